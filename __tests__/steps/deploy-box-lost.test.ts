import { describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.ts';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import { DEPLOY, deploy, error, instances, LIST, LOOK, writes } from './support/deploy-step.ts';

/* `deploy-box` on the built action when answers are lost or late, and when the runner stops the step. */

const emulator = useEmulator();
const posts = () => emulator.requests('POST', /\/services\/instances$/);
const HANGS = { variables: 'GIT_SHA: x\nHANG_IN: deploy' };

describe('an answer to the creation that is lost', () => {
  const LOSSES: readonly { name: string; rule: Omit<FaultRule, 'platform'>; asked: number }[] = [
    { name: 'cut before it was applied', rule: { kind: 'cut-before' }, asked: 2 },
    { name: 'cut after it was applied', rule: { kind: 'cut-after' }, asked: 1 },
    { name: 'a 502 page after it was applied', rule: { kind: 'status-after' }, asked: 1 },
    { name: 'a 500 before it was applied', rule: { kind: 'status', status: 500 }, asked: 2 },
    { name: 'a body cut short', rule: { kind: 'truncate' }, asked: 1 },
    { name: 'broken JSON', rule: { kind: 'malformed' }, asked: 1 },
    { name: 'an answer of another shape', rule: { kind: 'malformed', body: '{"id":[]}' }, asked: 1 },
    { name: 'a compressed answer', rule: { kind: 'gzip' }, asked: 1 },
  ];
  it.each(LOSSES)('$name: one instance, adopted or made once more', async ({ rule, asked }) => {
    emulator.faults({ ...DEPLOY, ...rule });
    const ran = await deploy(emulator);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'done', changed: 'true' });
    expect(posts()).toHaveLength(asked);
    expect(instances(emulator).map(({ id }) => id)).toEqual([ran.outputs['id']]);
  });

  it.each(LOSSES.filter(({ asked }) => asked === 1))('$name, in slim lists', async ({ rule }) => {
    emulator.get().control.setSwitch('elasticbox.slim-lists', 'on');
    emulator.faults({ ...DEPLOY, ...rule });
    expect((await deploy(emulator)).outputs['outcome']).toBe('created');
    expect(instances(emulator)).toHaveLength(1);
  });

  it('does not adopt somebody else’s instance of the same name and tags', async () => {
    await deploy(emulator);
    emulator.faults({ ...DEPLOY, kind: 'cut-before' });
    const ran = await deploy(emulator, { 'if-exists': 'create' });
    expect(ran.outputs['outcome']).toBe('created');
    expect(instances(emulator)).toHaveLength(2);
  });

  it('is never followed by a second creation when the look fails too', async () => {
    emulator.faults(
      { ...DEPLOY, kind: 'cut-after' },
      { ...LIST, kind: 'status', status: 503, skip: 1, times: 'always' },
    );
    const ran = await deploy(emulator, { 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(error(ran)).toMatch(
      /unknown whether an instance named web-pr-41 with the tag bxw-[\s\S]*\nNext: /,
    );
    expect(posts()).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  const limited = { kind: 'status', status: 429, headers: { 'retry-after': '1' } } as const;

  it('is waited out on a read and on the creation', async () => {
    emulator.faults({ ...limited, platform: 'elasticbox', method: 'GET' }, { ...DEPLOY, ...limited });
    const ran = await deploy(emulator);
    expect(ran.outputs['outcome']).toBe('created');
    expect(posts()).toHaveLength(2);
    expect(instances(emulator)).toHaveLength(1);
    const [first, second] = posts().map(({ time }) => Date.parse(time));
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('that asks for longer than is left ends the step at once', async () => {
    emulator.faults({ ...DEPLOY, ...limited, headers: { 'retry-after': '120' } });
    const ran = await deploy(emulator, { timeout: '20s' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(error(ran)).toContain('wait 2 min');
    expect(posts()).toHaveLength(1);
    expect(ran.took).toBeLessThan(10_000);
  });
});

describe('the deadline', () => {
  const slow = { ...HANGS, timeout: '4s' };

  it('fails with the id, the time spent and how to resume', async () => {
    const ran = await deploy(emulator, slow);
    expect(ran.exitCode).toBe(1);
    const [instance] = instances(emulator);
    expect(ran.outputs).toMatchObject({
      outcome: 'timed-out',
      id: instance?.id,
      status: 'processing',
      changed: 'true',
    });
    expect(error(ran)).toContain('Time spent: waiting');
    expect(error(ran)).toContain(
      `\`operation: get-instance\`, \`instance: ${instance?.id}\`, \`wait: true\``,
    );
    expect(instance?.state).toBe('processing');
    expect(ran.took).toBeLessThan(15_000);
  });

  it('only warns when told to', async () => {
    const ran = await deploy(emulator, { ...slow, 'on-timeout': 'warn' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(warnings(ran.stdout).join()).toContain('was still processing');
  });

  it('undoes what the step created when told to', async () => {
    const ran = await deploy(emulator, { ...slow, 'on-timeout': 'cancel' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(error(ran)).toMatch(/Undone: instance web-pr-41 \(i-\w+\)/);
    expect(instances(emulator)).toEqual([]);
  });

  it('never undoes what was there before', async () => {
    await deploy(emulator, { ...slow, wait: 'false' });
    const ran = await deploy(emulator, { ...slow, 'on-timeout': 'cancel' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(emulator.requests('DELETE')).toEqual([]);
    expect(instances(emulator)).toHaveLength(1);
  });

  it('finds an instance again whose creation was never answered, and undoes it', async () => {
    emulator.faults({ ...DEPLOY, kind: 'hang-after' });
    const ran = await deploy(emulator, { timeout: '4s', 'on-timeout': 'cancel' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(ran.outputs['id']).toMatch(/^i-/);
    expect(instances(emulator)).toEqual([]);
  });
});

describe('a cancelled run', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends within 2 s of %s while it polls', async (name) => {
    const ran = await deploy(emulator, HANGS, {
      signal: { name, when: (text) => text.includes('is processing') },
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    const [instance] = instances(emulator);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: instance?.id });
    expect(error(ran)).toContain(`Left as it is: instance web-pr-41 (${instance?.id})`);
    expect(emulator.requests('DELETE')).toEqual([]);
  });

  it('ends within 2 s while a connection hangs', async () => {
    emulator.faults({ kind: 'hang-before', platform: 'elasticbox', times: 'always' });
    const when = (): boolean => emulator.requests().length > 0;
    const ran = await deploy(emulator, {}, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(error(ran)).toContain('Nothing is left behind.');
  });

  it('looks once for an instance whose creation was under way', async () => {
    emulator.faults({ ...DEPLOY, kind: 'hang-after' });
    const when = (): boolean => posts().length > 0;
    const ran = await deploy(emulator, {}, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: instances(emulator)[0]?.id });
    expect(error(ran)).toMatch(/Left as it is: instance web-pr-41 \(i-/);
  });

  it('ends within 2 s during a pause the server asked for', async () => {
    emulator.faults({ ...DEPLOY, kind: 'status', status: 429, headers: { 'retry-after': '60' } });
    const when = (text: string): boolean => text.includes('trying again');
    const ran = await deploy(emulator, {}, { signal: { name: 'SIGTERM', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
    expect(instances(emulator)).toEqual([]);
  });
});

describe('an instance that cannot be seen', () => {
  it.each(['403', '404'])('right after its creation (%s) is waited for', async (status) => {
    emulator.get().control.setSwitch('elasticbox.missing', status);
    emulator.faults(
      { ...LOOK, kind: 'status', status: Number(status), times: 2 },
      { ...LIST, kind: 'status', status: 200, json: [], skip: 2, times: 2 },
    );
    const ran = await deploy(emulator);
    expect(ran.outputs['outcome']).toBe('created');
    expect(writes(emulator)).toEqual(['POST instances']);
  });

  it('because the token may not is red with its id', async () => {
    emulator.faults({ ...LOOK, kind: 'status', status: 403, times: 'always' });
    const ran = await deploy(emulator);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', id: instances(emulator)[0]?.id, changed: 'true' });
    expect(error(ran)).toMatch(/403[\s\S]*\nNext: /);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, runAction, SIGNAL_PATIENCE, type Step } from '../support/run-action.ts';
import { errors, foreignCommands, warnings } from '../support/workflow-commands.ts';
import { createWeb } from './support/create-web.ts';

/* `create-container` on the built action, from a clean start to every way a creation can go wrong. */

const emulator = useEmulator();
const CONTAINERS = /\/containers\/$/;

async function run(inputs: Record<string, string> = {}, step: Partial<Step> = {}): Promise<Ran> {
  const ran = await runAction({
    ...step,
    with: { ...createWeb(emulator), port: '8080', ...inputs },
  });
  expect(leaks(ran, DOLLARBOX_TOKEN, 'a-value-of-env')).toEqual([]);
  expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
  expect(ran.stderr).toBe('');
  return ran;
}

function containers(name = 'web'): number {
  const state = emulator.get().control.inspect('dollarbox') as { containers: { name: string }[] };
  return state.containers.filter((container) => container.name === name).length;
}

describe('a container that is not there yet', () => {
  it('is looked for on every page, created once and waited for', async () => {
    const ran = await run({ env: 'SECRET=a-value-of-env\nMODE=1.10' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: 'created',
      changed: 'true',
      platform: 'dollarbox',
      operation: 'create-container',
      id: '123',
      name: 'web',
      status: 'running',
      address: '2001:db8::7b',
      url: 'http://[2001:db8::7b]:8080/',
    });
    expect(JSON.parse(ran.outputs['result'] ?? '')).toMatchObject({ id: '123', env: ['SECRET', 'MODE'] });
    expect(emulator.requests('GET', CONTAINERS).length).toBeGreaterThan(1);
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(1);
    expect(containers()).toBe(1);
    expect(ran.summary).toContain('create-container: created');
  });

  it('is left alone by a second run', async () => {
    await run();
    const again = await run();
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', id: '123' });
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(1);
    expect(emulator.requests('PATCH')).toHaveLength(0);
    expect(again.stdout).toContain('If its tag was moved since, nothing is deployed');
  });

  it('is only planned in a dry run', async () => {
    const ran = await run({ 'dry-run': 'true', env: 'KEY: of-nobodys-business' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    const fields = expect.arrayContaining([
      { field: 'image', to: expect.stringContaining('ghcr.io/') },
      { field: 'env KEY', from: '(not set)', to: '(set)' },
    ]);
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toEqual([
      { action: 'create', target: 'container web', fields },
    ]);
    expect(ran.stdout + ran.summary).not.toContain('of-nobodys-business');
    expect(emulator.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('ends red with its id when it fails to start', async () => {
    const ran = await run({ image: 'ghcr.io/acme/web:fail' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true', id: '123', status: 'failed' });
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/ended as failed.*\nNext: /);
  });

  it('is waited for through a status that nobody knows', async () => {
    emulator.get().control.clock.setMode('reads');
    const ran = await run({ image: 'ghcr.io/acme/web:weird-then-run' });
    expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'running' });
    expect(ran.stdout).toContain('is not known here; waiting on');
  });
});

describe('an answer to the creation that is lost', () => {
  it.each([
    { name: 'cut before it was applied', rule: { kind: 'cut-before' }, posts: 2 },
    { name: 'cut after it was applied', rule: { kind: 'cut-after' }, posts: 1 },
    { name: 'a 502 page after it was applied', rule: { kind: 'status-after' }, posts: 1 },
    { name: 'a 500 before it was applied', rule: { kind: 'status', status: 500 }, posts: 2 },
    { name: 'a body cut short', rule: { kind: 'truncate' }, posts: 1 },
    { name: 'broken JSON', rule: { kind: 'malformed' }, posts: 1 },
  ] as const)('$name: one container, adopted or made once more', async ({ rule, posts }) => {
    emulator.faults({ ...rule, platform: 'dollarbox', method: 'POST' });
    const ran = await run();
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: '123', status: 'running' });
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(posts);
    expect(containers()).toBe(1);
  });

  it('is never followed by a second creation when the look fails too', async () => {
    emulator.faults(
      { kind: 'cut-after', platform: 'dollarbox', method: 'POST' },
      { kind: 'status', status: 503, platform: 'dollarbox', method: 'GET', skip: 2, times: 'always' },
    );
    const ran = await run({ 'max-attempts': '2' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(errors(ran.stdout)[0]?.data).toContain('unknown whether a container named web exists');
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  const limited = {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '1' },
    platform: 'dollarbox',
  } as const;

  it('is waited out on a read and on the creation', async () => {
    emulator.faults({ ...limited, method: 'GET' }, { ...limited, method: 'POST' });
    const ran = await run();
    expect(ran.outputs).toMatchObject({ outcome: 'created', id: '123' });
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(2);
    expect(containers()).toBe(1);
    const [first, second] = emulator.requests('POST', CONTAINERS).map(({ time }) => Date.parse(time));
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('that asks for longer than is left ends the step at once', async () => {
    emulator.faults({ ...limited, headers: { 'retry-after': '120' }, method: 'POST' });
    const ran = await run({ timeout: '20s' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(errors(ran.stdout)[0]?.data).toMatch(/wait 2 min/);
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(1);
    expect(ran.took).toBeLessThan(10_000);
  });

  it('is told apart from a quota, which no wait can lift', async () => {
    const json = { error: { code: 'quota_exceeded', message: 'No more.', detail: { limit: 5, current: 5 } } };
    emulator.faults({
      kind: 'status',
      status: 429,
      json,
      platform: 'dollarbox',
      method: 'POST',
      times: 'always',
    });
    const ran = await run();
    expect(emulator.requests('POST', CONTAINERS)).toHaveLength(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(
      /quota_exceeded[\s\S]*limit: 5[\s\S]*Next: Delete containers/,
    );
  });
});

describe('the deadline', () => {
  const slow = { image: 'ghcr.io/acme/web:hang', timeout: '4s' };

  it('fails with the id, the time spent and how to resume', async () => {
    const ran = await run(slow);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({
      outcome: 'timed-out',
      id: '123',
      status: 'pending',
      changed: 'true',
    });
    const text = errors(ran.stdout)[0]?.data ?? '';
    expect(text).toContain('Time spent: waiting');
    expect(text).toContain('`operation: get-container`, `id: 123`, `wait: true`');
    expect(containers()).toBe(1);
  });

  it('only warns when told to', async () => {
    const ran = await run({ ...slow, 'on-timeout': 'warn' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(errors(ran.stdout)).toEqual([]);
    expect(warnings(ran.stdout).join()).toContain('was still pending');
  });

  it('undoes what the step created when told to', async () => {
    const ran = await run({ ...slow, 'on-timeout': 'cancel' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(errors(ran.stdout)[0]?.data).toContain('Undone: container web (123)');
    expect(containers()).toBe(0);
  });

  it('never undoes what was there before', async () => {
    await run({ ...slow, wait: 'false' });
    const ran = await run({ ...slow, 'on-timeout': 'cancel' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(emulator.requests('DELETE')).toEqual([]);
    expect(containers()).toBe(1);
  });
});

describe('a cancelled run', () => {
  it('ends within 2 s while it polls, and says what is left', async () => {
    const ran = await run(
      { image: 'ghcr.io/acme/web:hang' },
      { signal: { name: 'SIGINT', when: (stdout) => stdout.includes('is pending') } },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: '123' });
    expect(errors(ran.stdout)[0]?.data).toContain('Left as it is: container web (123)');
    expect(emulator.requests('DELETE')).toEqual([]);
  });

  it('ends within 2 s while a connection hangs', async () => {
    emulator.faults({ kind: 'hang-before', platform: 'dollarbox', method: 'GET', times: 'always' });
    const ran = await run({}, { signal: { name: 'SIGTERM', when: (stdout) => stdout.includes('add-mask') } });
    expect(ran.exitCode).toBe(1);
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs['outcome']).toBe('cancelled');
  });

  it('looks once for a container whose creation was under way', async () => {
    emulator.faults({ kind: 'hang-after', platform: 'dollarbox', method: 'POST' });
    const pending = run({}, { signal: { name: 'SIGINT', when: () => emulator.requests('POST').length > 0 } });
    const ran = await pending;
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: '123' });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(containers()).toBe(1);
  });
});

describe('inputs', () => {
  it('are all refused at once, before any request', async () => {
    const ran = await run({
      name: 'a b',
      image: '--flag',
      env: '[1]',
      port: '0',
      timeout: 'soon',
      wait: 'yes',
      'if-exists': 'updte',
    });
    expect(ran.exitCode).toBe(1);
    const text = errors(ran.stdout)[0]?.data ?? '';
    for (const name of ['name', 'image', 'env', 'port', 'timeout', 'wait', 'if-exists']) {
      expect(text).toMatch(new RegExp(`^${name}: `, 'm'));
    }
    expect(text).toContain('Did you mean "update"?');
    expect(emulator.requests()).toEqual([]);
  });

  it('that the operation does not use are a warning', async () => {
    const ran = await run({ namespace: 'web' });
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual(['Input namespace is not used by create-container.']);
  });

  it('without a token say so, and name forks', async () => {
    const ran = await run({ token: '' });
    expect(errors(ran.stdout)[0]?.data).toMatch(/token: is required[\s\S]*fork/);
    expect(emulator.requests()).toEqual([]);
  });

  it('are not even read without a place for outputs', async () => {
    const ran = await run({}, { env: { GITHUB_OUTPUT: undefined } });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/GITHUB_OUTPUT is not set[\s\S]*Next: /);
    expect(emulator.requests()).toEqual([]);
  });
});

describe('a full disk', () => {
  it('makes the step red and tells in the log what the outputs would have said', async () => {
    const ran = await run({}, { outputFile: '/dev/full' });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/outputs could not be written to GITHUB_OUTPUT[\s\S]*Next: /);
    expect(ran.stdout).toContain('"outcome":"created","id":"123"');
    expect(containers()).toBe(1);
  });
});

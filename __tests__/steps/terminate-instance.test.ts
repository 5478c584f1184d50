import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { SIGNAL_PATIENCE } from '../support/run-action.ts';
import { deploy, error, instances, LIST, work, writes } from './support/deploy-step.ts';

/* `terminate-instance` on the built action. */

const emulator = useEmulator();
const DELETE = { platform: 'elasticbox', method: 'DELETE', path: '/services/instances/:id' } as const;
const set = (name: string, value: string): void =>
  emulator.get().control.setSwitch(`elasticbox.${name}`, value);

function terminate(inputs: Readonly<Record<string, string>>, step: Parameters<typeof work>[2] = {}) {
  return work(emulator, { operation: 'terminate-instance', ...inputs }, step);
}

const ONE = { instance: 'i-webon1', workspace: 'operations' };

describe('one instance', () => {
  it.each([
    { id: 'i-webon1', name: 'web-stable', how: 'terminate' },
    { id: 'i-webof1', name: 'web-off', how: 'force_terminate' },
    { id: 'i-webbad', name: 'web-bad', how: 'force_terminate' },
    { id: 'i-webnow', name: 'web-stuck', how: 'force_terminate' },
  ])('$id is terminated ($how) and its record deleted', async ({ id, name, how }) => {
    const ran = await terminate({ instance: id, workspace: 'operations' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true', id, name, count: '1' });
    expect(instances(emulator, name)).toEqual([]);
    expect(writes(emulator)[0]).toBe(`DELETE ${how}`);
    expect(writes(emulator).at(-1)).toBe('DELETE delete');
    expect(ran.summary).toContain('terminate-instance: deleted');
  });

  it('is gone for a second run', async () => {
    await terminate(ONE);
    emulator.get().control.clearJournal();
    const ran = await terminate(ONE);
    expect(ran.outputs).toMatchObject({ outcome: 'absent', changed: 'false', count: '0' });
    expect(writes(emulator)).toEqual([]);
  });

  it('is only planned in a dry run', async () => {
    const ran = await terminate({ ...ONE, 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true', count: '1' });
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toEqual([
      { action: 'delete', target: 'instance web-stable (i-webon1)', fields: expect.any(Array) },
    ]);
    expect(writes(emulator)).toEqual([]);
  });

  it('keeps its record when told to', async () => {
    const ran = await terminate({ ...ONE, 'delete-record': 'false' });
    expect(ran.outputs['outcome']).toBe('deleted');
    expect(instances(emulator, 'web-stable')[0]).toMatchObject({
      state: 'done',
      operation: { event: 'terminate_service' },
    });
    expect((await terminate({ ...ONE, 'delete-record': 'false' })).outputs['outcome']).toBe('absent');
  });

  it('goes without the box’s scripts when forced', async () => {
    await terminate({ ...ONE, force: 'true' });
    expect(writes(emulator)[0]).toBe('DELETE force_terminate');
  });

  it('is terminated by force when the scripts fail', async () => {
    const made = await deploy(emulator, { variables: 'GIT_SHA: x\nDISPOSE_EXIT_CODE: 3' });
    const ran = await terminate({ instance: made.outputs['id'] ?? '', workspace: 'operations' });
    expect(ran.outputs['outcome']).toBe('deleted');
    expect(ran.stdout).toContain('::notice::');
    expect(instances(emulator)).toEqual([]);
  });

  it('that refuses once is terminated all the same', async () => {
    set('terminate-conflict', 'once');
    expect((await terminate(ONE)).outputs['outcome']).toBe('deleted');
    expect(instances(emulator, 'web-stable')).toEqual([]);
  });

  it.each(['409', '403'])('that is protected (%s) stays, and the step is red', async (status) => {
    set('protected', status);
    const ran = await terminate(ONE);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', id: 'i-webon1', changed: 'false' });
    expect(error(ran)).toMatch(/\nNext: /);
    expect(instances(emulator, 'web-stable')).toHaveLength(1);
  });

  it.each(['403', '404'])('that is not there (%s): as if-missing says', async (status) => {
    set('missing', status);
    const gone = { instance: 'i-nobody', workspace: 'operations' };
    expect((await terminate(gone)).outputs).toMatchObject({ outcome: 'absent', changed: 'false' });
    const ran = await terminate({ ...gone, 'if-missing': 'fail' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('absent');
    expect(error(ran)).toMatch(/no instance i-nobody[\s\S]*\nNext: Set `if-missing: ignore`/);
  });

  it('whose absence cannot be told apart from a refusal stays red', async () => {
    emulator.faults({ ...LIST, kind: 'status', status: 403, times: 'always' });
    const ran = await terminate({ instance: 'i-nobody', workspace: 'operations' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
  });
});

describe('instances with tags', () => {
  it('are all terminated', async () => {
    await deploy(emulator, { name: 'a' });
    await deploy(emulator, { name: 'b' });
    emulator.get().control.clearJournal();
    const ran = await terminate({ tags: 'web, pr-41', workspace: 'operations' });
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true', count: '2' });
    expect(ran.outputs['id'] ?? '').toBe('');
    expect([...instances(emulator, 'a'), ...instances(emulator, 'b')]).toEqual([]);
    expect(instances(emulator, 'web-stable')).toHaveLength(1);
  });

  it('are each named when one of them refuses, and the others are gone', async () => {
    await deploy(emulator, { name: 'a' });
    const b = await deploy(emulator, { name: 'b' });
    const path = `/services/instances/${b.outputs['id']}`;
    emulator.faults({ ...DELETE, path, kind: 'status', status: 403, times: 'always' });
    const ran = await terminate({ tags: 'pr-41', workspace: 'operations' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true', count: '2' });
    expect(error(ran)).toContain(`instance b (${b.outputs['id']})`.replace('i', 'I').slice(1));
    expect(instances(emulator, 'a')).toEqual([]);
    expect(instances(emulator, 'b')).toHaveLength(1);
  });

  it.each([{ tags: 'no-such-tag' }, { tags: '[]' }])('that nothing has: $tags', async (inputs) => {
    const ran = await terminate({ ...inputs, workspace: 'operations' });
    expect(ran.outputs).toMatchObject({ outcome: 'absent', count: '0' });
    expect(writes(emulator)).toEqual([]);
  });

  it('must be all of them', async () => {
    const ran = await terminate({ tags: 'stable, nothing', workspace: 'operations' });
    expect(ran.outputs['outcome']).toBe('absent');
    expect(instances(emulator, 'web-stable')).toHaveLength(1);
  });
});

describe('a lost answer', () => {
  it.each([
    { name: 'cut before', kind: 'cut-before' },
    { name: 'cut after', kind: 'cut-after' },
    { name: 'a 502 page after', kind: 'status-after' },
  ] as const)('to the termination ($name) does no harm', async ({ kind }) => {
    emulator.faults({ ...DELETE, kind, query: { operation: 'terminate' } });
    const ran = await terminate(ONE);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(instances(emulator, 'web-stable')).toEqual([]);
  });

  it('to the deletion of the record does no harm', async () => {
    emulator.faults({ ...DELETE, kind: 'cut-after', query: { operation: 'delete' } });
    const ran = await terminate(ONE);
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(instances(emulator, 'web-stable')).toEqual([]);
  });
});

describe('an end in between', () => {
  const stuck = { variables: 'GIT_SHA: x\nHANG_IN: terminate' };

  it('at the deadline says what is under way', async () => {
    const made = await deploy(emulator, stuck);
    const ran = await terminate({ instance: made.outputs['id'] ?? '', timeout: '4s' });
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', changed: 'true', id: made.outputs['id'] });
    expect(error(ran)).toContain('being terminated');
  });

  it('by SIGINT comes within 2 s', async () => {
    const made = await deploy(emulator, stuck);
    const when = (text: string): boolean => text.includes('is processing (terminate');
    const ran = await terminate({ instance: made.outputs['id'] ?? '' }, { signal: { name: 'SIGINT', when } });
    expect(ran.tookAfterSignal).toBeLessThan(SIGNAL_PATIENCE);
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', id: made.outputs['id'] });
  });
});

describe('inputs', () => {
  it.each([
    { inputs: {}, says: /^instance: is required, or `tags`/m },
    {
      inputs: { instance: 'i-1', tags: 'a', workspace: 'w' },
      says: /^tags: cannot be given together with `instance`/m,
    },
    { inputs: { tags: 'a' }, says: /^workspace: is required beside `tags`/m },
    { inputs: { instance: 'i-1', force: 'perhaps' }, says: /^force: /m },
  ])('$inputs', async ({ inputs, says }) => {
    const ran = await terminate(inputs as Readonly<Record<string, string>>);
    expect(error(ran)).toMatch(says);
    expect(emulator.requests()).toEqual([]);
  });
});

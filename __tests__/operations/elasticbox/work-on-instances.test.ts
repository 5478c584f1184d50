import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyOperation } from '../../../src/contract/operation.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { reconfigureInstance } from '../../../src/operations/elasticbox/instances/reconfigure-instance.ts';
import { reinstallInstance } from '../../../src/operations/elasticbox/instances/reinstall-instance.ts';
import { startInstance } from '../../../src/operations/elasticbox/instances/start-instance.ts';
import { stopInstance } from '../../../src/operations/elasticbox/instances/stop-instance.ts';
import { updateInstance } from '../../../src/operations/elasticbox/instances/update-instance.ts';
import { runOperation } from '../../support/run-operation.ts';
import { startElasticBox, TOKEN, writes } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const run = (operation: AnyOperation, inputs: Readonly<Record<string, string>>) =>
  runOperation(operation, emulator, { inputs: { token: TOKEN, ...inputs } });

const written = (): string[] =>
  writes(emulator).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);

const OPERATIONS = [
  {
    operation: reconfigureInstance,
    instance: 'i-webon1',
    outcome: 'updated',
    event: 'reconfigure',
    put: 'reconfigure',
  },
  {
    operation: reinstallInstance,
    instance: 'i-webon1',
    outcome: 'updated',
    event: 'reinstall',
    put: 'reinstall',
  },
  { operation: startInstance, instance: 'i-webof1', outcome: 'started', event: 'poweron', put: 'poweron' },
  {
    operation: stopInstance,
    instance: 'i-webon1',
    outcome: 'stopped',
    event: 'shutdown_service',
    put: 'shutdown',
  },
].map((one) => ({ ...one, name: one.operation.name }));

describe.each(OPERATIONS)('$name', ({ operation, instance, outcome, event, put }) => {
  it('does it and waits for its end', async () => {
    const { result } = await run(operation, { instance });
    expect(result).toMatchObject({
      outcome,
      changed: true,
      outputs: { id: instance, status: 'done', count: 1 },
      resource: { event },
    });
    expect(written()).toEqual([`PUT ${put}`]);
  });

  it('writes nothing in a dry run', async () => {
    const { result } = await run(operation, { instance, 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [{ action: 'update', fields: [{ field: 'operation', to: put }] }],
    });
    expect(written()).toEqual([]);
  });

  it('takes a lost answer for what it is', async () => {
    emulator.control.addFault({ kind: 'cut-after', method: 'PUT', path: `/services/instances/:id/${put}` });
    expect((await run(operation, { instance })).result?.outcome).toBe(outcome);
    expect(written()).toEqual([`PUT ${put}`, `PUT ${put}`]);
  });

  it('is red with the state when the platform refuses', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 409,
      json: { message: 'Busy elsewhere' },
      method: 'PUT',
    });
    const { error } = await run(operation, { instance });
    expect(error?.message).toMatch(/does not allow .*Busy elsewhere/);
  });

  it('is red with the outcome absent when nothing is there', async () => {
    expect((await run(operation, { instance: 'i-nope00', workspace: 'operations' })).error?.outcome).toBe(
      'absent',
    );
    expect((await run(operation, { tags: 'nope', workspace: 'operations' })).error?.outcome).toBe('absent');
    expect((await run(operation, { tags: '[]', workspace: 'operations' })).error?.outcome).toBe('absent');
  });

  it('needs an instance or tags', async () => {
    expect((await run(operation, {})).error?.message).toContain(
      'instance: is required, or `tags` in its place',
    );
    expect(emulator.control.journal()).toEqual([]);
  });
});

describe('start and stop', () => {
  it('leave alone what is on or off already', async () => {
    expect((await run(startInstance, { instance: 'i-webon1' })).result?.outcome).toBe('unchanged');
    expect((await run(stopInstance, { instance: 'i-webof1' })).result).toMatchObject({
      outcome: 'unchanged',
      changed: false,
    });
    expect(written()).toEqual([]);
  });

  it('work on all that have the tags', async () => {
    const { result } = await run(stopInstance, { workspace: 'operations', tags: 'stable' });
    expect(result).toMatchObject({ outcome: 'stopped', outputs: { count: 2 } });
    expect(result?.table?.rows.map(([id, , , status]) => `${id} ${status}`).sort()).toEqual([
      'i-dbon01 stopped',
      'i-webon1 stopped',
    ]);
  });
});

describe('several instances', () => {
  const LIST = '/services/workspaces/:id/instances';
  const stop = () => run(stopInstance, { workspace: 'operations', tags: 'stable' });
  /** The reads after the last change: of the group, and of single ones. */
  const looks = () => {
    const journal = emulator.control.journal();
    const after = journal.slice(journal.findLastIndex(({ method }) => method === 'PUT') + 1);
    const group = after.filter(({ query }) => query.some(([name]) => name === 'ids'));
    return {
      group: group.length,
      single: after.filter(({ path }) => /\/instances\/i-\w+$/.test(path)).length,
    };
  };

  it('are waited for with one call a round, and each is read alone when it looks done', async () => {
    const { result } = await stop();
    expect(result).toMatchObject({ outcome: 'stopped', outputs: { count: 2 } });
    expect(looks().group).toBeGreaterThanOrEqual(2);
    expect(looks().single).toBeLessThanOrEqual(3);
  });

  it.each([
    ['the platform refuses', { status: 400 }, 2],
    ['the platform knows no such list', { status: 404 }, 2],
    ['the list fails and they do not', { status: 500 }, Number.POSITIVE_INFINITY],
    ['they are not in the list', { status: 200, json: [] }, Number.POSITIVE_INFINITY],
  ])('are read one by one when %s', async (_, answer, most) => {
    for (const ids of ['i-dbon01,i-webon1', 'i-webon1,i-dbon01'])
      emulator.control.addFault({ kind: 'status', path: LIST, query: { ids }, times: 'always', ...answer });
    expect((await stop()).result).toMatchObject({ outcome: 'stopped', outputs: { count: 2 } });
    expect(looks().single).toBeGreaterThanOrEqual(3);
    expect(looks().group).toBeLessThanOrEqual(most);
  });

  it('are all named when one has gone and another one cannot be changed', async () => {
    const fault = { kind: 'status', method: 'PUT', times: 'always' } as const;
    emulator.control.addFault({ ...fault, status: 400, path: '/services/instances/i-dbon01/shutdown' });
    const gone = { status: 404, json: { message: 'Instance not found' } };
    emulator.control.addFault({
      ...fault,
      ...gone,
      method: 'GET',
      path: '/services/instances/i-webon1',
      skip: 1,
    });
    const { error } = await stop();
    expect(error?.title).toBe('2 of 2 instances failed');
    expect(error?.message).toMatch(/i-webon1.*i-dbon01|i-dbon01.*i-webon1/s);
  });

  it('are all named when one ran into the deadline and another one had failed', async () => {
    const at = (id: string) => ({ method: 'PUT', path: `/services/instances/${id}/shutdown` }) as const;
    emulator.control.addFault({ ...at('i-dbon01'), kind: 'status', times: 'always', status: 400 });
    emulator.control.addFault({ ...at('i-webon1'), kind: 'hang-before', times: 'always' });
    const inputs = { workspace: 'operations', tags: 'stable', timeout: '2s' };
    const { error, wrote } = await run(stopInstance, inputs);
    expect([error?.outcome, wrote]).toEqual(['timed-out', true]);
    expect(error?.message).toMatch(/deadline.*Failed before that: instance \S+ \(i-dbon01\): .*400/s);
  });
});

describe('by tags', () => {
  it('terminated instances are not meant', async () => {
    const { error } = await run(reinstallInstance, { workspace: 'operations', tags: 'gone' });
    expect(error?.outcome).toBe('absent');
    expect(written()).toEqual([]);
  });
});

describe('reconfigure-instance', () => {
  it('writes variables first, a Password without showing it', async () => {
    const variables = 'GIT_SHA: ef34\nADMIN_PASSWORD: hunter2-hunter2';
    const { result, visible } = await run(reconfigureInstance, { instance: 'i-webon1', variables });
    expect(written()).toEqual(['PUT i-webon1', 'PUT reconfigure']);
    expect(result?.resource).toMatchObject({
      variables: [
        { name: 'GIT_SHA', value: 'ef34' },
        { name: 'ADMIN_PASSWORD', type: 'Password' },
      ],
    });
    expect(visible).not.toContain('hunter2');
  });

  it('checks all instances before it changes one', async () => {
    const variables = 'GREETING: hi';
    const { error } = await run(reconfigureInstance, { workspace: 'operations', tags: 'stable', variables });
    expect(error?.message).toContain('GREETING is not a variable of the box');
    expect(written()).toEqual([]);
  });

  it('is red with the log when a script fails', async () => {
    const { error } = await run(reconfigureInstance, {
      instance: 'i-webon1',
      variables: 'CONFIGURE_EXIT_CODE: 9',
    });
    expect(error?.evidence[0]?.lines.join('\n')).toContain('[exit code 9]');
  });

  it('keeps what else the instance has, and its lease', async () => {
    await run(reconfigureInstance, { instance: 'i-webon1', variables: 'GREETING: hi', lease: '2h' });
    const { result } = await run(reconfigureInstance, { instance: 'i-webon1', 'automatic-updates': 'patch' });
    expect(result?.resource).toMatchObject({
      tags: ['stable', 'web'],
      automatic_updates: 'patch',
      lease: { operation: 'terminate' },
      variables: [{ name: 'GIT_SHA' }, { name: 'GREETING', value: 'hi' }],
    });
  });
});

describe('update-instance', () => {
  it.each(['yes', 'no'])(
    'moves to a version and waits for the reinstall (pull starts it: %s)',
    async (starts) => {
      emulator.control.setSwitch('elasticbox.pull-reinstalls', starts);
      const { result } = await run(updateInstance, { instance: 'i-webon1', 'box-version': '1.1.0' });
      expect(result).toMatchObject({
        outcome: 'updated',
        resource: { event: 'reinstall', box: { version: '1.1.0' } },
      });
      expect(written()).toEqual(starts === 'yes' ? ['PUT pull'] : ['PUT pull', 'PUT reinstall']);
    },
  );

  it('changes nothing when the version is there already', async () => {
    const { result } = await run(updateInstance, { instance: 'i-webon1', 'box-version': '1.0.0' });
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(written()).toEqual([]);
  });

  it('takes the draft for latest where the workspace owns the box, and knows when it runs already', async () => {
    expect((await run(updateInstance, { instance: 'i-webon1' })).result?.resource).toMatchObject({
      box: { version: 'draft' },
    });
    expect((await run(updateInstance, { instance: 'i-webon1' })).result?.outcome).toBe('unchanged');
  });

  it('survives a lost answer of the pull', async () => {
    emulator.control.addFault({ kind: 'cut-after', method: 'PUT', path: '/services/instances/:id/pull' });
    const { result } = await run(updateInstance, { instance: 'i-webon1', 'box-version': '1.1.0' });
    expect(result?.resource).toMatchObject({ box: { version: '1.1.0' }, event: 'reinstall' });
  });

  it('names the versions there are', async () => {
    const { error } = await run(updateInstance, { instance: 'i-webon1', 'box-version': '1.2.0' });
    expect(error?.message).toContain('has no version 1.2.0');
    expect(error?.next).toContain('1.1.0 or 1.0.0');
  });

  it('says in a dry run from which version to which', async () => {
    const { result } = await run(updateInstance, {
      instance: 'i-webon1',
      'box-version': '1.1.0',
      'dry-run': 'true',
    });
    expect(result?.plan?.[0]?.fields).toEqual([
      { field: 'box version', from: '1.0.0', to: '1.1.0' },
      { field: 'operation', to: 'reinstall' },
    ]);
    expect(written()).toEqual([]);
  });
});

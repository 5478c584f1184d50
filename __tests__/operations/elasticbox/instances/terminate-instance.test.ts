import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../../src/emulator/server.ts';
import { deployBox } from '../../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { terminateInstance } from '../../../../src/operations/elasticbox/instances/terminate-instance.ts';
import { runOperation } from '../../../support/run-operation.ts';
import { startElasticBox, TOKEN, WEB, writes } from '../support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const terminate = (inputs: Readonly<Record<string, string>>) =>
  runOperation(terminateInstance, emulator, { inputs: { token: TOKEN, ...inputs } });

/** The removals asked for, refused ones included. */
const asked = (): (string | undefined)[] =>
  writes(emulator).map(({ query }) => query.find(([name]) => name === 'operation')?.[1]);

describe('terminate-instance', () => {
  it('terminates an instance by its id, waits, and deletes its record', async () => {
    const { result } = await terminate({ instance: 'i-webon1' });
    expect(result).toMatchObject({
      outcome: 'deleted',
      changed: true,
      outputs: { id: 'i-webon1', name: 'web-stable', count: 1 },
    });
    expect(asked()).toEqual(['terminate', 'delete']);
    expect(JSON.stringify(emulator.control.inspect('elasticbox'))).not.toContain('"i-webon1"');
  });

  const states = [
    { state: 'unavailable', instance: 'i-webbad', steps: ['force_terminate', 'delete'] },
    { state: 'busy', instance: 'i-webnow', steps: ['force_terminate', 'delete'] },
    { state: 'shut down', instance: 'i-webof1', steps: ['force_terminate', 'delete'] },
    { state: 'terminated', instance: 'i-webgo1', steps: ['delete'] },
  ];
  it.each(states)('does what the state allows: $state', async ({ instance, steps }) => {
    expect((await terminate({ instance })).result?.outcome).toBe('deleted');
    expect(asked()).toEqual(steps);
  });

  it('runs no script with force', async () => {
    expect((await terminate({ instance: 'i-webon1', force: 'true' })).result?.outcome).toBe('deleted');
    expect(asked()).toEqual(['force_terminate', 'delete']);
  });

  it('keeps the record when told so, and then finds nothing left to do', async () => {
    const keep = { instance: 'i-webon1', 'delete-record': 'false' };
    expect((await terminate(keep)).result?.outcome).toBe('deleted');
    expect(asked()).toEqual(['terminate']);
    expect((await terminate(keep)).result).toMatchObject({ outcome: 'absent', changed: false });
    expect(asked()).toHaveLength(1);
  });

  it('is forced after a conflict, and says so', async () => {
    emulator.control.setSwitch('elasticbox.terminate-conflict', 'once');
    const { result, log } = await terminate({ instance: 'i-webon1' });
    expect(result?.outcome).toBe('deleted');
    expect(asked()).toEqual(['terminate', 'force_terminate', 'delete']);
    expect(log.join('\n')).toContain('refused to be terminated; doing it by force');
  });

  it('is not forced when only the answer was lost', async () => {
    emulator.control.addFault({ kind: 'cut-after', method: 'DELETE', query: { operation: 'terminate' } });
    expect((await terminate({ instance: 'i-webon1' })).result?.outcome).toBe('deleted');
    expect(asked()).toEqual(['terminate', 'terminate', 'delete']);
  });

  it('counts a record as deleted when only that answer was lost', async () => {
    emulator.control.addFault({ kind: 'cut-after', method: 'DELETE', query: { operation: 'delete' } });
    expect((await terminate({ instance: 'i-webon1' })).result).toMatchObject({ outcome: 'deleted' });
  });

  it.each(['409', '403'])('is red when the instance is protected (%s)', async (status) => {
    emulator.control.setSwitch('elasticbox.protected', status);
    const { error } = await terminate({ instance: 'i-webon1' });
    expect(error?.outcome).toBe('failed');
    expect(JSON.stringify(emulator.control.inspect('elasticbox'))).toContain('i-webon1');
  });

  it('tries once more by force when the box’s scripts fail', async () => {
    const variables = 'GIT_SHA: x\nDISPOSE_EXIT_CODE: 7';
    const deployed = await runOperation(deployBox, emulator, { inputs: { ...WEB, variables } });
    emulator.control.clearJournal();
    const { result } = await terminate({ instance: String(deployed.result?.outputs?.id) });
    expect(result?.outcome).toBe('deleted');
    expect(asked()).toEqual(['terminate', 'force_terminate', 'delete']);
  });

  it('waits for a record that is still in use', async () => {
    const rule = { method: 'DELETE', query: { operation: 'delete' } } as const;
    emulator.control.addFault({ kind: 'status', status: 409, times: 3, ...rule });
    expect((await terminate({ instance: 'i-webon1' })).result?.outcome).toBe('deleted');
    expect(asked().filter((one) => one === 'delete')).toHaveLength(4);
  });
});

describe('by tags', () => {
  const tags = { workspace: 'operations', tags: 'team-x' };
  beforeEach(() => {
    const box = 'b0000000-0000-4000-a000-000000000001';
    const some = ['i-aaaaa1', 'i-aaaaa2', 'i-aaaaa3'].map((id) => ({
      id,
      name: id,
      box,
      tags: ['team-x', 'web'],
    }));
    emulator.control.seed('elasticbox', { instances: some });
  });

  it('terminates all that have them, side by side', async () => {
    const { result } = await terminate(tags);
    expect(result).toMatchObject({ outcome: 'deleted', outputs: { count: 3 } });
    expect(result?.resource).toHaveLength(3);
    expect((await terminate(tags)).result).toMatchObject({ outcome: 'absent', outputs: { count: 0 } });
  });

  it('finishes the others when one fails, and names it', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 400,
      method: 'DELETE',
      path: '/services/instances/i-aaaaa2',
      times: 'always',
    });
    const { error, known } = await terminate(tags);
    expect(known).toEqual({ count: 3 });
    expect(error?.title).toBe('1 of 3 instances failed');
    expect(error?.message).toContain('i-aaaaa2');
    expect(error?.message).not.toContain('i-aaaaa1');
    const left = JSON.stringify(emulator.control.inspect('elasticbox'));
    expect(left).toContain('"i-aaaaa2"');
    expect(left).not.toContain('"i-aaaaa3"');
  });

  it('needs all of the tags', async () => {
    expect((await terminate({ ...tags, tags: 'team-x, blue' })).result?.outcome).toBe('absent');
  });

  it('selects nothing with no tags', async () => {
    expect((await terminate({ ...tags, tags: '[]' })).result?.outcome).toBe('absent');
    expect(asked()).toEqual([]);
  });

  it('writes nothing in a dry run', async () => {
    const { result } = await terminate({ ...tags, 'dry-run': 'true' });
    expect(result).toMatchObject({ outcome: 'planned', changed: true });
    expect(result?.plan).toHaveLength(3);
    expect(asked()).toEqual([]);
  });
});

describe('an instance that is not there', () => {
  it.each(['403', '404'])('is absent when the workspace’s list answers without it (%s)', async (missing) => {
    emulator.control.setSwitch('elasticbox.missing', missing);
    const { result } = await terminate({ instance: 'i-nope00', workspace: 'operations' });
    expect(result).toMatchObject({ outcome: 'absent', changed: false });
  });

  it('is red with if-missing: fail', async () => {
    const inputs = { instance: 'i-nope00', workspace: 'operations', 'if-missing': 'fail' };
    expect((await terminate(inputs)).error?.outcome).toBe('absent');
  });

  it('stays a 403 without a workspace, and when the list does not answer', async () => {
    expect((await terminate({ instance: 'i-nope00' })).error).toMatchObject({ status: 403 });
    emulator.control.addFault({
      kind: 'status',
      status: 403,
      path: '/services/workspaces/:id/instances',
      times: 'always',
    });
    expect((await terminate({ instance: 'i-nope00', workspace: 'operations' })).error).toMatchObject({
      status: 403,
    });
  });

  it('stays a 403 when the list shows it', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 403,
      path: '/services/instances/:id',
      times: 'always',
    });
    const { error } = await terminate({ instance: 'i-webon1', workspace: 'operations' });
    expect(error).toMatchObject({ status: 403 });
  });
});

describe('inputs', () => {
  const cases = [
    { what: 'neither id nor tags', inputs: {}, problem: 'instance: is required, or `tags` in its place' },
    {
      what: 'both',
      inputs: { instance: 'i-1', tags: 'a' },
      problem: 'tags: cannot be given together with `instance`',
    },
    {
      what: 'tags without a workspace',
      inputs: { tags: 'a' },
      problem: 'workspace: is required beside `tags`',
    },
  ];
  it.each(cases)('refuses $what before any request', async ({ inputs, problem }) => {
    expect((await terminate(inputs as Record<string, string>)).error?.message).toContain(problem);
    expect(emulator.control.journal()).toEqual([]);
  });

  it.each(['json', 'text', 'empty'])(
    'takes an instance for absent whatever the error’s form is: %s',
    async (form) => {
      for (const missing of ['403', '404']) {
        emulator.control.setSwitch('elasticbox.error-body', form);
        emulator.control.setSwitch('elasticbox.missing', missing);
        const { result } = await terminate({ instance: 'i-nobody', workspace: 'operations' });
        expect(result).toMatchObject({ outcome: 'absent', changed: false });
      }
    },
  );

  it('needs the workspace’s list to take an error without a message for absence', async () => {
    emulator.control.setSwitch('elasticbox.error-body', 'empty');
    emulator.control.setSwitch('elasticbox.missing', '404');
    const { error } = await terminate({ instance: 'i-nobody' });
    expect(error).toMatchObject({ outcome: 'failed' });
  });
});

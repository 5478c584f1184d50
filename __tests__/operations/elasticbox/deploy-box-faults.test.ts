import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { deployBox } from '../../../src/operations/elasticbox/boxes/deploy-box.ts';
import { EmulatedTime, runOperation } from '../../support/run-operation.ts';
import { creations, startElasticBox, WEB, writes } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startElasticBox();
});
afterEach(() => emulator.close());

const deploy = (inputs: Readonly<Record<string, string>> = {}) =>
  runOperation(deployBox, emulator, { inputs: { ...WEB, ...inputs } });

const onDeploy = (rule: Omit<FaultRule, 'method' | 'path'>): number =>
  emulator.control.addFault({ method: 'POST', path: '/services/instances', ...rule });

/** Names and ids of the workspace's instances with these tags, as the platform stores them. */
function instancesTagged(tag: string): unknown[] {
  const state = JSON.stringify(emulator.control.inspect('elasticbox'));
  return [...state.matchAll(new RegExp(`"tags":\\["${tag}"`, 'g'))];
}

describe('a deploy whose answer is lost', () => {
  const faults: readonly { readonly name: string; readonly rule: Omit<FaultRule, 'method' | 'path'> }[] = [
    { name: 'cut after it was applied', rule: { kind: 'cut-after' } },
    { name: '502 after it was applied', rule: { kind: 'status-after', status: 502 } },
    { name: 'truncated', rule: { kind: 'truncate' } },
    { name: 'malformed', rule: { kind: 'malformed' } },
    { name: 'an empty object', rule: { kind: 'malformed', body: '{}' } },
  ];
  it.each(faults)('finds the instance by its own tag: $name', async ({ rule }) => {
    onDeploy(rule);
    const { result, log } = await deploy();
    expect(result).toMatchObject({ outcome: 'created', outputs: { status: 'done' } });
    expect(log.join('\n')).toContain('the answer was lost; found it as i-');
    expect(creations(emulator)).toHaveLength(1);
  });

  it.each([
    { name: 'cut before', rule: { kind: 'cut-before' } as const },
    { name: 'an unexplained 500', rule: { kind: 'status', status: 500 } as const },
  ])('creates once more when nothing is there: $name', async ({ rule }) => {
    onDeploy(rule);
    expect((await deploy()).result?.outcome).toBe('created');
    expect(creations(emulator)).toHaveLength(1);
  });

  it('never takes another’s instance of the same name and tags for its own', async () => {
    const first = (await deploy()).result?.outputs?.id;
    onDeploy({ kind: 'cut-after' });
    const second = await deploy({ 'if-exists': 'create' });
    expect(second.result?.outcome).toBe('created');
    expect(second.result?.outputs?.id).not.toBe(first);
    expect(creations(emulator)).toHaveLength(2);
  });

  it('is red and says what to look for when the list fails, too', async () => {
    onDeploy({ kind: 'cut-after' });
    emulator.control.addFault({
      kind: 'status',
      status: 403,
      method: 'GET',
      path: '/services/workspaces/:id/instances',
      skip: 1,
      times: 'always',
    });
    const { error } = await deploy();
    expect(error?.message).toMatch(/unknown whether an instance named web-pr-41 with the tag bxw-/);
    expect(creations(emulator)).toHaveLength(1);
  });

  it('reads slim lists again by ids', async () => {
    emulator.control.setSwitch('elasticbox.slim-lists', 'on');
    onDeploy({ kind: 'cut-after' });
    expect((await deploy()).result?.outcome).toBe('created');
    expect((await deploy()).result?.outcome).toBe('unchanged');
    expect(creations(emulator)).toHaveLength(1);
  });
});

describe('a list that lags behind', () => {
  it('leads to a second creation at most, and the first instance stays', async () => {
    onDeploy({ kind: 'cut-after' });
    const path = '/services/workspaces/:id/instances';
    emulator.control.addFault({ kind: 'stale', method: 'GET', path, skip: 1, times: 6 });
    const { result } = await deploy();
    expect(result).toMatchObject({ outcome: 'created', outputs: { status: 'done' } });
    expect(creations(emulator)).toHaveLength(2);
    expect(instancesTagged('pr-41')).toHaveLength(1);
    expect((await deploy()).result).toMatchObject({
      outcome: 'unchanged',
      outputs: { id: result?.outputs?.id },
    });
  });
});

describe('a change whose answer is lost', () => {
  it.each([
    { what: 'the edit', path: '/services/instances/:id' },
    { what: 'the reconfigure', path: '/services/instances/:id/reconfigure' },
  ])('is not taken for somebody else’s: $what', async ({ path }) => {
    emulator.control.setSwitch('elasticbox.edit-check', 'updated');
    await deploy();
    emulator.control.addFault({ kind: 'cut-after', method: 'PUT', path });
    const { result, error } = await deploy({ variables: 'GIT_SHA: ef34' });
    expect(error?.message).toBeUndefined();
    expect(result).toMatchObject({ outcome: 'updated', resource: { event: 'reconfigure' } });
  });
});

describe('two parallel runs', () => {
  it('leave the older instance, and the newer run removes only its own', async () => {
    // Both look before either creates: the first run's list is read before the second run's instance is there.
    const runs = await Promise.all([deploy(), deploy()]);
    expect(creations(emulator)).toHaveLength(2);
    const ids = new Set(runs.map(({ result }) => result?.outputs?.id));
    expect(runs.map(({ error }) => error?.message)).toEqual([undefined, undefined]);
    expect(ids.size).toBe(1);
    expect(instancesTagged('pr-41')).toHaveLength(1);
  });
});

describe('an instance that becomes unavailable', () => {
  it('is red with the failing script, the machine’s log, the agent’s logs and the support’s wishes', async () => {
    const variables = 'GIT_SHA: x\nINSTALL_EXIT_CODE: 3';
    const { error, known } = await deploy({ variables });
    expect(error).toMatchObject({ outcome: 'failed', title: expect.stringContaining('web-pr-41') });
    expect(error?.next).toContain('/var/log/elasticbox/elasticbox-agent.log');
    expect(error?.next).toContain('%ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log');
    expect(error?.next).toContain('cloud provider');
    const [activity, log] = error?.evidence ?? [];
    expect(activity?.lines.join('\n')).toMatch(/install .*\[exit code 3\]/);
    expect(activity?.lines.join('\n')).not.toContain('exit code 0');
    expect(log?.heading).toContain('log of machine');
    expect(log?.lines.at(-1)).toContain('ERROR install returned exit code 3');
    expect(known).toMatchObject({ id: expect.stringMatching(/^i-/), status: 'unavailable' });
  });

  it('is told even when neither activity nor log can be read', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 500,
      path: '/services/instances/:id/activity',
      times: 'always',
    });
    emulator.control.addFault({
      kind: 'status',
      status: 404,
      path: '/services/instances/:id/machine_logs',
      times: 'always',
    });
    const { error } = await deploy({ variables: 'GIT_SHA: x\nPROVIDER_FAILS: yes' });
    expect(error?.message).toContain('became unavailable');
    expect(error?.evidence).toEqual([]);
  });

  it('is shown for the provider’s failure, without a machine', async () => {
    const { error } = await deploy({ variables: 'GIT_SHA: x\nPROVIDER_FAILS: yes' });
    expect(error?.evidence[0]?.lines.join('\n')).toContain('The provider could not create the machine');
  });
});

describe('while it waits', () => {
  it('names whoever shut the instance down meanwhile', async () => {
    emulator.control.setSwitch('elasticbox.other-actor', 'on');
    const { error } = await deploy();
    expect(error?.message).toMatch(/Workspace someone-else started shutdown.* on instance web-pr-41/);
  });

  it.each(['403', '404'])('takes a %s right after the deploy for “not visible yet”', async (status) => {
    const at = { method: 'GET', path: '/services/instances/:id' } as const;
    const list = { method: 'GET', path: '/services/workspaces/:id/instances' } as const;
    emulator.control.addFault({ kind: 'status', status: Number(status), times: 2, ...at });
    emulator.control.addFault({ kind: 'status', status: 200, json: [], skip: 2, times: 2, ...list });
    expect((await deploy()).result?.outcome).toBe('created');
  });

  it('takes a 403 for a refusal as long as the list shows the instance', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 403,
      method: 'GET',
      path: '/services/instances/:id',
      times: 'always',
    });
    const { error, known } = await deploy();
    expect(error).toMatchObject({ name: 'HttpError', status: 403 });
    expect(known).toMatchObject({ id: expect.stringMatching(/^i-/) });
  });

  it('waits through failures that pass', async () => {
    emulator.control.addFault({
      kind: 'status',
      status: 503,
      method: 'GET',
      path: '/services/instances/:id',
      times: 4,
    });
    expect((await deploy()).result?.outcome).toBe('created');
  });

  it('gives up at the deadline with the id, and can undo what it created', async () => {
    const { error, known, left, undo } = await deploy({
      variables: 'GIT_SHA: x\nHANG_IN: deploy',
      timeout: '1m',
    });
    expect(error?.outcome).toBe('timed-out');
    expect(known.id).toEqual(expect.stringMatching(/^i-/));
    expect(left).toEqual([`instance web-pr-41 (${known.id})`]);
    expect(await undo()).toEqual([
      `instance web-pr-41 (${known.id}) was created and is terminated and deleted again`,
    ]);
    expect(instancesTagged('pr-41')).toHaveLength(0);
  });
});

describe('a refusal', () => {
  it('of the deploy shows the request’s body without passwords', async () => {
    onDeploy({ kind: 'status', status: 400, json: { message: 'Quota of the cost centre is used up' } });
    const { error, visible } = await deploy({ variables: 'GIT_SHA: x\nADMIN_PASSWORD: hunter2-hunter2' });
    expect(error?.message).toContain('Quota of the cost centre is used up');
    expect(error?.evidence[0]?.lines.join('\n')).toContain('"name": "web-pr-41"');
    expect(visible).not.toContain('hunter2');
    expect(writes(emulator)).toHaveLength(1);
  });

  it('of the token is told at once', async () => {
    const { error } = await deploy({ token: 'not-a-token-of-anybody' });
    expect(error).toMatchObject({ status: 401, next: expect.stringContaining('auth-scheme: bearer') });
    expect(emulator.control.journal()).toHaveLength(1);
  });
});

describe('a cancelled step', () => {
  it('looks for the instance it may have made and says its id', async () => {
    const cancel = new AbortController();
    onDeploy({ kind: 'hang-after' });
    const clock = new EmulatedTime(emulator);
    setTimeout(() => cancel.abort(new Error('stop')), 1_000);
    const run = runOperation(deployBox, emulator, { inputs: WEB, cancel, clock });
    await expect(run).rejects.toThrow('stop');
    expect(creations(emulator)).toHaveLength(1);
  });
});

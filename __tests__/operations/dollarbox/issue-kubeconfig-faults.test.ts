import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { issueKubeconfigOperation } from '../../../src/operations/dollarbox/kubectl/issue-kubeconfig.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
let temp = '';
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'boxwright-temp-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const issue = (inputs: Readonly<Record<string, string>> = {}) =>
  box.run(issueKubeconfigOperation, inputs, { directories: { temp } });
const live = () => box.state().kubectlCredentials.map(({ id }) => id);
const posts = () => box.requests('POST').length;
const post = (tasks: Parameters<typeof box.post>[1]) => box.post(issueKubeconfigOperation, tasks);

/** As often as one look tries; the post step's looks are answered again. */
const FAILING_LIST: FaultRule = {
  ...{ kind: 'status', status: 500, method: 'GET', times: 5 },
  path: '/api/v1/kubectl-credentials/',
};

describe('issue-kubeconfig, the answer with the kubeconfig is lost', () => {
  it.each<{ rule: FaultRule; left: readonly number[] }>([
    { rule: { kind: 'cut-before' }, left: [321] },
    { rule: { kind: 'cut-after' }, left: [322] },
    { rule: { kind: 'status-after' }, left: [322] },
    { rule: { kind: 'truncate' }, left: [322] },
    { rule: { kind: 'malformed' }, left: [322] },
    { rule: { kind: 'malformed', body: '{"kubeconfig": "x"}' }, left: [322] },
  ])('revokes the orphan and issues one more: $rule', async ({ rule, left }) => {
    box.faults({ ...rule, method: 'POST' });
    const { result, cleanup } = await issue();
    expect(result?.outcome).toBe('issued');
    expect(live()).toEqual(left);
    expect(posts()).toBe(2);
    expect(result?.outputs?.['credential-id']).toBe(String(left[0]));
    await post(cleanup);
    expect([live(), readdirSync(temp)]).toEqual([[], []]);
  });

  it('does not touch credentials that were there before', async () => {
    await box.call('POST', '/kubectl-credentials/');
    box.faults({ kind: 'cut-after', method: 'POST' });
    const { cleanup } = await issue();
    expect(live()).toEqual([321, 323]);
    await post(cleanup);
    expect(live()).toEqual([321]);
  });

  it('turns the one there around twice where the platform does not make another', async () => {
    await box.call('POST', '/kubectl-credentials/');
    box.turn('rotate-credential', 'same-id');
    box.faults({ kind: 'cut-after', method: 'POST' });
    const { result } = await issue();
    expect(result?.outputs?.['credential-id']).toBe('321');
    expect(live()).toEqual([321]);
  });

  it('leaves none when it is lost twice', async () => {
    box.faults({ kind: 'cut-after', method: 'POST', times: 2 });
    const ran = await issue();
    expect(told(ran)).toContain('lost twice');
    expect([posts(), live()]).toEqual([2, []]);
    await post(ran.cleanup);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('revokes it in the post step when the main step could not look', async () => {
    box.faults({ kind: 'cut-after', method: 'POST' }, { ...FAILING_LIST, skip: 1 });
    const ran = await issue();
    expect(ran.error?.outcome).toBe('failed');
    expect(live()).toEqual([321]);
    expect(ran.cleanup).toMatchObject([{ kind: 'kubectl-credential', before: [], revoke: true }]);
    await post(ran.cleanup);
    expect([live(), readdirSync(temp)]).toEqual([[], []]);
  });

  it('revokes none in the post step when two came to be, and names them', async () => {
    box.faults({ kind: 'cut-after', method: 'POST' }, { ...FAILING_LIST, skip: 1 });
    const ran = await issue();
    box.control().clock.freeze(box.state().kubectlCredentials[0]?.createdMs);
    await box.call('POST', '/kubectl-credentials/');
    expect((await post(ran.cleanup)).join()).toMatch(/321 and 322 came to be meanwhile.*nothing was revoked/);
    expect(live()).toEqual([321, 322]);
  });

  it.each([-60_000, 60_000])(
    'revokes only the one made at its own request, not one made %d ms apart from it',
    async (apart) => {
      box.faults({ kind: 'cut-after', method: 'POST' }, { ...FAILING_LIST, skip: 1 });
      const ran = await issue();
      box.control().clock.freeze((box.state().kubectlCredentials[0]?.createdMs ?? 0) + apart);
      await box.call('POST', '/kubectl-credentials/');
      await post(ran.cleanup);
      expect(live()).toEqual([322]);
    },
  );

  it('revokes none that was not made at its own request', async () => {
    box.faults({ kind: 'cut-before', method: 'POST' }, { ...FAILING_LIST, skip: 1 });
    const ran = await issue();
    box.control().clock.advance(60_000);
    await box.call('POST', '/kubectl-credentials/');
    expect((await post(ran.cleanup)).join()).toMatch(/321 came to be meanwhile.*nothing was revoked/);
    expect(live()).toEqual([321]);
  });

  it('does not take another job’s credential for its own after a plain refusal', async () => {
    const json = { error: { code: 'permission_denied', message: 'No.' } };
    box.faults({ kind: 'status', status: 403, json, method: 'POST' });
    const ran = await issue();
    expect(told(ran)).toContain('permission_denied');
    await box.call('POST', '/kubectl-credentials/');
    await post(ran.cleanup);
    expect(live()).toEqual([321]);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('leaves nothing behind when the list before cannot be read', async () => {
    box.faults({ ...FAILING_LIST, times: 'always' });
    const ran = await issue();
    expect(ran.error).toMatchObject({ status: 500 });
    expect([posts(), ran.cleanup, readdirSync(temp)]).toEqual([0, [], []]);
  });

  it('waits as long as a 429 asks, and issues one', async () => {
    const json = { error: { code: 'rate_limited', message: 'Slow down.' } };
    box.faults({ kind: 'status', status: 429, headers: { 'retry-after': '9' }, json, method: 'POST' });
    expect((await issue()).result?.outcome).toBe('issued');
    expect(live()).toEqual([321]);
  });
});

describe('issue-kubeconfig, the end', () => {
  it('undoes what it issued when the time is up', async () => {
    const ran = await issue();
    await ran.undo();
    expect(live()).toEqual([]);
  });

  it('revokes even when the file cannot be deleted', async () => {
    const { cleanup } = await issue();
    const elsewhere = cleanup.map((task) => ({ ...task, path: `${temp}/not/there`, directory: '/proc/1' }));
    await post(elsewhere).catch(() => undefined);
    expect(live()).toEqual([]);
  });
});

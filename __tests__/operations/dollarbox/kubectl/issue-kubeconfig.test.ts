import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { DEMO_TOKENS } from '../../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { issueKubeconfigOperation } from '../../../../src/operations/dollarbox/kubectl/issue-kubeconfig.ts';
import { told, useDollarbox } from '../stage.ts';

const box = useDollarbox();
let temp = '';
let workspace = '';
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'boxwright-temp-'));
  workspace = mkdtempSync(join(tmpdir(), 'boxwright-workspace-'));
});
afterEach(() => {
  for (const directory of [temp, workspace]) rmSync(directory, { recursive: true, force: true });
});

const issue = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  box.run(issueKubeconfigOperation, inputs, { directories: { temp, workspace }, env });
const live = () => box.state().kubectlCredentials.map(({ id }) => id);
const post = (tasks: Parameters<typeof box.post>[1]) => box.post(issueKubeconfigOperation, tasks);
const tokenIn = (path: string): string => parse(readFileSync(path, 'utf8')).users[0].user.token;

describe('issue-kubeconfig', () => {
  it('writes one file for the owner only, exports it, and shows no secret', async () => {
    const ran = await issue({}, { KUBECONFIG: '/home/runner/.kube/config' });
    const path = String(ran.result?.outputs?.['kubeconfig-path']);
    expect(ran.result).toMatchObject({
      outcome: 'issued',
      changed: true,
      outputs: { 'credential-id': '321', namespace: 'org-acme', 'expires-at': expect.any(Date) },
      resource: { id: '321', last_downloaded_at: null },
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(path.startsWith(temp)).toBe(true);
    expect(ran.exported).toEqual({
      KUBECONFIG: `${path}${delimiter}/home/runner/.kube/config`,
      KUBE_CONFIG_PATH: path,
    });
    expect(ran.visible).not.toContain(tokenIn(path));
    expect(ran.secrets.redact(tokenIn(path))).not.toContain(tokenIn(path));
    expect(JSON.stringify(ran.cleanup)).not.toContain(tokenIn(path));
    expect(box.requests('POST')[0]?.body).toBeUndefined();
  });

  it('is undone by the post step: file, directory, credential', async () => {
    const { cleanup } = await issue();
    expect(live()).toEqual([321]);
    expect(await post(cleanup)).toEqual(
      expect.arrayContaining(['Deleted the kubeconfig', 'Revoked kubectl credential 321']),
    );
    expect(live()).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
    expect(await post(cleanup)).toContain('Kubectl credential 321 was revoked already');
  });

  it('keeps both with revoke-after-job: false', async () => {
    const { cleanup, result } = await issue({ 'revoke-after-job': 'false' });
    await post(cleanup);
    expect(live()).toEqual([321]);
    expect(existsSync(String(result?.outputs?.['kubeconfig-path']))).toBe(true);
  });

  it('renames the context and sets the namespace', async () => {
    const { result } = await issue({ context: 'ci', namespace: 'web' });
    const path = String(result?.outputs?.['kubeconfig-path']);
    expect(result?.outputs).toMatchObject({ context: 'ci', namespace: 'web' });
    expect(parse(readFileSync(path, 'utf8'))).toMatchObject({
      'current-context': 'ci',
      contexts: [{ name: 'ci', context: { namespace: 'web' } }],
    });
  });

  it('writes where it is told, and exports nothing when told so', async () => {
    const { result, exported, cleanup } = await issue({
      'kubeconfig-path': 'kube.yml',
      'export-kubeconfig': 'false',
    });
    const path = join(workspace, 'kube.yml');
    expect(String(result?.outputs?.['kubeconfig-path'])).toContain('kube.yml');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(exported).toEqual({});
    await post(cleanup);
    expect(existsSync(path)).toBe(false);
  });

  it('tells of a file that a later step replaced, leaves it, and revokes all the same', async () => {
    const before = live();
    const { cleanup } = await issue({ 'kubeconfig-path': 'kube.yml' });
    const path = join(workspace, 'kube.yml');
    writeFileSync(path, 'mine');
    await expect(post(cleanup)).rejects.toThrow('is not a kubeconfig file of this action');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(live()).toEqual(before);
  });

  it.each(['../out.yml', '/etc/kube.yml'])('issues nothing for a path outside: %s', async (path) => {
    expect((await issue({ 'kubeconfig-path': path })).error?.outcome).toBe('failed');
    expect(box.requests('POST')).toEqual([]);
  });

  it('deletes nobody else’s file when it fails', async () => {
    const path = join(workspace, 'kube.yml');
    writeFileSync(path, 'mine');
    box.turn('kubeconfig', 'exec');
    const { cleanup } = await issue({ 'kubeconfig-path': 'kube.yml' });
    await post(cleanup);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('plans without issuing', async () => {
    const { result, cleanup } = await issue({ 'dry-run': 'true' });
    expect(result).toMatchObject({
      outcome: 'planned',
      plan: [{ action: 'create', target: 'kubectl credential in org acme' }],
    });
    expect([live(), cleanup, readdirSync(temp)]).toEqual([[], [], []]);
  });

  it.each([
    {
      inputs: { org: 'beta-org' },
      text: /Org beta-org has kubectl mode switched off.*owner of the org enable/,
    },
    { inputs: { org: 'closed-org' }, text: /Org closed-org has API access switched off/ },
    { inputs: { org: '' }, text: /belongs to 6 orgs.*org_required/ },
    { inputs: { org: 'nobody-s' }, text: /There is no org nobody-s/ },
    { inputs: { token: DEMO_TOKENS.readOnly }, text: /permission_denied.*Read & write/ },
  ])('leaves nothing behind for $inputs', async ({ inputs, text }) => {
    const ran = await issue(inputs);
    expect(told(ran)).toMatch(text);
    expect(live()).toEqual([]);
    await post(ran.cleanup);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('needs no org when there is only one', async () => {
    const { result } = await issue({ org: '', token: DEMO_TOKENS.owner });
    expect(result).toMatchObject({ outcome: 'issued', outputs: { namespace: 'org-my-org' } });
  });
});

describe('issue-kubeconfig, a credential that was there before', () => {
  it.each([
    { given: '', revoked: false, file: false },
    { given: 'true', revoked: true, file: false },
    { given: 'false', revoked: false, file: true },
  ])(
    'is turned around; with revoke-after-job "$given" revoked: $revoked',
    async ({ given, revoked, file }) => {
      await box.call('POST', '/kubectl-credentials/');
      box.turn('rotate-credential', 'same-id');
      const { result, log, cleanup, ...ran } = await issue({ 'revoke-after-job': given });
      expect(result?.outputs?.['credential-id']).toBe('321');
      expect(log.join()).toMatch(/warning Kubectl credential 321 was there before/);
      await ran.undo();
      expect(live()).toEqual([321]);
      await post(cleanup);
      expect(live()).toEqual(revoked ? [] : [321]);
      expect(existsSync(String(result?.outputs?.['kubeconfig-path']))).toBe(file);
    },
  );

  it('is left when its kubeconfig is refused', async () => {
    await box.call('POST', '/kubectl-credentials/');
    box.turn('rotate-credential', 'same-id');
    box.turn('kubeconfig', 'insecure');
    const ran = await issue();
    expect(ran.error?.outcome).toBe('failed');
    expect(live()).toEqual([321]);
    await post(ran.cleanup);
    expect(live()).toEqual([321]);
  });
});

describe('issue-kubeconfig, a kubeconfig that must not be used', () => {
  it.each([
    'exec',
    'auth-provider',
    'token-file',
    'http',
    'insecure',
    'bad-ca',
    'empty-token',
    'no-user',
    'dangling-context',
    'alias-bomb',
    'broken',
    'cut',
    'not-a-map',
    'empty',
    'two-documents',
    'null',
    'number',
    'absent',
  ])('is refused, not written, and its credential revoked: %s', async (kind) => {
    box.turn('kubeconfig', kind);
    const ran = await issue();
    expect(ran.result).toBeUndefined();
    expect(ran.error?.outcome).toBe('failed');
    expect(box.requests('POST')).toHaveLength(1);
    expect(live()).toEqual([]);
    expect(ran.known['credential-id']).toBe('321');
    expect(ran.exported).toEqual({});
    await post(ran.cleanup);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('is revoked in the post step when it cannot be at once', async () => {
    box.turn('kubeconfig', 'exec');
    box.faults({ kind: 'status', status: 403, method: 'DELETE' });
    const ran = await issue();
    expect(live()).toEqual([321]);
    expect(ran.log.join()).toContain('could not be revoked now; the post step tries again');
    await post(ran.cleanup);
    expect(live()).toEqual([]);
  });

  it('is taken with allow-exec when it only runs a program', async () => {
    box.turn('kubeconfig', 'exec');
    expect((await issue({ 'allow-exec': 'true' })).result?.outcome).toBe('issued');
    box.turn('kubeconfig', 'http');
    expect((await issue({ 'allow-exec': 'true' })).error?.outcome).toBe('failed');
  });
});

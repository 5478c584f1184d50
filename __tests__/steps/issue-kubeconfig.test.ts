import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ours, sample } from '../kubeconfig/sample.ts';
import { useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { Runner } from '../support/run-action.ts';
import { errors, warnings } from '../support/workflow-commands.ts';
import { CREDENTIALS, issue, live, masks, post, withoutMasks, written } from './support/kubeconfig-step.ts';

/* `issue-kubeconfig` on the built action: what it writes, exports, masks, and takes away again. */

const emulator = useEmulator();
const cluster = () => emulator.get().control.listeners()['dollarbox']?.['kubernetes'] ?? '';
const PAST = '/somewhere/config:/else/config';

describe('a kubeconfig for the job', () => {
  it('is one private file outside the workspace, even where the umask would open it to all', async () => {
    const umask = process.umask(0);
    try {
      const ran = await issue(emulator);
      expect(ran.exitCode).toBe(0);
      const path = ran.outputs['kubeconfig-path'] ?? '';
      expect(path).toMatch(/\/boxwright-kubeconfig-[^/]+\/config$/);
      expect(path.startsWith(`${ran.runner.temp}/`)).toBe(true);
      expect(written(ran).mode).toBe(0o600);
      expect(readdirSync(dirname(path))).toEqual(['config']);
      expect(readdirSync(ran.runner.workspace)).toEqual([]);
    } finally {
      process.umask(umask);
    }
  });

  it('is told in outputs, log and summary, and exported in front of what was there', async () => {
    const ran = await issue(emulator, { namespace: 'web', context: 'prod' }, { env: { KUBECONFIG: PAST } });
    const path = ran.outputs['kubeconfig-path'] ?? '';
    expect(ran.outputs).toMatchObject({
      outcome: 'issued',
      changed: 'true',
      platform: 'dollarbox',
      operation: 'issue-kubeconfig',
      'credential-id': '321',
      context: 'prod',
      namespace: 'web',
    });
    expect(ran.outputs['expires-at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(ran.exported).toEqual({ KUBECONFIG: `${path}:${PAST}`, KUBE_CONFIG_PATH: path });
    expect(JSON.parse(ran.outputs['result'] ?? '')).toMatchObject({ id: '321', org: 'acme' });
    expect(ran.outputs['result']).not.toContain('kubeconfig');
    expect(ran.stdout).toContain('When the job ends: deleted and revoked');
    expect(ran.summary).toContain('issue-kubeconfig: issued');
    expect(emulator.requests('POST', CREDENTIALS)).toHaveLength(1);
    expect(live(emulator)).toEqual(['321']);
  });

  it('has its token masked before anything of it is printed, and nothing else', async () => {
    const ran = await issue(emulator);
    const { token, text } = written(ran);
    expect(token).toMatch(/^eyJ/);
    expect(leaks(ran, token)).toEqual([]);
    expect(ran.stdout.indexOf(`::add-mask::${token}`)).toBeGreaterThan(0);
    expect(ran.stdout.indexOf(token)).toBe(ran.stdout.indexOf(`::add-mask::${token}`) + 12);
    for (const open of ['dollarbox', 'dbx-mona', 'acme', 'org-acme', 'Config', 'v1', cluster()]) {
      expect(masks(ran.stdout)).not.toContain(open);
    }
    expect(masks(ran.stdout)).not.toContain(text);
    expect(withoutMasks(ran.stdout)).toContain(cluster());
  });

  it('is not exported when told not to', async () => {
    const ran = await issue(emulator, { 'export-kubeconfig': 'false' });
    expect(ran.exitCode).toBe(0);
    expect(ran.exported).toEqual({});
    expect(existsSync(ran.outputs['kubeconfig-path'] ?? '')).toBe(true);
  });

  it('goes where it is told to inside the workspace, and nothing beside it is touched', async () => {
    const runner = new Runner();
    mkdirSync(join(runner.workspace, 'k8s'));
    writeFileSync(join(runner.workspace, 'k8s', 'values.yaml'), 'mine');
    const ran = await issue(emulator, { 'kubeconfig-path': 'k8s/config' }, { runner });
    expect(ran.outputs['kubeconfig-path']).toBe(join(runner.workspace, 'k8s/config'));
    expect(written(ran).mode).toBe(0o600);
    await post(ran);
    expect(readdirSync(join(runner.workspace, 'k8s'))).toEqual(['values.yaml']);
    expect(readdirSync(runner.temp)).toEqual([]);
  });

  it('leaves a file that is not its own alone, and issues nothing', async () => {
    const runner = new Runner();
    const path = join(runner.temp, 'config');
    for (const text of ['old', sample()]) {
      writeFileSync(path, text);
      const ran = await issue(emulator, { 'kubeconfig-path': path }, { runner });
      expect(ran.exitCode).toBe(1);
      expect(ran.stdout).toMatch(
        /is no kubeconfig of this action, and is not replaced[\s\S]*delete the file/,
      );
      await post(ran);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
    expect(emulator.requests('POST', CREDENTIALS)).toEqual([]);
  });

  it('leaves alone what took the place of its file until the post step', async () => {
    const runner = new Runner();
    const path = join(runner.temp, 'config');
    const ran = await issue(emulator, { 'kubeconfig-path': path }, { runner });
    writeFileSync(path, sample());
    const after = await post(ran);
    expect(warnings(after.stdout).join()).toMatch(/is not a kubeconfig file of this action/);
    expect(readFileSync(path, 'utf8')).toBe(sample());
    expect(live(emulator)).toEqual([]);
  });

  it('replaces an open file by a private one', async () => {
    const runner = new Runner();
    const path = join(runner.temp, 'config');
    writeFileSync(path, ours(), { mode: 0o644 });
    const ran = await issue(emulator, { 'kubeconfig-path': path }, { runner });
    expect(written(ran)).toMatchObject({ mode: 0o600, text: expect.stringContaining('clusters') });
  });
});

describe('the post step', () => {
  it('deletes the file and revokes the credential, and may run twice', async () => {
    const ran = await issue(emulator);
    const after = await post(ran);
    expect(warnings(after.stdout)).toEqual([]);
    expect(after.stdout).toContain('Deleted the kubeconfig');
    expect(after.stdout).toContain('Revoked kubectl credential 321');
    expect(readdirSync(ran.runner.temp)).toEqual([]);
    expect(live(emulator)).toEqual([]);
    const again = await post(ran);
    expect(warnings(again.stdout)).toEqual([]);
    expect(again.stdout).toContain('was revoked already');
  });

  it('keeps both when told so', async () => {
    const ran = await issue(emulator, { 'revoke-after-job': 'false' });
    expect(ran.stdout).toContain('When the job ends: not revoked');
    await post(ran);
    expect(existsSync(ran.outputs['kubeconfig-path'] ?? '')).toBe(true);
    expect(live(emulator)).toEqual(['321']);
  });

  it('says nothing when main left nothing', async () => {
    const ran = await issue(emulator, { 'dry-run': 'true' });
    const after = await post(ran);
    expect(withoutMasks(after.stdout)).toBe('');
    expect(emulator.requests('DELETE')).toEqual([]);
  });

  it('does nothing for a state that is not ours', async () => {
    const runner = new Runner();
    const file = join(runner.workspace, 'mine');
    writeFileSync(file, 'mine');
    const task = { kind: 'other', key: 'k', before: [], revoke: true, id: '321', path: file };
    const ran = await issue(emulator, {}, { runner });
    const origin = { operation: 'issue-kubeconfig', values: {} };
    for (const state of [
      '{"',
      '{}',
      '[null]',
      '[[]]',
      JSON.stringify({ tasks: [task] }),
      JSON.stringify({ origin: { ...origin, values: null }, tasks: [task] }),
      JSON.stringify({ origin, ended: true, tasks: [task, { ...task, kind: undefined }] }),
    ]) {
      const after = await post(ran, { env: { STATE_boxwright: state } });
      expect(withoutMasks(after.stdout)).toBe('');
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(live(emulator)).toEqual(['321']);
  });

  it.each([
    { name: '500', status: 500 },
    { name: '403', status: 403 },
  ])(
    'only warns when the revocation is answered with $name, and the file is gone all the same',
    async ({ status }) => {
      const ran = await issue(emulator, { 'max-attempts': '2' });
      emulator.faults({ kind: 'status', status, platform: 'dollarbox', method: 'DELETE', times: 'always' });
      const after = await post(ran);
      expect(warnings(after.stdout).join()).toContain(`with ${status}`);
      expect(readdirSync(ran.runner.temp)).toEqual([]);
    },
  );

  it('deletes nothing that has taken the place of its file, and revokes all the same', async () => {
    const runner = new Runner();
    const victim = join(runner.workspace, 'victim');
    writeFileSync(victim, 'mine');
    const ran = await issue(emulator, { 'kubeconfig-path': 'config' }, { runner });
    unlinkSync(join(runner.workspace, 'config'));
    symlinkSync(victim, join(runner.workspace, 'config'));
    const after = await post(ran);
    expect(warnings(after.stdout).join()).toContain('not a kubeconfig file of this action');
    expect(existsSync(victim)).toBe(true);
    expect(live(emulator)).toEqual([]);
  });
});

describe('before any credential is issued', () => {
  const refused = async (inputs: Record<string, string>, said: RegExp, runner = new Runner()) => {
    const ran = await issue(emulator, inputs, { runner });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)).toHaveLength(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(said);
    expect(emulator.requests('POST')).toEqual([]);
    return ran;
  };

  it('a dry run says what would be issued', async () => {
    const ran = await issue(emulator, { 'dry-run': 'true' });
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' });
    expect(JSON.parse(ran.outputs['plan'] ?? '')).toEqual([
      {
        action: 'create',
        target: 'kubectl credential in org acme',
        fields: expect.arrayContaining([
          { field: 'exported', to: 'yes' },
          { field: 'when the job ends', to: 'deleted and revoked' },
        ]),
      },
    ]);
    expect(emulator.requests().every(({ method }) => method === 'GET')).toBe(true);
    expect(readdirSync(ran.runner.temp)).toEqual([]);
  });

  it('kubectl mode that is off is said', async () => {
    await refused({ org: 'beta-org' }, /kubectl mode switched off[\s\S]*Next: Have an owner/);
  });

  it('several orgs without a named one are listed', async () => {
    await refused({ org: '' }, /belongs to 6 orgs.* acme[\s\S]*Set the `org` input/);
  });

  it.each([
    ['../outside', /outside the workspace/],
    ['/etc/kubeconfig', /outside the workspace/],
    ['/dev/stdout', /outside the workspace|not a plain file/],
    ['/proc/self/fd/1', /outside the workspace|Cannot use/],
    ['k8s/', /names a directory/],
    ['.', /names a directory/],
    ['a:b', /":"/],
    ['link/config', /outside the workspace/],
    ['file-link', /symbolic link/],
    ['open/config', /every user of the machine/],
  ])('the path %s is refused', async (path, said) => {
    const runner = new Runner();
    symlinkSync('/tmp', join(runner.workspace, 'link'));
    symlinkSync('/etc/hostname', join(runner.workspace, 'file-link'));
    const umask = process.umask(0);
    mkdirSync(join(runner.workspace, 'open'), { mode: 0o777 });
    process.umask(umask);
    await refused({ 'kubeconfig-path': path }, said, runner);
  });

  it('a missing RUNNER_TEMP is said', async () => {
    for (const RUNNER_TEMP of [undefined, '', '/nowhere/at/all']) {
      const ran = await issue(emulator, {}, { env: { RUNNER_TEMP } });
      expect(errors(ran.stdout)[0]?.data).toMatch(/RUNNER_TEMP is not set[\s\S]*Next: /);
    }
    expect(emulator.requests('POST')).toEqual([]);
  });

  it('a state file that cannot be written stops the step', async () => {
    const ran = await issue(emulator, {}, { env: { GITHUB_STATE: '/dev/full' } });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/GITHUB_STATE[\s\S]*Next: /);
    expect(emulator.requests('POST')).toEqual([]);
  });

  it('bad inputs are all named at once', async () => {
    await refused(
      {
        namespace: 'Web App',
        context: 'x'.repeat(300),
        'export-kubeconfig': 'yes',
        'allow-exec': '1',
        org: 'a/b',
      },
      /^namespace: [\s\S]*^context: |^context: [\s\S]*^namespace: /m,
    );
    expect(emulator.requests()).toEqual([]);
  });
});

describe('a disk that is full', () => {
  it('leaves no credential behind when the outputs cannot be written', async () => {
    const ran = await issue(emulator, {}, { outputFile: '/dev/full' });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('"credential":"321"');
    await post(ran);
    expect(live(emulator)).toEqual([]);
    expect(readdirSync(ran.runner.temp)).toEqual([]);
  });

  it('names the credential when the export cannot be written', async () => {
    const ran = await issue(emulator, { 'revoke-after-job': 'false' }, { env: { GITHUB_ENV: '/dev/full' } });
    expect(ran.exitCode).toBe(1);
    expect(errors(ran.stdout)[0]?.data).toMatch(/GITHUB_ENV[\s\S]*Next: /);
    expect(ran.outputs['credential-id']).toBe('321');
  });
});

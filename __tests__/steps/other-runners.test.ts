import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';
import { warnings, workflowCommands } from '../support/workflow-commands.ts';
import { comments, deployments, report } from './support/github-step.ts';
import { issue, post } from './support/kubeconfig-step.ts';

/*
 * The built action where other runners differ from GitHub's own. Forgejo's and Gitea's know no summary file, leave out
 * some variables, and have no deployments in their API; their `exec` mode prints each line as it came, masks
 * included. GitHub Enterprise Server has its API below a path.
 */

const emulator = useEmulator();
const CERTIFICATES = resolve(import.meta.dirname, '../certificates/fixtures');
const FORGEJO = {
  FORGEJO_ACTIONS: 'true',
  GITEA_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://code.example.org',
  GITHUB_STEP_SUMMARY: undefined,
  GITHUB_RUN_ATTEMPT: undefined,
  GITHUB_RUN_NUMBER: undefined,
  GITHUB_JOB: undefined,
  GITHUB_ACTOR: undefined,
};
/** What a reader of the raw log sees of a secret that is told to be masked: no other form than the text itself. */
const maskLines = (stdout: string): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));

describe('a runner as Forgejo’s', () => {
  const noDeployments = () =>
    emulator.faults({
      kind: 'status',
      status: 404,
      body: '404 page not found\n',
      platform: 'github',
      path: '/repos/:owner/:repo/deployments',
      times: 'always',
    });

  it('deploys, writes the comment, and says that deployments cannot be written', async () => {
    noDeployments();
    const ran = await report(emulator, { comment: 'true', environment: 'previews' }, { env: FORGEJO });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'created']);
    expect(comments(emulator, 7)[0]?.body).toContain('https://code.example.org/acme/web/commit/');
    expect(deployments(emulator)).toEqual([]);
    const told = warnings(ran.stdout).filter((text) => /deployment/i.test(text));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/Forgejo and Gitea have no deployments/);
    expect(told[0]).not.toContain('permissions:');
  });

  it('issues a kubeconfig, and its post step revokes it', async () => {
    const ran = await issue(emulator, {}, { env: FORGEJO });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'issued']);
    const after = await post(ran, { env: FORGEJO });
    expect(after.stdout).toMatch(/Revoked kubectl credential/);
  });

  it('tells a private key to be masked line by line as it is, in no encoded form', async () => {
    const key = readFileSync(join(CERTIFICATES, 'acme-rsa.key'), 'utf8');
    const ran = await runAction({
      with: {
        operation: 'upload-ssl',
        email: 'deploy@example.com',
        password: 'demo-password-for-deploy',
        'base-url': `${emulator.url}/raidboxes`,
        box: 'XK7BM2QP',
        certificate: readFileSync(join(CERTIFICATES, 'acme-rsa-fullchain.pem'), 'utf8'),
        'private-key': key,
      },
      env: FORGEJO,
    });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'created']);
    const masks = maskLines(ran.stdout);
    expect(masks.join('\n')).not.toMatch(/%25|%2F|%2B|%3D|%0A/i);
    expect(new Set(masks).size).toBe(masks.length);
    const rest = ran.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    for (const line of key.split('\n').filter((text) => text.length > 20)) expect(rest).not.toContain(line);
  });
});

describe('GitHub Enterprise Server', () => {
  it('is asked below the path of its API, and links lead to it', async () => {
    const ran = await report(
      emulator,
      { comment: 'true', environment: 'previews' },
      { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
    );
    expect(ran.exitCode).toBe(0);
    expect(warnings(ran.stdout)).toEqual([]);
    expect(comments(emulator, 7)[0]?.body).toContain('https://github.example.com/acme/web/actions/runs/');
    expect(deployments(emulator)[0]?.statuses.at(-1)?.logUrl).toMatch(/^https:\/\/github\.example\.com\//);
    const asked = emulator
      .get()
      .control.journal()
      .filter(({ platform }) => platform === 'github');
    expect(asked.length).toBeGreaterThan(0);
    expect(workflowCommands(ran.stdout).some(({ data }) => data.includes('api.github.com'))).toBe(false);
  });
});

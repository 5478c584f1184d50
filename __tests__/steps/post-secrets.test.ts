import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { SPELLINGS } from '../support/spellings.ts';
import { warnings } from '../support/workflow-commands.ts';
import { report } from './support/github-step.ts';
import { issue } from './support/kubeconfig-step.ts';

/* What main keeps out of every text, the post step does too, although no saved state has it; on the built action. */

const emulator = useEmulator();
const BOTH = { environment: 'preview', comment: 'true' };
const atWork = (): boolean => emulator.requests('POST', /\/containers\/$/).length > 0;
const VALUE = 'hunter2-longer-value';
/** In every spelling, as one text. */
const SAID = Object.values(SPELLINGS)
  .map((spell) => spell(VALUE))
  .join(' | ');

const CREATED = { platform: 'dollarbox', method: 'POST', path: '/api/v1/containers/' } as const;
const COMMENT = {
  platform: 'github',
  method: 'POST',
  path: '/repos/:owner/:repo/issues/:number/comments',
} as const;

describe('what GitHub or a platform says in the post step', () => {
  it.each([
    ['env', `DB_PASSWORD: ${VALUE}`],
    ['env', `{"DB_PASSWORD": "${VALUE}"}`],
  ])('shows no value of `%s`: %s', async (input, text) => {
    emulator.faults(
      { ...CREATED, kind: 'hang-after', times: 'always' },
      { ...COMMENT, kind: 'status', status: 403, json: { message: `no: ${SAID}` }, times: 'always' },
    );
    const ran = await report(
      emulator,
      { ...BOTH, [input]: text },
      { signal: { name: 'SIGINT', when: atWork } },
    );
    const post = await ran.post();
    expect(post.exitCode).toBe(0);
    expect(warnings(post.stdout).join()).toContain('no: ***');
    expect([leaks(ran, VALUE), leaks(post, VALUE)]).toEqual([[], []]);
  });

  it('shows nothing that the plugin of a kubeconfig is set to', async () => {
    const kubeconfig = [
      'apiVersion: v1',
      'kind: Config',
      'current-context: c',
      'clusters: [{name: c, cluster: {server: "https://192.0.2.1:6443"}}]',
      'contexts: [{name: c, context: {cluster: c, user: u}}]',
      'users: [{name: u, user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: aws, interactiveMode: Never,',
      `  env: [{name: AWS_KEY, value: ${VALUE}}]}}}]`,
    ].join('\n');
    const json = { id: 5, name: 'c', sa_name: 'sa', created_at: null, expires_at: null, kubeconfig };
    emulator.faults(
      { kind: 'status-after', platform: 'dollarbox', method: 'POST', status: 201, json },
      {
        kind: 'status',
        platform: 'dollarbox',
        method: 'DELETE',
        status: 403,
        json: { error: { code: 'permission_denied', message: `no: ${SAID}` } },
        times: 'always',
      },
    );
    const ran = await issue(emulator, { 'allow-exec': 'true' });
    const post = await ran.post();
    expect(warnings(post.stdout).join()).toContain('no: ***');
    expect([leaks(ran, VALUE), leaks(post, VALUE)]).toEqual([[], []]);
  });
});

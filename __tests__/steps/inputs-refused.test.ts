import { describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, ELASTICBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { type Ran, runAction } from '../support/run-action.ts';
import { errors } from '../support/workflow-commands.ts';

/* How an input error ends, on the built action: the value, the rule, the fix, and where to read on. */

const emulator = useEmulator();
const TOKENS: Readonly<Record<string, string>> = { dollarbox: DOLLARBOX_TOKEN, elasticbox: ELASTICBOX_TOKEN };

function step(
  operation: string,
  platform: string,
  inputs: Readonly<Record<string, string>> = {},
  env = {},
): Promise<Ran> {
  const base = { token: TOKENS[platform] ?? 'x-token-of-a-test', 'base-url': `${emulator.url}/${platform}` };
  return runAction({ with: { operation, ...base, ...inputs }, env });
}

async function told(ran: Promise<Ran>): Promise<string> {
  const { exitCode, stdout, outputs } = await ran;
  expect([exitCode, outputs['outcome'], emulator.requests().length]).toEqual([1, 'failed', 0]);
  const [error, ...more] = errors(stdout);
  expect(more).toEqual([]);
  return error?.data ?? '';
}

describe('the name of an operation', () => {
  it.each([
    ['deploy', 'deploy-box'],
    ['delete-instance', 'terminate-instance'],
    ['upload-certificate', 'upload-ssl'],
    ['kubeconfig', 'issue-kubeconfig'],
    ['create-kubeconfig', 'issue-kubeconfig'],
    ['dollarbox-create-container', 'create-container'],
    ['CreateContainer', 'create-container'],
    ['remove-container', 'delete-container'],
    ['deply-box', 'deploy-box'],
    ['renew-cert', 'upload-ssl'],
    ['save-state', 'record-state'],
    ['cleanup-previews', 'sweep-previews'],
  ])('%s is told to be %s', async (operation, right) => {
    const said = await told(step(operation, 'dollarbox'));
    expect(said).toContain(`operation: "${operation}" is not an operation. Did you mean "${right}"`);
    expect(said).toContain('https://github.com/boxwright/boxwright/blob/v1/README.md#operations');
  });

  it('that means nothing is answered with all names', async () => {
    expect(await told(step('xyzzy', 'dollarbox'))).toMatch(/Known are call-api, .*upload-ssl/);
  });
});

describe('what is missing or too much', () => {
  it.each([
    [
      'update-instance',
      'elasticbox',
      {},
      /instance: is required, or `tags` in its place[\s\S]*needs instance or tags\. /,
    ],
    ['update-instance', 'elasticbox', { tags: 'a' }, /workspace: is required beside `tags`/],
    [
      'stop-instance',
      'elasticbox',
      { instance: 'i-1', tags: '[]', workspace: 'w' },
      /tags: cannot be given together with `instance`/,
    ],
    [
      'deploy-box',
      'elasticbox',
      { workspace: 'w', box: 'b', policy: 'p', claims: 'c' },
      /claims: cannot be given together with `policy`/,
    ],
    ['get-container', 'dollarbox', {}, /name: is required, or `id` in its place[\s\S]*needs name or id\. /],
    [
      'update-container',
      'dollarbox',
      { name: 'web' },
      /Nothing to change: give image, env, env-file or command\.[\s\S]*needs name or id, and image, env, env-file or command\. /,
    ],
    ['update-org', 'dollarbox', {}, /Nothing to change: give name or billing-email/],
    [
      'get-invitation',
      'dollarbox',
      { id: '1', email: 'a@example.com' },
      /id: cannot be given together with `email`/,
    ],
    ['record-state', 'versio', { 'environment-id': 'e' }, /state: is required, or `states` in its place/],
    [
      'record-state',
      'versio',
      { 'environment-id': 'e', state: 'a: 1' },
      /instance: is required beside `state`\nentity: is required beside/,
    ],
    [
      'list-containers',
      'dollarbox',
      { wait: 'maybe' },
      /wait: must be true or false \(given: "maybe"\)\n.*needs no input of its own/,
    ],
  ] as const)('%s %#', async (operation, platform, inputs, said) => {
    const text = await told(step(operation, platform, inputs));
    expect(text).toMatch(said);
    expect(text).toContain(`/docs/operations/${platform}.md#${operation}`);
  });
});

describe('a value', () => {
  it.each([
    ['port', '80a', /port: must be a whole number from 1 to 65535 \(given: "80a"\)/],
    ['if-exists', 'Update', /if-exists: must be .*Did you mean "update"\? \(given: "Update"\)/],
    ['timeout', 'ten minutes', /timeout: must be a duration such as .* \(given: "ten minutes"\)/],
    ['name', 'a b', /name: must be .* \(given: "a b"\)/],
  ])('of %s is given back', async (input, value, said) => {
    expect(
      await told(step('create-container', 'dollarbox', { name: 'web', image: 'nginx', [input]: value })),
    ).toMatch(said);
  });

  it.each([
    ['token', 'two s3cr3t words'],
    ['base-url', 'https://me:s3cr3t@example.com'],
    ['env', '{"A": s3cr3t'],
  ])('of %s is not', async (input, value) => {
    const said = await told(
      step('create-container', 'dollarbox', { name: 'web', image: 'nginx', [input]: value }),
    );
    expect(said).toContain(`${input}: `);
    expect(said).not.toContain('s3cr3t');
  });

  it('is told of with the page of the version that the workflow uses', async () => {
    const env = { GITHUB_ACTION_REPOSITORY: 'octo-org/boxwright', GITHUB_ACTION_REF: 'v1.2.3' };
    expect(await told(step('get-container', 'dollarbox', {}, env))).toContain(
      'https://github.com/octo-org/boxwright/blob/v1.2.3/docs/operations/dollarbox.md#get-container',
    );
  });
});

describe('base-url', () => {
  it.each([
    ['list-containers', 'dollarbox', '/api/v1'],
    ['list-containers', 'dollarbox', '/api/v1/'],
    ['list-containers', 'dollarbox', '/api/v1/containers/'],
    ['list-containers', 'dollarbox', '/api/v1/orgs/acme'],
    ['list-workspaces', 'elasticbox', '/services/workspaces'],
    ['list-wordpress-boxes', 'raidboxes', '/v1/boxes/XK7BM2QP/ssl'],
    ['list-states', 'versio', '/api-versio.db/1.0/my-environment/service'],
    ['list-workspaces', 'elasticbox', '/services'],
    ['list-wordpress-boxes', 'raidboxes', '/v1'],
    ['list-states', 'versio', '/api-versio.db/1.0'],
  ])('of %s must not end in the part that is added', async (operation, platform, part) => {
    const right = `${emulator.url}/${platform}`;
    const said = await told(
      step(operation, platform, { 'base-url': `${right}${part}`, 'environment-id': 'e', entity: 'x' }),
    );
    expect(said).toContain(`base-url: must not end in ${part.replace(/\/$/, '')}, which is added for`);
    expect(said).toMatch(new RegExp(`Write ${right} `));
  });

  it.each(['/api/v1/dollarbox', '/services-of-ours', '/v1x'])(
    'may have the path %s of a gateway',
    async (path) => {
      const ran = await step('list-containers', 'dollarbox', {
        'base-url': `${emulator.url}${path}`,
        org: 'acme',
      });
      expect(errors(ran.stdout)[0]?.data).toContain(`${emulator.url}${path}/api/v1/containers/`);
    },
  );

  it('that leads elsewhere is shown with what was asked', async () => {
    const ran = await step('list-containers', 'dollarbox', {
      'base-url': `${emulator.url}/dollarbox/elsewhere`,
      org: 'acme',
    });
    expect(errors(ran.stdout)[0]?.data).toContain(`${emulator.url}/dollarbox/elsewhere/api/v1/containers/`);
  });
});

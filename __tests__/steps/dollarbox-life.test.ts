import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { leaks } from '../support/leaks.ts';
import { type Ran, Runner, runAction } from '../support/run-action.ts';
import { errors, foreignCommands } from '../support/workflow-commands.ts';

/* A life on DollarBox over all six resources, as a workflow goes through it on one runner: token to clean-up. */

const emulator = useEmulator();

/** Names, roles and statuses of all that is there, without ids and times. */
function picture(): unknown {
  const state = emulator.get().control.inspect('dollarbox') as Readonly<
    Record<string, readonly Readonly<Record<string, unknown>>[]>
  >;
  const of = (section: string, ...keys: readonly string[]) =>
    state[section]?.map((item) => keys.map((key) => item[key]));
  return {
    orgs: of('orgs', 'slug', 'name', 'billingEmail'),
    members: of('members', 'org', 'email', 'role'),
    containers: of('containers', 'org', 'name', 'image', 'stage'),
    volumes: of('volumes', 'org', 'name', 'sizeGb', 'stage'),
    invitations: of('invitations', 'org', 'email', 'role'),
    credentials: of('kubectlCredentials', 'id'),
  };
}

/** A runner with one token and one org; every step is looked through for leaks. */
function job(runner: Runner) {
  return async (operation: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> => {
    const common = {
      token: DOLLARBOX_TOKEN,
      org: 'acme',
      'base-url': `${emulator.url}/dollarbox`,
      'poll-interval': '100ms',
    };
    const ran = await runAction({ runner, with: { ...common, operation, ...inputs } });
    expect(leaks(ran, DOLLARBOX_TOKEN)).toEqual([]);
    expect(foreignCommands(ran.stdout + ran.stderr)).toEqual([]);
    expect(ran.stderr).toBe('');
    expect(errors(ran.stdout)).toHaveLength(ran.exitCode ?? 2);
    return ran;
  };
}

it('over all six resources, from the token to the last trace', async () => {
  const runner = new Runner();
  const step = job(runner);
  const outputs = async (...call: Parameters<typeof step>) => (await step(...call)).outputs;
  const before = picture();

  // Orgs.
  expect(await outputs('list-orgs', { org: '' })).toMatchObject({ outcome: 'listed', count: '6' });
  const org = await outputs('get-org');
  expect(org).toMatchObject({ outcome: 'read', name: 'Acme' });
  const billing = { 'billing-email': 'money@example.com' };
  expect(await outputs('update-org', billing)).toMatchObject({ outcome: 'updated', id: org['id'] });
  expect(await outputs('update-org', billing)).toMatchObject({ outcome: 'unchanged', changed: 'false' });

  // Volumes.
  const volume = await outputs('create-volume', { name: 'data', 'size-gb': '10', wait: 'false' });
  expect(volume).toMatchObject({ outcome: 'created', name: 'data' });
  const volumeId = { id: volume['id'] ?? '' };
  expect(await outputs('get-volume', { ...volumeId, wait: 'true' })).toMatchObject({ status: 'bound' });
  const larger = await step('create-volume', { name: 'data', 'size-gb': '20' });
  expect([larger.exitCode, larger.outputs['outcome']]).toEqual([1, 'failed']);
  expect(errors(larger.stdout)[0]?.data).toMatch(/immutable|size/i);

  // Containers.
  const web = { name: 'web', image: 'ghcr.io/acme/web:1.2.0', port: '8080', env: 'LOG_LEVEL=info' };
  const container = await outputs('create-container', { ...web, wait: 'false' });
  expect(container['outcome']).toBe('created');
  const id = container['id'] ?? '';
  const running = await outputs('get-container', { id, port: '8080', wait: 'true' });
  expect(running).toMatchObject({ status: 'running', url: expect.stringMatching(/^http:\/\/\[2001:db8:/) });
  expect(await outputs('create-container', web)).toMatchObject({ outcome: 'unchanged', id });
  const next = { id, image: 'ghcr.io/acme/web:1.3.0' };
  expect(await outputs('update-container', next)).toMatchObject({
    outcome: 'updated',
    id,
    status: 'running',
  });
  expect(await outputs('list-containers')).toMatchObject({ outcome: 'listed', count: '121' });
  expect(await outputs('list-volumes')).toMatchObject({ count: '2' });

  // Members and invitations.
  const mel = { member: 'mel@example.com' };
  expect(await outputs('get-member', mel)).toMatchObject({ outcome: 'read' });
  expect(await outputs('update-member', { ...mel, role: 'admin' })).toMatchObject({ outcome: 'updated' });
  expect(await outputs('update-member', { ...mel, role: 'member' })).toMatchObject({ outcome: 'updated' });
  const person = { member: 'person-12@example.com' };
  expect(await outputs('remove-member', person)).toMatchObject({ outcome: 'deleted' });
  expect(await outputs('remove-member', person)).toMatchObject({ outcome: 'absent', changed: 'false' });
  expect(await outputs('list-members')).toMatchObject({ count: '14' });
  const guest = { email: 'new@example.com' };
  const invited = await outputs('create-invitation', { ...guest, role: 'admin' });
  expect(invited).toMatchObject({ outcome: 'created' });
  expect(await outputs('get-invitation', guest)).toMatchObject({ outcome: 'read', id: invited['id'] });
  expect(await outputs('list-invitations')).toMatchObject({ count: '3' });
  expect(await outputs('revoke-invitation', guest)).toMatchObject({ outcome: 'revoked' });
  expect(await outputs('revoke-invitation', guest)).toMatchObject({ outcome: 'absent' });
  const owner = await step('create-invitation', { email: 'boss@example.com', role: 'owner' });
  expect(errors(owner.stdout)[0]?.data).toMatch(/^role: /);

  // Kubectl credentials.
  const issued = await step('issue-kubeconfig', { namespace: 'web' });
  const credential = { id: issued.outputs['credential-id'] ?? '' };
  expect(issued.outputs).toMatchObject({ outcome: 'issued', namespace: 'web' });
  expect(existsSync(issued.exported['KUBECONFIG'] ?? '')).toBe(true);
  expect(await outputs('get-kubectl-credential', credential)).toMatchObject({ outcome: 'read' });
  expect(await outputs('list-kubectl-credentials')).toMatchObject({ count: '1' });

  // Clean-up: what the job made, then its post step.
  expect(await outputs('delete-container', { name: 'web' })).toMatchObject({ outcome: 'deleted', id });
  expect(await outputs('delete-container', { name: 'web' })).toMatchObject({ outcome: 'absent' });
  expect(await outputs('delete-volume', volumeId)).toMatchObject({ outcome: 'deleted' });
  const gone = await step('get-container', { id });
  expect([gone.exitCode, gone.outputs['outcome']]).toEqual([1, 'absent']);
  const post = await issued.post();
  expect([post.exitCode, post.stderr]).toEqual([0, '']);
  expect(existsSync(issued.exported['KUBECONFIG'] ?? '')).toBe(false);
  expect(await outputs('revoke-kubectl-credential', credential)).toMatchObject({ outcome: 'absent' });

  // Only what was meant to stay is different: the billing address, and the member who left.
  emulator.get().control.seed('dollarbox', {
    orgs: [{ slug: 'acme', billing_email: 'billing@acme.example.com' }],
    members: [{ org: 'acme', email: 'person-12@example.com' }],
  });
  expect(picture()).toEqual(before);
  runner.remove();
});

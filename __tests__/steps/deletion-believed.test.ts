import { afterEach, describe, expect, it } from '@jest/globals';
import { type FakeServer, fakeServer, type Reply } from '../support/fake-server.ts';
import { runAction } from '../support/run-action.ts';

/* A deletion is over when the platform says that the thing is not there, whatever the DELETE was answered. */

const DOLLARBOX = { token: 'dbx_test_0123456789', org: 'acme', 'poll-interval': '100ms', timeout: '3s' };
const THING = { id: 7, name: 'web', slug: 'web', email: 'a@acme.test', role: 'member', status: 'running' };
const ABSENT: Reply = { status: 404, json: { error: { code: 'not_found', message: 'Gone.', detail: {} } } };
const LOGIN: Reply = { status: 200, text: '<!doctype html>\n<title>Sign in</title>', type: 'text/html' };

const OPERATIONS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['delete-container', { id: '7' }, 'deleted'],
  ['delete-volume', { id: '7' }, 'deleted'],
  ['delete-namespace', { id: '7' }, 'deleted'],
  ['revoke-invitation', { id: '7' }, 'revoked'],
  ['remove-member', { member: '7' }, 'deleted'],
  ['revoke-kubectl-credential', { id: '7' }, 'revoked'],
];

let server: FakeServer | undefined;

afterEach(async () => {
  await server?.close();
});

async function remove(
  operation: string,
  inputs: Readonly<Record<string, string>>,
  { answer, after }: { readonly answer: Reply; readonly after: Reply },
) {
  let asked = false;
  server = await fakeServer(({ method }) => {
    if (method === 'DELETE') {
      asked = true;
      return answer;
    }
    return asked ? after : { json: THING };
  });
  return runAction({ with: { operation, ...inputs, ...DOLLARBOX, 'base-url': server.url } });
}

describe.each(OPERATIONS)('%s', (operation, inputs, outcome) => {
  it('ends when the platform says so', async () => {
    const ran = await remove(operation, inputs, { answer: { status: 204 }, after: ABSENT });
    expect(ran.outputs).toMatchObject({ outcome, changed: 'true' });
    expect(ran.exitCode).toBe(0);
  });

  it.each<readonly [string, Reply]>([
    ['a page to sign in', LOGIN],
    ['no words at all', { status: 204 }],
  ])('is not believed by %s while the thing is there', async (_, answer) => {
    const ran = await remove(operation, inputs, { answer, after: { json: THING } });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs['outcome']).not.toBe(outcome);
    expect(ran.stdout).toContain('::error');
  });

  it('is not done by a page to sign in, for a step that does not wait', async () => {
    const page = { answer: LOGIN, after: { json: THING } };
    const ran = await remove(operation, { ...inputs, wait: 'false' }, page);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('expected JSON, got text/html');
  });
});

it('who removes its own membership may not read it any more, and that is no failure', async () => {
  const denied = { status: 403, json: { error: { code: 'permission_denied', message: 'No.', detail: {} } } };
  const ran = await remove('remove-member', { member: '7' }, { answer: { status: 204 }, after: denied });
  expect(ran.outputs).toMatchObject({ outcome: 'deleted' });
});

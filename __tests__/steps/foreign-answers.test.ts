import { afterEach, describe, expect, it } from '@jest/globals';
import { type FakeServer, fakeServer, type Reply } from '../support/fake-server.ts';
import { runAction } from '../support/run-action.ts';

const NGINX =
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n';
const PAGE = { status: 404, text: NGINX, type: 'text/html' };

/** A token that is sent as it is and never renewed. */
const JWT = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"exp":4102444800}').toString('base64url')}.c2lnbmF0dXJl`;
const DOLLARBOX = { token: 'dbx_test_0123456789', org: 'acme' };
const ELASTICBOX = { token: '5f7f4f0e-0000-4000-a000-000000000001' };
const VERSIO = { token: 'versio-test-token-01', 'environment-id': 'e-1', entity: 'server' };

/** Every operation that takes "not there" for something else than a refusal. */
const STEPS: readonly Readonly<Record<string, string>>[] = [
  { operation: 'delete-container', id: '7', ...DOLLARBOX },
  { operation: 'delete-container', name: 'web', ...DOLLARBOX },
  { operation: 'delete-volume', id: '7', ...DOLLARBOX },
  { operation: 'remove-member', member: '7', ...DOLLARBOX },
  { operation: 'revoke-invitation', id: '7', ...DOLLARBOX },
  { operation: 'revoke-kubectl-credential', id: '7', ...DOLLARBOX },
  { operation: 'get-container', id: '7', ...DOLLARBOX },
  { operation: 'terminate-instance', instance: 'i-7', workspace: 'w', ...ELASTICBOX },
  { operation: 'terminate-instance', instance: 'i-7', ...ELASTICBOX },
  { operation: 'get-instance', instance: 'i-7', ...ELASTICBOX },
  { operation: 'delete-ssl', box: 'B1', token: JWT },
  { operation: 'get-ssl', box: 'B1', token: JWT },
  { operation: 'retire-state', instance: 'a', ...VERSIO },
  { operation: 'get-state', instance: 'a', ...VERSIO },
  { operation: 'get-history', instance: 'a', ...VERSIO },
  { operation: 'list-states', ...VERSIO },
];

let server: FakeServer | undefined;

afterEach(async () => {
  await server?.close();
});

async function against(reply: Reply, step: Readonly<Record<string, string>>) {
  server = await fakeServer(() => reply);
  const ran = await runAction({
    with: { ...step, 'base-url': server.url, 'max-attempts': '1', timeout: '20s' },
  });
  return { ran, url: server.url };
}

describe('an answer that is not the platform’s envelope', () => {
  it.each(STEPS.map((step) => [step['operation'], step] as const))(
    'is never absence: %s against a web server that has nothing',
    async (_, step) => {
      const { ran, url } = await against(PAGE, step);
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
      expect(ran.stdout).toContain('an HTML page, not the platform’s envelope');
      expect(ran.stdout).toContain(`(asked: ${url}/`);
      expect(ran.stdout).not.toContain('<');
    },
  );

  it.each<readonly [string, Reply]>([
    ['nothing', { status: 404 }],
    ['text', { status: 404, text: '404 page not found\n' }],
    ['a gateway’s JSON', { status: 404, json: { message: 'no Route matched with those values' } }],
    ['a framework’s JSON', { status: 404, json: { detail: 'Not Found' } }],
    [
      'JSON with a code of another type',
      { status: 404, json: { error: { code: 404, message: 'Not Found' } } },
    ],
    ['JSON with an error that is text', { status: 404, json: { error: 'Not Found' } }],
    ['a page that says "gone"', { ...PAGE, status: 410 }],
    ['a code that is not the documented one', { status: 404, json: { error: { code: 'no_such_route' } } }],
    ['another documented code', { status: 404, json: { error: { code: 'api_disabled' } } }],
  ])('is never absence: %s in place of DollarBox', async (_, reply) => {
    const { ran } = await against(reply, { operation: 'delete-container', id: '7', ...DOLLARBOX });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
  });

  it('shows no query that the user wrote', async () => {
    const query = '{key: a-value-that-nobody-declared-secret}';
    const { ran } = await against(PAGE, {
      ...{ operation: 'call-api', platform: 'dollarbox', method: 'GET', path: '/api/v1/x/?k=another-value' },
      ...{ query, ...DOLLARBOX },
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('/api/v1/x/');
    expect(ran.stdout).not.toMatch(/nobody-declared|another-value/);
  });
});

describe('a documented code', () => {
  it('wins over the status: `not_found` with 410 ends a deletion', async () => {
    let deleted = false;
    server = await fakeServer(({ method }) => {
      if (method === 'DELETE') {
        deleted = true;
        return { status: 204 };
      }
      if (deleted)
        return { status: 410, json: { error: { code: 'not_found', message: 'Gone.', detail: {} } } };
      return { json: { id: 7, name: 'data', size_gb: 5, status: 'bound' } };
    });
    const ran = await runAction({
      with: { operation: 'delete-volume', id: '7', ...DOLLARBOX, 'base-url': server.url, timeout: '20s' },
    });
    expect(ran.outputs).toMatchObject({ outcome: 'deleted', changed: 'true' });
    expect(ran.exitCode).toBe(0);
  });
});

describe('a list of which a later page is "not there"', () => {
  const absent = { status: 404, json: { error: 'There is no such entity' } };
  const page = (items: readonly unknown[]) => ({ json: { totalAvailableItems: 300, items } });

  it.each([
    ['list-states', { ...VERSIO }, page(Array.from({ length: 100 }, (_, n) => `host-${n}`))],
    [
      'get-history',
      { ...VERSIO, instance: 'a' },
      page(Array.from({ length: 100 }, (_, n) => ({ instance: 'a', utc: n + 1, type: 1, state: { n } }))),
    ],
  ])('is no list: %s', async (operation, inputs, first) => {
    server = await fakeServer(({ url }) => (/[?&]offset=0(&|$)/.test(url) ? first : absent));
    const ran = await runAction({
      with: { operation, ...inputs, 'base-url': server.url, 'max-attempts': '1', timeout: '20s' },
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed' });
    expect(ran.outputs['count']).toBeUndefined();
    expect(ran.stdout).toContain('broke off');
  });
});

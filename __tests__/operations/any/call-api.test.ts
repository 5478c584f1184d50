import { afterEach, describe, expect, it } from '@jest/globals';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/server.ts';
import { callApi } from '../../../src/operations/any/call-api.ts';
import { runOperation } from '../../support/run-operation.ts';

const TOKENS = {
  elasticbox: { token: '0e1a57b0-7d3c-4b9f-8e26-5ca94713de70' },
  dollarbox: { token: 'dbx_multiorg0000_emulator-only', org: 'acme' },
  raidboxes: { email: 'deploy@example.com', password: 'demo-password-for-deploy' },
  versio: { token: 'versio-demo-full' },
} as const;

const ENTITY = '/api-versio.db/1.0/my-environment/host';

const running: Emulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  running.push(emulator);
  return emulator;
}

function call(
  emulator: Emulator,
  platform: keyof typeof TOKENS,
  inputs: Readonly<Record<string, string>>,
): ReturnType<typeof runOperation> {
  const base = { 'base-url': `${emulator.url}/${platform}`, platform };
  return runOperation(callApi, emulator, { inputs: { ...base, ...TOKENS[platform], ...inputs } });
}

const made = (emulator: Emulator) =>
  emulator.control
    .journal()
    .map(({ method, platform, path, status }) => `${method} /${platform}${path} ${status}`);

describe('call-api on every platform', () => {
  it.each([
    ['elasticbox', '/services/workspaces'],
    ['dollarbox', '/api/v1/containers/'],
    ['raidboxes', '/v1/boxes'],
    ['versio', ENTITY],
  ] as const)('reads with the authentication of %s', async (platform, path) => {
    const emulator = await start();
    const { result, wrote, visible } = await call(emulator, platform, { path });
    expect(result).toMatchObject({ outcome: 'called', changed: false, outputs: { status: 200 } });
    expect(result?.resource).not.toBeNull();
    expect(wrote).toBe(false);
    expect(made(emulator).at(-1)).toBe(`GET /${platform}${path} 200`);
    for (const secret of Object.values(TOKENS[platform])) {
      if (secret !== 'acme' && !secret.includes('@')) expect(visible).not.toContain(secret);
    }
  });

  it.each([
    ['elasticbox', '/services/workspaces', 1],
    ['dollarbox', '/api/v1/containers/?limit=2', 2],
    ['raidboxes', '/v1/boxes?per_page=2', 2],
    ['versio', `${ENTITY}?limit=1`, 2],
  ] as const)('collects all pages in the way of %s', async (platform, path, least) => {
    const emulator = await start({ switches: { 'versio.list-deleted': 'yes' } });
    if (platform === 'dollarbox') {
      for (const name of ['a', 'b', 'c']) {
        const body = JSON.stringify({ name, image: 'nginx' });
        await call(emulator, platform, { method: 'POST', path: '/api/v1/containers/', body });
      }
      emulator.control.clearJournal();
    }
    const { result } = await call(emulator, platform, { path, paginate: 'true' });
    const pages = made(emulator).filter((line) => line.startsWith('GET')).length;
    expect(pages).toBeGreaterThanOrEqual(least);
    const items = result?.resource as readonly unknown[] | undefined;
    expect(items?.length).toBeGreaterThan(0);
    expect(result?.outputs?.count).toBe(items?.length);
    expect(new Set(items?.map((item) => JSON.stringify(item))).size).toBe(items?.length);
  });

  it.each([
    ['elasticbox', '/services/instances/none', /with 40[34]/],
    ['dollarbox', '/api/v1/containers/999/', /with 404 not_found/],
    ['raidboxes', '/v1/boxes/none/ssl', /with 4\d\d/],
    ['versio', '/api-versio.db/1.0/my-environment/host/none', /with 404: There is no such instance/],
  ] as const)('is red with the envelope of %s, and the status as output', async (platform, path, message) => {
    const emulator = await start();
    const { error, known } = await call(emulator, platform, { path });
    expect(error?.message).toMatch(message);
    expect(known.status).toBeGreaterThanOrEqual(400);
  });

  it('asks each platform for its own credentials', async () => {
    const emulator = await start();
    const path = '/x';
    const foreign = await call(emulator, 'versio', { path, token: 'dbx_multiorg0000_emulator-only' });
    expect(foreign.error?.message).toBe('token: is a DollarBox API token, not a Versio.io one');
    const none = await call(emulator, 'raidboxes', { path, password: '' });
    expect(none.error?.message).toMatch(/password/);
    expect(emulator.control.journal()).toEqual([]);
  });
});

describe('call-api that writes', () => {
  const create = {
    method: 'post',
    path: '/api/v1/containers/',
    body: '{name: raw, image: nginx, env: {GREETING: hello-from-a-secret}}',
  };
  const posts = (emulator: Emulator) => made(emulator).filter((line) => line.startsWith('POST')).length;

  it('sends the body as JSON, and takes values of env out of the answer', async () => {
    const emulator = await start();
    const { result, wrote, visible } = await call(emulator, 'dollarbox', create);
    expect(result).toMatchObject({
      outcome: 'called',
      changed: true,
      resource: { name: 'raw', env: { GREETING: '***' } },
    });
    expect(wrote).toBe(true);
    expect(visible).not.toContain('hello-from-a-secret');
  });

  it.each(['cut-after', 'cut-before', 'status-after', 'malformed'] as const)(
    'never repeats a POST whose answer was lost, and says that it is unknown: %s',
    async (kind) => {
      const emulator = await start();
      emulator.control.addFault({ kind, method: 'POST', path: '/api/v1/containers/' });
      const { error, left } = await call(emulator, 'dollarbox', create);
      expect(error?.name).toBe('UnknownResultError');
      expect(error?.message).toMatch(/^It is unknown whether POST \/api\/v1\/containers\/ was applied/);
      expect(left).toEqual(['POST /api/v1/containers/, possibly applied']);
      expect(posts(emulator)).toBe(1);
    },
  );

  it('gives text as it is, and refuses JSON that is none', async () => {
    const emulator = await start();
    const answer = { kind: 'status', status: 200, platform: 'versio' } as const;
    emulator.control.addFault({
      ...answer,
      body: 'line 1\nline 2',
      headers: { 'content-type': 'text/plain' },
    });
    expect((await call(emulator, 'versio', { path: ENTITY })).result?.resource).toBe('line 1\nline 2');
    emulator.control.addFault({ ...answer, body: '{"a":', headers: { 'content-type': 'application/json' } });
    const { error } = await call(emulator, 'versio', { path: ENTITY });
    expect(error?.name).toBe('AnswerShapeError');
  });

  it('repeats what is safe to repeat', async () => {
    const emulator = await start();
    emulator.control.addFault({ kind: 'status', status: 503, platform: 'versio', method: 'PUT', times: 2 });
    const { result } = await call(emulator, 'versio', {
      method: 'PUT',
      path: `${ENTITY}/raw-1`,
      query: 'utc=1893456000000',
      body: '{a: 1}',
    });
    expect(result).toMatchObject({ outcome: 'called', resource: { saveStatus: 'created' } });
    expect(made(emulator)).toHaveLength(3);
  });

  it('plans writes, without their body, and makes reads in a dry run', async () => {
    const emulator = await start();
    const dry = { 'dry-run': 'true' };
    const { result, visible } = await call(emulator, 'dollarbox', { ...create, ...dry });
    expect(result).toMatchObject({
      outcome: 'planned',
      changed: true,
      plan: [{ action: 'create', target: 'POST /api/v1/containers/' }],
    });
    expect(visible).not.toContain('hello-from-a-secret');
    expect(made(emulator)).toEqual([]);
    for (const [method, action] of [
      ['PATCH', 'update'],
      ['DELETE', 'delete'],
    ] as const) {
      const planned = await call(emulator, 'dollarbox', { ...dry, method, path: '/api/v1/containers/1/' });
      expect(planned.result?.plan?.[0]?.action).toBe(action);
    }
    const read = await call(emulator, 'dollarbox', { ...dry, path: '/api/v1/containers/' });
    expect(read.result?.outcome).toBe('called');
  });

  it('gives null for an answer without a body', async () => {
    const emulator = await start();
    const { result } = await call(emulator, 'versio', { method: 'DELETE', path: `${ENTITY}/web-1` });
    expect(result?.outputs?.status).toBe(200);
    emulator.control.setSwitch('versio.event-status', '204');
    const sent = await call(emulator, 'versio', {
      method: 'POST',
      path: '/api-versio.eventProcessing/1.0/environments/my-environment/events',
      body: '[{sourceType: x, trigger: y, message: z}]',
    });
    expect(sent.result).toMatchObject({ resource: null, outputs: { status: 204 } });
  });
});

describe('call-api and secrets', () => {
  it('takes a kubeconfig out of the answer, and masks what it holds', async () => {
    const emulator = await start();
    const { result, visible } = await call(emulator, 'dollarbox', {
      method: 'POST',
      path: '/api/v1/kubectl-credentials/',
    });
    expect(result?.resource).toMatchObject({ kubeconfig: '***' });
    expect(visible).not.toMatch(/apiVersion|client-key-data/);
  });

  it('takes tokens and Password values out of ElasticBox’s answers', async () => {
    const emulator = await start();
    const json = [
      {
        id: 'i-1',
        token: 'service-token-1',
        variables: [{ type: 'Password', name: 'PW', value: 'p4ss-word' }],
      },
      { id: 'i-2', variables: [{ type: 'Text', name: 'T', value: 'shown' }] },
    ];
    emulator.control.addFault({ kind: 'status', status: 200, json, platform: 'elasticbox' });
    const { result, secrets } = await call(emulator, 'elasticbox', {
      path: '/services/workspaces/x/instances',
    });
    expect(result?.resource).toEqual([
      { id: 'i-1', token: '***', variables: [{ type: 'Password', name: 'PW', value: '***' }] },
      { id: 'i-2', variables: [{ type: 'Text', name: 'T', value: 'shown' }] },
    ]);
    expect(secrets.redact('service-token-1 p4ss-word')).toBe('*** ***');
  });

  it('takes a login’s token and every private key out', async () => {
    const emulator = await start();
    const json = { data: { access_token: 'token-of-a-login', key: '-----BEGIN PRIVATE KEY-----\nMA==' } };
    emulator.control.addFault({ kind: 'status', status: 200, json, platform: 'raidboxes', method: 'GET' });
    const { result, secrets } = await call(emulator, 'raidboxes', { path: '/v1/anything' });
    expect(result?.resource).toEqual({ data: { access_token: '***', key: '***' } });
    expect(secrets.redact('token-of-a-login')).toBe('***');
  });

  it('sends Versio.io’s token in the header alone', async () => {
    const emulator = await start();
    await call(emulator, 'versio', { path: ENTITY });
    const [entry] = emulator.control.journal();
    expect(entry?.headerNames).toContain('authorization');
    expect(entry?.query).toEqual([]);
  });
});

describe('the inputs of call-api', () => {
  const problems: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['no platform', { platform: '', path: '/x' }, /platform: is required/],
    ['an unknown platform', { platform: 'versoi', path: '/x' }, /platform: must be .* Did you mean "versio"/],
    ['no path', {}, /path: is required/],
    ['an origin', { path: 'https://example.com/x' }, /path: write it without the origin/],
    ['another host', { path: '//example.com/x' }, /path: it must start with one slash/],
    ['climbing', { path: '/api/../../github/x' }, /path: \. and \.\. are not allowed/],
    ['climbing in code', { path: '/api/%2e%2e%2f/x' }, /path: \. and \.\. are not allowed/],
    ['a backslash', { path: '/a\\b' }, /path: white space, control characters, backslashes/],
    ['a fragment', { path: '/a#b' }, /path: .* encode them/],
    ['a method that is none', { path: '/x', method: 'TRACE' }, /method: must be one of/],
    ['a body with GET', { path: '/x', body: '{}' }, /body: cannot be sent with GET/],
    ['pages of a DELETE', { path: '/x', method: 'DELETE', paginate: 'true' }, /paginate: is for GET only/],
    [
      'a parameter twice',
      { path: '/x?limit=1', query: 'limit=2' },
      /query: has limit, which the path has too/,
    ],
    ['a token in the query', { path: '/x', query: 'apiToken=t' }, /query: must not hold a token/],
    ['a token in the path', { path: '/x?ApiToken=t' }, /query: must not hold a token/],
  ];

  it.each(problems)('sends nothing with %s', async (_, inputs, message) => {
    const emulator = await start();
    const { error } = await call(emulator, 'versio', inputs);
    expect(error?.message).toMatch(message);
    expect(emulator.control.journal()).toEqual([]);
  });

  it('joins the query of the path with that of the input', async () => {
    const emulator = await start();
    await call(emulator, 'versio', { path: `${ENTITY}?limit=1&x=1&x=2`, query: 'offset: 1' });
    expect(emulator.control.journal()[0]?.query).toEqual([
      ['limit', '1'],
      ['x', '1'],
      ['x', '2'],
      ['offset', '1'],
    ]);
  });

  it.each([
    ['elasticbox', '/services/profile'],
    ['dollarbox', '/api/v1/containers/1/'],
    ['raidboxes', '/v1/processes/1'],
    ['versio', `${ENTITY}/web-1`],
  ] as const)('says that %s’s answer is no list', async (platform, path) => {
    const emulator = await start();
    const json = { name: 'x', more: {} };
    emulator.control.addFault({ kind: 'status', status: 200, json, platform, method: 'GET' });
    const { error } = await call(emulator, platform, { path, paginate: 'true' });
    expect(error?.message).toMatch(/is not a page of a list/);
  });
});

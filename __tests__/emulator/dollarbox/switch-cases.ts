import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/demo-tokens.ts';
import { advance, call, emulated, inOrg, refusal, turn } from './emulated.ts';

/** A switch, what is tried, and what every value makes of it. The first value is the default. */
export interface SwitchCase {
  readonly name: string;
  readonly seen: Readonly<Record<string, unknown>>;
  probe(): Promise<unknown>;
}

const WEB = { name: 'web', image: 'nginx:1.27' };
const MULTI = { token: DEMO_TOKENS.multi };
const create = (body: unknown = WEB) => call('POST', '/containers/', { body });
const read = async (id = 123) => (await call('GET', `/containers/${id}/`)).json;
const status = async (method: string, path: string, extras = {}) => (await call(method, path, extras)).status;
const code = async (method: string, path: string, extras = {}) =>
  refusal(await call(method, path, extras))[1];
const running = async (body: object = {}) => {
  await create({ ...WEB, ...body });
  advance(10);
  await read();
};
const patched = async (body: unknown) => (await call('PATCH', '/containers/123/', { body })).json;
const statusOfEach = (...values: string[]) =>
  Object.fromEntries(values.map((value) => [value, Number(value)]));
const same = (...values: string[]) => Object.fromEntries(values.map((value) => [value, value]));
const path = (url: string) => url.replace(emulated.emulator.url, '<origin>');
const names = (json: { results: { name: string }[] }) => json.results.length;

/** Errors, orgs and roles. */
export const DOOR_CASES: readonly SwitchCase[] = [
  {
    name: 'status-authentication-failed',
    seen: statusOfEach('401', '403'),
    probe: () => status('GET', '/orgs/', { token: 'x' }),
  },
  {
    name: 'status-permission-denied',
    seen: statusOfEach('403', '404'),
    probe: () => status('DELETE', '/containers/1/', { token: DEMO_TOKENS.readOnly, org: 'acme' }),
  },
  { name: 'status-not-found', seen: statusOfEach('404', '410'), probe: () => status('GET', '/volumes/9/') },
  {
    name: 'status-validation-error',
    seen: statusOfEach('400', '422'),
    probe: async () => (await create({})).status,
  },
  {
    name: 'status-quota-exceeded',
    seen: statusOfEach('403', '429', '409', '402'),
    probe: () => status('POST', '/containers/', { ...inOrg('full-org'), body: WEB }),
  },
  {
    name: 'status-api-disabled',
    seen: statusOfEach('403', '404', '409'),
    probe: () => status('GET', '/volumes/', inOrg('closed-org')),
  },
  {
    name: 'status-org-required',
    seen: statusOfEach('400', '403', '409', '422'),
    probe: () => status('POST', '/containers/', { ...MULTI, body: WEB }),
  },
  {
    name: 'status-billing-error',
    seen: statusOfEach('402', '400', '403', '409'),
    probe: () => status('POST', '/containers/', { ...inOrg('broke-org'), body: WEB }),
  },
  {
    name: 'status-not-authenticated',
    seen: statusOfEach('401', '403'),
    probe: () => {
      turn('missing-token', 'not_authenticated');
      return status('GET', '/orgs/', { token: '' });
    },
  },
  {
    name: 'status-conflict',
    seen: statusOfEach('409', '400'),
    probe: async () => {
      turn('delete', 'deleting');
      await call('DELETE', '/containers/121/');
      return status('PATCH', '/containers/121/', { body: {} });
    },
  },
  {
    name: 'status-kubectl-disabled',
    seen: statusOfEach('403', '409', '400'),
    probe: () => {
      turn('kubectl-off', 'kubectl_disabled');
      return status('POST', '/kubectl-credentials/', inOrg('beta-org'));
    },
  },
  {
    name: 'error-detail',
    seen: { given: { limit: 5 }, empty: {}, absent: undefined },
    probe: async () => {
      const { json } = await call('POST', '/containers/', { ...inOrg('full-org'), body: WEB });
      return json.error.detail?.limit === undefined ? json.error.detail : { limit: json.error.detail.limit };
    },
  },
  {
    name: 'duplicate-name',
    seen: same('validation_error', 'conflict'),
    probe: () => code('POST', '/containers/', { body: { ...WEB, name: 'site' } }),
  },
  {
    name: 'status-duplicate-name',
    seen: statusOfEach('400', '409'),
    probe: () => status('POST', '/volumes/', { body: { name: 'data', size_gb: 1 } }),
  },
  {
    name: 'kubectl-off',
    seen: same('permission_denied', 'validation_error', 'not_found', 'kubectl_disabled'),
    probe: () => code('POST', '/kubectl-credentials/', inOrg('beta-org')),
  },
  {
    name: 'bad-json',
    seen: same('parse_error', 'validation_error'),
    probe: async () => refusal(await create('{'))[1],
  },
  {
    name: 'bad-cursor',
    seen: same('not_found', 'validation_error'),
    probe: () => code('GET', '/volumes/?cursor=x'),
  },
  {
    name: 'missing-token',
    seen: same('authentication_failed', 'not_authenticated'),
    probe: () => code('GET', '/orgs/', { token: '' }),
  },
  { name: 'billing', seen: { ok: 201, error: 402 }, probe: async () => (await create()).status },
  {
    name: 'unknown-path',
    seen: { json: 'application/json', html: 'text/html; charset=utf-8' },
    probe: async () => (await call('GET', '/nothing/')).headers.get('content-type'),
  },
  {
    name: 'trailing-slash',
    seen: { redirect: [301, 404], 'redirect-all': [301, 301], 'not-found': [404, 404] },
    probe: async () => [await status('GET', '/volumes'), await status('POST', '/volumes')],
  },
  {
    name: 'foreign-org',
    seen: same('not_found', 'permission_denied'),
    probe: () => code('GET', '/volumes/', { org: 'acme' }),
  },
  {
    name: 'scoped-token-other-org',
    seen: { ignored: 200, refused: 403 },
    probe: () => status('GET', '/volumes/', { token: DEMO_TOKENS.acmeScoped, org: 'my-org' }),
  },
  {
    name: 'header-and-query',
    seen: { header: 2, query: 1 },
    probe: async () => names((await call('GET', '/volumes/?org=acme', inOrg('my-org'))).json),
  },
  {
    name: 'multi-org-reads',
    seen: { all: 4, first: 2, org_required: 'org_required' },
    probe: async () => {
      const { json } = await call('GET', '/volumes/', MULTI);
      return json.error?.code ?? names(json);
    },
  },
  {
    name: 'member-writes',
    seen: { allowed: 201, refused: 403 },
    probe: () => status('POST', '/containers/', { token: DEMO_TOKENS.member, body: WEB }),
  },
];

/** Lists, shapes, kubectl and limits. */
export const SHAPE_CASES: readonly SwitchCase[] = [
  {
    name: 'list-order',
    seen: { oldest: 'site', newest: 'crashed' },
    probe: async () => (await call('GET', '/containers/')).json.results[0].name,
  },
  {
    name: 'page-default',
    seen: { '50': 50, '20': 20 },
    probe: async () => names((await call('GET', '/containers/', inOrg('acme'))).json),
  },
  {
    name: 'page-max',
    seen: { '100': 100, '10': 10 },
    probe: async () => names((await call('GET', '/containers/?limit=110', inOrg('acme'))).json),
  },
  {
    name: 'over-limit',
    seen: { clamped: 200, refused: 400 },
    probe: () => status('GET', '/containers/?limit=101'),
  },
  {
    name: 'next-links',
    seen: {
      absolute: '<origin>/dollarbox/api/v1/containers/?limit=1&cursor=cD0xMjE%3D',
      relative: '/dollarbox/api/v1/containers/?limit=1&cursor=cD0xMjE%3D',
      http: '<origin>/dollarbox/api/v1/containers/?limit=1&cursor=cD0xMjE%3D',
      foreign: 'https://elsewhere.example.com/dollarbox/api/v1/containers/?limit=1&cursor=cD0xMjE%3D',
      loop: '<origin>/dollarbox/api/v1/containers/?limit=1&cursor=cD0xMjE%3D',
    },
    probe: async () => path((await call('GET', '/containers/?limit=1')).json.next),
  },
  {
    name: 'next-query',
    seen: { kept: '?limit=1&org=my-org&cursor=cD0xMjE%3D', 'cursor-only': '?cursor=cD0xMjE%3D' },
    probe: async () => new URL((await call('GET', '/containers/?limit=1&org=my-org')).json.next).search,
  },
  {
    name: 'null-links',
    seen: { null: ['next', 'previous', 'results'], absent: ['results'] },
    probe: async () => Object.keys((await call('GET', '/containers/')).json),
  },
  {
    name: 'create-status',
    seen: statusOfEach('201', '202', '200'),
    probe: async () => (await create()).status,
  },
  {
    name: 'delete-reply',
    seen: { empty: [204, undefined], object: [200, 'site'] },
    probe: async () => {
      const { status: answered, json } = await call('DELETE', '/containers/121/');
      return [answered, json?.name];
    },
  },
  {
    name: 'id-type',
    seen: { number: 121, string: '121' },
    probe: async () => (await read(121)).id,
  },
  {
    name: 'member-id',
    seen: { number: 42, string: '42' },
    probe: async () => (await call('GET', '/members/42/')).json.id,
  },
  {
    name: 'member-patch-reply',
    seen: { full: 4, short: 3 },
    probe: async () => {
      const { json } = await call('PATCH', '/members/43/', { body: { role: 'member' } });
      return Object.keys(json).length;
    },
  },
  {
    name: 'timestamps',
    seen: { micro: '2026-08-01T09:00:00.000000Z', seconds: '2026-08-01T09:00:00Z' },
    probe: async () => (await create()).json.created_at,
  },
  {
    name: 'unknown-fields',
    seen: { off: [undefined, undefined], on: ['eu', 'eu'] },
    probe: async () => [(await read(121)).region, (await call('GET', '/orgs/')).json.results[0].region],
  },
  {
    name: 'kubeconfig-server',
    seen: { seeded: 'https://127.0.0.1:9', 'https://[2001:db8::1]:6443': 'https://[2001:db8::1]:6443' },
    probe: async () =>
      /server: (.*)/.exec((await call('POST', '/kubectl-credentials/')).json.kubeconfig)?.[1],
  },
  {
    name: 'token-lifetime',
    seen: { '3600': 3600, none: undefined, '60': 60 },
    probe: async () => {
      const text = (await call('POST', '/kubectl-credentials/')).json.kubeconfig;
      const payload = /token: [^.]+\.([^.]+)/.exec(text)?.[1] ?? '';
      const { exp, iat } = JSON.parse(Buffer.from(payload, 'base64url').toString());
      return exp === undefined ? undefined : exp - iat;
    },
  },
  {
    name: 'rate-limit',
    seen: { off: 200, '1': 429, '0': 429 },
    probe: async () => {
      await call('GET', '/orgs/');
      return status('GET', '/orgs/');
    },
  },
  {
    name: 'retry-after',
    seen: { seconds: '60', date: 'Sat, 01 Aug 2026 09:01:00 GMT', absent: null },
    probe: async () => {
      turn('rate-limit', '0');
      return (await call('GET', '/orgs/')).headers.get('retry-after');
    },
  },
];

/** What containers and volumes do. `delete`, `kubeconfig` and `rotate-credential` have tests of their own. */
export const PROVISIONING_CASES: readonly SwitchCase[] = [
  {
    name: 'provisioning-stage',
    seen: { shown: 'provisioning', skipped: 'running' },
    probe: async () => {
      await create();
      advance(1);
      return (await read()).status;
    },
  },
  {
    name: 'running-status',
    seen: { running: 'running', active: 'active' },
    probe: async () => (await read(121)).status,
  },
  {
    name: 'bound-status',
    seen: { bound: 'bound', available: 'available' },
    probe: async () => (await call('GET', '/volumes/401/')).json.status,
  },
  {
    name: 'failed-status',
    seen: { failed: 'failed', error: 'error' },
    probe: async () => (await read(122)).status,
  },
  {
    name: 'failure-reason',
    seen: { none: [], error: ['error'], status_message: ['status_message'], message: ['message'] },
    probe: async () => Object.keys(await read(122)).filter((key) => /error|message/.test(key)),
  },
  {
    name: 'fresh-get',
    seen: { found: [200, 200], 'not-found-first': [404, 200] },
    probe: async () => {
      await create();
      const first = await status('GET', '/containers/123/');
      advance(1);
      return [first, await status('GET', '/containers/123/')];
    },
  },
  {
    name: 'patch-status',
    seen: { pending: ['pending', 'running'], unchanged: ['running', 'running'] },
    probe: async () => {
      await running();
      const { status: first } = await patched({ image: 'nginx:1.28' });
      advance(2);
      return [first, (await read()).status];
    },
  },
  {
    name: 'identical-patch',
    seen: { 'no-op': 'running', rollout: 'pending' },
    probe: async () => {
      await running();
      return (await patched({ image: WEB.image })).status;
    },
  },
  {
    name: 'patch-name',
    seen: { refused: undefined, ignored: 'web' },
    probe: async () => {
      await create();
      return (await patched({ name: 'other' })).name;
    },
  },
  {
    name: 'patch-env',
    seen: { replace: { B: '3' }, merge: { A: '1', B: '3' } },
    probe: async () => {
      await create({ ...WEB, env: { A: '1', B: '2' } });
      return (await patched({ env: { B: '3' } })).env;
    },
  },
  {
    name: 'patch-ip',
    seen: { kept: ['2001:db8::7b', '2001:db8::7b'], new: ['', '2001:db8:1::7b'] },
    probe: async () => {
      await running();
      const { ipv6_address: first } = await patched({ image: 'nginx:1.28' });
      advance(2);
      return [first, (await read()).ipv6_address];
    },
  },
  {
    name: 'put',
    seen: { refused: 405, update: 200 },
    probe: () => status('PUT', '/containers/121/', { body: { image: 'nginx:1.28' } }),
  },
  {
    name: 'ip-lag',
    seen: { no: ['running', '2001:db8::7b', '2001:db8::7b'], yes: ['running', '', '2001:db8::7b'] },
    probe: async () => {
      await create();
      advance(2);
      const first = await read();
      advance(3);
      return [first.status, first.ipv6_address, (await read()).ipv6_address];
    },
  },
  {
    name: 'ip-missing',
    seen: { empty: '', null: null, absent: undefined },
    probe: async () => (await create()).json.ipv6_address,
  },
  {
    name: 'empty-as-null',
    seen: { off: [{}, []], on: [null, null] },
    probe: async () => {
      const { json } = await create();
      return [json.env, json.command];
    },
  },
];

import { call, emulated, inOrg, turn } from './emulated.ts';
import { create, names, path, read, type SwitchCase, status, statusOfEach } from './switch-case.ts';

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
    seen: { seeded: 'the cluster', 'https://[2001:db8::1]:6443': 'https://[2001:db8::1]:6443' },
    probe: async () => {
      const { kubeconfig } = (await call('POST', '/kubectl-credentials/')).json;
      const server = /server: (.*)/.exec(kubeconfig)?.[1];
      const own = emulated.emulator.control.listeners()['dollarbox']?.['kubernetes'];
      return server === own ? 'the cluster' : server;
    },
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

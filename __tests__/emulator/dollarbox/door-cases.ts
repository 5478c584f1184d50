import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { call, inOrg, turn } from './emulated.ts';
import {
  code,
  create,
  MULTI,
  names,
  type SwitchCase,
  same,
  status,
  statusOfEach,
  WEB,
} from './switch-case.ts';

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
    probe: () => code('POST', '/containers/', { body: '{' }),
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

import { advance, call, inOrg } from './emulated.ts';
import { create, patched, read, running, type SwitchCase, status, WEB } from './switch-case.ts';

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
    name: 'active-status',
    seen: { active: 'active', ready: 'ready' },
    probe: async () => (await call('GET', '/namespaces/451/', inOrg('acme'))).json.status,
  },
  {
    name: 'slug-limit',
    seen: { '20': 400, '63': 201 },
    probe: () => status('POST', '/namespaces/', { body: { slug: 'a'.repeat(24) } }),
  },
  {
    name: 'namespace-name',
    seen: { 'at-once': ['org-my-org-pr', 'org-my-org-pr'], 'when-active': ['', 'org-my-org-pr'] },
    probe: async () => {
      const { json } = await call('POST', '/namespaces/', { body: { slug: 'pr' } });
      advance(1);
      return [json.k8s_namespace, (await call('GET', '/namespaces/501/')).json.k8s_namespace];
    },
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

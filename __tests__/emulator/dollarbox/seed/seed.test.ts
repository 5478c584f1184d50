import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { advance, call, emulated, inOrg, refusal, useEmulator } from '../emulated.ts';

useEmulator();
const seed = (data: unknown) => emulated.emulator.control.seed('dollarbox', data);

describe('start data', () => {
  it('adds an org with people, tokens and things', async () => {
    const token = 'dbx_seededtoken0_emulator-only';
    seed({
      orgs: [{ slug: 'new-org', name: 'New', container_limit: 2, kubectl_enabled: false }],
      members: [{ org: 'new-org', email: 'ned@example.com', role: 'owner' }],
      tokens: [{ token, email: 'ned@example.com', scope: 'read' }],
      containers: [
        {
          org: 'new-org',
          name: 'one',
          image: 'a:1',
          env: { A: '1' },
          status: 'running',
          ipv6_address: '2001:db8::9',
        },
        { org: 'new-org', name: 'two', image: 'a:1', id: 5000 },
      ],
      volumes: [{ org: 'new-org', name: 'disk', size_gb: 3, status: 'bound' }],
      invitations: [{ org: 'new-org', email: 'a@example.com' }],
    });
    const { json } = await call('GET', '/containers/', { token });
    expect(json.results).toMatchObject([
      { id: 1001, status: 'running', env: { A: '1' }, ipv6_address: '2001:db8::9' },
      { id: 5000, status: 'pending' },
    ]);
    expect((await call('GET', '/volumes/', { token })).json.results).toMatchObject([
      { size_gb: 3, status: 'bound' },
    ]);
    expect((await call('GET', '/invitations/', { token })).json.results).toHaveLength(1);
    expect((await call('GET', '/orgs/', { token })).json.results).toMatchObject([
      { name: 'New', kubectl_enabled: false },
    ]);
    expect((await call('DELETE', '/containers/5000/', { token })).status).toBe(403);
    advance(2);
    expect((await call('GET', '/containers/5000/', { token })).json.status).toBe('running');
  });

  it('changes an org that is there, and leaves the first created container 123', async () => {
    seed({
      orgs: [{ slug: 'my-org', container_limit: 3 }],
      containers: [{ org: 'acme', name: 'x', image: 'x' }],
    });
    const body = { name: 'web', image: 'a' };
    expect((await call('POST', '/containers/', { body })).json.id).toBe(123);
    const reply = await call('POST', '/containers/', { body: { ...body, name: 'web2' } });
    expect(reply.json.error.detail).toEqual({ resource: 'containers', limit: 3, current: 3 });
    expect((await call('GET', '/orgs/my-org/')).json.name).toBe('My Org');
  });

  it('steps over ids that are taken', async () => {
    seed({ containers: [{ org: 'my-org', name: 'early', image: 'x', id: 123 }] });
    expect((await call('POST', '/containers/', { body: { name: 'web', image: 'a' } })).json.id).toBe(124);
  });

  it.each([
    { wrong: 'a list', data: [], says: 'DollarBox start data is an object' },
    { wrong: 'a stranger', data: { boxes: [] }, says: /has no boxes; it has: orgs, members/ },
    { wrong: 'no list', data: { orgs: {} }, says: 'orgs is a list' },
    { wrong: 'no object', data: { orgs: ['x'] }, says: 'An entry of orgs is an object' },
    { wrong: 'no slug', data: { orgs: [{}] }, says: 'slug is missing' },
    {
      wrong: 'a bad flag',
      data: { orgs: [{ slug: 'x', api_enabled: 1 }] },
      says: 'api_enabled is true or false',
    },
    {
      wrong: 'a bad limit',
      data: { orgs: [{ slug: 'x', container_limit: -1 }] },
      says: 'container_limit is a whole number',
    },
    { wrong: 'no such org', data: { members: [{ org: 'x', email: 'a' }] }, says: 'There is no org x' },
    {
      wrong: 'a bad role',
      data: { members: [{ org: 'acme', email: 'a', role: 'god' }] },
      says: 'role is one of owner, admin, member',
    },
    {
      wrong: 'a real-looking token',
      data: { tokens: [{ token: 'abc', email: 'a' }] },
      says: 'token begins with dbx_',
    },
    {
      wrong: 'a bad scope',
      data: { tokens: [{ token: 'dbx_a', email: 'a', scope: 'x' }] },
      says: 'scope is read or write',
    },
    {
      wrong: 'a bad time',
      data: { tokens: [{ token: 'dbx_a', email: 'a', expires_at: 'x' }] },
      says: 'expires_at is an ISO time',
    },
    {
      wrong: 'a bad container',
      data: { containers: [{ org: 'acme', name: 'X' }] },
      says: /not valid: name, image/,
    },
    {
      wrong: 'a bad status',
      data: { volumes: [{ org: 'acme', name: 'x', status: 'odd' }] },
      says: /^status is one of running/,
    },
    { wrong: 'a bad server', data: { kubeconfig: { server: 1 } }, says: 'server is a text' },
  ])('refuses $wrong', ({ data, says }) => {
    expect(() => seed(data)).toThrow(says);
  });
});

describe('a reset', () => {
  it('brings back the start data, ids and tokens', async () => {
    const first = await call('POST', '/containers/', { body: { name: 'web', image: 'a' } });
    await call('DELETE', '/containers/121/');
    emulated.emulator.control.reset();
    expect(refusal(await call('GET', '/containers/123/'))).toEqual([404, 'not_found']);
    expect((await call('GET', '/containers/121/')).status).toBe(200);
    expect((await call('POST', '/containers/', { body: { name: 'web', image: 'a' } })).json.id).toBe(
      first.json.id,
    );
  });
});

describe('a look inside', () => {
  it('shows what is stored, without secrets', async () => {
    await call('POST', '/containers/', { body: { name: 'web', image: 'a', env: { KEY: 'hush-hush' } } });
    await call('POST', '/kubectl-credentials/', inOrg('acme'));
    const state = emulated.emulator.control.inspect('dollarbox');
    expect(state).toMatchObject({
      containers: expect.arrayContaining([expect.objectContaining({ id: 123, stage: 'pending' })]),
      volumes: expect.arrayContaining([expect.objectContaining({ id: 401, stage: 'settled' })]),
      kubectlCredentials: [{ id: 321, org: 'acme' }],
    });
    const text = JSON.stringify(state);
    for (const token of Object.values(DEMO_TOKENS)) expect(text).not.toContain(token);
    expect(text).not.toContain('hush-hush');
  });

  it('has a source and a mark on every route', () => {
    const routes = emulated.emulator.control.routes();
    expect(routes).toHaveLength(29);
    for (const route of routes) {
      expect(route.path).toMatch(/^\/dollarbox\/api\/v1\/[a-z-]+\/(:(id|slug)\/)?$/);
      expect(route.source).toMatch(/^https:/);
    }
    expect(routes.every(({ mark }) => mark === 'documented')).toBe(true);
  });
});

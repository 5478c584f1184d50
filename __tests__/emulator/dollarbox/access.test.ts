import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { advance, call, emulated, inOrg, refusal, turn, useEmulator } from './emulated.ts';

useEmulator();
const BODY = { name: 'web', image: 'nginx:1.27' };
const names = (json: { results: { name: string }[] }) => json.results.map(({ name }) => name);

describe('tokens', () => {
  it.each(Object.entries(DEMO_TOKENS))('%s looks like a token', (_name, token) => {
    expect(token).toMatch(/^dbx_[a-z0-9]{12}_emulator-only$/);
  });

  it.each([
    { name: 'none', headers: {} },
    { name: 'an unknown one', headers: { authorization: 'Bearer dbx_xxxxxxxxxxxx_unknown' } },
    { name: 'another scheme', headers: { authorization: `Token ${DEMO_TOKENS.owner}` } },
    { name: 'a bare one', headers: { authorization: DEMO_TOKENS.owner } },
    { name: 'a revoked one', headers: { authorization: `Bearer ${DEMO_TOKENS.revoked}` } },
    { name: 'an expired one', headers: { authorization: `Bearer ${DEMO_TOKENS.expired}` } },
  ])('refuses $name', async ({ headers }) => {
    const reply = await call('GET', '/containers/', { token: '', headers });
    expect(refusal(reply)).toEqual([401, 'authentication_failed']);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    expect(Object.keys(reply.json.error)).toEqual(['code', 'message', 'detail']);
  });

  it('refuses a token from the moment it expires', async () => {
    const token = 'dbx_shortlived00_emulator-only';
    const entry = { token, email: 'olive@example.com', expires_at: '2026-08-01T09:00:05Z' };
    emulated.emulator.control.seed('dollarbox', { tokens: [entry] });
    expect((await call('GET', '/containers/', { token })).status).toBe(200);
    advance(5);
    expect((await call('GET', '/containers/', { token })).status).toBe(401);
  });

  it.each([
    ['POST', '/containers/'],
    ['PATCH', '/containers/1/'],
    ['DELETE', '/containers/1/'],
    ['POST', '/volumes/'],
    ['PATCH', '/orgs/acme/'],
    ['POST', '/invitations/'],
    ['DELETE', '/members/42/'],
    ['POST', '/kubectl-credentials/'],
  ])('lets a read-only token not %s %s', async (method, path) => {
    const reply = await call(method, path, { token: DEMO_TOKENS.readOnly, org: 'acme', body: BODY });
    expect(refusal(reply)).toEqual([403, 'permission_denied']);
  });

  it('lets a read-only token GET', async () => {
    expect((await call('GET', '/containers/1/', { token: DEMO_TOKENS.readOnly, org: 'acme' })).status).toBe(
      200,
    );
  });
});

describe('the org', () => {
  it('is the token’s first, whatever else is named', async () => {
    const { json } = await call('GET', '/containers/', { token: DEMO_TOKENS.acmeScoped, org: 'my-org' });
    expect(json.results[0].name).toBe('old-001');
    const orgs = await call('GET', '/orgs/', { token: DEMO_TOKENS.acmeScoped });
    expect(orgs.json.results.map(({ slug }: { slug: string }) => slug)).toEqual(['acme']);
    expect((await call('GET', '/orgs/my-org/', { token: DEMO_TOKENS.acmeScoped })).status).toBe(404);
  });

  it('is named by header or by query', async () => {
    const byHeader = await call('GET', '/containers/', inOrg('my-org'));
    const byQuery = await call('GET', '/containers/?org=my-org', { token: DEMO_TOKENS.multi });
    expect(names(byHeader.json)).toEqual(['site', 'crashed']);
    expect(byQuery.json).toEqual(byHeader.json);
  });

  it('is the only one of a user of one', async () => {
    expect(names((await call('GET', '/containers/')).json)).toEqual(['site', 'crashed']);
    expect((await call('POST', '/containers/', { body: BODY })).status).toBe(201);
  });

  it('is required for a write of a user of several', async () => {
    const many = { token: DEMO_TOKENS.multi };
    expect(refusal(await call('POST', '/containers/', { ...many, body: BODY }))).toEqual([
      400,
      'org_required',
    ]);
    expect(refusal(await call('DELETE', '/containers/1/', many))).toEqual([400, 'org_required']);
    expect(refusal(await call('POST', '/kubectl-credentials/', many))).toEqual([400, 'org_required']);
    expect((await call('GET', '/containers/1/', many)).status).toBe(200);
  });

  it('is nobody’s for a user of none', async () => {
    const nowhere = { token: DEMO_TOKENS.nowhere };
    expect((await call('GET', '/containers/', nowhere)).json.results).toEqual([]);
    expect(refusal(await call('POST', '/containers/', { ...nowhere, body: BODY }))).toEqual([
      400,
      'org_required',
    ]);
  });

  it('keeps another org’s things away', async () => {
    expect(refusal(await call('GET', '/containers/1/'))).toEqual([404, 'not_found']);
    expect(refusal(await call('PATCH', '/containers/1/', { body: {} }))).toEqual([404, 'not_found']);
    expect(refusal(await call('GET', '/containers/', { org: 'acme' }))).toEqual([404, 'not_found']);
    expect(refusal(await call('GET', '/orgs/acme/'))).toEqual([404, 'not_found']);
  });

  it('may have its API switched off, and says so', async () => {
    for (const path of ['/containers/', '/volumes/', '/members/', '/kubectl-credentials/']) {
      expect(refusal(await call('GET', path, inOrg('closed-org')))).toEqual([403, 'api_disabled']);
    }
    expect(refusal(await call('PATCH', '/orgs/closed-org/', inOrg('closed-org')))).toEqual([
      403,
      'api_disabled',
    ]);
    expect((await call('GET', '/orgs/closed-org/', inOrg('closed-org'))).json.api_enabled).toBe(false);
  });
});

describe('reads across orgs', () => {
  it('leave out those whose API is switched off', async () => {
    const volumes = [{ org: 'closed-org', name: 'shut', size_gb: 1 }];
    emulated.emulator.control.seed('dollarbox', { volumes });
    const { json } = await call('GET', '/volumes/', { token: DEMO_TOKENS.multi });
    expect(names(json)).toEqual(['data', 'stuck', 'shared', 'most']);
  });
});

describe('the rate limit', () => {
  const get = (token?: string) => call('GET', '/containers/', token === undefined ? {} : { token });

  it('is for each token, in seconds, with its code', async () => {
    turn('rate-limit', '2');
    expect([(await get()).status, (await get()).status]).toEqual([200, 200]);
    advance(20);
    const refused = await get();
    expect(refusal(refused)).toEqual([429, 'rate_limited']);
    expect(refused.headers.get('retry-after')).toBe('40');
    expect((await get(DEMO_TOKENS.member)).status).toBe(200);
    advance(40);
    expect((await get()).status).toBe(200);
  });

  it('is off at first', async () => {
    for (let count = 0; count < 30; count += 1) expect((await get()).status).toBe(200);
  });

  it('refuses a creation before anything is created', async () => {
    turn('rate-limit', '1');
    await get();
    expect((await call('POST', '/containers/', { body: BODY })).status).toBe(429);
    advance(60);
    expect(names((await get()).json)).toEqual(['site', 'crashed']);
  });
});

describe('paths', () => {
  it.each([
    ['GET', '/containers', 301],
    ['POST', '/containers', 404],
    ['DELETE', '/containers/121', 404],
    ['GET', '/nothing/', 404],
    ['GET', '/containers/abc/', 404],
    ['GET', '/containers/99999/', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await call(method, path)).status).toBe(status);
  });

  it('redirects to the slash with the query kept', async () => {
    const { headers } = await call('GET', '/containers?limit=1');
    expect(headers.get('location')).toBe('/dollarbox/api/v1/containers/?limit=1');
  });

  it.each([
    ['PATCH', '/volumes/401/', 'GET, DELETE'],
    ['PUT', '/volumes/401/', 'GET, DELETE'],
    ['PUT', '/containers/121/', 'GET, PATCH, DELETE'],
    ['POST', '/orgs/', 'GET'],
    ['DELETE', '/orgs/my-org/', 'GET, PATCH'],
    ['POST', '/members/', 'GET'],
    ['PATCH', '/invitations/703/', 'GET, DELETE'],
  ])('has no %s %s', async (method, path, allow) => {
    const reply = await call(method, path, { body: {} });
    expect(refusal(reply)).toEqual([405, 'method_not_allowed']);
    expect(reply.headers.get('allow')).toBe(allow);
    expect((await call(method, path, { token: '', body: {} })).status).toBe(401);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { call, emulated, inOrg, refusal, useEmulator } from './emulated.ts';

useEmulator();
const ADMIN = { token: DEMO_TOKENS.admin };
const MEMBER = { token: DEMO_TOKENS.member };
const OWNER = inOrg('acme');

async function memberId(email: string): Promise<number> {
  const { results } = (await call('GET', '/members/?limit=100', OWNER)).json;
  return results.find((member: { email: string }) => member.email === email).id;
}

describe('orgs', () => {
  it('are those of the user', async () => {
    const { json } = await call('GET', '/orgs/', { token: DEMO_TOKENS.multi });
    const slugs = json.results.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toEqual(['my-org', 'acme', 'beta-org', 'closed-org', 'full-org', 'broke-org']);
    expect((await call('GET', '/orgs/')).json.results).toHaveLength(1);
  });

  it('are read by their slug', async () => {
    expect((await call('GET', '/orgs/my-org/')).json).toEqual({
      slug: 'my-org',
      name: 'My Org',
      billing_email: 'billing@my-org.example.com',
      status: 'active',
      billing_mode: 'standard',
      kubectl_enabled: true,
      api_enabled: true,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{6}Z$/),
    });
  });

  it('take a name and a billing address, and ignore the rest', async () => {
    const body = { name: 'New', billing_email: 'pay@example.com', slug: 'x', kubectl_enabled: false };
    const changed = { slug: 'my-org', name: 'New', billing_email: 'pay@example.com', kubectl_enabled: true };
    expect((await call('PATCH', '/orgs/my-org/', { body })).json).toMatchObject(changed);
    expect((await call('GET', '/orgs/my-org/')).json).toMatchObject(changed);
  });

  it.each([{ billing_email: 'nobody' }, { name: '' }, { name: 7 }, { name: 'x'.repeat(201) }])(
    'refuse %j',
    async (body) => {
      expect(refusal(await call('PATCH', '/orgs/my-org/', { body }))).toEqual([400, 'validation_error']);
      expect((await call('GET', '/orgs/my-org/')).json.name).toBe('My Org');
    },
  );

  it('are changed by admins, not by members', async () => {
    const body = { name: 'New' };
    expect((await call('PATCH', '/orgs/acme/', { ...ADMIN, body })).status).toBe(200);
    expect(refusal(await call('PATCH', '/orgs/acme/', { ...MEMBER, body }))).toEqual([
      403,
      'permission_denied',
    ]);
  });
});

describe('members', () => {
  it('are listed and read by everyone in the org', async () => {
    const { results } = (await call('GET', '/members/', MEMBER)).json;
    expect(results).toHaveLength(15);
    const [first] = results;
    expect(Object.keys(first)).toEqual(['id', 'email', 'role', 'joined_at']);
    expect(first).toMatchObject({ email: 'mona@example.com', role: 'owner' });
    expect((await call('GET', `/members/${first.id}/`, MEMBER)).json).toEqual(first);
    expect((await call('GET', `/members/${first.id}/`)).status).toBe(404);
  });

  it('change role by an admin', async () => {
    const path = `/members/${await memberId('mel@example.com')}/`;
    const { status, json } = await call('PATCH', path, { ...ADMIN, body: { role: 'admin' } });
    expect([status, json.role]).toEqual([200, 'admin']);
    expect((await call('GET', path, ADMIN)).json.role).toBe('admin');
    expect((await call('PATCH', '/orgs/acme/', { ...MEMBER, body: { name: 'Mine' } })).status).toBe(200);
  });

  it.each([{}, { role: 'god' }, { role: null }])('refuse the role of %j', async (body) => {
    const path = `/members/${await memberId('mel@example.com')}/`;
    expect(refusal(await call('PATCH', path, { ...ADMIN, body }))).toEqual([400, 'validation_error']);
  });

  it('keep owners to owners', async () => {
    const mona = `/members/${await memberId('mona@example.com')}/`;
    const mel = `/members/${await memberId('mel@example.com')}/`;
    const denied = [403, 'permission_denied'];
    expect(refusal(await call('PATCH', mona, { ...ADMIN, body: { role: 'member' } }))).toEqual(denied);
    expect(refusal(await call('DELETE', mona, ADMIN))).toEqual(denied);
    expect(refusal(await call('PATCH', mel, { ...ADMIN, body: { role: 'owner' } }))).toEqual(denied);
    expect(refusal(await call('DELETE', mel, MEMBER))).toEqual(denied);
    expect((await call('PATCH', mel, { ...OWNER, body: { role: 'owner' } })).status).toBe(200);
  });

  it('keep the last owner', async () => {
    const mona = `/members/${await memberId('mona@example.com')}/`;
    const last = [400, 'validation_error'];
    expect(refusal(await call('PATCH', mona, { ...OWNER, body: { role: 'member' } }))).toEqual(last);
    expect(refusal(await call('DELETE', mona, OWNER))).toEqual(last);
    expect((await call('PATCH', mona, { ...OWNER, body: { role: 'owner' } })).status).toBe(200);
  });

  it('lose the org when they are removed', async () => {
    const path = `/members/${await memberId('mel@example.com')}/`;
    expect((await call('DELETE', path, ADMIN)).status).toBe(204);
    expect((await call('GET', path, ADMIN)).status).toBe(404);
    expect((await call('GET', '/containers/1/', MEMBER)).status).toBe(404);
    expect((await call('GET', '/containers/', { ...MEMBER, org: 'acme' })).status).toBe(404);
  });
});

describe('invitations', () => {
  const invite = (body: unknown, as: object = ADMIN) => call('POST', '/invitations/', { ...as, body });

  it('last a week and are for a member unless said otherwise', async () => {
    const { status, json } = await invite({ email: 'new@example.com' });
    expect(status).toBe(201);
    expect(json).toEqual({
      id: 789,
      email: 'new@example.com',
      role: 'member',
      accepted: false,
      expires_at: '2026-08-08T09:00:00.000000Z',
      created_at: '2026-08-01T09:00:00.000000Z',
    });
    expect((await call('GET', '/invitations/789/', ADMIN)).json).toEqual(json);
    expect((await call('GET', '/invitations/', MEMBER)).json.results).toHaveLength(3);
  });

  it.each([
    { wrong: 'no address', body: {} },
    { wrong: 'a bad address', body: { email: 'nobody' } },
    { wrong: 'an owner', body: { email: 'new@example.com', role: 'owner' } },
    { wrong: 'a strange role', body: { email: 'new@example.com', role: 7 } },
    { wrong: 'a member', body: { email: 'mel@example.com' } },
    { wrong: 'somebody invited', body: { email: 'guest@example.com' } },
  ])('refuse $wrong', async ({ body }) => {
    expect(refusal(await invite(body))).toEqual([400, 'validation_error']);
    expect((await call('GET', '/invitations/', ADMIN)).json.results).toHaveLength(2);
  });

  it('are for admins to make and to revoke', async () => {
    expect((await invite({ email: 'new@example.com', role: 'admin' })).json.role).toBe('admin');
    expect(refusal(await invite({ email: 'a@example.com' }, MEMBER))).toEqual([403, 'permission_denied']);
    expect(refusal(await call('DELETE', '/invitations/789/', MEMBER))).toEqual([403, 'permission_denied']);
    expect((await call('DELETE', '/invitations/789/', ADMIN)).status).toBe(204);
    expect(refusal(await call('GET', '/invitations/789/', ADMIN))).toEqual([404, 'not_found']);
    expect((await invite({ email: 'new@example.com' })).status).toBe(201);
  });

  it('do not count any more once accepted', async () => {
    const accepted = { org: 'acme', email: 'once@example.com', accepted: true };
    emulated.emulator.control.seed('dollarbox', { invitations: [accepted] });
    expect((await call('GET', '/invitations/1001/', ADMIN)).json.accepted).toBe(true);
    expect((await invite({ email: 'once@example.com' })).status).toBe(201);
  });
});

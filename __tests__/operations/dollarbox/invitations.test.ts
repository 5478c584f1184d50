import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.ts';
import { createInvitation } from '../../../src/operations/dollarbox/people/create-invitation.ts';
import { getInvitation } from '../../../src/operations/dollarbox/people/get-invitation.ts';
import { listInvitations } from '../../../src/operations/dollarbox/people/list-invitations.ts';
import { revokeInvitation } from '../../../src/operations/dollarbox/people/revoke-invitation.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const invite = (inputs: Readonly<Record<string, string>> = {}) =>
  box.run(createInvitation, { email: 'new@example.com', ...inputs });
const invited = (email = 'new@example.com') =>
  box.state().invitations.filter((one) => one.org === 'acme' && one.email === email);
const posts = () => box.requests('POST').length;

describe('create-invitation', () => {
  it('invites as member, or as admin', async () => {
    const { result } = await invite();
    expect(result).toMatchObject({
      outcome: 'created',
      changed: true,
      title: 'Invited new@example.com as member.',
      outputs: { id: '789', 'expires-at': expect.any(Date) },
      resource: { email: 'new@example.com', role: 'member', accepted: false },
    });
    await invite({ email: 'boss@example.com', role: 'admin' });
    expect(invited('boss@example.com')).toMatchObject([{ role: 'admin' }]);
  });

  it.each(['new@example.com', 'NEW@example.com'])('changes nothing the second time (%s)', async (email) => {
    await invite();
    const { result } = await invite({ email });
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false, outputs: { id: '789' } });
    expect(posts()).toBe(1);
  });

  it('refuses an owner before any request', async () => {
    const ran = await invite({ role: 'owner' });
    expect(told(ran)).toMatch(/role: must be member or admin: DollarBox rejects invitations of owners/);
    expect(box.requests()).toEqual([]);
  });

  it('does not change the role of one that is pending', async () => {
    const ran = await invite({ email: 'guest@example.com', role: 'admin' });
    expect(told(ran)).toMatch(
      /Invitation guest@example.com \(701\) is pending with the role member; admin is asked for.*`id: 701`/,
    );
    expect(posts()).toBe(0);
  });

  it('leaves a member of that role alone, and says how to change another role', async () => {
    const same = await invite({ email: 'mel@example.com' });
    expect(same.result).toMatchObject({
      outcome: 'unchanged',
      title: 'mel@example.com is a member already, as member.',
    });
    const other = await invite({ email: 'mel@example.com', role: 'admin' });
    expect(told(other)).toMatch(/is a member already, as member; admin is asked for.*update-member/);
  });

  it('takes one that somebody sent meanwhile', async () => {
    box.faults({ kind: 'status', status: 200, json: { results: [] }, method: 'GET' });
    const { result } = await invite({ email: 'guest@example.com' });
    expect(result).toMatchObject({ outcome: 'unchanged', outputs: { id: '701' } });
  });

  it('says what is in the way when an expired one is', async () => {
    const expired = {
      id: 701,
      email: 'guest@example.com',
      role: 'member',
      expires_at: '2020-01-01T00:00:00Z',
    };
    const json = { results: [expired] };
    const path = '/api/v1/invitations/';
    box.faults({ kind: 'status', status: 200, json, method: 'GET', path, times: 'always' });
    box.faults({
      kind: 'status',
      status: 200,
      json: expired,
      method: 'GET',
      path: `${path}701/`,
      times: 'always',
    });
    const ran = await invite({ email: 'guest@example.com' });
    expect(told(ran)).toMatch(
      /Invitation guest@example.com \(701\) is in the way: it has expired.*`id: 701`/,
    );
  });

  it.each<{ rule: FaultRule; sent: number }>([
    { rule: { kind: 'cut-before' }, sent: 2 },
    { rule: { kind: 'cut-after' }, sent: 1 },
    { rule: { kind: 'status-after' }, sent: 1 },
    { rule: { kind: 'truncate' }, sent: 1 },
  ])('sends one when the answer is lost: $rule', async ({ rule, sent }) => {
    box.faults({ ...rule, method: 'POST' });
    expect((await invite()).result).toMatchObject({ outcome: 'created', outputs: { id: '789' } });
    expect([posts(), box.applied('POST'), invited().length]).toEqual([sent, 1, 1]);
  });

  it('registers how to take it back', async () => {
    const ran = await invite();
    await ran.undo();
    expect(invited()).toEqual([]);
  });

  it.each([
    { inputs: {}, changed: true, action: 'create' },
    { inputs: { email: 'guest@example.com' }, changed: false, action: 'none' },
  ])('plans $inputs', async ({ inputs, changed, action }) => {
    const { result } = await invite({ ...inputs, 'dry-run': 'true' });
    expect(result).toMatchObject({ outcome: 'planned', changed, plan: [{ action }] });
    expect(posts()).toBe(0);
  });

  it('tells a role that is too low', async () => {
    expect(told(await invite({ token: DEMO_TOKENS.member }))).toMatch(/permission_denied.*role in the org/);
  });

  it('asks for the org before it takes another org’s invitation for its own', async () => {
    box.seed({ invitations: [{ org: 'beta-org', email: 'only@example.com' }] });
    const ran = await invite({ org: '', email: 'only@example.com' });
    expect(told(ran)).toMatch(/org_required.*Set the `org` input/);
  });
});

describe('get-invitation and list-invitations', () => {
  it.each([{ id: '702' }, { email: 'deputy@example.com' }])('reads %j', async (which) => {
    const { result } = await box.run(getInvitation, which);
    expect(result).toMatchObject({ outcome: 'read', outputs: { id: '702' }, resource: { role: 'admin' } });
  });

  it('prefers the open one of an address, and shows an accepted one otherwise', async () => {
    box.seed({ invitations: [{ org: 'acme', email: 'guest@example.com', accepted: true }] });
    const open = await box.run(getInvitation, { email: 'guest@example.com' });
    expect(open.result?.outputs?.id).toBe('701');
    await box.run(revokeInvitation, { id: '701' });
    const accepted = await box.run(getInvitation, { email: 'guest@example.com' });
    expect(accepted.result?.resource).toMatchObject({ accepted: true });
  });

  it.each([{ id: '999' }, { email: 'nobody@example.com' }])('is red for %j', async (which) => {
    expect((await box.run(getInvitation, which)).error).toMatchObject({ outcome: 'absent' });
  });

  it('lists over several pages', async () => {
    box.turn('page-max', '1');
    const { result } = await box.run(listInvitations);
    expect(result).toMatchObject({ outcome: 'listed', outputs: { count: 2 } });
    expect(box.requests('GET')).toHaveLength(2);
  });
});

describe('revoke-invitation', () => {
  it.each([{ id: '701' }, { email: 'guest@example.com' }])('revokes %j once', async (which) => {
    const first = await box.run(revokeInvitation, which);
    const second = await box.run(revokeInvitation, which);
    expect(first.result).toMatchObject({ outcome: 'revoked', changed: true, outputs: { id: '701' } });
    expect(second.result).toMatchObject({ outcome: 'absent', changed: false });
    expect(invited('guest@example.com')).toEqual([]);
    expect(
      box
        .state()
        .invitations.map(({ id }) => id)
        .sort(),
    ).toEqual([702, 703]);
  });

  it('is absent when somebody else revokes it first', async () => {
    box.faults({ kind: 'delay', delayMs: 200, method: 'DELETE', path: '/api/v1/invitations/701/' });
    const running = box.run(revokeInvitation, { id: '701' });
    await box.arrived('DELETE');
    await box.call('DELETE', '/invitations/701/');
    expect((await running).result).toMatchObject({
      outcome: 'absent',
      title: 'Invitation guest@example.com (701) was revoked already.',
    });
  });

  it('leaves an accepted one of the address alone', async () => {
    box.seed({ invitations: [{ org: 'acme', email: 'done@example.com', accepted: true }] });
    const { result } = await box.run(revokeInvitation, { email: 'done@example.com' });
    expect(result?.outcome).toBe('absent');
    expect(invited('done@example.com')).toHaveLength(1);
  });

  it('plans, and fails when told so', async () => {
    const plan = await box.run(revokeInvitation, { id: '701', 'dry-run': 'true' });
    expect(plan.result?.plan).toEqual([{ action: 'revoke', target: 'invitation guest@example.com (701)' }]);
    expect(invited('guest@example.com')).toHaveLength(1);
    const failed = await box.run(revokeInvitation, { id: '999', 'if-missing': 'fail' });
    expect(failed.error?.outcome).toBe('absent');
  });
});

import { describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { getMember } from '../../../src/operations/dollarbox/people/get-member.ts';
import { listMembers } from '../../../src/operations/dollarbox/people/list-members.ts';
import { removeMember } from '../../../src/operations/dollarbox/people/remove-member.ts';
import { updateMemberOperation } from '../../../src/operations/dollarbox/people/update-member.ts';
import { dollarboxError } from '../../support/envelopes.ts';
import { told, useDollarbox } from './stage.ts';

const box = useDollarbox();
const person = (email: string) =>
  box.state().members.find((one) => one.org === 'acme' && one.email === email);
const idOf = (email: string) => String(person(email)?.id);

describe('get-member', () => {
  it.each(['number', 'string'])('reads one by address and by id (%s)', async (type) => {
    box.turn('member-id', type);
    const id = idOf('mel@example.com');
    for (const member of ['mel@example.com', 'Mel@Example.COM', id]) {
      const { result } = await box.run(getMember, { member });
      expect(result).toMatchObject({ outcome: 'read', outputs: { id }, resource: { role: 'member' } });
    }
  });

  it('takes the whole address, not a part', async () => {
    const ran = await box.run(getMember, { member: 'person-1@example.com' });
    expect(ran.error).toMatchObject({
      outcome: 'absent',
      message: 'There is no member person-1@example.com.',
    });
  });

  it('prefers the exact spelling when two differ by capitals', async () => {
    box.seed({ members: [{ org: 'acme', email: 'MEL@example.com' }] });
    const exact = await box.run(getMember, { member: 'MEL@example.com' });
    expect(exact.result?.outputs?.id).toBe(idOf('MEL@example.com'));
    const unclear = await box.run(getMember, { member: 'Mel@example.com' });
    expect(told(unclear)).toContain('There are 2 members called Mel@example.com');
  });

  it.each(['a b', 'two@at@signs.com ', '../orgs', 'x?y'])('refuses %j before any request', async (member) => {
    expect(told(await box.run(getMember, { member }))).toContain('member: must be a member’s id or e-mail');
    expect(box.requests()).toEqual([]);
  });
});

describe('list-members', () => {
  it('lists all, over several pages', async () => {
    box.turn('page-max', '6');
    const { result } = await box.run(listMembers);
    expect(result).toMatchObject({ outputs: { count: 15 } });
    expect(result?.table?.columns).toEqual(['Id', 'E-mail', 'Role', 'Joined']);
    expect(box.requests('GET')).toHaveLength(3);
  });
});

describe('update-member', () => {
  const update = (inputs: Readonly<Record<string, string>>) =>
    box.run(updateMemberOperation, { member: 'mel@example.com', role: 'admin', ...inputs });

  it.each(['full', 'short'])('changes the role, and nothing the second time (answer: %s)', async (form) => {
    box.turn('member-patch-reply', form);
    const first = await update({});
    const second = await update({});
    expect(first.result).toMatchObject({
      outcome: 'updated',
      changed: true,
      title: 'mel@example.com is admin.',
      resource: { role: 'admin', joined_at: expect.stringMatching(/^20/) },
    });
    expect(second.result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(person('mel@example.com')?.role).toBe('admin');
    expect(box.requests('PATCH')).toHaveLength(1);
  });

  it('plans', async () => {
    const { result } = await update({ role: 'owner', 'dry-run': 'true' });
    expect(result).toMatchObject({ outcome: 'planned', title: 'mel@example.com would be owner.' });
    expect(result?.plan?.[0]?.fields).toEqual([{ field: 'role', from: 'member', to: 'owner' }]);
    expect(person('mel@example.com')?.role).toBe('member');
  });

  it.each([
    { inputs: { member: 'nobody@example.com' }, text: 'There is no member nobody@example.com' },
    { inputs: { member: 'mona@example.com' }, text: /validation_error.*at least one owner/ },
    {
      inputs: { member: 'mona@example.com', token: DEMO_TOKENS.admin },
      text: /permission_denied.*only an owner may change owners/,
    },
    { inputs: { token: DEMO_TOKENS.member }, text: /permission_denied/ },
    { inputs: { role: 'king' }, text: 'role: must be member, admin or owner' },
  ])('is red for $inputs', async ({ inputs, text }) => {
    expect(told(await update(inputs))).toMatch(text);
    expect(person('mona@example.com')?.role).toBe('owner');
  });

  it('is absent when they are removed meanwhile', async () => {
    box.faults({ kind: 'status', status: 404, method: 'PATCH', json: dollarboxError('not_found') });
    expect((await update({})).error).toMatchObject({ outcome: 'absent' });
  });
});

describe('remove-member', () => {
  const remove = (inputs: Readonly<Record<string, string>>) => box.run(removeMember, inputs);

  it('removes by address and by id, and is absent the second time', async () => {
    const id = idOf('person-02@example.com');
    const first = await remove({ member: 'person-01@example.com' });
    const other = await remove({ member: id });
    const again = await remove({ member: 'person-01@example.com' });
    expect(first.result).toMatchObject({ outcome: 'deleted', changed: true });
    expect(other.result).toMatchObject({ outcome: 'deleted', outputs: { id } });
    expect(again.result).toMatchObject({ outcome: 'absent', changed: false });
    expect(person('person-01@example.com')).toBeUndefined();
    expect(person('person-02@example.com')).toBeUndefined();
    const failing = await remove({ member: id, 'if-missing': 'fail' });
    expect(failing.error).toMatchObject({ outcome: 'absent' });
  });

  it('is absent when somebody else removes them first', async () => {
    const id = idOf('person-03@example.com');
    box.faults({ kind: 'delay', delayMs: 200, method: 'DELETE', path: `/api/v1/members/${id}/` });
    const running = remove({ member: id });
    await box.arrived('DELETE');
    await box.call('DELETE', `/members/${id}/`);
    expect((await running).result).toMatchObject({
      outcome: 'absent',
      title: `Member person-03@example.com (${id}) was removed already.`,
    });
  });

  it('tells that an org keeps an owner', async () => {
    expect(told(await remove({ member: 'mona@example.com' }))).toMatch(
      /at least one owner.*somebody else owner/,
    );
  });

  it('plans', async () => {
    const { result } = await remove({ member: 'mel@example.com', 'dry-run': 'true' });
    expect(result?.plan).toMatchObject([{ action: 'delete' }]);
    expect(person('mel@example.com')).toBeDefined();
  });

  it.each(['', 'two words'])('needs a member: %j', async (member) => {
    expect(told(await remove({ member }))).toContain('member');
    expect(box.requests()).toEqual([]);
  });
});

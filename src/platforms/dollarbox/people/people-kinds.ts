import { readTime } from '../../../support/time.ts';
import type { Invitation, Member } from '../api/schema.ts';
import type { ResourceKind } from '../resources/kind.ts';

/** Members, by e-mail address. */
export const MEMBERS: ResourceKind<Member> = {
  noun: 'member',
  endpoints: ({ members }) => members,
  keyOf: ({ email }) => email,
  sameKey: sameAddress,
  verb: 'remove',
  resource: ({ id, email, role, joined_at }) => ({ id, email, role, joined_at }),
  outputs: ({ id }) => ({ id }),
  facts: ({ id, email, role }) => [
    { label: 'Member', value: `${email} (${id})` },
    { label: 'Role', value: role },
  ],
};

/** Invitations, by e-mail address. */
export const INVITATIONS: ResourceKind<Invitation> = {
  noun: 'invitation',
  endpoints: ({ invitations }) => invitations,
  keyOf: ({ email }) => email,
  sameKey: sameAddress,
  verb: 'revoke',
  resource: ({ id, email, role, accepted, expires_at, created_at }) => {
    return { id, email, role, accepted, expires_at, created_at };
  },
  outputs: ({ id, expires_at }) => {
    const expires = readTime(expires_at);
    return { id, 'expires-at': expires === undefined ? undefined : new Date(expires) };
  },
  identity: ({ id }) => ({ id }),
  facts: ({ id, email, role, accepted, expires_at }) => [
    { label: 'Invitation', value: `${email} (${id})` },
    { label: 'Role', value: role },
    { label: 'Accepted', value: accepted ? 'yes' : 'no' },
    { label: 'Expires', value: expires_at ?? 'not known' },
  ],
};

/** Whether capitals count is up to each mail server; in practice none has two people that differ by them only. */
function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

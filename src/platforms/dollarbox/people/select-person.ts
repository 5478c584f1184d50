import { readTime } from '../../../support/time.ts';
import type { DollarboxClient } from '../api/client.ts';
import type { Invitation, Member } from '../api/schema.ts';
import { allWithKey, oneWithId, onlyOne } from '../resources/find.ts';
import type { Selection } from '../resources/select.ts';
import { INVITATIONS, MEMBERS } from './people-kinds.ts';

/** How the `member` input is meant: with an `@` it is an e-mail address, else an id. */
export function memberSelection(member: string): Selection {
  return member.includes('@') ? { key: member } : { id: member };
}

/**
 * The member, or `undefined` when it is not there. Of addresses that differ by capitals only, the one that is
 * spelled exactly so is meant.
 */
export async function selectMember(client: DollarboxClient, member: string): Promise<Member | undefined> {
  const { id } = memberSelection(member);
  if (id !== undefined) return oneWithId(client, MEMBERS, id);
  const found = await allWithKey(client, MEMBERS, member);
  const exact = found.filter(({ email }) => email === member);
  return onlyOne(MEMBERS, member, exact.length === 1 ? exact : found);
}

/** An invitation that can still be accepted. `now` in milliseconds since the epoch. */
export function isPending({ accepted, expires_at }: Invitation, now: number): boolean {
  const expires = readTime(expires_at);
  return !accepted && !(expires !== undefined && expires <= now);
}

/**
 * The invitation, or `undefined` when it is not there. By address it is the open one: somebody who accepted is
 * a member, and the invitation is history. `history` takes an accepted one when there is no other.
 */
export async function selectInvitation(
  client: DollarboxClient,
  { id, key = '' }: Selection,
  history: boolean,
): Promise<Invitation | undefined> {
  if (id !== undefined) return oneWithId(client, INVITATIONS, id);
  const found = await allWithKey(client, INVITATIONS, key);
  const open = found.filter(({ accepted }) => !accepted);
  return onlyOne(INVITATIONS, key, open.length > 0 || !history ? open : found.slice(-1));
}

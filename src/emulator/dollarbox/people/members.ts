import { ok } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { type Membership, ROLES, type Role } from '../store/model.ts';
import { invalid, Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { readFields } from '../wire/body.ts';
import { itemOf, itemsOf, readingRoutes } from '../wire/reading.ts';
import { type Call, PROVIDER, requireRole, routesOf, theOrg } from '../wire/route.ts';
import { dressed, removed, timestamp } from '../wire/view.ts';

/** Members: list, read, change role, remove. Nobody is created here; people are invited. */
export function memberRoutes(box: Box): Route[] {
  const { memberships } = box.store;
  const route = routesOf(box);
  const provided = routesOf(box, { source: PROVIDER });
  return [
    ...readingRoutes(route, {
      path: '/members/',
      summaries: ['List members', 'Read a member'],
      all: (call) => itemsOf(box, call, memberships),
      one: (call) => itemOf(call, memberships),
      view: memberView,
    }),
    provided('PATCH /members/:id/', 'Change the role of a member', (call) => changeRole(box, call)),
    route('DELETE /members/:id/', 'Remove a member', (call) => removeMember(box, call)),
  ];
}

function changeRole(box: Box, call: Call): Answer {
  const member = touchable(box, call);
  const { role } = readFields(call.request);
  if (role === undefined) throw invalid({ role: ['This field is required.'] });
  if (!isRole(role)) throw invalid({ role: ['Not a valid choice.'] });
  if (role === 'owner') requireRole(box, call, theOrg(call), 'owner');
  if (role !== 'owner') keepOwner(box, member);
  member.role = role;
  return ok(memberView(member, call.request));
}

function removeMember(box: Box, call: Call): Answer {
  const member = touchable(box, call);
  keepOwner(box, member);
  box.store.memberships.delete(member.id);
  return removed(call.request, memberView(member, call.request));
}

/** The member of the path; only an owner touches an owner [inferred]. @throws Refusal `permission_denied`, `not_found` */
function touchable(box: Box, call: Call): Membership {
  const own = requireRole(box, call, theOrg(call), 'admin');
  const member = itemOf(call, box.store.memberships);
  if (member.role !== 'owner' || own === 'owner') return member;
  throw new Refusal('permission_denied', 'Only an owner may change an owner.');
}

/** @throws Refusal `validation_error` when an org would be left without any owner */
function keepOwner({ store }: Box, { org, role }: Membership): void {
  const owners = [...store.memberships.values()].filter(
    (other) => other.org === org && other.role === 'owner',
  );
  if (role === 'owner' && owners.length === 1) throw invalid({ role: ['An org needs at least one owner.'] });
}

function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

/** Source of the fields, and of `joined_at` missing at times: https://github.com/unicornops/terraform-provider-dollarbox */
function memberView(member: Membership, request: EmulatedRequest): unknown {
  const short = request.method === 'PATCH' && request.switch('member-patch-reply') === 'short';
  const { id, email, role } = member;
  const joined = short ? {} : { joined_at: timestamp(request, member.createdMs) };
  const shownId = request.switch('member-id') === 'string' ? String(id) : id;
  return dressed(request, { id: shownId, email, role, ...joined });
}

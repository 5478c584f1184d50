import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Invitation, Role } from '../store/model.ts';
import { invalid } from '../store/refusal.ts';
import { type Box, nextId, stamped } from '../store/store.ts';
import { type Complaints, EMAIL_RULES, readFields, settle, textField } from '../wire/body.ts';
import { itemOf, itemsOf, readingRoutes } from '../wire/reading.ts';
import { type Call, requireRole, routesOf, theOrg } from '../wire/route.ts';
import { created, dressed, removed, timestamp } from '../wire/view.ts';

/** A week [inferred]. */
const LIFETIME = 7 * 24 * 3_600_000;

/** Invitations: list, read, create, revoke. No e-mail is ever sent. */
export function invitationRoutes(box: Box): Route[] {
  const { invitations } = box.store;
  const route = routesOf(box);
  return [
    ...readingRoutes(route, {
      path: '/invitations/',
      summaries: ['List invitations', 'Read an invitation'],
      all: (call) => itemsOf(box, call, invitations),
      one: (call) => itemOf(call, invitations),
      view: invitationView,
    }),
    route('POST /invitations/', 'Invite an e-mail address as member or admin', (call) => invite(box, call)),
    route('DELETE /invitations/:id/', 'Revoke an invitation', (call) => revoke(box, call)),
  ];
}

/** Makes and stores an invitation. */
export function addInvitation(
  box: Box,
  org: string,
  { email, role, accepted = false }: Pick<Invitation, 'email' | 'role'> & { readonly accepted?: boolean },
  id = nextId(box, 'invitation', 789, box.store.invitations),
): Invitation {
  const stamp = stamped(box);
  const invitation = { ...stamp, id, org, email, role, accepted, expiresMs: stamp.createdMs + LIFETIME };
  box.store.invitations.set(id, invitation);
  return invitation;
}

function invite(box: Box, call: Call): Answer {
  const org = theOrg(call);
  requireRole(box, call, org, 'admin');
  const fields = readFields(call.request);
  const complaints: Complaints = {};
  const email = textField(fields, 'email', { ...EMAIL_RULES, needed: true }, complaints) ?? '';
  const role = fields['role'] ?? 'member';
  if (role !== 'member' && role !== 'admin') complaints['role'] = ['Not a valid choice.'];
  settle(complaints);
  checkNew(box, org.slug, email);
  const invitation = addInvitation(box, org.slug, { email, role: role as Role });
  return created(call.request, invitationView(invitation, call.request));
}

/** Neither a member nor invited already [inferred]. @throws Refusal `validation_error` */
function checkNew({ store }: Box, org: string, email: string): void {
  if (store.membership(org, email)) throw invalid({ email: ['This user is a member already.'] });
  const pending = [...store.invitations.values()].some(
    (other) => other.org === org && other.email === email && !other.accepted,
  );
  if (pending) throw invalid({ email: ['This address has been invited already.'] });
}

function revoke(box: Box, call: Call): Answer {
  requireRole(box, call, theOrg(call), 'admin');
  const invitation = itemOf(call, box.store.invitations);
  box.store.invitations.delete(invitation.id);
  return removed(call.request, invitationView(invitation, call.request));
}

/** Source of the fields: https://github.com/unicornops/terraform-provider-dollarbox */
function invitationView(invitation: Invitation, request: EmulatedRequest): unknown {
  const { id, email, role, accepted, expiresMs, createdMs } = invitation;
  return dressed(request, {
    ...{ id, email, role, accepted },
    expires_at: timestamp(request, expiresMs),
    created_at: timestamp(request, createdMs),
  });
}

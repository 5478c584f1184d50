import { Refusal } from '../store/errors.ts';
import { type Org, ROLES, type Role } from '../store/model.ts';
import type { Box } from '../store/store.ts';
import type { Call } from './route.ts';

/**
 * Tokens carry their user's role (owner, admin, member). Source: https://dollarbox.dev/docs/api/. What each role may
 * do is [inferred]: a member manages containers, volumes and own credentials, an admin also people and the org, and
 * only an owner touches owners.
 *
 * @throws Refusal `permission_denied`
 */
export function requireRole({ store }: Box, { caller }: Call, org: Org, needed: Role): Role {
  const role = store.membership(org.slug, caller.email)?.role ?? 'member';
  if (ROLES.indexOf(role) <= ROLES.indexOf(needed)) return role;
  throw new Refusal('permission_denied', `This needs the role ${needed} in the org.`);
}

/** For containers and volumes: any member, or by the switch `member-writes` only admins. @throws Refusal `permission_denied` */
export function requireProvisioner(box: Box, call: Call, org: Org): void {
  requireRole(box, call, org, call.request.switch('member-writes') === 'allowed' ? 'member' : 'admin');
}

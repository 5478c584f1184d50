import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Shared } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store, User } from '../store/store.ts';

/**
 * Who is asking. Both headers carry the same tokens [inferred]; the switch `auth-headers` takes one of them away.
 * Source: https://elasticbox.com/documentation/api/api-overview-and-access/ and https://www.ctl.io/api-docs/cam
 */
export function callerOf(store: Store, request: EmulatedRequest): User | undefined {
  const wanted = request.switch('auth-headers');
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const given = wanted === 'token' ? undefined : bearer;
  const plain = wanted === 'bearer' ? undefined : request.headers['elasticbox-token']?.trim();
  const token = store.tokens.find(({ value }) => value === (plain ?? given));
  return token && store.users.find(({ email }) => email === token.owner);
}

/** Whether someone may see an object: his workspaces own it or share it, or it is there for all. */
export function canRead(user: User, { owner, members, visibility }: Shared): boolean {
  if (visibility === 'public' || visibility === 'organization') return true;
  return user.roles.has(owner) || members.some(({ workspace }) => user.roles.has(workspace));
}

/** Whether someone may change an object: as a collaborator, in a workspace where his own role allows it. */
export function canWrite(user: User, { owner, members }: Shared): boolean {
  if (user.roles.get(owner) === 'write') return true;
  const mine = members.filter(({ workspace }) => user.roles.get(workspace) === 'write');
  return mine.some(({ role }) => role === 'collaborator');
}

/** @throws Refusal 403 when the caller may not write. */
export function requireWrite(user: User, object: Shared): void {
  if (!canWrite(user, object)) throw new Refusal(403, 'Operation not allowed for this user');
}

/** @throws Refusal when there is no such workspace or the caller is no member (looks the same to him). */
export function requireWorkspace(store: Store, user: User, id: string): void {
  if (!store.workspaces.has(id)) throw store.missing('Workspace', id);
  if (!user.roles.has(id)) throw new Refusal(403, 'Workspace not accessible for this user');
}

/** @throws Refusal 403 when the workspace is unknown or the caller may not write there. */
export function requireOwner(user: User, workspace: string): void {
  if (user.roles.get(workspace) === 'write') return;
  throw new Refusal(403, `User has no rights on workspace ${workspace}`);
}

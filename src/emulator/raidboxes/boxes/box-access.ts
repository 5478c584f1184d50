import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Box, User } from '../site/model.ts';
import { refusalOf } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';

/** The caller a protected route can rely on. @throws Refusal when the gate let nobody in. */
export function callerOf(site: Site, request: EmulatedRequest): User {
  const user = site.callers.get(request);
  if (user === undefined) throw refusalOf('401');
  return user;
}

/** Whether a user sees a box: it is his or shared with him. */
export function isVisible(box: Box, user: User): boolean {
  return box.ownerId === user.id || box.sharedWith.includes(user.id);
}

/** The box of a request. @throws Refusal as the switch for unknown boxes says. */
export function boxOf(site: Site, request: EmulatedRequest): Box {
  const box = site.state.boxes.get(request.params['id'] ?? '');
  if (box !== undefined && isVisible(box, callerOf(site, request))) return box;
  throw refusalOf(site.setting('unknown-box'));
}

/** @throws Refusal when the box is only shared with the caller, unless a switch allows it. */
export function requireOwner(site: Site, request: EmulatedRequest, box: Box): void {
  const answer = site.setting('shared-write');
  if (answer !== 'allow' && box.ownerId !== callerOf(site, request).id) throw refusalOf(answer);
}

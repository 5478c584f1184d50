import { type CallSource, type Declare, declaring } from '../../kit/routes.ts';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { type Org, ROLES, type Role } from '../store/model.ts';
import { Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { authenticate, type Caller, checkScope } from './caller.ts';
import { chooseOrgs } from './org-choice.ts';

/** The platform's own description of its REST API. */
const API_PAGE = 'https://dollarbox.dev/docs/api/';

/** The Terraform provider, where field names, PATCH and some guards come from. */
export const PROVIDER = 'https://github.com/unicornops/terraform-provider-dollarbox';

/** Mount prefix of the platform in the emulator. */
export const PREFIX = '/dollarbox';

/** Version prefix of every call. Source: https://dollarbox.dev/docs/api/ */
export const API = '/api/v1';

/** A request that has passed the door. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly caller: Caller;
  /** The orgs it is for: exactly one for a write, none when the call does not care. */
  readonly orgs: readonly Org[];
}

/** Declares calls behind the door: token, scope, org, throttle, in this order [inferred]. */
export function routesOf(box: Box, from: Partial<CallSource> = {}): Declare<Call> {
  return declaring({ base: API, source: API_PAGE, ...from }, (request) => enter(box, request, chooseOrgs));
}

/** The same for calls whose org is not chosen by token, header or membership. */
export function orglessRoutesOf(box: Box, from: Partial<CallSource> = {}): Declare<Call> {
  return declaring({ base: API, source: API_PAGE, ...from }, (request) => enter(box, request, () => []));
}

function enter(box: Box, request: EmulatedRequest, choose: typeof chooseOrgs): Call {
  const caller = authenticate(box, request);
  checkScope(caller, request);
  const orgs = choose(box, request, caller);
  throttle(box, request, caller);
  return { request, caller, orgs };
}

/** The one org of a write. @throws Refusal `org_required`, which only a caller without any org can meet here */
export function theOrg({ orgs }: Call): Org {
  const [org] = orgs;
  if (org === undefined) throw new Refusal('org_required', 'You do not belong to any org.');
  return org;
}

/**
 * Counts a request against its token: over the switch `rate-limit` (requests a minute; off by default) it is a 429
 * with `Retry-After` in seconds. Source: https://dollarbox.dev/docs/api/. The numbers are not documented.
 *
 * @throws Refusal `rate_limited`
 */
function throttle({ store, world }: Box, request: EmulatedRequest, { text }: Caller): void {
  const limit = Number(request.switch('rate-limit'));
  if (Number.isNaN(limit)) return;
  const now = world.clock.now();
  const { exceeded, resetAt } = store.windows.take(text, limit, now);
  if (!exceeded) return;
  const seconds = Math.max(1, Math.ceil((resetAt - now) / 1000));
  const headers = retryAfter(request, seconds, now);
  throw new Refusal('rate_limited', `Request was throttled. Expected available in ${seconds} seconds.`, {
    headers,
  });
}

function retryAfter(request: EmulatedRequest, seconds: number, now: number): Record<string, string> {
  const form = request.switch('retry-after');
  if (form === 'absent') return {};
  return { 'retry-after': form === 'date' ? new Date(now + seconds * 1000).toUTCString() : String(seconds) };
}

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

/** For containers, volumes and namespaces: any member, or by the switch `member-writes` only admins. @throws Refusal `permission_denied` */
export function requireProvisioner(box: Box, call: Call, org: Org): void {
  requireRole(box, call, org, call.request.switch('member-writes') === 'allowed' ? 'member' : 'admin');
}

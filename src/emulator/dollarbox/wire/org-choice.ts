import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Org } from '../store/model.ts';
import { notFound, Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { type Caller, isWrite } from './caller.ts';

/**
 * The org a request is for: the token's, else the one named by header or `?org=`, else the only one. A write has
 * exactly one; a read without a choice has several. Source: https://dollarbox.dev/docs/api/
 *
 * @throws Refusal `org_required`, `not_found`, `permission_denied` or `api_disabled`
 */
export function chooseOrgs(box: Box, request: EmulatedRequest, caller: Caller): readonly Org[] {
  const named = namedSlug(request);
  const slug = caller.org ?? named;
  if (caller.org !== undefined && named !== undefined && named !== caller.org) checkConflict(request);
  if (slug !== undefined) return [requireOpen(memberOrg(box, request, caller, slug))];
  const orgs = orgsOf(box, caller);
  const [first] = orgs;
  if (first !== undefined && orgs.length === 1) return [requireOpen(first)];
  const reads = request.switch('multi-org-reads');
  if (isWrite(request) || reads === 'org_required') {
    throw new Refusal('org_required', 'You belong to several orgs; say which with X-Dollarbox-Org.');
  }
  const open = orgs.filter(({ apiEnabled }) => apiEnabled);
  return reads === 'first' ? open.slice(0, 1) : open;
}

/** The orgs the caller may see, the token's restriction applied. */
export function orgsOf({ store }: Box, { email, org: only }: Caller): Org[] {
  return store
    .membershipsOf(email)
    .flatMap(({ org }) => store.orgs.get(org) ?? [])
    .filter(({ slug }) => only === undefined || slug === only);
}

/** @throws Refusal `api_disabled` when the org has its API switched off [inferred: that is what `api_enabled` means] */
export function requireOpen(org: Org): Org {
  if (org.apiEnabled) return org;
  throw new Refusal('api_disabled', 'API access is disabled for this org.');
}

function memberOrg(box: Box, request: EmulatedRequest, caller: Caller, slug: string): Org {
  const org = orgsOf(box, caller).find((candidate) => candidate.slug === slug);
  if (org !== undefined) return org;
  if (request.switch('foreign-org') === 'not_found') throw notFound('No such org.');
  throw new Refusal('permission_denied', 'You are not a member of this org.');
}

function namedSlug(request: EmulatedRequest): string | undefined {
  const header = request.headers['x-dollarbox-org'] || undefined;
  const query = request.query.get('org') || undefined;
  return request.switch('header-and-query') === 'header' ? (header ?? query) : (query ?? header);
}

function checkConflict(request: EmulatedRequest): void {
  if (request.switch('scoped-token-other-org') === 'ignored') return;
  throw new Refusal('permission_denied', 'This API token is restricted to another org.');
}

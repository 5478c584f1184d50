import {
  given,
  neededText,
  optionalCount,
  optionalFlag,
  optionalText,
  optionalWord,
  type SeedEntry,
} from '../../kit/seed-entry.ts';
import { type Membership, type Org, ROLES, type Role } from '../store/model.ts';
import { type Box, nextId, stamped } from '../store/store.ts';

/** `{slug, name?, billing_email?, kubectl_enabled?, api_enabled?, billing_ok?, container_limit?, volume_gb_limit?}` */
export function applyOrgs(box: Box, entry: SeedEntry): void {
  const draft = {
    name: optionalText(entry, 'name'),
    billingEmail: optionalText(entry, 'billing_email'),
    kubectlEnabled: optionalFlag(entry, 'kubectl_enabled'),
    apiEnabled: optionalFlag(entry, 'api_enabled'),
    billingOk: optionalFlag(entry, 'billing_ok'),
    containerLimit: optionalCount(entry, 'container_limit'),
    volumeGbLimit: optionalCount(entry, 'volume_gb_limit'),
  };
  putOrg(box, neededText(entry, 'slug'), given(draft));
}

/** `{org, email, role?}`; the role is `member` when left out. */
export function applyMembers(box: Box, entry: SeedEntry): void {
  putMember(box, neededOrg(box, entry), neededText(entry, 'email'), roleOf(entry));
}

/** `{token, email, scope?: 'read' | 'write', org?, expires_at?, revoked?}`; the token begins with `dbx_`. */
export function applyTokens({ store }: Box, entry: SeedEntry): void {
  const text = neededText(entry, 'token');
  const scope = optionalText(entry, 'scope') ?? 'write';
  const expires = optionalText(entry, 'expires_at');
  const expiresMs = expires === undefined ? undefined : Date.parse(expires);
  if (!text.startsWith('dbx_')) throw new Error('token begins with dbx_');
  if (scope !== 'read' && scope !== 'write') throw new Error('scope is read or write');
  if (Number.isNaN(expiresMs)) throw new Error('expires_at is an ISO time');
  const more = given({ org: optionalText(entry, 'org'), expiresMs });
  const revoked = optionalFlag(entry, 'revoked') ?? false;
  store.tokens.set(text, { email: neededText(entry, 'email'), scope, revoked, ...more });
}

/** The slug of an org that is there. @throws Error otherwise */
export function neededOrg({ store }: Box, entry: SeedEntry): string {
  const slug = neededText(entry, 'org');
  if (store.orgs.has(slug)) return slug;
  throw new Error(`There is no org ${slug}`);
}

/** What may be said of an org; the rest has defaults. */
type OrgDraft = Partial<Omit<Org, 'id' | 'born' | 'createdMs' | 'slug'>>;

/** Adds an org, or changes the one that has the slug. */
export function putOrg(box: Box, slug: string, draft: OrgDraft): Org {
  const { world, store } = box;
  const known = store.orgs.get(slug);
  if (known !== undefined) return Object.assign(known, draft);
  const org: Org = {
    ...stamped(box),
    id: world.chance.next('org'),
    slug,
    name: slug,
    billingEmail: `billing@${slug}.example.com`,
    kubectlEnabled: true,
    apiEnabled: true,
    billingOk: true,
    containerLimit: 1000,
    volumeGbLimit: 1000,
    ...draft,
  };
  store.orgs.set(slug, org);
  return org;
}

/** Adds a user to an org, or changes the role there. */
export function putMember(box: Box, org: string, email: string, role: Role): Membership {
  const { store } = box;
  const known = store.membership(org, email);
  if (known !== undefined) return Object.assign(known, { role });
  const id = nextId(box, 'member', 42, store.memberships);
  const member: Membership = { ...stamped(box), id, org, email, role };
  store.memberships.set(id, member);
  return member;
}

/** The role that is said, or `member`. @throws Error for one that nobody has */
export function roleOf(entry: SeedEntry): Role {
  return optionalWord(entry, 'role', ROLES) ?? 'member';
}

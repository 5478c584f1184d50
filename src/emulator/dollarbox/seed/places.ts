import type { Membership, Org, Role } from '../store/model.ts';
import { type Box, nextId } from '../store/store.ts';

/** What may be said of an org; the rest has defaults. */
type OrgDraft = Partial<Omit<Org, 'id' | 'born' | 'createdMs' | 'slug'>>;

/** Adds an org, or changes the one that has the slug. */
export function putOrg({ world, store }: Box, slug: string, draft: OrgDraft): Org {
  const known = store.orgs.get(slug);
  if (known !== undefined) return Object.assign(known, draft);
  const org: Org = {
    id: world.chance.next('org'),
    born: world.born(),
    createdMs: world.clock.now(),
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
  const { world, store } = box;
  const known = store.membership(org, email);
  if (known !== undefined) return Object.assign(known, { role });
  const id = nextId(box, 'member', 42, store.memberships);
  const member: Membership = { id, born: world.born(), createdMs: world.clock.now(), org, email, role };
  store.memberships.set(id, member);
  return member;
}

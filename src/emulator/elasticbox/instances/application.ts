import type { Fields } from '../../kit/fields.ts';
import { readVariables } from '../boxes/box-schema.ts';
import type { Box, Lease } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Instance, Store, User } from '../store/store.ts';
import { canRead, requireOwner } from '../wire/access.ts';
import { schemaOf, textsOf } from '../wire/routing.ts';
import { findBox, startDeploy } from './deploy.ts';
import { checkTags } from './deploy-checks.ts';
import { leaseProblems } from './deploy-request.ts';
import { showInstance } from './instance-view.ts';
import { newInstance } from './new-instance.ts';

/**
 * Deploys every service of an application box; the server picks policies by claims.
 * Source: https://github.com/CenturyLinkCloud/PublicKB (application boxes); request form [inferred]
 * @returns the instances, as a list
 * @throws Refusal 400 or 403
 */
export function deployApplication(store: Store, user: User, body: Fields): unknown[] {
  const { owner, name, box: reference, lease } = body;
  if (typeof owner !== 'string' || typeof name !== 'string' || name.length < 1 || name.length > 30) {
    throw new Refusal(400, 'owner and name (1 to 30 characters) are required');
  }
  requireOwner(user, owner);
  const problems = leaseProblems(lease);
  if (problems.length > 0) throw new Refusal(400, problems.join('; '));
  const tags = textsOf(body['instance_tags']);
  checkTags(store, tags);
  const box = findBox(store, user, (reference ?? {}) as Fields, 'Box');
  if (box.schema !== schemaOf('boxes/application'))
    throw new Refusal(400, `Box ${box.id} is no application box`);
  const claims = textsOf(body['requirements']);
  const application = { id: store.world.chance.uuid(), name };
  const common = { owner, lease: lease as Lease | undefined, application, updates: 'off' };
  const made = servicesOf(box).map((service) => {
    const part = findBox(store, user, service.box, 'Box');
    const needed = [...claims, ...part.requirements, ...textsOf(service.policy?.['requirements'])];
    const policy = pickPolicy(store, user, needed);
    const variables = readVariables(service.box['variables']);
    const own = {
      name: `${name}-${service.name}`,
      box: part,
      policy,
      variables,
      tags: [...tags, ...textsOf(service.tags)],
    };
    return newInstance(store, { ...common, ...own });
  });
  for (const instance of made) startDeploy(store, instance, user.personal);
  return made.map((instance: Instance) => showInstance(store, instance));
}

interface Service {
  readonly name: string;
  readonly tags?: unknown;
  readonly box: Fields;
  readonly policy?: Fields;
}

function servicesOf({ services }: Box): readonly Service[] {
  return Array.isArray(services) ? (services as Service[]) : [];
}

/** The first policy whose claims contain all that is needed. */
function pickPolicy(store: Store, user: User, needed: readonly string[]): Box {
  const policies = [...store.boxes.values()].map(({ value }) => value);
  const fits = (box: Box) =>
    box.schema === schemaOf('boxes/policy') &&
    canRead(user, box) &&
    needed.every((claim) => box.claims.includes(claim));
  const policy = policies.find(fits);
  if (policy === undefined) throw new Refusal(400, `No policy claims: ${needed.join(', ')}`);
  return policy;
}

import type { Fields } from '../../kit/fields.ts';
import { readVariables } from '../boxes/box-schema.ts';
import { begin } from '../operations/operations.ts';
import type { Box, Lease } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Instance, Store, User } from '../store/store.ts';
import { canRead, requireOwner } from '../wire/access.ts';
import { schemaOf, textsOf } from '../wire/routing.ts';
import { checkTags, checkWanted } from './deploy-checks.ts';
import { checkDeployRequest, type DeployRules } from './deploy-request.ts';
import { newInstance } from './new-instance.ts';

/** Checks a deploy request and makes its instance, which is not stored yet. @throws Refusal */
export function planDeploy(store: Store, user: User, body: Fields): Instance {
  checkDeployRequest(body, store.world.switch('deploy-schema') as DeployRules);
  const owner = String(body['owner']);
  requireOwner(user, owner);
  const tags = textsOf(body['instance_tags']);
  checkTags(store, tags);
  const given = body['box'] as Fields;
  const box = findBox(store, user, given, 'Box');
  if (box.schema === schemaOf('boxes/policy')) throw new Refusal(400, 'A policy box cannot be deployed');
  if (box.schema === schemaOf('boxes/application'))
    throw new Refusal(400, 'Operation not supported for application box');
  const policy = findPolicy(store, user, body['policy_box'] as Fields, box);
  const variables = readVariables(given['variables']);
  const name = String(body['name']);
  checkWanted(store, { user, owner, name, box, policy, variables });
  const lease = body['lease'] as Lease | undefined;
  const updates = String(body['automatic_updates'] ?? 'off');
  return newInstance(store, { name, owner, box, policy, variables, tags, lease, updates });
}

/** Stores an instance and starts its deploy; `actor` is the personal workspace of who asked. */
export function startDeploy(store: Store, instance: Instance, actor: string): void {
  store.instances.set(instance.fields.id, instance);
  begin(store, instance, 'deploy', actor);
}

/** The box or version of a reference like `{id}`. @throws Refusal 400 */
export function findBox(store: Store, user: User, reference: Fields, what: string): Box {
  const id = String(reference['id']);
  const box = store.boxes.get(id)?.value;
  if (box === undefined || !canRead(user, box))
    throw new Refusal(400, `${what} with ID ${id} cannot be found`);
  return box;
}

/**
 * The policy; a CloudFormation box is its own, with provider and location as variables.
 * Source: https://elasticbox.com/documentation/api/boxes/
 */
function findPolicy(store: Store, user: User, reference: Fields, box: Box): Box {
  const policy = findBox(store, user, reference, 'Policy box');
  if (policy.schema === schemaOf('boxes/policy')) return policy;
  if (policy.schema !== schemaOf('boxes/cloudformation') || policy.id !== box.id) {
    throw new Refusal(400, `Box ${policy.id} is not a policy box`);
  }
  const variables = readVariables(reference['variables']);
  const given = (name: string) => variables.find((variable) => variable.name === name)?.value ?? '';
  const provider = store.providers.get(given('provider_id'));
  if (provider === undefined) throw new Refusal(400, 'policy_box: variable provider_id names no provider');
  if (given('location') === '') throw new Refusal(400, 'policy_box: variable location is required');
  const profile = { location: given('location'), instances: 1 };
  return { ...policy, variables, profile, provider_id: provider.value.id };
}

import { effectiveVariables, flatStack } from '../boxes/box-stack.ts';
import type { Box, Variable } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import { isTerminated } from '../store/stages.ts';
import type { Store, User } from '../store/store.ts';
import { canWrite } from '../wire/access.ts';
import { schemaOf } from '../wire/routing.ts';

/** What is to be deployed, where and by whom. */
interface Wanted {
  readonly user: User;
  readonly owner: string;
  readonly name: string;
  readonly box: Box;
  readonly policy: Box;
  readonly variables: readonly Variable[];
}

/** Tags may have 30 characters [inferred: clients cut them there]. @throws Refusal 400 */
export function checkTags(store: Store, tags: readonly string[]): void {
  const limit = store.world.switch('tag-limit') === 'none' ? Number.POSITIVE_INFINITY : 30;
  const long = tags.find((tag) => tag.length > limit || tag === '');
  if (long !== undefined) throw new Refusal(400, `Tag "${long}" has not 1 to ${limit} characters`);
}

/**
 * What a server can only know from its boxes: values of required variables, claims, drafts of boxes that are shared
 * read-only. That the server itself checks them is [inferred]; the switch `deploy-checks` turns it off.
 * @throws Refusal 400, 403 or 409
 */
export function checkWanted(store: Store, wanted: Wanted): void {
  const { user, owner, name, box, policy } = wanted;
  if (store.world.switch('unique-names') === 'yes') {
    const living = [...store.instances.values()].filter((one) => !isTerminated(one));
    const taken = living.some(({ fields }) => fields.owner === owner && fields.name === name);
    if (taken) throw new Refusal(409, `Instance ${name} already exists in workspace ${owner}`);
  }
  if (store.world.switch('deploy-checks') === 'off') return;
  if (box.version === undefined && box.visibility !== 'public' && !canWrite(user, box)) {
    throw new Refusal(403, `Box ${box.id} is shared read-only: only its versions can be deployed`);
  }
  if (policy.schema === schemaOf('boxes/policy')) {
    const lacking = box.requirements.filter((claim) => !policy.claims.includes(claim));
    if (lacking.length > 0) throw new Refusal(400, `Policy does not claim: ${lacking.join(', ')}`);
  }
  checkVariables(store, wanted);
}

function checkVariables(store: Store, { box, variables }: Wanted): void {
  const stack = flatStack(box, (id) => store.boxes.get(id)?.value);
  for (const variable of effectiveVariables(stack, variables)) {
    const { name, type, value = '', required, tags = [], options } = variable;
    if (required === true && value === '' && tags.length === 0) {
      throw new Refusal(400, `Variable ${name} is required`);
    }
    if (value === '') continue;
    const port = type === 'Port' && !(/^\d+$/.test(value) && Number(value) <= 65_535);
    const number = type === 'Number' && !Number.isFinite(Number(value));
    const choices =
      type === 'Options' ? (options?.toString() ?? value).split(',').map((one) => one.trim()) : [value];
    if (port || number || !choices.includes(value)) {
      throw new Refusal(400, `Value of variable ${name} does not fit type ${type}`);
    }
  }
}

import type { Fields } from '../../kit/fields.ts';
import { readVariables } from '../boxes/box-schema.ts';
import { MASK } from '../boxes/box-view.ts';
import type { Box, InstanceFields, Lease, Member, Variable } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Instance, Store } from '../store/store.ts';
import { objectOf, textsOf } from '../wire/routing.ts';
import { checkTags } from './deploy-checks.ts';
import { leaseProblems } from './deploy-request.ts';

/**
 * PUT of a whole instance: name, tags, variables, boxes, lease, members and automatic_updates take effect, the rest is
 * passed over. That it is refused during an operation is [inferred]. Source: https://elasticbox.com/documentation/api/instances/
 * @throws Refusal 400 or 409
 */
export function editInstance(store: Store, instance: Instance, body: Fields): void {
  const { fields } = instance;
  const { world } = store;
  if (fields.state === 'processing' && world.switch('edit-while-processing') === 'refused') {
    throw new Refusal(409, `Instance ${fields.id} is being processed`);
  }
  if (world.switch('edit-check') === 'updated' && body['updated'] !== fields.updated) {
    throw new Refusal(409, `Instance ${fields.id} was changed by someone else`);
  }
  const missing = ['schema', 'name', 'variables', 'boxes'].filter((key) => body[key] === undefined);
  if (missing.length > 0) throw new Refusal(400, `Whole instance expected; missing: ${missing.join(', ')}`);
  const problems = leaseProblems(body['lease']);
  if (problems.length > 0) throw new Refusal(400, problems.join('; '));
  const tags = textsOf(body['tags']);
  checkTags(store, tags);
  instance.fields = { ...changed(fields, body), tags, updated: store.stamps.next() };
}

function changed(fields: InstanceFields, body: Fields): InstanceFields {
  const { lease: _old, ...rest } = fields;
  const given = body['lease'] as Lease | null | undefined;
  const lease = given && {
    ...given,
    released: given.expire === fields.lease?.expire && fields.lease.released === true,
  };
  return {
    ...rest,
    name: String(body['name']),
    variables: readVariables(body['variables']).map((variable) => unmasked(variable, fields.variables)),
    boxes: boxesOf(body['boxes'], fields.boxes),
    members: Array.isArray(body['members']) ? (body['members'] as Member[]) : fields.members,
    automatic_updates: body['automatic_updates'] ?? fields['automatic_updates'],
    ...(lease && { lease }),
  };
}

/** The boxes as sent, but never without one, and masked passwords as they were. */
function boxesOf(value: unknown, before: readonly Box[]): readonly Box[] {
  if (!Array.isArray(value) || value.length === 0) return before;
  return value.map((item) => {
    const box = objectOf(item) as Box;
    const old = before.find(({ id }) => id === box.id);
    return {
      ...box,
      claims: textsOf(box.claims),
      variables: readVariables(box.variables).map((one) => unmasked(one, old?.variables ?? [])),
    } as Box;
  });
}

/** A mask sent back means: as before. */
function unmasked(variable: Variable, before: readonly Variable[]): Variable {
  if (variable.type !== 'Password' || variable.value !== MASK) return variable;
  const same = before.find(({ name, scope }) => name === variable.name && scope === variable.scope);
  return same?.value === undefined ? variable : ({ ...variable, value: same.value } as Variable);
}

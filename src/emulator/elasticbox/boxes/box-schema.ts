import type { Fields } from '../../kit/fields.ts';
import type { Box, Variable } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';
import type { Store } from '../store/store.ts';
import { schemaOf } from '../wire/routing.ts';

/** The types of box that are documented. Source: https://elasticbox.com/documentation/api/api-future/ */
const TYPES = ['script', 'policy', 'cloudformation', 'docker', 'application'].map((type) =>
  schemaOf(`boxes/${type}`),
);
const VARIABLES = ['Text', 'Password', 'Number', 'Port', 'File', 'Options', 'Box', 'Binding'];

/** A box from what was sent, with the server's defaults for the rest. @throws Refusal 400 */
export function completeBox(store: Store, body: Fields): Box {
  const id =
    typeof body['id'] === 'string' && !store.boxes.has(body['id']) ? body['id'] : store.world.chance.uuid();
  const box = {
    automatic_updates: 'off',
    visibility: 'workspace',
    organization: 'example-org',
    requirements: [],
    claims: [],
    members: [],
    ...body,
    variables: readVariables(body['variables']),
    ...store.described('boxes', id),
  } as unknown as Box;
  checkBox(store, box);
  return box;
}

/** @throws Refusal 400 for a box no server would take */
export function checkBox(store: Store, box: Box): void {
  const { name, schema, variables, requirements, claims } = box;
  if (typeof name !== 'string' || name === '') throw new Refusal(400, 'name is required');
  if (!TYPES.includes(schema)) throw new Refusal(400, 'schema is required and names a type of box');
  if (![variables, requirements, claims].every(Array.isArray)) {
    throw new Refusal(400, 'variables, requirements and claims are lists');
  }
  for (const { type } of variables) {
    if (!VARIABLES.includes(type)) {
      throw new Refusal(400, `A variable has a name and a type of: ${VARIABLES.join(', ')}`);
    }
  }
  if (schema === schemaOf('boxes/policy')) checkPolicy(store, box);
}

/** A policy needs a provider that is ready. Source: https://www.ctl.io/api-docs/cam */
function checkPolicy(store: Store, { provider_id: id, profile }: Box): void {
  const provider = store.providers.get(String(id));
  if (provider === undefined) throw new Refusal(400, `Provider with ID ${id} cannot be found`);
  if (provider.life.peek() !== 'ready') throw new Refusal(400, `Provider ${id} is not ready`);
  if (typeof profile !== 'object' || profile === null) throw new Refusal(400, 'profile is required');
}

/** A list of variables as it was sent; a value of `null` is none. @throws Refusal 400 when it is no such list */
export function readVariables(value: unknown): Variable[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Refusal(400, 'variables is a list');
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) throw new Refusal(400, 'A variable is an object');
    const { value: text, ...rest } = item as Fields;
    if (typeof rest['name'] !== 'string') throw new Refusal(400, 'A variable has a name');
    const none = text === undefined || text === null;
    if (!none && typeof text !== 'string')
      throw new Refusal(400, `Value of variable ${rest['name']} is a text`);
    return { ...rest, ...(!none && { value: text }) } as Variable;
  });
}

import { type Kind, type ParseContext, Unfit } from '../../../contract/kinds/kind.ts';
import { time } from '../../../contract/kinds/time.ts';
import { unquoted } from '../../../contract/kinds/words.ts';
import { readYaml } from '../../../contract/kinds/yaml.ts';
import { isObject, type JsonObject } from '../../../support/json.ts';
import { allFit } from '../../kit/all-fit.ts';
import { parseField } from './field.ts';
import { instanceId } from './instance-id.ts';

/** One state of a list, as a user gives it. */
export interface StateInput {
  /** Absent: that of the input `entity`. */
  readonly entity?: string;
  readonly instance: string;
  readonly state: JsonObject;
  /** Milliseconds since the Unix epoch; absent: that of the input `at`. */
  readonly at?: number;
}

const KEYS = ['entity', 'instance', 'id', 'state', 'at'];
/** States of one step; at a hundred a request it stays well within a minute's requests. */
const MOST_STATES = 5_000;

/** A YAML/JSON map of attributes with YAML 1.2 core types. */
export function attributes(): Kind<JsonObject> {
  return {
    name: 'attributes',
    accepts: 'a YAML/JSON map of attributes (YAML 1.2 core types)',
    confidential: true,
    parse: async (value) => mapOf(await readYaml(unquoted(value), 'core'), 'must be a map of attributes'),
  };
}

/**
 * A YAML/JSON list of `{entity, instance, state, at}`. A state has YAML 1.2 core types; ids are text exactly as
 * written (`0123` stays what it is).
 */
export function states(): Kind<readonly StateInput[]> {
  return {
    name: 'states',
    accepts:
      'a YAML/JSON list of `{entity, instance, state, at}` (`id` is taken for `instance`; `entity` and `at` may be left out)',
    confidential: true,
    parse: async (value, context) => {
      const text = unquoted(value);
      const [typed, written] = [await readYaml(text, 'core'), await readYaml(text, 'failsafe')];
      if (!Array.isArray(typed) || !Array.isArray(written)) throw new Unfit('must be a list of states');
      if (typed.length === 0) throw new Unfit('is an empty list');
      if (typed.length > MOST_STATES)
        throw new Unfit(`has ${typed.length} states; at most ${MOST_STATES} are allowed`);
      return allFit(typed.map((item, i) => () => stateOf(item, { written: written[i], i, context })));
    },
  };
}

interface Item {
  readonly written: unknown;
  readonly i: number;
  readonly context: ParseContext;
}

async function stateOf(item: unknown, { written, i, context }: Item): Promise<StateInput> {
  const where = `item ${i + 1}`;
  if (!isObject(item) || !isObject(written))
    throw new Unfit(`${where} must be a map with instance and state`);
  const unknown = Object.keys(item).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new Unfit(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS.join(', ')}`);
  if ('id' in item === 'instance' in item)
    throw new Unfit(`${where} needs either instance or id, which mean the same`);
  const instance = await within(
    where,
    'instance',
    instanceId(),
    written['instance'] ?? written['id'],
    context,
  );
  if (instance === undefined) throw new Unfit(`${where} has no instance`);
  const entity = await within(where, 'entity', instanceId(), written['entity'], context);
  const at = await within(where, 'at', time(), written['at'], context);
  const state = mapOf(
    item['state'],
    `${where} (${instance.slice(0, 60)}): state must be a map of attributes`,
  );
  return {
    instance,
    state,
    ...(entity === undefined ? {} : { entity }),
    ...(at === undefined ? {} : { at }),
  };
}

/** A field of an item as an input of its kind; `undefined` when it is not there. */
async function within<T>(
  where: string,
  field: string,
  kind: Kind<T>,
  value: unknown,
  context: ParseContext,
): Promise<T | undefined> {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '') throw new Unfit(`${where}: ${field} must be text`);
  return parseField(`${where}: ${field}`, kind, value, context);
}

function mapOf(value: unknown, problem: string): JsonObject {
  if (!isObject(value)) throw new Unfit(problem);
  return value as JsonObject;
}

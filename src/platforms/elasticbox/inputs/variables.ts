import { type Kind, Unfit } from '../../../contract/kinds/kind.ts';
import { unquoted } from '../../../contract/kinds/words.ts';
import { readYaml } from '../../../contract/kinds/yaml.ts';
import { isObject } from '../../../support/json.ts';

/** One variable of a box as a user gives it. */
export interface VariableInput {
  readonly name: string;
  /** Dotted path of Box variables from the main box; empty for the main box itself. */
  readonly scope: string;
  /** Text exactly as written; absent for a binding by tags. */
  readonly value?: string;
  /** Tags that a binding's instance must all have, instead of a value. */
  readonly tags?: readonly string[];
}

const KEYS = ['name', 'scope', 'value', 'tags', 'type'];

/**
 * Variables of a box: a map of `name` or `scope.name` to a value, or a list of objects with `name`, `scope`,
 * `value` or `tags`. Every value is text exactly as written. A name given twice in one scope is an error.
 */
export function variables(): Kind<readonly VariableInput[]> {
  return {
    name: 'variables',
    accepts:
      'a YAML/JSON map of `name` or `scope.name` to values, or a list of `{name, scope, value}` objects',
    confidential: true,
    mayHide: (given) => given.flatMap(({ value = '' }) => (value === '' ? [] : [value])),
    parse: async (text, { warn }) => {
      const data = await readYaml(unquoted(text), 'failsafe', warn);
      const list = Array.isArray(data) ? data.map(fromObject) : fromMap(data);
      const seen = new Set<string>();
      for (const { scope, name } of list) {
        const full = scope ? `${scope}.${name}` : name;
        if (seen.has(full)) throw new Unfit(`gives ${full} twice`);
        seen.add(full);
      }
      return list;
    },
  };
}

function fromMap(data: unknown): VariableInput[] {
  if (!isObject(data)) throw new Unfit('must be a map of variable names to values, or a list of objects');
  return Object.entries(data).map(([path, value]) => {
    if (path.split('.').includes('')) throw new Unfit('has a variable without a name or with an empty scope');
    const dot = path.lastIndexOf('.');
    return withValue(path.slice(dot + 1), path.slice(0, Math.max(0, dot)), value);
  });
}

function fromObject(item: unknown, index: number): VariableInput {
  const where = `item ${index + 1}`;
  if (!isObject(item)) throw new Unfit(`${where} must be an object with name and value`);
  const unknown = Object.keys(item).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new Unfit(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS.join(', ')}`);
  const { name, scope = '', value, tags } = item;
  if (typeof name !== 'string' || name === '') throw new Unfit(`${where} has no name`);
  if (typeof scope !== 'string') throw new Unfit(`${where}: scope must be text`);
  if ((value === undefined) === (tags === undefined))
    throw new Unfit(`${where} (${name}) needs either value or tags`);
  return withValue(name, scope, value ?? tags);
}

/** A list as value means the tags of a binding. */
function withValue(name: string, scope: string, value: unknown): VariableInput {
  if (name === '') throw new Unfit('has a variable without a name');
  if (typeof value === 'string') return { name, scope, value };
  if (Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === 'string')) {
    return { name, scope, tags: value };
  }
  throw new Unfit(`the value of ${name.slice(0, 60)} must be text, or a list of tags for a binding`);
}

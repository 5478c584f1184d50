import { isObject, type Json } from '../../support/json.ts';
import { type Kind, Unfit } from '../kind.ts';
import { readYaml } from './yaml.ts';

/** Words separated by commas or line breaks, or a YAML/JSON list of them; `[]` is the empty list. */
export function words({
  max = 200,
  longest = 1_000,
}: {
  readonly max?: number;
  readonly longest?: number;
} = {}): Kind<readonly string[]> {
  return {
    name: 'list',
    accepts: 'a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)',
    secret: false,
    actionType: { type: 'list', separator: ',' },
    parse: async (value) => {
      const items = isYamlList(value) ? await yamlList(value) : value.split(/[,\r\n]/);
      const list = items.map((item) => item.trim()).filter((item) => item !== '');
      return withinLimits(list, max, longest);
    },
  };
}

async function yamlList(value: string): Promise<string[]> {
  const list = await readYaml(value, 'failsafe');
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw new Unfit('must be a list of words');
  }
  return list;
}

const MAX_ARGUMENTS = 500;
const LONGEST_ARGUMENT = 32_768;

/**
 * The arguments of a command. In a YAML/JSON list each is exactly as written, an empty one and spaces at its
 * ends included; a plain line of commas or line breaks is split there and trimmed.
 */
export function argv(): Kind<readonly string[]> {
  const plain = words({ max: MAX_ARGUMENTS, longest: LONGEST_ARGUMENT });
  return {
    ...plain,
    accepts: 'the arguments: a YAML/JSON list, or separated by commas or line breaks (`[]` for none)',
    parse: async (value, context) => {
      if (!isYamlList(value)) return plain.parse(value, context);
      return withinLimits(await yamlList(value), MAX_ARGUMENTS, LONGEST_ARGUMENT);
    },
  };
}

function isYamlList(value: string): boolean {
  return /^\[|^-\s/.test(value);
}

function withinLimits(list: readonly string[], max: number, longest: number): readonly string[] {
  if (list.length > max) throw new Unfit(`has ${list.length} items; at most ${max} are allowed`);
  if (list.some((item) => item.length > longest))
    throw new Unfit(`has an item of more than ${longest} characters`);
  return list;
}

const PAIR = /^([A-Za-z_][A-Za-z0-9_.-]*)=(.*)$/;

/**
 * Names with values: a YAML/JSON map, or lines of `NAME=value`. Values are text exactly as written
 * (`1234e56`, `0123`, `1.10` and `yes` stay what they are); `{}` is the empty map.
 */
export function pairs(): Kind<Readonly<Record<string, string>>> {
  return {
    name: 'map',
    accepts: 'a YAML/JSON map, or lines of `NAME=value` (`{}` for none); values are text exactly as written',
    secret: false,
    actionType: { type: 'string' },
    parse: async (value) => linesToMap(value) ?? (await yamlMap(value)),
  };
}

function linesToMap(value: string): Record<string, string> | undefined {
  const lines = value
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  if (lines.length === 0 || !lines.every((line) => PAIR.test(line.trimStart()))) return undefined;
  const map: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const line of lines) {
    const [, name = '', text = ''] = PAIR.exec(line.trimStart()) ?? [];
    if (name in map) throw new Unfit(`gives ${name} twice`);
    map[name] = text;
  }
  return map;
}

async function yamlMap(value: string): Promise<Record<string, string>> {
  const data = await readYaml(value, 'failsafe');
  if (!isObject(data)) throw new Unfit('must be a map of names to values, or lines of NAME=value');
  for (const [name, item] of Object.entries(data)) {
    if (name === '') throw new Unfit('has a value without a name');
    if (typeof item !== 'string')
      throw new Unfit(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
  }
  return data as Record<string, string>;
}

/** Any YAML or JSON, with YAML 1.2 core types: numbers, booleans and null are what they look like. */
export function data(): Kind<Json> {
  return {
    name: 'data',
    accepts: 'YAML or JSON (YAML 1.2 core types)',
    secret: false,
    actionType: { type: 'string' },
    parse: (value) => readYaml(value, 'core'),
  };
}

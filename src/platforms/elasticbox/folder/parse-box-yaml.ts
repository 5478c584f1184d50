import { readYaml } from '../../../contract/kinds/yaml.ts';
import { isObject, type Json } from '../../../support/json.ts';
import { asLine, list } from '../../../support/text.ts';
import type { LocalBox, LocalVariable } from './local-box.ts';
import { type IconPlace, iconsOf, withoutFile } from './raw-box.ts';

/** What `box.yaml` may hold. Source: ebcli 4.0.18 (export) */
const KEYS = [
  'id',
  'name',
  'description',
  'schema',
  'requirements',
  'services',
  'variables',
  'icon_metadata',
  'icon',
];
/** Plain data of the box, in the order in which it is compared and written. */
export const FIELDS = ['description', 'requirements', 'services', 'icon_metadata'] as const;
const TYPES = ['Text', 'Password', 'Number', 'Port', 'File', 'Options', 'Box', 'Binding'];
/** Text in a variable, exactly as written: `1.10` and `yes` stay what they are. */
const AS_WRITTEN = ['name', 'type', 'value', 'scope', 'options', 'visibility'];

/** A box as `box.yaml` tells it. */
interface BoxYaml extends Omit<LocalBox, 'files'> {
  /** Files of the icon in the folder, by the place that they have in the box. */
  readonly icons: ReadonlyMap<IconPlace, string>;
  readonly problems: readonly string[];
}

/** Reads `box.yaml`, with everything that is wrong with it. */
export async function parseBoxYaml(text: string): Promise<BoxYaml> {
  const problems: string[] = [];
  const read = await Promise.all([tryYaml(text, 'core', problems), tryYaml(text, 'failsafe', [])]);
  const [data, written] = read.map((one) => (isObject(one) ? one : undefined));
  if (problems.length === 0 && !(data && written)) problems.push('box.yaml is no map');
  return { ...boxOf(data ?? {}, written ?? {}, problems), problems };
}

/** `written` has every value as the text that it was written as. */
function boxOf(
  data: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
  problems: string[],
): Omit<BoxYaml, 'problems'> {
  for (const key of Object.keys(data))
    if (!KEYS.includes(key))
      problems.push(`box.yaml: ${asLine(key)} is unknown; it may hold ${list(KEYS, 'and')}`);
  const fields = Object.fromEntries(
    FIELDS.filter((key) => key in data).map((key) => {
      const value = key === 'description' ? written[key] : data[key];
      return [key, (key === 'icon_metadata' ? withoutFile(value) : (value ?? '')) as Json];
    }),
  );
  if (data['description'] === null) fields['description'] = '';
  if ('requirements' in fields && !Array.isArray(fields['requirements']))
    problems.push('box.yaml: requirements is no list');
  const variables = readVariables(data['variables'], written['variables'], problems);
  return {
    id: textOf(written['id']),
    name: textOf(written['name']),
    schema: textOf(written['schema']),
    icons: iconsOf(data),
    fields,
    variables,
  };
}

async function tryYaml(text: string, schema: 'core' | 'failsafe', problems: string[]): Promise<unknown> {
  try {
    return await readYaml(text, schema);
  } catch (error) {
    problems.push(`box.yaml ${error instanceof Error ? error.message : 'cannot be read'}`);
    return undefined;
  }
}

function readVariables(data: unknown, written: unknown, problems: string[]): LocalVariable[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data) || !Array.isArray(written)) {
    problems.push('box.yaml: variables is no list');
    return [];
  }
  const seen = new Set<string>();
  return data.flatMap((item: unknown, index): LocalVariable[] => {
    const texts: unknown = written[index];
    const where = `box.yaml: variable ${index + 1}`;
    if (!isObject(item) || !isObject(texts) || typeof texts['name'] !== 'string' || texts['name'] === '') {
      problems.push(`${where} is no map with a name`);
      return [];
    }
    const as = AS_WRITTEN.filter((key) => key in item).map((key) => [
      key,
      item[key] === null ? '' : texts[key],
    ]);
    const variable = { ...item, ...Object.fromEntries(as) } as LocalVariable;
    const key = `${variable['scope'] ?? ''}.${variable.name}`;
    if (seen.has(key)) problems.push(`${where} (${asLine(variable.name)}) is there twice`);
    seen.add(key);
    const odd = AS_WRITTEN.filter((name) => name in variable && typeof variable[name] !== 'string');
    if (odd.length > 0) problems.push(`${where} (${asLine(variable.name)}): ${list(odd)} must be text`);
    const { type } = variable;
    if (type !== undefined && !TYPES.includes(String(type)))
      problems.push(`${where} (${asLine(variable.name)}): the type must be ${list(TYPES, 'or')}`);
    return [variable];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

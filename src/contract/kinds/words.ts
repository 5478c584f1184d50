import { parseJson } from '../../support/json.ts';
import { type Kind, type ParseContext, Unfit } from './kind.ts';
import { readYaml } from './yaml.ts';

/** How much a list may hold. */
export interface ListLimits {
  readonly max?: number;
  readonly longest?: number;
}

/**
 * Words separated by commas or line breaks, or a YAML/JSON list of them; `[]` is the empty list. What an expression
 * such as `toJSON(…)` writes is read as what it means, a text in quotes included.
 */
export function words({ max = 200, longest = 1_000 }: ListLimits = {}): Kind<readonly string[]> {
  return {
    name: 'list',
    accepts: 'a list: separated by commas or line breaks, or a YAML/JSON list (`[]` for none)',
    secret: false,
    actionType: { type: 'list', separator: ',' },
    parse: async (value, context) => {
      const text = unquoted(value);
      const items = isYamlList(text) ? await yamlList(text, context) : text.split(/[,\r\n]/);
      const list = items.map((item) => item.trim()).filter((item) => item !== '');
      return withinLimits(list, { max, longest });
    },
  };
}

/** True for text that begins as a YAML or JSON list does. */
export function isYamlList(value: string): boolean {
  return /^\s*(?:\[|-\s)/.test(value);
}

/** The items of a YAML or JSON list of texts, exactly as written. */
export async function yamlList(value: string, { warn }: Pick<ParseContext, 'warn'>): Promise<string[]> {
  const list = await readYaml(value, 'failsafe', warn);
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw new Unfit('must be a flat list of texts');
  }
  return list;
}

/** The list itself, when it holds no more than it may. */
export function withinLimits(
  list: readonly string[],
  { max, longest }: Required<ListLimits>,
): readonly string[] {
  if (list.length > max) throw new Unfit(`has ${list.length} items; at most ${max} are allowed`);
  if (list.some((item) => item.length > longest))
    throw new Unfit(`has an item of more than ${longest} characters`);
  return list;
}

/** What stands in the quotes of one JSON text: `toJSON` of an output gives it so. */
export function unquoted(value: string): string {
  const text = value.startsWith('"') ? parseJson(value)?.value : undefined;
  return typeof text === 'string' ? text : value;
}

import { parseJson } from '../../support/json.ts';
import { type Kind, type ParseContext, Unfit } from './kind.ts';

/** How much a list may hold. */
interface ListLimits {
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
    actionType: { type: 'list', separator: ',' },
    parse: async (value, context) => withinLimits(await listItems(value, context), { max, longest }),
  };
}

/** The items of a list, however it is written, without blanks around them. `split` takes one apart that is no YAML. */
export async function listItems(
  value: string,
  context: ParseContext,
  split = (text: string): readonly string[] => text.split(/[,\r\n]/),
): Promise<readonly string[]> {
  const text = unquoted(value);
  const list = isYamlList(text) ? await yamlList(text, context) : bare(text, split);
  return list.map((item) => item.trim()).filter((item) => item !== '');
}

/** The items of a text that is no YAML list; of what is plainly meant otherwise it says how to write it. */
function bare(text: string, split: (text: string) => readonly string[]): readonly string[] {
  if (text === 'null') throw new Unfit(NO_LIST);
  if (/^\{[\s\S]*\}$/.test(text)) throw new Unfit('must be a list of texts, not a map');
  const items = split(text);
  if (items.some((item) => /^\s*#\s/.test(item)))
    throw new Unfit('has an item that begins as a comment does; leave it out, or write a YAML/JSON list');
  if (items.some((item) => /^(["']).*\1$/.test(item.trim())))
    throw new Unfit(
      'has quotes around an item; write a YAML/JSON list (["a", "b"]), or leave the quotes out',
    );
  return items;
}

/** What an expression gives that found nothing. */
const NO_LIST = 'is or holds a null, as an expression without a value gives it; write [] for no items';

/** True for text that begins as a YAML or JSON list does, comments before it apart. */
export function isYamlList(value: string): boolean {
  return /^(?:\s*#.*\n)*\s*(?:\[|-\s)/.test(value);
}

/** The items of a YAML or JSON list of texts, exactly as written. */
export async function yamlList(value: string, { warn }: Pick<ParseContext, 'warn'>): Promise<string[]> {
  const { readYaml } = await import('./yaml.ts');
  const list = await readYaml(value, 'failsafe', warn).catch((error: unknown) => {
    if (!(error instanceof Unfit)) throw error;
    const rule = 'a text that begins with [ or - is read as a list, such as ["a", "b"]';
    throw new Unfit(`${error.message}; ${rule}`);
  });
  if (holdsNull(value)) throw new Unfit(NO_LIST);
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw new Unfit('must be a flat list of texts');
  }
  return list;
}

/** A JSON list with a null in it, which no text is. */
function holdsNull(json: string): boolean {
  const list = parseJson(json)?.value;
  return Array.isArray(list) && list.includes(null);
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

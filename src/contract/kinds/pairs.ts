import { isObject } from '../../support/json.ts';
import { list } from '../../support/text.ts';
import { assignments } from './assignments.ts';
import { type Kind, type ParseContext, Unfit } from './kind.ts';
import { unquoted } from './words.ts';

/**
 * Names with values: a YAML/JSON map, or lines of `NAME=value`. Values are text exactly as written
 * (`1234e56`, `0123`, `1.10` and `yes` stay what they are); `{}` is the empty map. The first line that is no
 * comment says which of both it is.
 */
export function pairs(): Kind<Readonly<Record<string, string>>> {
  return {
    name: 'map',
    accepts:
      'a YAML/JSON map, or lines of `NAME=value` (`export NAME=value` too; `{}` for none); values are text exactly as written, quotes of `NAME="value"` included',
    asWritten: true,
    confidential: true,
    parse: async (value, context) => {
      const text = unquoted(value);
      const lines = assignments(text);
      if (lines) warnOfLines(lines, text, context);
      const map = lines ?? (await yamlMap(text, context));
      const [broken] = Object.entries(map).find(([, item]) => item.includes('\u0000')) ?? [];
      if (broken !== undefined)
        throw new Unfit(`has a NUL character in the value of ${broken.slice(0, 60)}, which none can hold`);
      return map;
    },
  };
}

const RULE = 'must be a map of names to values, or lines of NAME=value ({} for none)';

/** What such lines mean elsewhere and not here: quotes are kept, and one line is one variable. */
function warnOfLines(
  lines: Readonly<Record<string, string>>,
  text: string,
  { warn }: Pick<ParseContext, 'warn'>,
): void {
  const quoted = Object.keys(lines).filter((name) => /^(["']).*\1$/.test(lines[name]?.trim() ?? ''));
  const some = list(quoted.slice(0, 5).map((name) => name.slice(0, 60)));
  if (quoted.length > 0)
    warn(
      `keeps the quotes around the value of ${some}, as they are written; leave them out if they are not meant`,
    );
  if (/^[A-Z_][A-Z0-9_]*=[^\s,;]*[,; ] *[A-Z_][A-Z0-9_]*=\S*$/.test(text))
    warn('has one line, which is one variable; write each NAME=value in a line of its own if more are meant');
}

async function yamlMap(value: string, { warn }: ParseContext): Promise<Record<string, string>> {
  const { readYaml } = await import('./yaml.ts');
  const data = await readYaml(value, 'failsafe', warn);
  if (Array.isArray(data)) throw new Unfit(`${RULE}, not a list`);
  if (!isObject(data)) throw new Unfit(RULE);
  const map: Record<string, string> = Object.create(null);
  for (const [name, item] of Object.entries(data)) {
    if (name === '') throw new Unfit('has a value without a name');
    if (typeof item !== 'string')
      throw new Unfit(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
    map[name] = item;
  }
  return map;
}

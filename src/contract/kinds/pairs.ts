import { isObject } from '../../support/json.ts';
import { assignments } from './assignments.ts';
import { type Kind, type ParseContext, Unfit } from './kind.ts';
import { readYaml } from './yaml.ts';

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
    secret: false,
    asWritten: true,
    confidential: true,
    actionType: { type: 'string' },
    parse: async (value, context) => assignments(value) ?? (await yamlMap(value, context)),
  };
}

async function yamlMap(value: string, { warn }: ParseContext): Promise<Record<string, string>> {
  const data = await readYaml(value, 'failsafe', warn);
  if (!isObject(data)) throw new Unfit('must be a map of names to values, or lines of NAME=value');
  for (const [name, item] of Object.entries(data)) {
    if (name === '') throw new Unfit('has a value without a name');
    if (typeof item !== 'string')
      throw new Unfit(`must be a flat map: the value of ${name.slice(0, 60)} is not text`);
  }
  return data as Record<string, string>;
}

import type { Fields } from '../../kit/fields.ts';
import type { Variable } from '../store/records.ts';
import { Refusal } from '../store/refusal.ts';

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

import type { Field } from '../../../contract/result/result.ts';
import { isObject } from '../../../support/json.ts';
import type { Printable } from '../../../support/secrets.ts';
import { sameState } from './same-state.ts';

/** Longest value that a plan shows. */
const LONGEST = 200;

/** What differs between two states, attribute by attribute; those of nested maps as `technology.os.version`. */
export function diffStates(from: unknown, to: unknown, printable: Printable, prefix = ''): readonly Field[] {
  const [before, after] = [isObject(from) ? from : {}, isObject(to) ? to : {}];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, fresh] = [own(before, name), own(after, name)];
    const field = prefix + name;
    if (old !== undefined && fresh !== undefined && sameState(old, fresh)) return [];
    if (isObject(old) && isObject(fresh)) return diffStates(old, fresh, printable, `${field}.`);
    return [{ field, ...shown('from', old, printable), ...shown('to', fresh, printable) }];
  });
}

function own(holder: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function shown<K extends 'from' | 'to'>(
  key: K,
  value: unknown,
  printable: Printable,
): { readonly [N in K]?: string } {
  if (value === undefined) return {};
  return { [key]: printable(value, LONGEST) } as { readonly [N in K]?: string };
}

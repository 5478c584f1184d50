import type { Mark, Switch } from '../plugin/plugin.ts';

/** A switch whose name the compiler knows. */
export type Named<Name extends string> = Switch & { readonly name: Name };

/** A behaviour that a page of the platform tells, but can be turned; `values` in one text, the default first. */
export function documented<const Name extends string>(
  name: Name,
  values: string,
  summary: string,
): Named<Name> {
  return one('documented', name, values, summary);
}

/** A guess that can be turned the other way; `values` in one text, the default first. */
export function inferred<const Name extends string>(
  name: Name,
  values: string,
  summary: string,
): Named<Name> {
  return one('inferred', name, values, summary);
}

function one<const Name extends string>(
  mark: Mark,
  name: Name,
  values: string,
  summary: string,
): Named<Name> {
  return { name, values: values.split(' '), mark, summary };
}

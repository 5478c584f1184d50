import type { Mark, Switch } from '../plugin/plugin.ts';

/** A switch whose name the compiler knows. */
type Named<Name extends string> = Switch & { readonly name: Name };

/** By name, the values in one text, the default first, then after a colon what they decide. */
type Declared<Name extends string> = Readonly<Record<Name, string>>;

/** Behaviours that a page of the platform tells, but can be turned. */
export function documented<Name extends string>(declared: Declared<Name>): readonly Named<Name>[] {
  return switchesOf('documented', declared);
}

/** Guesses that can be turned the other way. */
export function inferred<Name extends string>(declared: Declared<Name>): readonly Named<Name>[] {
  return switchesOf('inferred', declared);
}

function switchesOf<Name extends string>(mark: Mark, declared: Declared<Name>): readonly Named<Name>[] {
  return (Object.entries(declared) as [Name, string][]).map(([name, text]) => {
    const end = text.indexOf(': ');
    return { name, mark, values: text.slice(0, end).split(' '), summary: text.slice(end + 2) };
  });
}

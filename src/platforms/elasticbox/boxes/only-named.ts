import { ActionError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';

/** The only one of those that have a name, if there is one; names are not unique. Throws with the ids of several. */
export function onlyNamed<T extends { readonly id: string }>(
  named: readonly T[],
  input: string,
  what: string,
): T | undefined {
  if (named.length < 2) return named[0];
  throw new ActionError(`${named.length} ${what}: ${list(named.map(({ id }) => id))}.`, {
    next: `Set \`${input}\` to the id of the one that is meant.`,
  });
}

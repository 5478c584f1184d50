import { ActionError } from '../../../contract/result/errors.ts';
import type { Result, Table } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { capital } from '../api/kinds.ts';

/** Largest list that is kept, in characters of JSON; a runner has memory for several times this. */
const MAX_SIZE = 32 * 1_024 * 1_024;

/** A list, and how one of it is shown. */
export interface Listing<T> {
  readonly noun: string;
  readonly plural: string;
  readonly items: AsyncIterable<T>;
  readonly keyOf: (item: T) => string;
  readonly resource: (item: T) => JsonObject;
  readonly columns: Table['columns'];
  readonly row: (item: T) => readonly (string | null)[];
}

/**
 * Reads a list to its end. One that moved between pages is listed once. Of each only what `result` shows is
 * kept; a list that would fill the memory is refused, since half a list is no list.
 */
export async function listAll<T>(listing: Listing<T>): Promise<Result> {
  const { noun, plural, items, keyOf, resource, columns, row } = listing;
  const resources = new Map<string, JsonObject>();
  const rows = new Map<string, readonly string[]>();
  let size = 0;
  for await (const item of items) {
    const key = keyOf(item);
    const shown = resource(item);
    size += JSON.stringify(shown).length;
    if (size > MAX_SIZE) throw tooLarge(plural, resources.size);
    resources.set(key, shown);
    rows.set(
      key,
      row(item).map((cell) => cell ?? ''),
    );
  }
  const count = resources.size;
  return {
    outcome: 'listed',
    changed: false,
    title: count === 1 ? `One ${noun} is there.` : `${count === 0 ? 'No' : count} ${plural} are there.`,
    resource: [...resources.values()],
    outputs: { count },
    table: { columns, rows: [...rows.values()] },
  };
}

function tooLarge(plural: string, read: number): ActionError {
  return new ActionError(
    `${capital(plural)} are too many: the first ${read} fill ${MAX_SIZE >> 20} MiB of JSON.`,
    {
      next: 'Look at single ones with the `get-*` operation.',
    },
  );
}

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

/**
 * Longest text of an output, in bytes. The runner takes 1 MB, but Linux hands a process 128 KiB at most in one
 * variable (`MAX_ARG_STRLEN`), and then the next step's `env:` fails with "argument list too long".
 */
export const LONGEST = 100_000;

/** Whether a text is too long to be handed on through `env:`. */
export function isTooLong(text: string): boolean {
  return Buffer.byteLength(text) > LONGEST;
}

/** The items of a list, from the first on, that are together short enough as JSON. */
export function firstItems<T>(items: readonly T[]): readonly T[] {
  let bytes = 2;
  const end = items.findIndex((item) => {
    bytes += Buffer.byteLength(JSON.stringify(item) ?? 'null') + 1;
    return bytes > LONGEST;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** Tells that an output has only the first items of a list. */
export function saidOfFirst(name: string, first: number, all: number, inFile: boolean): string {
  const whole = inFile ? '; all are in the file that `result-path` names' : '';
  return `The output \`${name}\` holds the first ${first} of ${all} items${whole}.`;
}

/** A new file for a result that is too long for an output. */
export function resultPath(temp: string): string {
  return join(temp, `boxwright-result-${randomUUID()}.json`);
}

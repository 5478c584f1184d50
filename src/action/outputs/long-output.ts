/**
 * Longest text of an output, in bytes. The runner takes 1 MB, but Linux hands a process 128 KiB at most in one
 * variable (`MAX_ARG_STRLEN`), and then the next step's `env:` fails with "argument list too long".
 */
const LONGEST = 100_000;

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

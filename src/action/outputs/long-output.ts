import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject } from '../../support/json.ts';

/**
 * Longest text of an output, in bytes. The runner takes 1 MB, but Linux hands a process 128 KiB at most in one
 * variable (`MAX_ARG_STRLEN`), and then the next step's `env:` fails with "argument list too long".
 */
export const LONGEST = 100_000;

/** Whether a text is too long to be handed on through `env:`. */
export function isTooLong(text: string): boolean {
  return Buffer.byteLength(text) > LONGEST;
}

/** What of a value is short enough for an output, and a sentence that says what it lacks. */
interface Shortened {
  readonly shown: Json | undefined;
  readonly said: string;
}

/** The first items of a list, or a map whose lists have only their first items and that lacks what else is too long. */
export function shortened(name: string, value: unknown, inFile: boolean): Shortened {
  if (Array.isArray(value)) {
    const shown = firstItems(value as readonly Json[], LONGEST);
    return { shown, said: saidOfFirst(name, shown.length, value.length, inFile) };
  }
  const where = elsewhere('it is whole', inFile);
  if (!isObject(value))
    return { shown: undefined, said: `The output \`${name}\` is too long and not set${where}.` };
  const shown = shortenedMap(value as JsonObject);
  const cut = Object.keys(value).filter((field) => shown[field] !== value[field]);
  return { shown, said: `The output \`${name}\` has at most the first items of ${cut.join(', ')}${where}.` };
}

/** The short fields first: of a report the sums stay, and the longest list is cut. */
function shortenedMap(value: JsonObject): JsonObject {
  let left = LONGEST - 2;
  const bytesOf = (field: string, of: unknown) => Buffer.byteLength(JSON.stringify({ [field]: of }));
  const sizes = Object.entries(value).map(([field, of]) => ({ field, of, bytes: bytesOf(field, of) }));
  const kept: (readonly [string, Json])[] = [];
  for (const { field, of, bytes } of sizes.sort((a, b) => a.bytes - b.bytes)) {
    const part =
      bytes <= left ? of : Array.isArray(of) ? firstItems(of, left - bytesOf(field, '')) : undefined;
    if (part === undefined) continue;
    kept.push([field, part]);
    left -= bytesOf(field, part);
  }
  return Object.fromEntries(kept);
}

/** Tells that an output has only the first items of a list. */
export function saidOfFirst(name: string, first: number, all: number, inFile: boolean): string {
  return `The output \`${name}\` holds the first ${first} of ${all} items${elsewhere('all are', inFile)}.`;
}

function elsewhere(what: string, inFile: boolean): string {
  return inFile ? `; ${what} in the file that \`result-path\` names` : '';
}

function firstItems(items: readonly Json[], most: number): readonly Json[] {
  let bytes = 2;
  const end = items.findIndex((item) => {
    bytes += Buffer.byteLength(JSON.stringify(item) ?? 'null') + 1;
    return bytes > most;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** A new file for a result that is too long for an output. */
export function resultPath(temp: string): string {
  return join(temp, `boxwright-result-${randomUUID()}.json`);
}

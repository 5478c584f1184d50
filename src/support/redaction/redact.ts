import type { Needles } from './needles.ts';
import { type Region, regionsOf } from './regions.ts';

/** What stands in a text where a secret was. */
const MASK = '***';

/**
 * The text with `***` for every run of 12 characters of a secret and for every whole secret of 6 to 11, in whatever
 * spelling: as it is or in the escapes of JSON, addresses and HTML, in base64 and hexadecimal digits, in UTF-8 that
 * was read as Latin-1, wrapped anew, and several of these in one another. Takes time in proportion to the text.
 */
export function redactText(text: string, needles: readonly Needles[]): string {
  return without(text, regionsOf(text, needles));
}

/** A secret to be found as a whole only. */
export interface WholeSecret {
  readonly needles: Needles;
  /** Its length in characters, or that of its shortest part; what is shorter is a likeness, not the secret. */
  readonly length: number;
}

/**
 * The text with `***` for every whole secret, in whatever spelling; a run of it that something else shares stays.
 * `all`: the needles of all of them, with which most texts are done in one pass.
 */
export function redactWhole(text: string, secrets: readonly WholeSecret[], all: Needles): string {
  // No spelling of a secret is shorter than the secret.
  const possible = secrets.filter(({ length }) => length <= text.length);
  if (possible.length === 0 || regionsOf(text, [all]).length === 0) return text;
  return possible.reduce((rest, { needles, length }) => {
    return without(
      rest,
      regionsOf(rest, [needles]).filter(({ from, to }) => to - from >= length),
    );
  }, text);
}

function without(text: string, regions: readonly Region[]): string {
  if (regions.length === 0) return text;
  let clean = '';
  let done = 0;
  for (const { from, to } of regions) {
    clean += text.slice(done, from) + MASK;
    done = to;
  }
  return clean + text.slice(done);
}

import { backslashDepth } from './backslash.ts';
import { hexValue } from './escapes.ts';
import { TextBytes } from './text-bytes.ts';
import type { Units } from './units.ts';

/** A way to write bytes as letters. */
export interface Layer {
  /** Bits that a letter stands for. */
  readonly bits: number;
  /** Where in a row of letters bytes can begin: as many places as letters make whole bytes together. */
  readonly offsets: number;
  /** Fewer letters are too short for any secret. */
  readonly shortest: number;
  /** What a unit of ASCII stands for; -1 for one that is no letter, -2 for one that is passed over. */
  readonly values: Int8Array;
}

/** A part of a row, from its first unit to before its last. */
export type TextSpan = readonly [start: number, end: number];

const NONE = -1;
const PASSED_OVER = -2;
const BACKSLASH = 0x5c;
const ASCII = 128;

/** Both alphabets of base64. */
export const base64: Layer = {
  bits: 6,
  offsets: 4,
  shortest: 8,
  values: values('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', { '-': 62, _: 63 }),
};

/** Hexadecimal digits in either case, with `:` or `-` between them or without. */
export const hex: Layer = {
  bits: 4,
  offsets: 2,
  shortest: 12,
  values: values('0123456789abcdef', { ...capitals(), ':': PASSED_OVER, '-': PASSED_OVER }),
};

/** Where rows of letters that are long enough to hold a secret begin and end. */
export function lettersIn({ values: known, shortest }: Layer, { codes, length }: Units): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let letters = 0;
  let start = 0;
  for (let at = 0; at <= length; at += 1) {
    const letter = at < length ? letterValue(known, codes[at] as number) : NONE;
    if (letter === PASSED_OVER) continue;
    if (letter === NONE) {
      if (letters >= shortest) found.push([start, at]);
      letters = 0;
    } else {
      if (letters === 0) start = at;
      letters += 1;
    }
  }
  return found;
}

/**
 * The bytes of rows of letters, read from the letter `offset` of each on, as far as they can be text. `units` and
 * `out` are different rows.
 */
export function bytesIn(
  { values: known, bits }: Layer,
  { spans, offset }: { readonly spans: readonly TextSpan[]; readonly offset: number },
  { codes, from, to, length }: Units,
  out: Units,
): void {
  out.reset(length + spans.length);
  const text = new TextBytes(out);
  for (const [first, end] of spans) {
    let skipped = 0;
    let held = 0;
    let count = 0;
    let start = 0;
    for (let at = first; at < end; at += 1) {
      const letter = letterValue(known, codes[at] as number);
      if (letter < 0) continue;
      if (skipped < offset) {
        skipped += 1;
        continue;
      }
      if (count === 0) start = from[at] as number;
      held = ((held << bits) | letter) & 0xfff;
      count += bits;
      if (count < 8) continue;
      count -= 8;
      text.add((held >> count) & 0xff, start, to[at] as number);
      start = from[at] as number;
    }
    text.end();
  }
}

function letterValue(values: Int8Array, code: number): number {
  if (code < ASCII) return values[code] as number;
  return backslashDepth(code) > 0 ? PASSED_OVER : NONE;
}

function values(letters: string, more: Readonly<Record<string, number>>): Int8Array {
  const known = new Int8Array(ASCII).fill(NONE);
  known[BACKSLASH] = PASSED_OVER;
  for (const [letter, value] of [...Object.entries([...letters]).map(flip), ...Object.entries(more)]) {
    known[letter.charCodeAt(0)] = value;
  }
  return known;
}

function flip([at, letter]: [string, string]): [string, number] {
  return [letter, Number(at)];
}

function capitals(): Readonly<Record<string, number>> {
  return Object.fromEntries([...'ABCDEF'].map((letter) => [letter, hexValue(letter.charCodeAt(0))]));
}

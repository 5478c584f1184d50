import { hexValue } from './escapes.ts';
import { type Alphabet, Letters, NO_LETTER, PASSED_OVER } from './letters.ts';
import { isNoise, TextBytes } from './text-bytes.ts';
import type { Units } from './units.ts';

/** A way to write bytes as letters. */
interface Layer extends Alphabet {
  /** Bits that a letter stands for. */
  readonly bits: number;
  /** So many letters make whole bytes together; bytes can begin at as many places. A power of 2. */
  readonly group: number;
  /** The highest bit of each byte of a group. */
  readonly high: number;
  /** Fewer groups of text one after the other are too short for any secret, with what is beside them. */
  readonly fewest: number;
}

const BACKSLASH = 0x5c;
const ASCII = 128;

/** Both alphabets of base64. */
export const base64: Layer = {
  bits: 6,
  group: 4,
  high: 0x80_8080,
  shortest: 8,
  space: 0,
  fewest: 1,
  worth: worths('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', { '-': 62, _: 63 }),
};

/** Hexadecimal digits in either case, with `:`, `-` or a space between them or without. */
export const hex: Layer = {
  bits: 4,
  group: 2,
  high: 0x80,
  shortest: 12,
  space: 0,
  fewest: 6,
  worth: worths('0123456789abcdef', { ...capitals(), ':': PASSED_OVER, '-': PASSED_OVER, '+': PASSED_OVER }),
};

/** How bytes are read. */
interface Reading {
  readonly layer: Layer;
  /** Characters beyond ASCII count as text too. */
  readonly wide: boolean;
}

const letters = new Letters();

/**
 * The bytes that are written in the letters of a row, as far as they can be text, wherever their groups begin. All
 * beginnings are read in one pass, and only groups of text are taken apart: most of what was never written in
 * base64 looks like noise when it is read so. `units` and `out` are different rows.
 */
export function bytesIn(units: Units, { layer, wide }: Reading, out: Units): void {
  out.reset(0);
  const { values, length } = letters.read(units, layer);
  const stretch = new Stretch(units, layer, out);
  const { bits, group } = layer;
  const high = wide ? 0 : layer.high;
  const [last, full] = [group - 1, 2 ** (bits * group) - 1];
  /** Where the groups of text began that are not at their end, by the place of their first letter in a group. */
  const begun = new Int32Array(group).fill(-1);
  let held = 0;
  let first = 0;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number;
    if (value === NO_LETTER) {
      for (let one = 0; one < group; one += 1) {
        if ((begun[one] as number) >= 0) stretch.take(begun[one] as number, at, first);
        begun[one] = -1;
      }
      first = at + 1;
      continue;
    }
    held = ((held << bits) | value) & full;
    if (at - first < last) continue;
    const start = begun[at & last] as number;
    if ((held & high) === 0 && !isNoise(held)) {
      if (start < 0) begun[at & last] = at - last;
    } else if (start >= 0) {
      stretch.take(start, at + 1, first);
      begun[at & last] = -1;
    }
  }
}

/** Takes the bytes of some groups apart. */
class Stretch {
  readonly #units: Units;
  readonly #layer: Layer;
  readonly #out: Units;
  readonly #text: TextBytes;

  constructor(units: Units, layer: Layer, out: Units) {
    this.#units = units;
    this.#layer = layer;
    this.#out = out;
    this.#text = new TextBytes(out);
  }

  /** From the letter `start` to before `end`, and the group before: some of its bytes may be text, too. */
  take(start: number, end: number, first: number): void {
    const { bits, group, fewest } = this.#layer;
    if (end - start < fewest * group) return;
    const { values, places } = letters;
    const { from, to } = this.#units;
    this.#out.room(end - start + group);
    let held = 0;
    let count = 0;
    let begins = Math.max(first, start - group);
    for (let at = start - group; at < end; at += 1) {
      // A row that was cut lacks the letters before its first.
      held = ((held << bits) | (at < first ? 0 : (values[at] as number))) & 0xfff;
      count += bits;
      if (count < 8) continue;
      count -= 8;
      const ends = Math.max(first, at);
      this.#text.add(
        (held >> count) & 0xff,
        from[places[begins] as number] as number,
        to[places[ends] as number] as number,
      );
      begins = count > 0 ? ends : Math.max(first, at + 1);
    }
    this.#text.end();
  }
}

function worths(alphabet: string, more: Readonly<Record<string, number>>): Uint8Array {
  const known = new Uint8Array(ASCII).fill(NO_LETTER);
  known[BACKSLASH] = PASSED_OVER;
  for (const [letter, value] of [...Object.entries([...alphabet]).map(flip), ...Object.entries(more)]) {
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

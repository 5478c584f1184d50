import { backslashDepth } from './backslash.ts';
import type { Units } from './units.ts';

/** Stands for whatever is no letter of a layer. */
export const NO_LETTER = 0xff;

/** Stands for what is passed over between letters. */
export const PASSED_OVER = 0xfe;

const ASCII = 128;
const PLUS = 0x2b;
const NOTHING = -1;

/** So many spaces at the same distance from one another wrap a text. */
const SPACES = 4;

/** In a shorter text, every `+` may be a space. */
const SHORT = 4_096;

/** Which letters are read. */
export interface Alphabet {
  /** What a unit of ASCII stands for. */
  readonly worth: Uint8Array;
  /** Fewer letters are too short for any secret. */
  readonly shortest: number;
  /** How wide in the text a `+` is written that stands for a space; 0 for none. */
  readonly space: number;
}

/** The letters of a row, as what they are worth, and where in the row each stands. */
export class Letters {
  values = new Uint8Array(256);
  places = new Int32Array(256);
  length = 0;

  /** Reads the runs of `shortest` letters or more in a row; after each there is one `NO_LETTER`. */
  read({ codes, from, to, length }: Units, { worth, shortest, space }: Alphabet): this {
    this.#reset(length + 1);
    const { values, places } = this;
    const plus = space > 0 ? PLUS : NOTHING;
    let count = 0;
    let run = 0;
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? (codes[at] as number) : NO_LETTER;
      const value = code < ASCII ? (worth[code] as number) : others(code);
      if (value === PASSED_OVER || (code === plus && (to[at] as number) - (from[at] as number) === space))
        continue;
      if (value !== NO_LETTER) {
        values[count] = value;
        places[count] = at;
        count += 1;
      } else if (count - run < shortest) count = run;
      else {
        values[count] = NO_LETTER;
        count += 1;
        run = count;
      }
    }
    this.length = count;
    return this;
  }

  #reset(capacity: number): void {
    if (capacity <= this.values.length) return;
    this.values = new Uint8Array(capacity);
    this.places = new Int32Array(capacity);
  }
}

function others(code: number): number {
  return backslashDepth(code) > 0 ? PASSED_OVER : NO_LETTER;
}

/**
 * How wide in the text a `+` is written that may stand for a space between letters of base64: forms write a space so,
 * and the letter itself as an escape. 0 when the row does not look wrapped.
 */
export function spaceIn({ codes, from, to, length }: Units): number {
  let narrowest = Number.POSITIVE_INFINITY;
  let last = NOTHING;
  let distance = 0;
  let alike = 0;
  let wrapped = length <= SHORT;
  for (let at = 0; at < length; at += 1) {
    if (codes[at] !== PLUS) continue;
    const width = (to[at] as number) - (from[at] as number);
    if (width > narrowest) continue;
    alike = width === narrowest && at - last === distance ? alike + 1 : 2;
    wrapped ||= alike === SPACES;
    distance = at - last;
    last = at;
    narrowest = width;
  }
  return wrapped && last !== NOTHING ? narrowest : 0;
}

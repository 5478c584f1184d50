import { backslashDepth } from './backslash.ts';
import type { Units } from './units.ts';

/** How two texts are compared. */
export interface FoldedText {
  /** What a unit is compared as; 0 for one that is passed over. */
  readonly fold: (code: number) => number;
  /** The same as far as it is known, `UNKNOWN` where it is not. */
  readonly known: Uint16Array;
  /** White space and quotation marks of ASCII are passed over; no need to keep them while escapes are undone. */
  readonly passesOver: boolean;
}

/** Stands for no unit of a text. */
const UNKNOWN = 0xffff;

const PLUS = 0x2b;
const SPACE = 0x20;
const ASCII = 128;

const DELETE = 0x7f;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x60]);

/**
 * Beyond ASCII: white space, control, format and combining characters, quotation marks of all kinds. Tables so large
 * take longer to be made than most texts to be read: they are not asked for what is of ASCII.
 */
const PASSED_OVER = /[\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Pi}\p{Pf}\u201a\u201e]/u;
const WHITE = /[\p{White_Space}\p{Cc}]/u;

/**
 * What comes and goes on the way of a text is passed over: white space, line breaks, quotation marks, what escapes
 * leave behind, and `+`, which may stand for a space. Letters are compared without their accents, however these
 * are written.
 */
export const loose: FoldedText = {
  ...table((code) => {
    if (code === PLUS || QUOTES.has(code) || backslashDepth(code) >= 0) return 0;
    return plain(code, { passedOver: PASSED_OVER, instead: 0 });
  }),
  passesOver: true,
};

/** Nothing is passed over but backslashes: for what would be too short without. All white space is a space, `+` too. */
export const strict: FoldedText = {
  ...table((code) => {
    if (backslashDepth(code) >= 0) return 0;
    return code === PLUS ? SPACE : plain(code, { passedOver: WHITE, instead: SPACE });
  }),
  passesOver: false,
};

/** What the units of a row are compared as, without those that are passed over. */
export class Folded {
  codes = new Uint16Array(256);
  length = 0;
  /** Where each stands in the row. */
  #places = new Int32Array(256);
  #row: Units | undefined;

  /** Reads a row, to which `from` and `to` look back. */
  read(row: Units, { fold: folded, known }: FoldedText): this {
    const { codes, length } = row;
    this.#row = row;
    if (length > this.codes.length) {
      this.codes = new Uint16Array(length);
      this.#places = new Int32Array(length);
    }
    const [out, places] = [this.codes, this.#places];
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      let code = known[codes[at] as number] as number;
      if (code === UNKNOWN) code = folded(codes[at] as number);
      if (code === 0) continue;
      out[count] = code;
      places[count] = at;
      count += 1;
    }
    this.length = count;
    return this;
  }

  /** Where in the text a unit begins. */
  from(at: number): number {
    return this.#row?.from[this.#places[at] as number] as number;
  }

  /** Where in the text a unit ends. */
  to(at: number): number {
    return this.#row?.to[this.#places[at] as number] as number;
  }
}

/** `instead` is for what is passed over or compared as white. */
function plain(
  code: number,
  { passedOver, instead }: { readonly passedOver: RegExp; readonly instead: number },
): number {
  if (code < ASCII) return code <= SPACE || code === DELETE ? instead : code;
  const letter = String.fromCharCode(code);
  if (passedOver.test(letter)) return instead;
  const [base = '', ...more] = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (base === '') return 0;
  if (more.length > 0 || base === letter) return code;
  return plain(base.charCodeAt(0), { passedOver, instead });
}

/** Remembers what a function of a code unit gave. */
function table(work: (code: number) => number): Pick<FoldedText, 'fold' | 'known'> {
  const known = new Uint16Array(0x1_0000).fill(UNKNOWN);
  const remember = (code: number): number => {
    const now = work(code);
    known[code] = now;
    return now;
  };
  return {
    known,
    fold: (code) => {
      const before = known[code] as number;
      return before === UNKNOWN ? remember(code) : before;
    },
  };
}

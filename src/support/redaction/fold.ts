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

/** White space, control, format and combining characters, quotation marks of all kinds. */
const PASSED_OVER = /[\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Pi}\p{Pf}"'`\u201a\u201e]/u;
const WHITE = /[\p{White_Space}\p{Cc}]/u;

/**
 * What comes and goes on the way of a text is passed over: white space, line breaks, quotation marks, what escapes
 * leave behind, and `+`, which may stand for a space. Letters are compared without their accents, however these
 * are written.
 */
export const loose: FoldedText = {
  ...table((code) => (code === PLUS || backslashDepth(code) >= 0 ? 0 : plain(code, PASSED_OVER, 0))),
  passesOver: true,
};

/** Nothing is passed over but backslashes: for what would be too short without. All white space is a space, `+` too. */
export const strict: FoldedText = {
  ...table((code) => {
    if (backslashDepth(code) >= 0) return 0;
    return code === PLUS ? SPACE : plain(code, WHITE, SPACE);
  }),
  passesOver: false,
};

/** Writes what the units are compared as, without those that are passed over. */
export function fold(units: Units, { fold: folded, known }: FoldedText, out: Units): Units {
  out.reset(units.length);
  const { codes, from, to, length } = units;
  const { codes: outCodes, from: outFrom, to: outTo } = out;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    let code = known[codes[at] as number] as number;
    if (code === UNKNOWN) code = folded(codes[at] as number);
    if (code === 0) continue;
    outCodes[count] = code;
    outFrom[count] = from[at] as number;
    outTo[count] = to[at] as number;
    count += 1;
  }
  out.length = count;
  return out;
}

function plain(code: number, passedOver: RegExp, instead: number): number {
  const letter = String.fromCharCode(code);
  if (passedOver.test(letter)) return instead;
  if (code < ASCII) return code;
  const [base = '', ...more] = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (base === '') return 0;
  if (more.length > 0 || base === letter) return code;
  return plain(base.charCodeAt(0), passedOver, instead);
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

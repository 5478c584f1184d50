import type { Units } from './units.ts';

/** What windows-1252 makes of the bytes 0x80 to 0x9F. Source: https://encoding.spec.whatwg.org/#windows-1252 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_WINDOWS = 0x80;
const BYTES: ReadonlyMap<number, number> = new Map(
  [...WINDOWS].map((letter, at) => [letter.charCodeAt(0), FIRST_WINDOWS + at]),
);

/** The byte inside a character of UTF-8 that was read as Latin-1 or windows-1252; -1 for any other unit. */
function continuation(code: number | undefined): number {
  if (code === undefined || code < 0x80) return -1;
  if (code < 0xc0) return code;
  return code < 0x100 ? -1 : (BYTES.get(code) ?? -1);
}

/** How many units at the end of the row are one character of UTF-8 together with `code`; 0 for none. */
export function utf8Length({ codes, length }: Units, code: number): number {
  if (continuation(code) < 0 || length === 0) return 0;
  const first = codes[length - 1] as number;
  if (first >= 0xc2 && first <= 0xdf) return 1;
  if (length < 2 || continuation(first) < 0) return 0;
  const second = codes[length - 2] as number;
  if (second >= 0xe0 && second <= 0xef) return 2;
  if (length < 3 || continuation(second) < 0) return 0;
  const third = codes[length - 3] as number;
  return third >= 0xf0 && third <= 0xf4 ? 3 : 0;
}

/** The character of UTF-8 that the last `units` units of the row are, together with `code`. */
export function utf8Point({ codes, length }: Units, code: number, units: number): number {
  let point = (codes[length - units] as number) & (0x3f >> units);
  for (let at = length - units + 1; at < length; at += 1) {
    point = (point << 6) | (continuation(codes[at] as number) & 0x3f);
  }
  return (point << 6) | (continuation(code) & 0x3f);
}

/** Codes that no text has. Source: https://www.unicode.org/faq/private_use.html#nonchar1 */
const FIRST = 0xfdd0;
const DEEPEST = 15;

const BACKSLASH = 0x5c;

/** How deep in escapes a backslash was written: 0 for one that stands there as it is, -1 for another unit. */
export function backslashDepth(code: number): number {
  if (code === BACKSLASH) return 0;
  return code > FIRST && code <= FIRST + DEEPEST ? code - FIRST : -1;
}

/**
 * A backslash that was itself written as an escape. It begins an escape like any other; but the backslash that
 * comes after it, and is less deep, begins the next escape and does not make a pair with it.
 */
export function backslashAt(depth: number): number {
  return depth === 0 ? BACKSLASH : FIRST + Math.min(depth, DEEPEST);
}

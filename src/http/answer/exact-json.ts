import { isObject } from '../../support/json.ts';

/** No answer of any platform nests deeper; deeper ones overflow whoever walks them. */
const DEEPEST = 512;

/** Text that may hold a number to be kept as text. A reviver makes parsing 20 times slower. */
const LOSSY = /\d{16}|\d[eE]\+?\d{3}/;

/** What became of a text: a value, or why there is none. Never a parser's message, which quotes the text. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: 'not-json' | 'too-deep' };

/**
 * Parses JSON of unknown origin. A byte order mark is skipped, a number that JavaScript cannot hold exactly
 * (an integer beyond 2^53, 1e999) becomes the text it was written as, nesting beyond 512 is refused.
 */
export function parseExact(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), LOSSY.test(text) ? keepExact : undefined);
    return depthFits(value) ? { ok: true, value } : { ok: false, problem: 'too-deep' };
  } catch (error) {
    // The reviver recurses: very deep nesting ends in a RangeError, an ordinary fault in a SyntaxError.
    const tooDeep = isObject(error) && error['name'] === 'RangeError';
    return { ok: false, problem: tooDeep ? 'too-deep' : 'not-json' };
  }
}

function keepExact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value;
  const lossy = Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source);
  return lossy || !Number.isFinite(value) ? context.source : value;
}

/** Level by level, since a recursive walk would be the very thing to protect from. */
function depthFits(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      for (const child of Object.values(item)) if (typeof child === 'object' && child) below.push(child);
    }
    level = below;
  }
  return true;
}

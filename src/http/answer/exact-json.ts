import { isObject } from '../../support/json.ts';

/** No answer of any platform nests deeper; deeper ones overflow whoever walks them. */
const DEEPEST = 512;

/** Text that may hold a number to be kept as text. A reviver makes parsing 20 times slower. */
const LOSSY = /\d{16}|\d[eE]\+?\d{3}/;

/** What became of a text: a value, or why there is none. Never a parser's message, which quotes the text. */
type Parsed =
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

/** Goes no deeper than it looks for, so that no nesting overflows it. */
function depthFits(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (left < 0) return false;
  const holder = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(holder)) if (!depthFits(holder[name], left - 1)) return false;
  return true;
}

import { isObject } from '../../support/json.ts';

/** How far a chain of causes is followed. */
const LONGEST_CHAIN = 5;

/**
 * The short code of whatever a connection attempt threw: its own `code`, that of the first of several
 * addresses tried, or of its cause. The message is never used: it may quote what was sent or received.
 */
export function reasonOf(error: unknown): string {
  let current: unknown = error;
  for (let i = 0; i < LONGEST_CHAIN && isObject(current); i += 1) {
    const { code, errors, cause, name } = current;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    if (name === 'HTTPParserError') return 'HTTP_PARSER';
    current = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
  }
  return 'UNKNOWN';
}

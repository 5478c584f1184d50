import type { HttpAnswer } from '../../../http/request/request.ts';
import { isObject } from '../../../support/json.ts';
import { expiryClaim } from '../../../support/jwt.ts';

/** A token is renewed so long before it expires, in milliseconds. */
const MARGIN = 60_000;
/** Longer text is no token. */
const LONGEST = 16_384;

/** A JWT in use. */
export interface Token {
  readonly text: string;
  /** When to renew it, milliseconds since the epoch on the server's clock; absent when it does not say. */
  readonly due: number | undefined;
}

/** A token that the user gave: renewed a minute before it expires, or at once when that is past. */
export function givenToken(text: string): Token {
  const expiry = expiryOf(text);
  return { text, due: expiry === undefined ? undefined : expiry - MARGIN };
}

/**
 * A token got at `now` (server time). A short-lived one is renewed when half its life is over; one that seems to
 * have expired already has a time that cannot be trusted, and is used until it is refused.
 */
export function freshToken(text: string, now: number): Token {
  const expiry = expiryOf(text);
  if (expiry === undefined || expiry <= now) return { text, due: undefined };
  return { text, due: expiry - Math.min(MARGIN, (expiry - now) / 2) };
}

/**
 * The token in the answer of a login or refresh: in the header `access_token`; else, for a proxy may drop header
 * names with an underscore, in the body's `access_token` or in an `Authorization: Bearer` header [inferred].
 * Source: https://docs.raidboxes.dev/docs/1.x/authentication
 */
export function findToken({ headers, body }: HttpAnswer): string | undefined {
  const outer = isObject(body) ? body : {};
  const inner = isObject(outer['data']) ? outer['data'] : {};
  const { access_token: header, authorization } = headers;
  const bearer = authorization && /^Bearer /i.test(authorization) ? authorization : undefined;
  return [header, outer['access_token'], inner['access_token'], bearer].map(bare).find(isToken);
}

/** The token without the word of its scheme, with which some send it. */
function bare(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^Bearer +/i, '') : value;
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /^[\u0021-\u007e]+$/.test(value);
}

/** When it ends, in milliseconds; it only says when to ask anew. */
function expiryOf(token: string): number | undefined {
  const seconds = expiryClaim(token);
  return seconds === undefined ? undefined : seconds * 1_000;
}

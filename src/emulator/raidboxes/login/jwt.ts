import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token says. Times in epoch seconds. The claim names are inferred. */
export interface Claims {
  readonly iss: string;
  /** User id. */
  readonly sub: string;
  /** First issue; a refresh keeps it. */
  readonly iat: number;
  readonly exp: number;
  readonly nbf: number;
  readonly jti: string;
}

// Public on purpose: a token that anybody can make is of no use outside the emulator.
const SIGNING_KEY = 'boxwright-emulator';

/** Signs a token, HS256. Source: https://docs.raidboxes.dev/docs/1.x/authentication (header of the sample) */
export function signToken(claims: Claims): string {
  const text = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
  return `${text}.${mac(text).toString('base64url')}`;
}

/** The claims of a token with a right signature, expired or not; else `undefined`. */
export function readToken(token: string): Claims | undefined {
  const [header, payload, signature, ...rest] = token.split('.');
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
    return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(`${header}.${payload}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function mac(text: string): Buffer {
  return createHmac('sha256', SIGNING_KEY).update(text).digest();
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { User } from '../site/model.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';

/** What a token says. Times in epoch seconds. The claim names are inferred. */
interface Claims {
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
function readToken(token: string): Claims | undefined {
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

const ISSUER = 'https://api.raidboxes.io';
/** The one call that may take an expired token. */
export const REFRESH_PATH = '/v1/refresh-token';

/** How long after its first issue a token may be refreshed [inferred]. */
const REFRESH_WINDOW_S = 14 * 24 * 3600;

/** Who presents a token, and what the token says. */
interface Session {
  readonly user: User;
  readonly claims: Claims;
}

/** A new token for a user. A refresh passes on the first issue. */
export function issueToken(site: Site, userId: string, firstIssue?: number): string {
  const now = Math.floor(site.now() / 1000);
  return signToken({
    iss: ISSUER,
    sub: userId,
    iat: firstIssue ?? now,
    nbf: now,
    exp: now + site.count('token-ttl'),
    jti: site.world.chance.hex(16),
  });
}

/** The caller of a protected call. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway @throws Refusal 401 */
export function authenticate(site: Site, request: EmulatedRequest, path: string): Session {
  const token = /^Bearer +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const claims = token === undefined ? undefined : readToken(token);
  const user = claims === undefined ? undefined : site.state.users.get(claims.sub);
  if (claims === undefined || user === undefined || !isAlive(site, claims, path)) {
    throw new Refusal(401, 'Unauthenticated.');
  }
  return { user, claims };
}

/** Refuses a token from now on, or after the grace time. */
export function retireToken(site: Site, { jti }: Claims): void {
  const from = site.now() + site.count('refresh-grace') * 1000;
  site.state.retiredTokens.set(jti, Math.min(from, site.state.retiredTokens.get(jti) ?? from));
}

function isAlive(site: Site, { jti, iat, exp }: Claims, path: string): boolean {
  const now = site.now();
  const retiredFrom = site.state.retiredTokens.get(jti);
  if (retiredFrom !== undefined && now >= retiredFrom) return false;
  if (now < exp * 1000) return true;
  const refreshable = path === REFRESH_PATH && site.setting('refresh-expired') === 'accept';
  return refreshable && now < (iat + REFRESH_WINDOW_S) * 1000;
}

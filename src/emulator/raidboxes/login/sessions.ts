import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { User } from '../site/model.ts';
import { Refusal } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';
import { type Claims, readToken, signToken } from './jwt.ts';

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

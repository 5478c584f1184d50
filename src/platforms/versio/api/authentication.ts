import type { ClientSettings, Credentials } from '../../../contract/platform.ts';
import type { PlatformHttp } from '../../../http/request/request.ts';
import { RateLimiter } from '../../../http/retry/rate-limiter.ts';
import { readFailure } from './failure.ts';

/** Requests a minute of one token. Source: https://live.versio.io/doc/api-fundamentals (Throttling) */
export const REQUESTS_A_MINUTE = 50;

/**
 * The header form of authentication, the realm word exactly as documented; the token never stands in a query,
 * which logs and proxies keep. A 429 that names no time is waited out to the end of the minute.
 * Source: https://live.versio.io/doc//api-authentification/
 */
export function authentication({ token = '' }: Credentials, { clock }: ClientSettings): PlatformHttp {
  const rateLimiter = new RateLimiter({ perMinute: { general: REQUESTS_A_MINUTE } }, clock);
  return {
    authorize: () => ({ authorization: `apiToken ${token}` }),
    rateLimiter,
    limitedFor: (method) => rateLimiter.untilMinuteEnds(method),
    readFailure,
  };
}

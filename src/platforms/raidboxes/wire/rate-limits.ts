import type { RateLimits } from '../../../http/retry/rate-limiter.ts';

/**
 * Calls a minute; creations are counted apart from all other calls. Which call is in which class is [inferred].
 * Source: https://docs.raidboxes.dev/docs/1.x/api-gateway
 */
export const RATE_LIMITS: RateLimits = {
  perMinute: { general: 100, creation: 20 },
  classOf: (method) => (method === 'POST' ? 'creation' : 'general'),
};

/** Logins and refreshes a minute. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway */
export const LOGIN_LIMITS: RateLimits = { perMinute: { general: 10 } };

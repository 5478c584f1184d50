import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { RateState } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Site } from './site.ts';

/** Counts a request in its class; the classes and their sizes are documented, which call is in which is inferred.
 * Source: https://docs.raidboxes.dev/docs/1.x/api-gateway @throws Refusal 429 */
export function limitRate(site: Site, request: EmulatedRequest, route: Route): void {
  if (site.setting('rate-limits') === 'off') return;
  const kind = rateClass(route);
  const caller = site.callers.get(request)?.id ?? 'anonymous';
  const limit = site.count(`rate-${kind}`);
  const { used, exceeded, resetAt } = site.state.rates.take(`${kind} ${caller}`, limit, site.now());
  const state: RateState = { limit, remaining: Math.max(0, limit - used), resetAt, exceeded };
  site.rateStates.set(request, state);
  if (!state.exceeded) return;
  const seconds = Math.max(1, Math.ceil((state.resetAt - site.now()) / 1000));
  const retry = site.setting('retry-after') === 'on' ? { 'retry-after': String(seconds) } : {};
  throw new Refusal(429, 'Too Many Attempts.', { headers: retry });
}

/** The X-RateLimit headers of an answer. */
export function rateHeaders(site: Site, request: EmulatedRequest): Readonly<Record<string, string>> {
  const state = site.rateStates.get(request);
  const mode = site.setting('rate-headers');
  if (state === undefined || mode === 'none' || (mode === '429' && !state.exceeded)) return {};
  return {
    'x-ratelimit-limit': String(state.limit),
    'x-ratelimit-remaining': String(state.remaining),
    'x-ratelimit-reset': resetText(site.setting('reset-format'), state.resetAt, site.now()),
  };
}

function rateClass({ method, path }: Route): 'auth' | 'create' | 'general' {
  if (path === '/v1/login' || path === '/v1/refresh-token') return 'auth';
  return method === 'POST' && path.startsWith('/v1/boxes') ? 'create' : 'general';
}

function resetText(format: string, resetAt: number, now: number): string {
  if (format === 'epoch-ms') return String(resetAt);
  if (format === 'seconds') return String(Math.ceil((resetAt - now) / 1000));
  if (format === 'iso') return new Date(resetAt).toISOString();
  return String(Math.ceil(resetAt / 1000));
}

import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { Refusal } from '../store/errors.ts';
import type { Box } from '../store/store.ts';
import type { Caller } from './caller.ts';

/**
 * Counts a request against its token: over the switch `rate-limit` (requests a minute; off by default) it is a 429
 * with `Retry-After` in seconds. Source: https://dollarbox.dev/docs/api/. The numbers are not documented.
 *
 * @throws Refusal `rate_limited`
 */
export function throttle({ store, world }: Box, request: EmulatedRequest, { text }: Caller): void {
  const limit = Number(request.switch('rate-limit'));
  if (Number.isNaN(limit)) return;
  const now = world.clock.now();
  const { exceeded, resetAt } = store.windows.take(text, limit, now);
  if (!exceeded) return;
  const seconds = Math.max(1, Math.ceil((resetAt - now) / 1000));
  const headers = retryAfter(request, seconds, now);
  throw new Refusal('rate_limited', `Request was throttled. Expected available in ${seconds} seconds.`, {
    headers,
  });
}

function retryAfter(request: EmulatedRequest, seconds: number, now: number): Record<string, string> {
  const form = request.switch('retry-after');
  if (form === 'absent') return {};
  return { 'retry-after': form === 'date' ? new Date(now + seconds * 1000).toUTCString() : String(seconds) };
}

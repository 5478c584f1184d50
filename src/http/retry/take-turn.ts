import type { Timekeeping } from '../../contract/time/timing.ts';
import { noTurn } from '../failure/give-up.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * Waits until the platform's rate limit allows a try; one that may be sent only after the deadline is not. `left`:
 * milliseconds that are left.
 */
export async function takeTurn(
  rateLimiter: RateLimiter,
  method: string,
  left: () => number,
  { timeline, clock, signal }: Timekeeping,
): Promise<void> {
  const pause = rateLimiter.pause(method);
  if (pause > left()) throw noTurn(pause, left());
  rateLimiter.take(method, pause);
  if (pause > 0) await timeline.during('pause', 'rate limit', () => clock.sleep(pause, signal));
}

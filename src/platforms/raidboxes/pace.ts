import type { HttpAnswer } from '../../http/request.ts';
import { askedPause } from '../../http/retry-after.ts';
import type { Clock } from '../../support/clock.ts';

/** The platform counts creations apart from all other calls. */
export type RateClass = 'general' | 'creation';

/** Calls a minute. Source: https://docs.raidboxes.dev/docs/1.x/api-gateway; which call is in which class is [inferred]. */
const LIMITS: Readonly<Record<RateClass, number>> = { general: 100, creation: 20 };
const MINUTE = 60_000;

/**
 * Keeps within the rate limits before the platform has to refuse: counts its own calls of the last minute, and
 * heeds `X-RateLimit-Remaining: 0`. Others may use the same login, so that a 429 is still possible; the HTTP
 * layer obeys it.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #calls: Record<RateClass, number[]> = { general: [], creation: [] };
  readonly #closedUntil: Record<RateClass, number> = { general: 0, creation: 0 };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds to wait before the next call of this class; 0 most of the time. */
  pause(kind: RateClass): number {
    const now = this.#clock.now();
    const recent = this.#calls[kind].filter((at) => now - at < MINUTE);
    this.#calls[kind] = recent;
    const oldest = recent.length >= LIMITS[kind] ? recent.at(-LIMITS[kind]) : undefined;
    const free = oldest === undefined ? 0 : oldest + MINUTE - now;
    return Math.max(0, free, this.#closedUntil[kind] - now);
  }

  /** A call is about to be made. */
  count(kind: RateClass): void {
    this.#calls[kind].push(this.#clock.now());
  }

  /** Reads how much the platform says is left. Its reset has the same form as with a 429. */
  heed(kind: RateClass, { headers }: HttpAnswer): void {
    if (headers['x-ratelimit-remaining'] !== '0') return;
    const { 'retry-after': _, ...rest } = headers;
    const pause = askedPause(429, rest, this.#clock.wall()) ?? 0;
    this.#closedUntil[kind] = this.#clock.now() + Math.min(pause, MINUTE);
  }
}

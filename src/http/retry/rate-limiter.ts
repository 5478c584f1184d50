import type { Timekeeping } from '../../contract/time/timing.ts';
import type { Clock } from '../../support/clock.ts';
import { noTurn } from '../failure/give-up.ts';
import { askedPause } from './retry-after.ts';

const MINUTE = 60_000;

/** What a platform allows. */
export interface RateLimits {
  /** Calls a minute, by class; a class that is not named has no limit. */
  readonly perMinute: Readonly<Record<string, number>>;
  /** The class of a call by its method; all calls are of class `general` without this. */
  readonly classOf?: (method: string) => string;
}

/**
 * Keeps within a platform's calls a minute before it has to refuse. Every try counts, and each takes its place
 * before it waits for it, so that calls made side by side keep the limit as well. `X-RateLimit-Remaining: 0` is
 * heeded. Others may use the same login, so that a 429 is still possible; the client obeys it.
 */
export class RateLimiter {
  readonly #limits: RateLimits;
  readonly #clock: Clock;
  /** When the tries of the last minute were made or are going to be, by class; the oldest first. */
  readonly #taken = new Map<string, readonly number[]>();
  readonly #closedUntil = new Map<string, number>();

  constructor(limits: RateLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /**
   * Waits for the turn of a try; one that may be sent only after the deadline is not. `left`: milliseconds that are left.
   */
  async turn(method: string, left: () => number, { timeline, clock, signal }: Timekeeping): Promise<void> {
    const pause = this.pause(method);
    if (pause > left()) throw noTurn(pause, left());
    this.take(method, pause);
    if (pause > 0) await timeline.during('pause', 'rate limit', () => clock.sleep(pause, signal));
  }

  /** Milliseconds until the next try of such a call has its turn; 0 most of the time. */
  pause(method: string): number {
    const kind = this.#classOf(method);
    const now = this.#clock.now();
    const limit = this.#limits.perMinute[kind] ?? Number.POSITIVE_INFINITY;
    const recent = this.#recent(kind);
    const oldest = recent.length < limit ? undefined : recent.at(-limit);
    const free = oldest === undefined ? 0 : oldest + MINUTE - now;
    return Math.max(0, free, (this.#closedUntil.get(kind) ?? now) - now);
  }

  /** Takes the place of a try that is made after `pause` milliseconds. */
  take(method: string, pause: number): void {
    const kind = this.#classOf(method);
    this.#taken.set(kind, [...this.#recent(kind), this.#clock.now() + pause]);
  }

  /** Reads in an answer's headers how much the platform says is left. Its reset has the same form as with a 429. */
  heed(method: string, headers: Readonly<Record<string, string>>): void {
    if (headers['x-ratelimit-remaining'] !== '0') return;
    const { 'retry-after': _, ...rest } = headers;
    const pause = askedPause(429, rest, this.#clock.wall()) ?? 0;
    this.#closedUntil.set(this.#classOf(method), this.#clock.now() + Math.min(pause, MINUTE));
  }

  /** Milliseconds until the minute ends that began with the first of the recent tries of such a call. */
  untilMinuteEnds(method: string): number {
    const now = this.#clock.now();
    const [first = now] = this.#recent(this.#classOf(method));
    return Math.max(1, first + MINUTE - now);
  }

  #classOf(method: string): string {
    return this.#limits.classOf?.(method) ?? 'general';
  }

  #recent(kind: string): readonly number[] {
    const now = this.#clock.now();
    return (this.#taken.get(kind) ?? []).filter((at) => now - at < MINUTE);
  }
}

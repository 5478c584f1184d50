import type { Clock } from '../../support/clock.ts';

/** Requests a minute of one token. Source: https://live.versio.io/doc/api-fundamentals (Throttling) */
const LIMIT = 50;
const MINUTE = 60_000;

/**
 * Keeps within the platform's requests a minute before it has to refuse: every try counts. Others may use the
 * same token, so that a 429 is still possible.
 */
export class Pace {
  readonly #clock: Clock;
  /** When each request of the last minute was made; the oldest first. */
  #made: readonly number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds to wait before the next request; 0 most of the time. */
  pause(): number {
    const recent = this.#recent();
    const oldest = recent.length < LIMIT ? undefined : recent.at(-LIMIT);
    return oldest === undefined ? 0 : oldest + MINUTE - this.#clock.now();
  }

  /** A request is about to be made. */
  count(): void {
    this.#made = [...this.#recent(), this.#clock.now()];
  }

  /** Milliseconds until the minute ends that began with the first of the recent requests. */
  untilMinuteEnds(): number {
    const [first = this.#clock.now()] = this.#recent();
    return Math.max(1, first + MINUTE - this.#clock.now());
  }

  #recent(): readonly number[] {
    const now = this.#clock.now();
    return this.#made.filter((at) => now - at < MINUTE);
  }
}

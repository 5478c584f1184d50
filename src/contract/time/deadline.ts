import { type Clock, systemClock } from '../../support/clock.ts';
import { formatDuration } from '../../support/duration.ts';
import { DeadlineError } from '../result/errors.ts';

/** Most that is kept back of a deadline for the last look and the reports. */
const LONGEST_RESERVE = 5_000;

/**
 * One deadline for a whole operation. Retries, pauses the server asks for and polling all draw on it; a
 * reserve of at most 5 s or a tenth of it is kept for the last look.
 */
export class Deadline {
  readonly total: number;
  readonly reserve: number;
  readonly #clock: Clock;
  readonly #start: number;

  /** `total` in milliseconds, counted from now on the given clock. */
  constructor(total: number, clock: Clock = systemClock) {
    this.total = total;
    this.reserve = Math.min(LONGEST_RESERVE, total / 10);
    this.#clock = clock;
    this.#start = clock.now();
  }

  /** Milliseconds since the start. */
  elapsed(): number {
    return this.#clock.now() - this.#start;
  }

  /** Milliseconds left for work: the reserve is not counted. Never negative. */
  left(): number {
    return Math.max(0, this.total - this.reserve - this.elapsed());
  }

  /** Milliseconds until the very end, reserve included. Never negative. */
  leftWithReserve(): number {
    return Math.max(0, this.total - this.elapsed());
  }

  /** The error of a deadline that passed. */
  error(): DeadlineError {
    return new DeadlineError(`The deadline of ${formatDuration(this.total)} has passed.`, {
      next: 'Raise `timeout`, or resume the wait in a later step.',
    });
  }
}

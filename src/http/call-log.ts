import type { Log } from '../contract/runner/log.ts';
import type { Clock } from '../support/clock.ts';
import { formatDuration } from '../support/duration.ts';

/** One try of a call, as the log tells it. */
interface Try {
  /** Method and path, without the query. */
  readonly label: string;
  /** A status, or why there was none. */
  readonly outcome: string;
  readonly ms: number;
  readonly attempt: number;
  readonly requestId: string | undefined;
}

/** Tells every call in the debug log, but sums up those that are like the one before: a list may have 10,000 pages. */
export class CallLog {
  readonly #log: Log;
  readonly #clock: Clock;
  #last: string | undefined;
  #more = 0;
  #since = 0;
  #requestId: string | undefined;

  constructor(log: Log, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
  }

  /** Takes a try in that has just ended. */
  tell({ label, outcome, ms, attempt, requestId }: Try): void {
    const like = attempt === 1 ? `${label}: ${outcome}` : undefined;
    if (like !== undefined && like === this.#last) {
      this.#more += 1;
      this.#requestId = requestId;
      return;
    }
    this.sumUp();
    this.#last = like;
    this.#since = this.#clock.now();
    this.#log.debug(
      `${label}: ${outcome} in ${formatDuration(ms)}, attempt ${attempt}, request id ${requestId ?? 'none'}`,
    );
  }

  /** Says how many calls were like the last that was told; to be called when there are no more. */
  sumUp(): void {
    if (this.#more > 0) {
      const times = this.#more === 1 ? 'once more' : `${this.#more} times more`;
      const took = formatDuration(this.#clock.now() - this.#since);
      this.#log.debug(`${this.#last}, ${times} in ${took}, request id ${this.#requestId ?? 'none'}`);
    }
    this.#more = 0;
    this.#last = undefined;
  }
}

import type { Log } from '../../contract/runner/log.ts';
import type { Clock } from '../../support/clock.ts';
import { formatDuration } from '../../support/duration.ts';
import { asLine } from '../../support/text.ts';

const HEARTBEAT = 60_000;
/** What a wait tells in the log: every change of the status, otherwise a sign of life each minute. */
export class PollStory {
  readonly #what: string;
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #start: number;
  readonly #unknown = new Set<string>();
  #status: string | undefined;
  #saidAt: number;

  constructor(what: string, log: Log, clock: Clock) {
    this.#what = what;
    this.#log = log;
    this.#clock = clock;
    this.#start = clock.now();
    this.#saidAt = this.#start;
  }

  /** The last status seen, fit to be printed; `undefined` before the first. */
  get status(): string | undefined {
    return this.#status;
  }

  /** Milliseconds since the wait began. */
  get elapsed(): number {
    return this.#clock.now() - this.#start;
  }

  /** Takes in a status as the server wrote it; `known` is false for one nobody has heard of. */
  saw(text: string, known: boolean): void {
    const status = asLine(text) || '(no status)';
    if (!known && !this.#unknown.has(status)) {
      this.#unknown.add(status);
      this.#log.info(`${this.#what}: the status "${status}" is not known here; waiting on`);
    }
    const changed = status !== this.#status;
    this.#status = status;
    if (!changed && this.#clock.now() - this.#saidAt < HEARTBEAT) return;
    this.#saidAt = this.#clock.now();
    const still = changed ? '' : 'still ';
    this.#log.info(`${this.#what} is ${still}${status} after ${formatDuration(this.elapsed)}`);
  }
}

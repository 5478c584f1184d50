import { type Clock, systemClock } from '../../support/clock.ts';

/** What a step can spend its time on. */
export type Activity = 'call' | 'retry' | 'pause' | 'wait' | 'work';

/** One stretch of time: milliseconds since the step's start. */
export interface Span {
  readonly activity: Activity;
  /** What it was: a method and path template, a status waited for. No query, no secret. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What the step spent its time on: calls, pauses before a retry, pauses the server asked for, waiting for a
 * resource to settle. The error of a passed deadline and the job summary are written from it.
 */
export class Timeline {
  readonly #clock: Clock;
  readonly #start: number;
  readonly #spans: Span[] = [];

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
    this.#start = clock.now();
  }

  /** Runs `work` and records how long it took, also when it throws. */
  async during<T>(activity: Activity, label: string, work: () => Promise<T>): Promise<T> {
    const from = this.#clock.now() - this.#start;
    try {
      return await work();
    } finally {
      this.#spans.push({ activity, label, from, to: this.#clock.now() - this.#start });
    }
  }

  /** All stretches so far, in the order in which they ended. */
  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** Milliseconds spent on each activity. */
  totals(): ReadonlyMap<Activity, number> {
    const totals = new Map<Activity, number>();
    for (const { activity, from, to } of this.#spans) {
      totals.set(activity, (totals.get(activity) ?? 0) + to - from);
    }
    return totals;
  }
}

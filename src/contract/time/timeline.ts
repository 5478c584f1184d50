import { type Clock, systemClock } from '../../support/clock.ts';

/** What a step can spend its time on. */
export type Activity = 'call' | 'retry' | 'pause' | 'look' | 'wait' | 'work';

/** One stretch of time: milliseconds since the step's start. */
export interface TimelineSpan {
  readonly activity: Activity;
  /** What it was: a method and path template, a status waited for. No query, no secret. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Of calls and waits that came one behind another, such as a list's pages: how many they are. Absent: one. */
  readonly times?: number;
}

/** Calls no further apart, in milliseconds, are one stretch: what is done with a page in between is little. */
const CLOSE = 100;

/**
 * What the step spent its time on: calls, pauses before a retry, pauses the server asked for, looking for what a lost
 * answer made, waiting for a resource to settle. The error of a passed deadline and the job summary are written from it.
 */
export class Timeline {
  readonly #clock: Clock;
  readonly #start: number;
  readonly #spans: TimelineSpan[] = [];

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
      this.#add({ activity, label, from, to: this.#clock.now() - this.#start });
    }
  }

  /** The pages of a list are one stretch, however many they are, and so are waits with no call of the platform between. */
  #add(span: TimelineSpan): void {
    const last = this.#spans.at(-1);
    const isSame = last?.activity === span.activity && last.label === span.label && span.from >= last.to;
    const isClose =
      span.activity === 'wait' || (span.activity === 'call' && span.from - (last?.to ?? 0) < CLOSE);
    if (last && isSame && isClose)
      this.#spans[this.#spans.length - 1] = { ...last, to: span.to, times: (last.times ?? 1) + 1 };
    else this.#spans.push(span);
  }

  /** All stretches so far, in the order in which they ended. */
  get spans(): readonly TimelineSpan[] {
    return this.#spans;
  }

  /** Milliseconds spent on each activity; what ran side by side counts once. */
  totals(): ReadonlyMap<Activity, number> {
    const totals = new Map<Activity, number>();
    const ends = new Map<Activity, number>();
    for (const { activity, from, to } of this.#spans.toSorted((a, b) => a.from - b.from)) {
      const end = ends.get(activity) ?? 0;
      totals.set(activity, (totals.get(activity) ?? 0) + Math.max(0, to - Math.max(from, end)));
      ends.set(activity, Math.max(end, to));
    }
    return totals;
  }
}

import type { Clock } from '../../support/clock.ts';
import type { Deadline } from './deadline.ts';
import type { Timeline } from './timeline.ts';

/** Until when work may go on. */
export interface Budget {
  /** Cancels; its reason is thrown. */
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
}

/** What work that takes time goes by, and where its time is noted. */
export interface Timekeeping extends Budget {
  readonly clock: Clock;
  /** From 0 to below 1, for jitter. */
  readonly random: () => number;
  readonly timeline: Timeline;
}

/** The same, of work that looks again and again. */
export interface Timing extends Timekeeping {
  /** Pause between two looks, in milliseconds. */
  readonly pollInterval: number;
  /** The user gave the pause: it is used as it is and does not grow. */
  readonly fixed: boolean;
}

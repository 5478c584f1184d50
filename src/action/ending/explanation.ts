import type { Outcome } from '../../contract/result/outcomes.ts';

/** An error in the user's words: what failed, why, and what to do next. */
export interface Explanation {
  readonly outcome: Outcome;
  readonly title: string;
  readonly lines: readonly string[];
}

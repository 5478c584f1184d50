import type { AnyOperation } from '../../contract/operation.ts';
import { isChanged } from '../../contract/result/changed.ts';
import { ActionError } from '../../contract/result/errors.ts';
import type { Outcome } from '../../contract/result/outcomes.ts';
import type { Outputs } from '../../contract/result/outputs.ts';
import type { Result } from '../../contract/result/result.ts';
import type { Timeline } from '../../contract/time/timeline.ts';
import type { Progress } from '../state/progress.ts';

/** How a step ended: with a result or with an error, and what is known either way. */
export interface Ending {
  readonly operation: AnyOperation | undefined;
  readonly result?: Result;
  readonly error?: unknown;
  /** Outputs recorded on the way. */
  readonly known: Outputs;
  /** Something was written. */
  readonly changed: boolean;
  /** What is left behind when the step did not finish: `container web (123)`. */
  readonly left: readonly string[];
  /** Of that what this step created. */
  readonly created: readonly string[];
  /** What was asked for without an answer that tells: `container web (123), being deleted`. */
  readonly doubtful: readonly string[];
  /** What was undone at the deadline, and what could not be. */
  readonly undone: readonly string[];
  readonly timeline: Timeline;
  /** A passed deadline is a warning, not an error (`on-timeout: warn`). */
  readonly tolerated: boolean;
  readonly requestId: string | undefined;
  /** Nothing was to be written. */
  readonly dryRun?: boolean;
}

/** An error in the user's words: what failed, why, and what to do next. */
export interface Explanation {
  readonly outcome: Outcome;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Puts together how the step ended from what is known. */
export function ending(
  { operation }: { readonly operation?: AnyOperation },
  progress: Progress,
  how: Partial<Pick<Ending, 'result' | 'error' | 'undone' | 'tolerated' | 'dryRun'>>,
): Ending {
  return {
    operation,
    known: progress.ledger.outputs,
    changed: how.result ? isChanged(how.result) : progress.ledger.changed,
    left: progress.ledger.left,
    created: progress.ledger.leftOfCreated,
    doubtful: progress.ledger.remains.doubtful,
    undone: [],
    tolerated: false,
    timeline: progress.timeline,
    requestId:
      how.error === undefined ? undefined : (progress.client?.lastRequestId ?? requestIdOf(how.error)),
    ...how,
  };
}

/** The request id of a login that was refused: then there is no client to ask. */
function requestIdOf(error: unknown): string | undefined {
  const id = error instanceof ActionError && 'requestId' in error ? error.requestId : undefined;
  return typeof id === 'string' ? id : undefined;
}

import {
  ActionError,
  CancelledError,
  DeadlineError,
  UnknownResultError,
} from '../../contract/result/errors.ts';
import { AnswerLostError, AnswerShapeError, HttpError, isOfKind, NetworkError } from './errors.ts';

const READS = new Set(['GET', 'HEAD']);

/**
 * True for a write that was refused before any work (429) in each of its tries, or never sent, also when the deadline
 * left no time for another, or the runner stopped the step before it: it wrote nothing. A 5xx or a lost answer before it
 * tells nothing.
 */
export function isRefusedAtTheDoor(error: unknown): boolean {
  const isStop = error instanceof DeadlineError || error instanceof CancelledError;
  const refusal = isStop ? error.cause : error;
  const isOfCall = refusal instanceof HttpError || refusal instanceof NetworkError;
  if (!isOfCall || refusal.unclear || READS.has(refusal.method)) return false;
  if (refusal instanceof NetworkError) return refusal.phase === 'not-sent';
  return refusal.kind === 'limited' || refusal.status === 429;
}

/** True for a write that the platform refused, in each of its tries, in so many words; nobody knows what others came to. */
export function isRefusedPlainly(error: unknown): boolean {
  if (error instanceof HttpError) {
    const { unclear, status } = error;
    return !unclear && status < 500 && status !== 408 && !isOfKind(error, 'foreign', 'doubtful');
  }
  const isUnanswered = WITHOUT_ANSWER.some((kind) => error instanceof kind);
  return error instanceof ActionError && error.outcome === 'failed' && !isUnanswered;
}

const WITHOUT_ANSWER = [NetworkError, AnswerShapeError, AnswerLostError, UnknownResultError];

/**
 * A refusal by something in front of the platform tells nothing of what the platform did, but that it was refused before
 * any work.
 */
export function isByOthers(error: unknown): error is HttpError {
  return isOfKind(error, 'foreign') && !isRefusedAtTheDoor(error);
}

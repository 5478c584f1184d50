import { CancelledError, DeadlineError } from '../../contract/result/errors.ts';
import { HttpError, isOfKind } from './errors.ts';

const READS = new Set(['GET', 'HEAD']);

/**
 * True for a write that was refused before any work (429) in each of its tries, also when the deadline left no time for
 * another, or the runner stopped the step before it: it wrote nothing. A 5xx or a lost answer before it tells nothing.
 */
export function isRefusedAtTheDoor(error: unknown): boolean {
  const isStop = error instanceof DeadlineError || error instanceof CancelledError;
  const refusal = isStop ? error.cause : error;
  if (!(refusal instanceof HttpError) || refusal.unclear || READS.has(refusal.method)) return false;
  return refusal.kind === 'limited' || refusal.status === 429;
}

/**
 * A refusal by something in front of the platform tells nothing of what the platform did, but that it was refused before
 * any work.
 */
export function isByOthers(error: unknown): error is HttpError {
  return isOfKind(error, 'foreign') && !isRefusedAtTheDoor(error);
}

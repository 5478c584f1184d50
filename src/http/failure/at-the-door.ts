import { DeadlineError } from '../../contract/result/errors.ts';
import { HttpError, isOfKind } from './errors.ts';

const READS = new Set(['GET', 'HEAD']);

/**
 * True for a write that was refused before any work (429) in each of its tries, also when the deadline left no time for
 * another: it wrote nothing. A 5xx or a lost answer before it tells nothing.
 */
export function isRefusedAtTheDoor(error: unknown): boolean {
  const refusal = error instanceof DeadlineError ? error.cause : error;
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

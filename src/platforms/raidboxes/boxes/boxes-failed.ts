import { ActionError } from '../../../contract/result/errors.ts';

/** Longest list of boxes in an error. */
const MOST_TOLD = 50;

/** A box among several with which something went wrong, as people call it. */
export interface FailedBox {
  readonly name: string;
  readonly error: ActionError;
}

/**
 * True for an error that concerns one box and must not keep the others from being worked on. A login that is
 * refused, a deadline and a signal are everybody's.
 */
export function isOfOneBox(error: unknown): error is ActionError {
  if (!(error instanceof ActionError)) return false;
  if (error.outcome !== 'failed' && error.outcome !== 'absent') return false;
  return !('kind' in error && error.kind === 'unauthenticated');
}

/** One error that names each of the boxes that failed; `others` says how the rest stands. */
export function boxesFailed(failed: readonly FailedBox[], title: string, others: string): ActionError {
  const lines = failed.slice(0, MOST_TOLD).map(({ name, error }) => `${name}: ${error.message}`);
  const more = failed.length > lines.length ? [`and ${failed.length - lines.length} more.`] : [];
  const next = [...new Set(failed.flatMap(({ error }) => error.next ?? []))].slice(0, 3);
  return new ActionError([...lines, ...more].join('\n'), { title, next: [...next, others].join(' ') });
}

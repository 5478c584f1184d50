import { ActionError } from '../../../contract/result/errors.ts';
import { labelOf } from '../certificates/view.ts';
import type { Picked } from './find-box.ts';

/** Longest list of boxes in an error. */
const MOST_TOLD = 50;

/** True for a failure that another box need not share: a login that is refused, a deadline and a signal are everybody's. */
export function isOfThisBox(error: unknown): error is ActionError {
  if (!(error instanceof ActionError)) return false;
  if (error.outcome !== 'failed' && error.outcome !== 'absent') return false;
  return !('kind' in error && error.kind === 'unauthenticated');
}

/** How it is told that some of many boxes failed. */
export interface Telling {
  /** What they did not: `did not get their certificate`. */
  readonly what: string;
  /** What to do about the others, a sentence. */
  readonly others: string;
}

/** What a step ends with when some of its boxes failed, each with its reason; `undefined` when none did. */
export function boxesError(boxes: readonly Picked[], { what, others }: Telling): ActionError | undefined {
  const failed = boxes.filter(({ error }) => error);
  if (failed.length === 0) return undefined;
  const lines = failed
    .slice(0, MOST_TOLD)
    .map(({ wanted, box, error }) => `${box ? labelOf(box) : wanted}: ${error?.message}`);
  const more = failed.length > lines.length ? [`and ${failed.length - lines.length} more.`] : [];
  const next = [...new Set(failed.flatMap(({ error }) => error?.next ?? []))].slice(0, 3);
  return new ActionError([...lines, ...more].join('\n'), {
    title: `${failed.length} of ${boxes.length} boxes ${what}`,
    next: [...next, others].join(' '),
  });
}

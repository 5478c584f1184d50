import { ActionError } from '../../../contract/result/errors.ts';
import type { Picked } from './find-box.ts';
import { labelOf } from './view.ts';

/** Longest list of boxes in an error. */
const MOST_SHOWN = 50;

/** True for a failure that another box need not share: a login that is refused, a deadline and a signal are everybody's. */
export function isOfThisBox(error: unknown): error is ActionError {
  if (!(error instanceof ActionError)) return false;
  if (error.outcome !== 'failed' && error.outcome !== 'absent') return false;
  return !('kind' in error && error.kind === 'unauthenticated');
}

/** What is told of the boxes of a step that failed. */
interface FailedBoxes {
  readonly failed: number;
  /** A line for each, with its reason. */
  readonly message: string;
  /** What to do about them, in a few sentences; may be empty. */
  readonly next: string;
}

/** Tells of the boxes that failed; `undefined` when none did. */
export function failedBoxes(boxes: readonly Picked[]): FailedBoxes | undefined {
  const failed = boxes.filter(({ error }) => error);
  if (failed.length === 0) return undefined;
  const lines = failed
    .slice(0, MOST_SHOWN)
    .map(({ wanted, box, error }) => `${box ? labelOf(box) : wanted}: ${error?.message}`);
  const more = failed.length > lines.length ? [`and ${failed.length - lines.length} more.`] : [];
  const next = [...new Set(failed.flatMap(({ error }) => error?.next ?? []))].slice(0, 3);
  return { failed: failed.length, message: [...lines, ...more].join('\n'), next: next.join(' ') };
}

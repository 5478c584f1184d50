import { AbsentError } from './errors.ts';
import type { Outputs } from './outputs.ts';
import type { Result } from './result.ts';

/** What to do when there is nothing to remove, in the words of the `if-missing` input. */
export type IfMissing = 'ignore' | 'fail';

/** How the end of a removal that found nothing is told, beside its title. */
interface NothingThere {
  /** What to do about it where it is an error. */
  readonly next?: string;
  readonly outputs?: Outputs;
}

/** The result of a removal that found nothing. Throws an `AbsentError` when `if-missing` is `fail`. */
export function nothingThere(
  title: string,
  ifMissing: IfMissing,
  { next = 'Set `if-missing: ignore` if that is fine.', ...shown }: NothingThere = {},
): Result {
  if (ifMissing === 'fail') throw new AbsentError(title, { next });
  return { outcome: 'absent', title, ...shown };
}

import type { Outcome } from './outcomes.ts';
import type { Result } from './result.ts';

/** After these everything is as it was. */
const UNWRITTEN: ReadonlySet<Outcome> = new Set([
  'absent',
  'listed',
  'read',
  'reported',
  'skipped',
  'unchanged',
]);

/** Whether something was written, or would be; `changed` of the result where it says so, else its outcome or plan. */
export function isChanged({ outcome, changed, plan }: Pick<Result, 'outcome' | 'changed' | 'plan'>): boolean {
  if (outcome === 'planned') return changed ?? plan?.some(({ action }) => action !== 'none') === true;
  return changed ?? !UNWRITTEN.has(outcome);
}

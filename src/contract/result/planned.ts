import type { Change } from './result.ts';

/** What a dry run ends with: it would change something when a line of its plan does. */
export function planned(plan: readonly Change[]): {
  readonly outcome: 'planned';
  readonly changed: boolean;
  readonly plan: readonly Change[];
} {
  return { outcome: 'planned', changed: plan.some(({ action }) => action !== 'none'), plan };
}

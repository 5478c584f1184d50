import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change } from '../../../contract/result/result.ts';
import type { Instance } from '../api/instance-schema.ts';

/** What was done, or in a dry run would be. */
export interface Ensured {
  readonly outcome: Outcome;
  /** Told where the outcome is that of the last step, and an earlier one wrote. */
  readonly changed?: boolean;
  /** As it is now; absent in a dry run that would create it. */
  readonly instance: Instance | undefined;
  /** The version that it was moved from. */
  readonly movedFrom?: string;
  /** Another run has written over what this step wrote. */
  readonly overtaken?: boolean;
  readonly plan?: readonly Change[];
}

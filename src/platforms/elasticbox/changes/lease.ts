import type { Context } from '../../../contract/context.ts';
import type { WantedInstance } from './plan-changes.ts';

/** The lease of the inputs, counted from now; `undefined` when none is given. */
export function leaseFrom(
  { timing: { clock } }: Pick<Context, 'timing'>,
  inputs: { readonly lease?: number | undefined; readonly 'lease-action': string },
): WantedInstance['lease'] {
  if (inputs.lease === undefined) return undefined;
  return { expire: clock.wall() + inputs.lease, operation: inputs['lease-action'] };
}

import type { Context } from '../../../contract/context.ts';
import { formatStamp } from '../instances/stamp.ts';

/** When an instance's lease ends, in milliseconds since the Unix epoch, and what happens then; always on without. */
export type Lease = { readonly expire: number; readonly operation: string } | undefined;

/** The lease of the inputs, counted from now. */
export function leaseFrom(
  { timing: { clock } }: Pick<Context, 'timing'>,
  inputs: { readonly lease?: number | undefined; readonly 'lease-action': string },
): Lease {
  if (inputs.lease === undefined) return undefined;
  return { expire: clock.wall() + inputs.lease, operation: inputs['lease-action'] };
}

/** The lease as requests have it. */
export function wireLease(lease: Lease): {
  readonly lease?: { readonly expire: string; readonly operation: string };
} {
  return lease ? { lease: { expire: formatStamp(lease.expire), operation: lease.operation } } : {};
}

import type { NamespaceBody } from '../api/client.ts';
import type { Namespace } from '../api/schema.ts';

/** What a namespace should be given; what is not said stays as it is, and is nothing in a new one. */
export type Allocation = { readonly [K in keyof NamespaceBody]?: NamespaceBody[K] | undefined };

/** What the inputs want. */
export function allocationBy(inputs: {
  readonly 'allocated-containers': number | undefined;
  readonly 'allocated-volume-gb': number | undefined;
}): Allocation {
  const { 'allocated-containers': allocated_containers, 'allocated-volume-gb': allocated_volume_gb } = inputs;
  return { allocated_containers, allocated_volume_gb };
}

/**
 * Both numbers, as every known client of the platform sends them: what is not wanted stays as it is. Source:
 * https://github.com/unicornops/terraform-provider-dollarbox
 */
export function allocationBody(wanted: Allocation, now?: Namespace): NamespaceBody {
  return {
    allocated_containers: wanted.allocated_containers ?? now?.allocated_containers ?? 0,
    allocated_volume_gb: wanted.allocated_volume_gb ?? now?.allocated_volume_gb ?? 0,
  };
}

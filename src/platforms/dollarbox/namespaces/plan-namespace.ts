import type { Field } from '../../../contract/result/result.ts';
import type { NamespaceBody } from '../api/client.ts';
import type { Namespace } from '../api/schema.ts';

/** What a namespace should be given; `undefined` leaves it as it is, and is nothing in a new one. */
export interface Allocation {
  readonly containers: number | undefined;
  readonly volumeGb: number | undefined;
}

/**
 * Both numbers, as every known client of the platform sends them: what is not wanted stays as it is. Source:
 * https://github.com/unicornops/terraform-provider-dollarbox
 */
export function allocationBody(wanted: Allocation, now?: Namespace): NamespaceBody {
  return {
    allocated_containers: wanted.containers ?? now?.allocated_containers ?? 0,
    allocated_volume_gb: wanted.volumeGb ?? now?.allocated_volume_gb ?? 0,
  };
}

/** The numbers that differ from what is wanted, for people; empty when there is nothing to change. */
export function allocationChanges(now: Namespace, wanted: Allocation): readonly Field[] {
  const change = (field: string, from: number | null, to: number | undefined) =>
    to === undefined || to === from ? [] : [{ field, from: `${from ?? 'not known'}`, to: `${to}` }];
  return [
    ...change('allocated-containers', now.allocated_containers, wanted.containers),
    ...change('allocated-volume-gb', now.allocated_volume_gb, wanted.volumeGb),
  ];
}

/** What a new one is given, for people. */
export function allocationFields(wanted: Allocation): readonly Field[] {
  const { allocated_containers, allocated_volume_gb } = allocationBody(wanted);
  return [
    { field: 'allocated-containers', to: `${allocated_containers}` },
    { field: 'allocated-volume-gb', to: `${allocated_volume_gb}` },
  ];
}

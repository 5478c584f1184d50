import type { EmulatedRequest } from '../../plugin/plugin.ts';
import { Refusal } from '../store/errors.ts';
import type { Namespace, Org, Provisioned } from '../store/model.ts';
import type { Box } from '../store/store.ts';
import { stageOf } from './provisioned.ts';

/**
 * Whether an org may have one more container: failed ones count too (https://www.dollarbox.dev/docs/kubectl/). Text
 * and detail are those of the sample on https://dollarbox.dev/docs/api/.
 *
 * @throws Refusal `billing_error` or `quota_exceeded`
 */
export function checkContainerQuota({ store }: Box, org: Org, request: EmulatedRequest): void {
  checkBilling(org, request);
  const current = present(store.containers, org).length;
  const limit = org.containerLimit;
  if (current < limit) return;
  const message = `This would exceed your plan's limit of ${limit} containers. You are using ${current}.`;
  throw new Refusal('quota_exceeded', message, { detail: { resource: 'containers', limit, current } });
}

/**
 * Whether an org's pool has that many GB left. Source of the pool: https://dollarbox.dev/docs/persistent-volumes/; the
 * resource's name in the detail is [inferred].
 *
 * @throws Refusal `billing_error` or `quota_exceeded`
 */
export function checkVolumeQuota({ store }: Box, org: Org, sizeGb: number, request: EmulatedRequest): void {
  checkBilling(org, request);
  const current = present(store.volumes, org).reduce((sum, volume) => sum + volume.sizeGb, 0);
  const limit = org.volumeGbLimit;
  if (current + sizeGb <= limit) return;
  const message = `This would exceed your plan's limit of ${limit} GB of volumes. You are using ${current}.`;
  throw new Refusal('quota_exceeded', message, { detail: { resource: 'volume_gb', limit, current } });
}

/**
 * Whether an org has what a namespace is given: containers and volumes of its own and what other namespaces have count
 * [inferred].
 *
 * @throws Refusal `billing_error` or `quota_exceeded`
 */
export function checkAllocation(
  { store }: Box,
  org: Org,
  wanted: Pick<Namespace, 'allocatedContainers' | 'allocatedVolumeGb'>,
  { request, besides }: { readonly request: EmulatedRequest; readonly besides?: Namespace },
): void {
  checkBilling(org, request);
  const others = present(store.namespaces, org).filter((other) => other !== besides);
  const given = (field: 'allocatedContainers' | 'allocatedVolumeGb') =>
    total(others, (other) => other[field]);
  const containers = present(store.containers, org).length + given('allocatedContainers');
  const volumeGb = total(present(store.volumes, org), ({ sizeGb }) => sizeGb) + given('allocatedVolumeGb');
  checkRoom('containers', wanted.allocatedContainers, containers, org.containerLimit);
  checkRoom('volume_gb', wanted.allocatedVolumeGb, volumeGb, org.volumeGbLimit);
}

function checkRoom(resource: string, wanted: number, current: number, limit: number): void {
  if (wanted === 0 || current + wanted <= limit) return;
  const message = `This would exceed your plan's limit of ${limit} (${resource}). You are using ${current}.`;
  throw new Refusal('quota_exceeded', message, { detail: { resource, limit, current } });
}

function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

function checkBilling(org: Org, request: EmulatedRequest): void {
  if (org.billingOk && request.switch('billing') === 'ok') return;
  throw new Refusal('billing_error', 'There is a problem with the billing of this org.');
}

function present<T extends Provisioned>(items: ReadonlyMap<number, T>, org: Org): T[] {
  return [...items.values()].filter((item) => item.org === org.slug && stageOf(item) !== 'gone');
}

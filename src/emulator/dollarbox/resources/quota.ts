import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Namespace, Org } from '../store/model.ts';
import { Refusal } from '../store/refusal.ts';
import type { Box } from '../store/store.ts';
import { present } from './provisioned.ts';

/** What an org has so much of, with the words for it; the name `volume_gb` is [inferred]. */
const RESOURCES = { containers: 'containers', volume_gb: 'GB of volumes' } as const;

/**
 * Whether an org may have so much more, beside what it has itself and what `namespaces` were given. Text and detail are
 * those of the sample on https://dollarbox.dev/docs/api/.
 *
 * @throws Refusal `billing_error` or `quota_exceeded`
 */
export function checkQuota(
  { store }: Box,
  org: Org,
  wanted: Readonly<Partial<Record<keyof typeof RESOURCES, number | undefined>>>,
  request: EmulatedRequest,
  namespaces: readonly Namespace[] = [],
): void {
  if (!org.billingOk || request.switch('billing') !== 'ok')
    throw new Refusal('billing_error', 'There is a problem with the billing of this org.');
  const given = (of: (one: Namespace) => number) => total(namespaces, of);
  const usage = {
    containers: present(store.containers, org).length + given((one) => one.allocatedContainers),
    volume_gb:
      total(present(store.volumes, org), ({ sizeGb }) => sizeGb) + given((one) => one.allocatedVolumeGb),
  };
  const limits = { containers: org.containerLimit, volume_gb: org.volumeGbLimit };
  for (const resource of ['containers', 'volume_gb'] as const) {
    const [current, limit, more = 0] = [usage[resource], limits[resource], wanted[resource]];
    if (more === 0 || current + more <= limit) continue;
    const plan = `This would exceed your plan's limit of ${limit} ${RESOURCES[resource]}.`;
    throw new Refusal('quota_exceeded', `${plan} You are using ${current}.`, {
      detail: { resource, limit, current },
    });
  }
}

function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

import type { Volume } from '../api/schema.ts';
import { VOLUME_SETTLES } from '../api/settle-times.ts';
import type { ResourceKind } from '../resources/kind.ts';
import { judge } from '../resources/settle.ts';

/**
 * Volumes; the name is unique in the org. Source: https://github.com/unicornops/terraform-provider-dollarbox
 * (docs/resources/volume.md)
 */
export const VOLUMES: ResourceKind<Volume> = {
  noun: 'volume',
  endpoints: ({ volumes }) => volumes,
  keyOf: ({ name }) => name,
  unique: true,
  resource: ({ id, name, size_gb, status, storage_class, created_at, updated_at }) => {
    return { id, name, size_gb, status, storage_class, created_at, updated_at };
  },
  outputs: ({ id, name, status }) => ({ id, name, status }),
  identity: ({ id, name }) => ({ id, name }),
  facts: ({ id, name, size_gb, status, storage_class }) => [
    { label: 'Volume', value: `${name} (${id})` },
    ...(size_gb === null ? [] : [{ label: 'Size', value: `${size_gb} GB` }]),
    { label: 'Status', value: status },
    ...(storage_class ? [{ label: 'Storage class', value: storage_class }] : []),
  ],
  settling: {
    // `running` means nothing for a volume.
    judge: (volume) => judge(volume, 'bound'),
    times: VOLUME_SETTLES,
    failed: ({ name }) => ({
      title: `Volume ${name} was not provisioned`,
      next: 'Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id.',
    }),
  },
};

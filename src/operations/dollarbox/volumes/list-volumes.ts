import { VOLUMES } from '../../../platforms/dollarbox/api/kinds.ts';
import { volumeResource } from '../../../platforms/dollarbox/resources/view.ts';
import { listOf } from '../shapes/list-of.ts';

/** Lists the org’s volumes. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listVolumes = listOf(VOLUMES, {
  name: 'list-volumes',
  summary: 'List the org’s volumes, over all pages.',
  resource: volumeResource,
  columns: ['Id', 'Name', 'GB', 'Status', 'Storage class'],
  row: ({ id, name, size_gb, status, storage_class }) => [
    id,
    name,
    `${size_gb ?? ''}`,
    status,
    storage_class,
  ],
});

import { defineOperation } from '../../../contract/operation.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { VOLUMES } from '../../../platforms/dollarbox/volumes/volume-kind.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the org’s volumes. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listVolumes = defineOperation({
  name: 'list-volumes',
  ...LISTING,
  summary: 'List the org’s volumes, over all pages.',
  run: listAll(VOLUMES, {
    columns: ['Id', 'Name', 'GB', 'Status', 'Storage class'],
    row: ({ id, name, size_gb, status, storage_class }) => [
      id,
      name,
      `${size_gb ?? ''}`,
      status,
      storage_class,
    ],
  }),
});

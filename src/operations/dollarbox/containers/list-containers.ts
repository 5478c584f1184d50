import { defineOperation } from '../../../contract/operation.ts';
import { CONTAINERS } from '../../../platforms/dollarbox/containers/container-kind.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the org’s containers. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listContainers = defineOperation({
  name: 'list-containers',
  ...LISTING,
  summary: 'List the org’s containers, over all pages.',
  run: listAll(CONTAINERS, {
    columns: ['Id', 'Name', 'Image', 'Status', 'Address'],
    row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address],
  }),
});

import { CONTAINERS } from '../../../platforms/dollarbox/api/kinds.ts';
import { containerResource } from '../../../platforms/dollarbox/resources/view.ts';
import { listOf } from '../shapes/list-of.ts';

/** Lists the org’s containers. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listContainers = listOf(CONTAINERS, {
  name: 'list-containers',
  summary: 'List the org’s containers, over all pages.',
  resource: containerResource,
  columns: ['Id', 'Name', 'Image', 'Status', 'Address'],
  row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address],
});

import { defineOperation } from '../../../contract/operation.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { containerResource } from '../../../platforms/dollarbox/resources/view.ts';

/** Lists the org’s containers. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listContainers = defineOperation({
  name: 'list-containers',
  platform: dollarboxPlatform,
  summary: 'List the org’s containers, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'container',
      plural: 'containers',
      pages: context.client.containers.pages(true),
      keyOf: ({ id }) => id,
      resource: containerResource,
      columns: ['Id', 'Name', 'Image', 'Status', 'Address'],
      row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address],
    }),
});

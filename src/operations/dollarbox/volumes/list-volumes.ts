import { defineOperation } from '../../../contract/operation.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { volumeResource } from '../../../platforms/dollarbox/resources/view.ts';

/** Lists the org’s volumes. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listVolumes = defineOperation({
  name: 'list-volumes',
  platform: dollarboxPlatform,
  summary: 'List the org’s volumes, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'volume',
      plural: 'volumes',
      pages: context.client.volumes.pages(true),
      keyOf: ({ id }) => id,
      resource: volumeResource,
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

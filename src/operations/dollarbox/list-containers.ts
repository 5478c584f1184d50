import { defineOperation } from '../../contract/operation.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';
import type { Container } from '../../platforms/dollarbox/schema.ts';
import { containerResource } from '../../platforms/dollarbox/view.ts';

/** Lists the org's containers, over all pages. Source: https://dollarbox.dev/docs/api/ (Pagination) */
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
  run: async (_inputs, { client }) => {
    const found = new Map<string, Container>();
    for await (const container of client.listContainers()) found.set(container.id, container);
    const containers = [...found.values()];
    return {
      outcome: 'listed',
      changed: false,
      title: `${containers.length === 1 ? 'One container is' : `${containers.length} containers are`} there.`,
      resource: containers.map(containerResource),
      outputs: { count: containers.length },
      table: {
        columns: ['Id', 'Name', 'Image', 'Status', 'Address'],
        rows: containers.map(({ id, name, image, status, ipv6_address }) => [
          id,
          name,
          image,
          status,
          ipv6_address,
        ]),
      },
    };
  },
});

import { defineOperation } from '../../contract/operation.ts';
import { listed } from '../../contract/result/listed.ts';
import { boxResource } from '../../platforms/raidboxes/certificates/view.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';

/** Lists the boxes that the login sees, over all pages. Source: https://docs.raidboxes.dev/docs/1.x/boxes */
export const listWordpressBoxes = defineOperation({
  name: 'list-wordpress-boxes',
  platform: raidboxesPlatform,
  summary: 'List the WordPress boxes that the login sees, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: '',
  run: async (_inputs, { client }) => {
    const boxes = await client.listBoxes();
    return listed({
      title: `${boxes.length === 1 ? 'One box is' : `${boxes.length} boxes are`} there.`,
      items: boxes,
      resource: boxResource,
      columns: ['Id', 'Name', 'Title', 'Domain', 'Address'],
      row: ({ id, name, title, domain, ip_v4 }) => [id, name, title, domain, ip_v4],
    });
  },
});

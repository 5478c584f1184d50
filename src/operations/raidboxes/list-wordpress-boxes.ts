import { defineOperation } from '../../contract/operation.ts';
import { writeList } from '../../platforms/kit/write-list.ts';
import { boxResource } from '../../platforms/raidboxes/boxes/view.ts';
import { raidboxesPlatform } from '../../platforms/raidboxes/platform.ts';
import type { WordpressBox } from '../../platforms/raidboxes/wire/schema.ts';

/** Lists the boxes that the login sees, over all pages. Source: https://docs.raidboxes.dev/docs/1.x/boxes */
export const listWordpressBoxes = defineOperation({
  name: 'list-wordpress-boxes',
  platform: raidboxesPlatform,
  summary: 'List the WordPress boxes that the login sees, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: '',
  run: async (_inputs, context) => {
    const shown = {
      resource: boxResource,
      columns: ['Id', 'Name', 'Title', 'Domain', 'Address'],
      row: ({ id, name, title, domain, ip_v4 }: WordpressBox) => [id, name, title, domain, ip_v4],
    };
    const list = await writeList(context, shown, (reader) => context.client.readBoxes(reader));
    const { count } = list.items;
    return {
      outcome: 'listed',
      title: `${count === 1 ? 'One box is' : `${count} boxes are`} there.`,
      ...list,
    };
  },
});

import { defineOperation } from '../../../contract/operation.ts';
import { listed } from '../../../contract/result/listed.ts';
import { findBox } from '../../../platforms/elasticbox/boxes/find-box.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { count } from '../../../support/text.ts';

/** Lists the versions of a box. Source: https://elasticbox.com/documentation/api/boxes/ */
export const listBoxVersions = defineOperation({
  name: 'list-box-versions',
  platform: elasticboxPlatform,
  summary: 'List the versions of a box, the newest first.',
  inputs: { required: [elasticbox.workspace, elasticbox.box], optional: [] },
  outputs: ['id', 'name', 'count'],
  outcomes: ['listed'],
  example: `
workspace: operations
box: web
`,
  run: async (inputs, { client }) => {
    const { box } = await findBox(client, inputs);
    const versions = (await client.listVersions(box.id)).map(({ id, version, updated }) => ({
      id,
      number: version?.number ?? '',
      description: version?.description ?? '',
      updated,
    }));
    return listed({
      title: `Box ${box.name} (${box.id}) has ${count(versions.length, 'version')}.`,
      items: versions,
      resource: (version) => version,
      outputs: { id: box.id, name: box.name },
      columns: ['Number', 'Id', 'Description', 'Updated'],
      row: ({ number, id, description, updated }) => [number, id, description, updated],
    });
  },
});

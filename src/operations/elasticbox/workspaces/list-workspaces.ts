import { defineOperation } from '../../../contract/operation.ts';
import { listed } from '../../../contract/result/listed.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { count } from '../../../support/text.ts';

/** Lists the workspaces of the token's user. Source: https://elasticbox.com/documentation/api/workspaces/ */
export const listWorkspaces = defineOperation({
  name: 'list-workspaces',
  platform: elasticboxPlatform,
  summary: 'List the workspaces that the token’s user can reach.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
base-url: https://elasticbox.com
`,
  run: async (_inputs, { client }) => {
    const workspaces = await client.listWorkspaces();
    return listed({
      title: `${count(workspaces.length, 'workspace')} can be reached.`,
      items: workspaces,
      resource: ({ id, name, type }) => ({ id, name, type }),
      columns: ['Id', 'Name', 'Type'],
      row: ({ id, name, type }) => [id, name, type],
    });
  },
});

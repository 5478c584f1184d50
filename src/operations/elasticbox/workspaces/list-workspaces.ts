import { defineOperation } from '../../../contract/operation.ts';
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
    const workspaces = (await client.listWorkspaces()).map(({ id, name, type }) => ({ id, name, type }));
    return {
      outcome: 'listed',
      changed: false,
      title: `${count(workspaces.length, 'workspace')} can be reached.`,
      resource: workspaces,
      outputs: { count: workspaces.length },
      table: {
        columns: ['Id', 'Name', 'Type'],
        rows: workspaces.map(({ id, name, type }) => [id, name, type]),
      },
    };
  },
});

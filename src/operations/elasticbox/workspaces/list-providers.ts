import { defineOperation } from '../../../contract/operation.ts';
import { listed } from '../../../contract/result/listed.ts';
import { findWorkspace } from '../../../platforms/elasticbox/boxes/find-workspace.ts';
import { elasticbox } from '../../../platforms/elasticbox/inputs/inputs.ts';
import { elasticboxPlatform } from '../../../platforms/elasticbox/platform.ts';
import { count } from '../../../support/text.ts';

/** Lists a workspace's cloud providers. Source: https://elasticbox.com/documentation/api/workspaces/ */
export const listProviders = defineOperation({
  name: 'list-providers',
  platform: elasticboxPlatform,
  summary: 'List the cloud providers that a workspace can deploy to.',
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
workspace: operations
`,
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const providers = await client.listProviders(workspace.id);
    return listed({
      title: `${count(providers.length, 'provider')} in workspace ${workspace.id}.`,
      items: providers,
      resource: ({ id, name, type, state, owner }) => ({ id, name, type, state, owner }),
      columns: ['Id', 'Name', 'Type', 'State', 'Owner'],
      row: ({ id, name, type, state, owner }) => [id, name, type, state, owner],
    });
  },
});

import { defineOperation } from '../../../contract/operation.ts';
import { listed } from '../../../contract/result/listed.ts';
import { findWorkspace } from '../../../platforms/elasticbox/boxes/find-workspace.ts';
import { count } from '../../../support/text.ts';
import { WORKSPACE_LIST } from '../shapes/workspace-list.ts';

/** Lists a workspace's cloud providers. Source: https://elasticbox.com/documentation/api/workspaces/ */
export const listProviders = defineOperation({
  name: 'list-providers',
  ...WORKSPACE_LIST,
  summary: 'List the cloud providers that a workspace can deploy to.',
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

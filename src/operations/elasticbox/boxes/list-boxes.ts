import { defineOperation } from '../../../contract/operation.ts';
import { listed } from '../../../contract/result/listed.ts';
import { boxType } from '../../../platforms/elasticbox/boxes/find-box.ts';
import { findWorkspace } from '../../../platforms/elasticbox/boxes/find-workspace.ts';
import { WORKSPACE_LIST } from '../shapes/workspace-list.ts';

/** Lists a workspace's boxes. Source: https://elasticbox.com/documentation/api/workspaces/ */
export const listBoxes = defineOperation({
  name: 'list-boxes',
  ...WORKSPACE_LIST,
  summary:
    'List the boxes a workspace can use, deployment policies with their claims and public boxes included.',
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const boxes = await client.listBoxes(workspace.id);
    return listed({
      title: `Workspace ${workspace.id} can use ${boxes.length === 1 ? 'one box' : `${boxes.length} boxes`}.`,
      items: boxes,
      resource: (box) => ({
        id: box.id,
        name: box.name,
        type: boxType(box),
        owner: box.owner,
        description: box.description,
        requirements: box.requirements,
        claims: box.claims,
        variables: box.variables.map(({ name, scope, type, required }) => ({ name, scope, type, required })),
        updated: box.updated,
      }),
      columns: ['Id', 'Name', 'Type', 'Owner', 'Claims or requirements'],
      row: (box) => [
        box.id,
        box.name,
        boxType(box),
        box.owner,
        [...box.claims, ...box.requirements].join(', '),
      ],
    });
  },
});

import {
  listed
} from "./list-workspaces-work.js";
import {
  boxType
} from "./elasticbox-boxes-find-box.js";
import {
  findWorkspace
} from "./find-workspace.js";
import "./path.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import "./index.js";

// src/operations/elasticbox/boxes/list-boxes.ts?work
var work = {
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const boxes = await client.listBoxes(workspace.id);
    return listed({
      title: `Workspace ${workspace.id} can use ${boxes.length === 1 ? "one box" : `${boxes.length} boxes`}.`,
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
        updated: box.updated
      }),
      columns: ["Id", "Name", "Type", "Owner", "Claims or requirements"],
      row: (box) => [
        box.id,
        box.name,
        boxType(box),
        box.owner,
        [...box.claims, ...box.requirements].join(", ")
      ]
    });
  }
};
export {
  work
};

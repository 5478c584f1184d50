import {
  boxType,
  findWorkspace
} from "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import {
  elasticbox,
  elasticboxPlatform,
  listed
} from "./elasticbox-inputs-inputs.js";
import "./kinds-yaml.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/boxes/list-boxes.ts
var listBoxes = defineOperation({
  name: "list-boxes",
  platform: elasticboxPlatform,
  summary: "List the boxes a workspace can use, deployment policies with their claims and public boxes included.",
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
workspace: operations
`,
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
});
export {
  listBoxes
};

import {
  findBox,
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
  count,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/boxes/list-box-versions.ts
var listBoxVersions = defineOperation({
  name: "list-box-versions",
  platform: elasticboxPlatform,
  summary: "List the versions of a box, the newest first.",
  inputs: { required: [elasticbox.workspace, elasticbox.box], optional: [] },
  outputs: ["id", "name", "count"],
  outcomes: ["listed"],
  example: `
workspace: operations
box: web
`,
  run: async (inputs, { client }) => {
    const workspace = await findWorkspace(client, inputs.workspace);
    const box = findBox(await client.listBoxes(workspace.id), workspace, inputs.box);
    const versions = (await client.listVersions(box.id)).map(({ id, version, updated }) => ({
      id,
      number: version?.number ?? "",
      description: version?.description ?? "",
      updated
    }));
    return listed({
      title: `Box ${box.name} (${box.id}) has ${count(versions.length, "version")}.`,
      items: versions,
      resource: (version) => version,
      outputs: { id: box.id, name: box.name },
      columns: ["Number", "Id", "Description", "Updated"],
      row: ({ number, id, description, updated }) => [number, id, description, updated]
    });
  }
});
export {
  listBoxVersions
};

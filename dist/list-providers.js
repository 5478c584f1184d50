import {
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
// src/operations/elasticbox/workspaces/list-providers.ts
var listProviders = defineOperation({
  name: "list-providers",
  platform: elasticboxPlatform,
  summary: "List the cloud providers that a workspace can deploy to.",
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
workspace: operations
`,
  run: async ({ workspace: wanted }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const providers = await client.listProviders(workspace.id);
    return listed({
      title: `${count(providers.length, "provider")} in workspace ${workspace.id}.`,
      items: providers,
      resource: ({ id, name, type, state, owner }) => ({ id, name, type, state, owner }),
      columns: ["Id", "Name", "Type", "State", "Owner"],
      row: ({ id, name, type, state, owner }) => [id, name, type, state, owner]
    });
  }
});
export {
  listProviders
};

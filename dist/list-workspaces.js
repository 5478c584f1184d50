import {
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
// src/operations/elasticbox/workspaces/list-workspaces.ts
var listWorkspaces = defineOperation({
  name: "list-workspaces",
  platform: elasticboxPlatform,
  summary: "List the workspaces that the token\u2019s user can reach.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
base-url: https://elasticbox.com
`,
  run: async (_inputs, { client }) => {
    const workspaces = await client.listWorkspaces();
    return listed({
      title: `${count(workspaces.length, "workspace")} can be reached.`,
      items: workspaces,
      resource: ({ id, name, type }) => ({ id, name, type }),
      columns: ["Id", "Name", "Type"],
      row: ({ id, name, type }) => [id, name, type]
    });
  }
});
export {
  listWorkspaces
};

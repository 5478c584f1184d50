import {
  listed
} from "./instances-view.js";
import {
  findWorkspace
} from "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import {
  elasticbox,
  elasticboxPlatform,
  tagMatcher
} from "./elasticbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  count,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/instances/list-instances.ts
var listInstances = defineOperation({
  name: "list-instances",
  platform: elasticboxPlatform,
  summary: "List a workspace\u2019s instances, shared and terminated ones included; with `tags` those that have all of them.",
  inputs: { required: [elasticbox.workspace], optional: [elasticbox.selectedTags] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
workspace: operations
tags: pr-41
`,
  run: async ({ workspace: wanted, tags = [] }, { client }) => {
    const workspace = await findWorkspace(client, wanted);
    const all = await client.listInstances(workspace.id);
    const instances = all.filter(tagMatcher(tags));
    return {
      outcome: "listed",
      changed: false,
      title: `${count(instances.length, "instance")} in workspace ${workspace.id}.`,
      ...listed(instances, client.baseUrl)
    };
  }
});
export {
  listInstances
};

import {
  operateInstance
} from "./plan-changes.js";
import {
  INSTANCE_OUTPUTS,
  SELECTION_RULES,
  isStopped,
  workOnSelected
} from "./instances-view.js";
import "./box-schema.js";
import "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import "./valibot.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./elasticbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/instances/stop-instance.ts
var stopInstance = defineOperation({
  name: "stop-instance",
  platform: elasticboxPlatform,
  summary: "Shut down one instance, or all that have all of the tags; their machines can be started again.",
  inputs: {
    required: [],
    optional: [elasticbox.instance, elasticbox.selectedTags, elasticbox.workspace],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count"],
  outcomes: ["stopped", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
tags: nightly
`,
  run: (selection, context) => workOnSelected(context, selection, {
    outcome: "stopped",
    isDone: isStopped,
    plan: async () => [{ field: "operation", to: "shutdown" }],
    run: async (instance) => ({ instance: await operateInstance(context, instance, "shutdown") })
  })
});
export {
  stopInstance
};

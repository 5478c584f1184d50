import {
  operateInstance
} from "./plan-changes.js";
import {
  INSTANCE_OUTPUTS,
  SELECTION_RULES,
  isOnline,
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
import {
  health
} from "./health.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/instances/start-instance.ts
var startInstance = defineOperation({
  name: "start-instance",
  platform: elasticboxPlatform,
  summary: "Power on one instance, or all that have all of the tags.",
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      elasticbox.instance,
      elasticbox.selectedTags,
      elasticbox.workspace
    ],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["started", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
workspace: operations
tags: nightly
`,
  run: (selection, context) => workOnSelected(context, selection, {
    outcome: "started",
    isDone: isOnline,
    plan: async () => [{ field: "operation", to: "poweron" }],
    run: async (instance) => ({ instance: await operateInstance(context, instance, "poweron") })
  })
});
export {
  startInstance
};

import {
  SELECTION_RULES
} from "./side-by-side.js";
import {
  INSTANCE_OUTPUTS
} from "./instances-view.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./linear-pattern.js";
import "./find-workspace.js";
import "./input-rules.js";
import "./fastest-levenshtein.js";
import "./kinds-yaml.js";
import "./words.js";
import "./errors.js";
import "./deadline.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/stop-instance.ts
var stopInstance = defineOperation({
  name: "stop-instance",
  platform: elasticboxPlatform,
  inputs: {
    required: [],
    optional: [elasticbox.instance, elasticbox.selectedTags, elasticbox.workspace],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count"],
  outcomes: ["stopped", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./plan-changes.js")).work.run(...given)
});
export {
  stopInstance
};

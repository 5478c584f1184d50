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
import {
  health
} from "./words.js";
import "./errors.js";
import "./deadline.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/update-instance.ts
var updateInstance = defineOperation({
  name: "update-instance",
  platform: elasticboxPlatform,
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      elasticbox.instance,
      elasticbox.selectedTags,
      elasticbox.workspace,
      elasticbox.boxVersion
    ],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["updated", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./update-version.js")).work.run(...given)
});
export {
  updateInstance
};

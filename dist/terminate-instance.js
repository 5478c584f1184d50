import {
  SELECTION_RULES
} from "./side-by-side.js";
import "./instances-view.js";
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

// src/operations/elasticbox/instances/terminate-instance.ts
var terminateInstance = defineOperation({
  name: "terminate-instance",
  platform: elasticboxPlatform,
  inputs: {
    required: [],
    optional: [
      elasticbox.instance,
      elasticbox.selectedTags,
      elasticbox.workspace,
      elasticbox.force,
      elasticbox.deleteRecord,
      elasticbox.ifMissing
    ],
    rules: SELECTION_RULES
  },
  outputs: ["id", "name", "status", "url", "box-version", "count"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./terminate-instance-work.js")).work.run(...given)
});
export {
  terminateInstance
};

import {
  SCRIPT_INPUTS
} from "./run-scripts.js";
import "./check-variables.js";
import "./plan-changes.js";
import "./work-on-selected.js";
import {
  SELECTION_RULES
} from "./select-instances.js";
import {
  INSTANCE_OUTPUTS
} from "./instances-view.js";
import {
  elasticboxPlatform
} from "./variables.js";
import "./linear-pattern.js";
import "./box-schema.js";
import "./find-workspace.js";
import "./input-rules.js";
import "./valibot.js";
import "./path.js";
import "./kinds-yaml.js";
import {
  health
} from "./statuses.js";
import "./poll.js";
import "./errors.js";
import "./deadline.js";
import "./fastest-levenshtein.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/reconfigure-instance.ts
var reconfigureInstance = defineOperation({
  name: "reconfigure-instance",
  platform: elasticboxPlatform,
  inputs: {
    required: [],
    optional: [health.check, health.status, ...SCRIPT_INPUTS],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["updated"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./reconfigure-instance-work.js")).work.run(...given)
});
export {
  reconfigureInstance
};

import {
  SCRIPT_INPUTS
} from "./run-scripts.js";
import "./check-variables.js";
import "./plan-changes.js";
import "./await-operation.js";
import "./read-addresses.js";
import {
  onSelected
} from "./on-selected.js";
import "./instances-view.js";
import "./variables.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./linear-pattern.js";
import "./words.js";
import "./box-schema.js";
import "./valibot.js";
import "./find-workspace.js";
import "./statuses.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/reconfigure-instance.ts
var reconfigureInstance = defineOperation({
  name: "reconfigure-instance",
  ...onSelected(...SCRIPT_INPUTS),
  outcomes: ["updated"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./reconfigure-instance-work.js")).work.run(...given)
});
export {
  reconfigureInstance
};

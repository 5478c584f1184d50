import {
  SELECTION
} from "./on-selected.js";
import "./instances-view.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/terminate-instance.ts
var terminateInstance = defineOperation({
  name: "terminate-instance",
  platform: elasticboxPlatform,
  inputs: {
    ...SELECTION,
    optional: [...SELECTION.optional, elasticbox.force, elasticbox.deleteRecord, elasticbox.ifMissing]
  },
  outputs: ["id", "name", "status", "url", "box-version", "count"],
  outcomes: ["deleted", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./terminate-instance-work.js")).work.run(...given)
});
export {
  terminateInstance
};

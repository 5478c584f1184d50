import {
  RESUME
} from "./on-selected.js";
import {
  INSTANCE_OUTPUTS
} from "./instances-view.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import {
  health
} from "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/get-instance.ts
var getInstance = defineOperation({
  name: "get-instance",
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.instance], optional: [health.check, health.status, elasticbox.workspace] },
  outputs: [...INSTANCE_OUTPUTS, "healthy"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: RESUME,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-instance-work.js")).work.run(...given)
});
export {
  getInstance
};

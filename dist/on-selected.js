import {
  INSTANCE_OUTPUTS
} from "./instances-view.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import {
  exactlyOne,
  needed
} from "./input-rules.js";
import {
  health
} from "./statuses.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/shapes/on-selected.ts
var SELECTION = {
  required: [],
  optional: [elasticbox.instance, elasticbox.selectedTags, elasticbox.workspace],
  rules: [exactlyOne("instance", "tags"), needed("workspace", "tags")]
};
var RESUME = { operation: "get-instance", input: "instance", output: "id" };
function onSelected(...more) {
  return {
    platform: elasticboxPlatform,
    inputs: { ...SELECTION, optional: [health.check, health.status, ...SELECTION.optional, ...more] },
    outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
    resume: RESUME
  };
}

// src/operations/elasticbox/instances/stop-instance.ts
var stopInstance = defineOperation({
  name: "stop-instance",
  platform: elasticboxPlatform,
  inputs: SELECTION,
  outputs: [...INSTANCE_OUTPUTS, "count"],
  outcomes: ["stopped", "unchanged"],
  resume: RESUME,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./plan-changes.js")).work.run(...given)
});

// src/operations/elasticbox/instances/start-instance.ts
var startInstance = defineOperation({
  name: "start-instance",
  ...onSelected(),
  outcomes: ["started", "unchanged"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./start-instance-work.js")).work.run(...given)
});

// src/operations/elasticbox/instances/update-instance.ts
var updateInstance = defineOperation({
  name: "update-instance",
  ...onSelected(elasticbox.boxVersion),
  outcomes: ["updated", "unchanged"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./update-version.js")).work.run(...given)
});
export {
  SELECTION,
  RESUME,
  onSelected,
  updateInstance,
  stopInstance,
  startInstance
};

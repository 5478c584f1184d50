import {
  leaseFrom,
  prepareVariables,
  uploadFiles
} from "./check-variables.js";
import {
  describeDifferences,
  differences,
  editInstance,
  isOvertaken,
  operateInstance,
  valuesOf
} from "./plan-changes.js";
import {
  workOnSelected
} from "./work-on-selected.js";
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
import {
  health
} from "./words.js";
import {
  defineOperation
} from "./index.js";

// src/platforms/elasticbox/changes/run-scripts.ts
var SCRIPT_INPUTS = [
  elasticbox.instance,
  elasticbox.selectedTags,
  elasticbox.workspace,
  elasticbox.variables,
  elasticbox.lease,
  elasticbox.leaseAction,
  elasticbox.automaticUpdates
];
function runScripts(context, inputs, operation) {
  const lease = leaseFrom(context, inputs);
  const wantedOf = async (instance) => {
    const check = { known: valuesOf(instance), complete: false };
    const variables = await prepareVariables(context, inputs.variables ?? [], check);
    return { variables, lease, automaticUpdates: inputs["automatic-updates"] };
  };
  return workOnSelected(context, inputs, {
    outcome: "updated",
    check: wantedOf,
    plan: async (instance) => [
      ...describeDifferences(instance, differences(instance, await wantedOf(instance))),
      { field: "operation", to: operation }
    ],
    run: async (instance) => {
      const wanted = await wantedOf(instance);
      const stored = { ...wanted, variables: await uploadFiles(context, wanted.variables) };
      const edited = await editInstance(context, instance, stored);
      const now = await operateInstance(context, edited, operation);
      const written = { instance: edited, variables: stored.variables };
      return { instance: now, overtaken: isOvertaken(context, written, now) };
    }
  });
}

// src/operations/elasticbox/shapes/script-run.ts
var SCRIPT_RUN = {
  platform: elasticboxPlatform,
  inputs: {
    required: [],
    optional: [health.check, health.status, ...SCRIPT_INPUTS],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["updated"],
  resume: { operation: "get-instance", input: "instance", output: "id" }
};

// src/operations/elasticbox/instances/reinstall-instance.ts
var reinstallInstance = defineOperation({
  name: "reinstall-instance",
  ...SCRIPT_RUN,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./run-scripts.js")).work.run(...given)
});

// src/operations/elasticbox/instances/reconfigure-instance.ts?work
var work = {
  run: (inputs, context) => runScripts(context, inputs, "reconfigure")
};

// src/operations/elasticbox/instances/reconfigure-instance.ts
var reconfigureInstance = defineOperation({
  name: "reconfigure-instance",
  ...SCRIPT_RUN,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./reconfigure-instance-work.js")).work.run(...given)
});

// src/operations/elasticbox/instances/reinstall-instance.ts?work
var work2 = {
  run: (inputs, context) => runScripts(context, inputs, "reinstall")
};
export {
  work2 as work,
  reinstallInstance,
  work as work2,
  reconfigureInstance
};

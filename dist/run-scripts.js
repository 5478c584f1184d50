import {
  prepareVariables,
  uploadFiles
} from "./check-variables.js";
import {
  describeDifferences,
  differences,
  editInstance,
  leaseFrom,
  noticeOvertaken,
  operateInstance,
  valuesOf,
  workOnSelected
} from "./plan-changes.js";
import {
  elasticbox
} from "./variables.js";

// src/platforms/elasticbox/changes/run-scripts.ts
var SCRIPT_INPUTS = [
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
      return { instance: now, overtaken: noticeOvertaken(context, written, now) };
    }
  });
}

// src/operations/elasticbox/instances/reconfigure-instance.ts?work
var work = {
  run: (inputs, context) => runScripts(context, inputs, "reconfigure")
};

// src/operations/elasticbox/instances/reinstall-instance.ts?work
var work2 = {
  run: (inputs, context) => runScripts(context, inputs, "reinstall")
};
export {
  SCRIPT_INPUTS,
  work2 as work,
  work as work2
};

import {
  INSTANCE_OUTPUTS,
  awaitIdle,
  describeSelection,
  describeStatus,
  failed,
  hasFailed,
  instanceFacts,
  instanceOutputs,
  instanceResource,
  readAddresses,
  selectInstance
} from "./instances-view.js";
import "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./elasticbox-inputs-inputs.js";
import "./kinds-yaml.js";
import {
  health
} from "./health.js";
import "./poll.js";
import "./classify.js";
import {
  AbsentError,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/instances/get-instance.ts
var getInstance = defineOperation({
  name: "get-instance",
  platform: elasticboxPlatform,
  summary: "Read one instance; with `wait: true` wait until its operation has ended.",
  inputs: { required: [elasticbox.instance], optional: [health.check, health.status, elasticbox.workspace] },
  outputs: [...INSTANCE_OUTPUTS, "healthy"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
instance: i-abc123
`,
  run: async (selection, context) => {
    const { baseUrl } = context.client;
    const found = await selectInstance(context.client, selection);
    if (!found) {
      throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
        next: "Check the id, and that `base-url` is the site it belongs to."
      });
    }
    context.ledger.know(instanceOutputs(found, baseUrl));
    const instance = context.wait ? await awaitIdle(context, found) : found;
    if (context.wait && hasFailed(instance)) throw await failed(context, instance);
    const addresses = await readAddresses(context, instance);
    return {
      outcome: "read",
      changed: false,
      title: `Instance ${instance.name} is ${describeStatus(instance)}.`,
      resource: instanceResource(instance, baseUrl, addresses),
      outputs: instanceOutputs(instance, baseUrl, addresses),
      facts: instanceFacts(instance, baseUrl, addresses)
    };
  }
});
export {
  getInstance
};

import {
  awaitIdle,
  failed,
  readAddresses
} from "./work-on-selected.js";
import {
  describeSelection,
  selectInstance
} from "./side-by-side.js";
import {
  describeStatus,
  hasFailed,
  instanceFacts,
  instanceOutputs,
  instanceResource
} from "./instances-view.js";
import "./linear-pattern.js";
import "./find-workspace.js";
import "./input-rules.js";
import "./fastest-levenshtein.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import {
  AbsentError
} from "./index.js";

// src/operations/elasticbox/instances/get-instance.ts?work
var work = {
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
      title: `Instance ${instance.name} is ${describeStatus(instance)}.`,
      resource: instanceResource(instance, baseUrl, addresses),
      outputs: instanceOutputs(instance, baseUrl, addresses),
      facts: instanceFacts(instance, baseUrl, addresses)
    };
  }
};
export {
  work
};

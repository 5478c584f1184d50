import {
  awaitIdle,
  describeSelection,
  failedError,
  selectInstance
} from "./await-operation.js";
import {
  instanceResult
} from "./read-addresses.js";
import {
  hasFailed,
  instanceOutputs
} from "./instances-view.js";
import "./linear-pattern.js";
import "./words.js";
import "./find-workspace.js";
import "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  AbsentError
} from "./index.js";

// src/operations/elasticbox/instances/get-instance.ts?work
var work = {
  run: async (selection, context) => {
    const found = await selectInstance(context.client, selection);
    if (!found) {
      throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
        next: "Check the id, and that `base-url` is the site it belongs to."
      });
    }
    context.ledger.know(instanceOutputs(found, context.client.baseUrl));
    const instance = await awaitIdle(context, found);
    if (context.wait && hasFailed(instance)) throw await failedError(context, instance);
    return { outcome: "read", ...await instanceResult(context, instance) };
  }
};
export {
  work
};

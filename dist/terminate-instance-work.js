import {
  removeInstance
} from "./remove-instance.js";
import {
  describeSelection,
  selectInstances,
  sideBySide
} from "./await-operation.js";
import {
  instanceResource,
  isGone,
  labelOf
} from "./instances-view.js";
import "./linear-pattern.js";
import "./words.js";
import "./find-workspace.js";
import "./path.js";
import {
  nothingThere
} from "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import "./index.js";

// src/operations/elasticbox/instances/terminate-instance.ts?work
var work = {
  run: async ({ force, "delete-record": deleteRecord, "if-missing": ifMissing, ...selection }, context) => {
    const selected = await selectInstances(context, selection, { terminated: deleteRecord });
    const found = selected.filter((instance) => deleteRecord || !isGone(instance));
    const [first] = found;
    if (!first)
      return nothingThere(`There is no ${describeSelection(selection)}.`, ifMissing, {
        outputs: { count: 0 }
      });
    const { baseUrl } = context.client;
    const targets = found.map(labelOf).join(", ");
    const only = found.length === 1 ? { id: first.id, name: first.name } : {};
    const shown = {
      resource: found.map((instance) => instanceResource(instance, baseUrl)),
      outputs: { ...only, count: found.length }
    };
    context.ledger.know(shown.outputs);
    if (context.dryRun) {
      const fields = [
        { field: "force", to: force ? "yes" : "no" },
        { field: "record", to: deleteRecord ? "deleted" : "kept" }
      ];
      const plan = found.map((one) => ({ action: "delete", target: labelOf(one), fields }));
      return { outcome: "planned", plan, title: `Would terminate ${targets}.`, ...shown };
    }
    const done = await sideBySide(
      context,
      found,
      (instance) => removeInstance(context, instance, { force, deleteRecord })
    );
    if (!done.some(Boolean)) return { outcome: "absent", title: `Gone already: ${targets}.`, ...shown };
    return { outcome: "deleted", title: `Terminated ${targets}.`, ...shown };
  }
};
export {
  work
};

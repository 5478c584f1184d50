import {
  removeInstance
} from "./remove-instance.js";
import "./work-on-selected.js";
import {
  describeSelection,
  selectInstances,
  sideBySide
} from "./side-by-side.js";
import {
  instanceResource,
  isGone,
  labelOf
} from "./instances-view.js";
import "./linear-pattern.js";
import "./find-workspace.js";
import "./input-rules.js";
import "./fastest-levenshtein.js";
import {
  nothingThere
} from "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
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
    const only = found.length === 1 ? { id: first.id, name: first.name } : {};
    context.ledger.know({ ...only, count: found.length });
    const targets = found.map(labelOf).join(", ");
    const resource = found.map((instance) => instanceResource(instance, baseUrl));
    if (context.dryRun) {
      const fields = [
        { field: "force", to: force ? "yes" : "no" },
        { field: "record", to: deleteRecord ? "deleted" : "kept" }
      ];
      return {
        outcome: "planned",
        plan: found.map((instance) => ({ action: "delete", target: labelOf(instance), fields })),
        title: `Would terminate ${targets}.`,
        resource,
        outputs: { ...only, count: found.length }
      };
    }
    const done = await sideBySide(
      context,
      found,
      (instance) => removeInstance(context, instance, { force, deleteRecord })
    );
    const deleted = done.some(({ value }) => value);
    return {
      outcome: deleted ? "deleted" : "absent",
      title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
      resource,
      outputs: { ...only, count: found.length }
    };
  }
};
export {
  work
};

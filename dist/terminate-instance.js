import {
  removeInstance
} from "./remove-instance.js";
import {
  SELECTION_RULES,
  describeSelection,
  instanceResource,
  isGone,
  labelOf,
  selectInstances,
  sideBySide
} from "./instances-view.js";
import "./elasticbox-boxes-find-box.js";
import "./fastest-levenshtein.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./elasticbox-inputs-inputs.js";
import "./kinds-yaml.js";
import {
  planned
} from "./poll.js";
import "./classify.js";
import {
  AbsentError,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/elasticbox/instances/terminate-instance.ts
var terminateInstance = defineOperation({
  name: "terminate-instance",
  platform: elasticboxPlatform,
  summary: "Terminate one instance, or all that have all of the tags, and delete their records.",
  inputs: {
    required: [],
    optional: [
      elasticbox.instance,
      elasticbox.selectedTags,
      elasticbox.workspace,
      elasticbox.force,
      elasticbox.deleteRecord,
      elasticbox.ifMissing
    ],
    rules: SELECTION_RULES
  },
  outputs: ["id", "name", "status", "url", "box-version", "count"],
  outcomes: ["deleted", "absent"],
  example: `
workspace: operations
tags: pr-41, web
`,
  run: async ({ force, "delete-record": deleteRecord, "if-missing": ifMissing, ...selection }, context) => {
    const selected = await selectInstances(context, selection, { terminated: deleteRecord });
    const found = selected.filter((instance) => deleteRecord || !isGone(instance));
    const [first] = found;
    if (!first) return absent(selection, ifMissing);
    const { baseUrl } = context.client;
    const only = found.length === 1 ? { id: first.id, name: first.name } : {};
    context.ledger.know({ ...only, count: found.length });
    const targets = found.map(labelOf).join(", ");
    const resource = found.map((instance) => instanceResource(instance, baseUrl));
    if (context.dryRun) {
      return {
        ...planned(found.map((instance) => ({ action: "delete", target: labelOf(instance) }))),
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
      changed: deleted,
      title: deleted ? `Terminated ${targets}.` : `Gone already: ${targets}.`,
      resource,
      outputs: { ...only, count: found.length }
    };
  }
});
function absent(selection, ifMissing) {
  const title = `There is no ${describeSelection(selection)}.`;
  if (ifMissing === "fail")
    throw new AbsentError(title, { next: "Set `if-missing: ignore` if that is fine." });
  return { outcome: "absent", changed: false, title, outputs: { count: 0 } };
}
export {
  terminateInstance
};

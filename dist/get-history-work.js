import {
  changeResource,
  isDeletion,
  timeText
} from "./states-view.js";
import {
  writeList
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import {
  AbsentError,
  capital,
  count
} from "./index.js";

// src/operations/versio/get-history.ts?work
var work = {
  run: async ({ "environment-id": environment, entity, instance, at }, context) => {
    context.ledger.know({ id: instance });
    const shown = {
      resource: (change) => changeResource(change, { entity, instance }),
      columns: ["Time", "Instance", "Change"],
      row: (change) => [
        timeText(change.utc) ?? "",
        change.instance ?? instance ?? "",
        isDeletion(change) ? "deleted" : "saved"
      ]
    };
    const { items, outputs, table } = await writeList(
      context,
      shown,
      (reader) => context.client.readChanges({ environment, entity, instance }, at, reader)
    );
    if (items.count === 0) {
      throw new AbsentError(`There is no history of ${entity} ${instance ?? "(any instance)"}.`, {
        next: "Check `environment-id`, the entity, the instance, and `at`."
      });
    }
    const title = `${capital(entity)} ${instance ?? "(all instances)"} has ${count(items.count, "change")}.`;
    return { outcome: "read", title, items, outputs: { id: instance, ...outputs }, table };
  }
};
export {
  work
};

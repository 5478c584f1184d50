import {
  changeResource,
  isDeletion,
  timeText
} from "./states-view.js";
import {
  ListWriter
} from "./list-all.js";
import "./read-whole.js";
import "./errors.js";
import {
  AbsentError,
  capital,
  count
} from "./index.js";

// src/platforms/versio/states/read-history.ts
async function readHistory(client, { environment, entity, instance, until }, reader) {
  try {
    if (instance === void 0) await client.readEntityChanges({ environment, entity }, until, reader);
    else await client.readChanges({ environment, entity, instance }, until, reader);
  } catch (error) {
    await client.assertAbsent(error, environment);
  }
}
function noHistory({ entity, instance }) {
  return new AbsentError(`There is no history of ${entity} ${instance ?? "(any instance)"}.`, {
    next: "Check `environment-id`, the entity, the instance, and `at`."
  });
}

// src/operations/versio/get-history.ts?work
var work = {
  run: async ({ "environment-id": environment, entity, instance, at }, context) => {
    context.ledger.know({ id: instance });
    const writer = new ListWriter(context, {
      resource: (change) => changeResource(change, { entity, instance }),
      columns: ["Time", "Instance", "Change"],
      row: (change) => [
        timeText(change.utc) ?? "",
        change.instance ?? instance ?? "",
        isDeletion(change) ? "deleted" : "saved"
      ]
    });
    await readHistory(context.client, { environment, entity, instance, until: at }, writer);
    const { items, table } = writer.end();
    if (items.count === 0) throw noHistory({ entity, instance });
    return {
      outcome: "read",
      title: `${capital(entity)} ${instance ?? "(all instances)"} has ${count(items.count, "change")}.`,
      items,
      outputs: { id: instance, count: items.count },
      table
    };
  }
};
export {
  work
};

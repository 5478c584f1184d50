import {
  timeText
} from "./states-view.js";
import {
  ListWriter
} from "./list-all.js";
import "./read-whole.js";
import {
  isOfKind
} from "./errors.js";
import {
  capital,
  count
} from "./index.js";

// src/platforms/versio/states/list-instances.ts
async function listInstances(client, wanted, reader) {
  try {
    await client.readInstances(wanted, wanted.utc, reader);
  } catch (error) {
    if (!isOfKind(error, "absent", "doubtful")) throw error;
    await client.assertEnvironment(wanted.environment);
  }
}

// src/operations/versio/list-states.ts?work
var work = {
  run: async ({ "environment-id": environment, entity, at }, context) => {
    const writer = new ListWriter(context, {
      resource: (id) => id,
      columns: ["Instance"],
      row: (id) => [id]
    });
    await listInstances(context.client, { environment, entity, utc: at }, writer);
    const { items, table } = writer.end();
    const when = at === void 0 ? "" : ` at ${timeText(at)}`;
    return {
      outcome: "listed",
      title: `${capital(entity)} has ${count(items.count, "instance")}${when}.`,
      items,
      outputs: { count: items.count },
      table
    };
  }
};
export {
  work
};

import {
  ListWriter
} from "./list-writer.js";
import "./paginate.js";
import {
  capital,
  timeText,
  versio,
  versioPlatform
} from "./states.js";
import "./kinds-yaml.js";
import {
  count,
  defineOperation,
  isOfKind
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/versio/states/list-instances.ts
async function listInstances(client, wanted, reader) {
  try {
    await client.readInstances(wanted, wanted.utc, reader);
  } catch (error) {
    if (!isOfKind(error, "absent", "doubtful")) throw error;
    await client.assertEnvironment(wanted.environment);
  }
}

// src/operations/versio/list-states.ts
var listStates = defineOperation({
  name: "list-states",
  platform: versioPlatform,
  summary: "List the ids of an entity\u2019s instances, over all pages. Some servers list retired ones too.",
  inputs: { required: [versio.environmentId, versio.entity], optional: [versio.at] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
environment-id: my-environment
entity: host
`,
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
      changed: false,
      title: `${capital(entity)} has ${count(items.count, "instance")}${when}.`,
      items,
      outputs: { count: items.count },
      table
    };
  }
});
export {
  listStates
};

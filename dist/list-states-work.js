import {
  timeText
} from "./states-view.js";
import {
  writeList
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import {
  capital,
  count
} from "./index.js";

// src/operations/versio/list-states.ts?work
var work = {
  run: async ({ "environment-id": environment, entity, at }, context) => {
    const shown = { resource: (id) => id, columns: ["Instance"], row: (id) => [id] };
    const list = await writeList(
      context,
      shown,
      (reader) => context.client.readInstances({ environment, entity }, at, reader)
    );
    const when = at === void 0 ? "" : ` at ${timeText(at)}`;
    const title = `${capital(entity)} has ${count(list.items.count, "instance")}${when}.`;
    return { outcome: "listed", title, ...list };
  }
};
export {
  work
};

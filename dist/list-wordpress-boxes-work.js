import {
  writeList
} from "./list-all.js";
import {
  boxResource
} from "./raidboxes-boxes-find-box.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import "./index.js";

// src/operations/raidboxes/list-wordpress-boxes.ts?work
var work = {
  run: async (_inputs, context) => {
    const shown = {
      resource: boxResource,
      columns: ["Id", "Name", "Title", "Domain", "Address"],
      row: ({ id, name, title, domain, ip_v4 }) => [id, name, title, domain, ip_v4]
    };
    const list = await writeList(context, shown, (reader) => context.client.readBoxes(reader));
    const { count } = list.items;
    return {
      outcome: "listed",
      title: `${count === 1 ? "One box is" : `${count} boxes are`} there.`,
      ...list
    };
  }
};
export {
  work
};

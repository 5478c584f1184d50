import {
  ListWriter
} from "./list-all.js";
import {
  boxResource
} from "./certificates-view.js";
import "./raidboxes-boxes-find-box.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

// src/operations/raidboxes/list-wordpress-boxes.ts?work
var work = {
  run: async (_inputs, context) => {
    const writer = new ListWriter(context, {
      resource: boxResource,
      columns: ["Id", "Name", "Title", "Domain", "Address"],
      row: ({ id, name, title, domain, ip_v4 }) => [id, name, title, domain, ip_v4]
    });
    await context.client.readBoxes(writer);
    const { items, table } = writer.end();
    const { count } = items;
    return {
      outcome: "listed",
      title: `${count === 1 ? "One box is" : `${count} boxes are`} there.`,
      items,
      outputs: { count },
      table
    };
  }
};
export {
  work
};

import {
  ListWriter
} from "./list-writer.js";
import {
  boxResource
} from "./certificates-view.js";
import "./raidboxes-boxes-find-box.js";
import "./paginate.js";
import {
  raidboxesPlatform
} from "./certificate.js";
import "./kinds-yaml.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/raidboxes/list-wordpress-boxes.ts
var listWordpressBoxes = defineOperation({
  name: "list-wordpress-boxes",
  platform: raidboxesPlatform,
  summary: "List the WordPress boxes that the login sees, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: "",
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
      changed: false,
      title: `${count === 1 ? "One box is" : `${count} boxes are`} there.`,
      items,
      outputs: { count },
      table
    };
  }
});
export {
  listWordpressBoxes
};

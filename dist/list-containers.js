import {
  listAll
} from "./list-writer.js";
import {
  containerResource
} from "./resources-view.js";
import "./paginate.js";
import {
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/containers/list-containers.ts
var listContainers = defineOperation({
  name: "list-containers",
  platform: dollarboxPlatform,
  summary: "List the org\u2019s containers, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "container",
    plural: "containers",
    pages: context.client.containers.pages(true),
    keyOf: ({ id }) => id,
    resource: containerResource,
    columns: ["Id", "Name", "Image", "Status", "Address"],
    row: ({ id, name, image, status, ipv6_address }) => [id, name, image, status, ipv6_address]
  })
});
export {
  listContainers
};

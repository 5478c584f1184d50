import {
  listAll
} from "./list-writer.js";
import {
  volumeResource
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
// src/operations/dollarbox/volumes/list-volumes.ts
var listVolumes = defineOperation({
  name: "list-volumes",
  platform: dollarboxPlatform,
  summary: "List the org\u2019s volumes, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "volume",
    plural: "volumes",
    pages: context.client.volumes.pages(true),
    keyOf: ({ id }) => id,
    resource: volumeResource,
    columns: ["Id", "Name", "GB", "Status", "Storage class"],
    row: ({ id, name, size_gb, status, storage_class }) => [
      id,
      name,
      `${size_gb ?? ""}`,
      status,
      storage_class
    ]
  })
});
export {
  listVolumes
};

import {
  listOf
} from "./list-all.js";
import "./list-writer.js";
import {
  volumeResource
} from "./resources-view.js";
import {
  VOLUMES
} from "./find.js";
import "./read-whole.js";
import "./inputs.js";
import "./kinds-yaml.js";
import "./errors.js";
import "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/volumes/list-volumes.ts
var listVolumes = listOf(VOLUMES, {
  name: "list-volumes",
  summary: "List the org\u2019s volumes, over all pages.",
  resource: volumeResource,
  columns: ["Id", "Name", "GB", "Status", "Storage class"],
  row: ({ id, name, size_gb, status, storage_class }) => [
    id,
    name,
    `${size_gb ?? ""}`,
    status,
    storage_class
  ]
});
export {
  listVolumes
};

import {
  listOf
} from "./list-all.js";
import "./inputs.js";
import {
  volumeResource
} from "./resources-view.js";
import "./list-writer.js";
import {
  VOLUMES
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

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

import {
  volumeResource
} from "./resources-view.js";
import {
  listing
} from "./list-all.js";
import {
  VOLUMES
} from "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./pem.js";
import "./index.js";

// src/operations/dollarbox/volumes/list-volumes.ts?work
var work = {
  run: listing(VOLUMES, {
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
};
export {
  work
};

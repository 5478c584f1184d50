import {
  namespaceResource
} from "./view-namespace.js";
import {
  listing
} from "./list-all.js";
import {
  NAMESPACES
} from "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/namespaces/list-namespaces.ts?work
var work = {
  run: listing(NAMESPACES, {
    resource: namespaceResource,
    columns: ["Id", "Slug", "Status", "Containers", "GB", "In Kubernetes"],
    row: ({ id, slug, status, allocated_containers, allocated_volume_gb, k8s_namespace }) => [
      id,
      slug,
      status,
      `${allocated_containers ?? ""}`,
      `${allocated_volume_gb ?? ""}`,
      k8s_namespace
    ]
  })
};
export {
  work
};

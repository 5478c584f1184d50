import {
  listOf
} from "./list-all.js";
import {
  namespaceResource
} from "./view-namespace.js";
import "./inputs.js";
import "./list-writer.js";
import {
  NAMESPACES
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/namespaces/list-namespaces.ts
var listNamespaces = listOf(NAMESPACES, {
  name: "list-namespaces",
  summary: "List the org\u2019s namespaces, over all pages.",
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
});
export {
  listNamespaces
};

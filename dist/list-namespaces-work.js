import {
  listAll
} from "./list-all.js";
import {
  NAMESPACES
} from "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/namespaces/list-namespaces.ts?work
var work = {
  run: listAll(NAMESPACES, {
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

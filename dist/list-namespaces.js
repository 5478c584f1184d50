import {
  listAll
} from "./list-writer.js";
import {
  namespaceResource
} from "./view-namespace.js";
import "./paginate.js";
import {
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/namespaces/list-namespaces.ts
var listNamespaces = defineOperation({
  name: "list-namespaces",
  platform: dollarboxPlatform,
  summary: "List the org\u2019s namespaces, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "namespace",
    plural: "namespaces",
    pages: context.client.namespaces.pages(true),
    keyOf: ({ id }) => id,
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
});
export {
  listNamespaces
};

import {
  NAMESPACES
} from "./find.js";

// src/platforms/dollarbox/namespaces/view-namespace.ts
function namespaceResource(namespace) {
  const { id, slug, allocated_containers, allocated_volume_gb, status } = namespace;
  const { k8s_namespace, created_at, updated_at } = namespace;
  return {
    id,
    slug,
    allocated_containers,
    allocated_volume_gb,
    status,
    k8s_namespace,
    created_at,
    updated_at
  };
}
function namespaceOutputs({ id, slug, status, k8s_namespace }) {
  return { id, name: slug, status, namespace: k8s_namespace === "" ? void 0 : k8s_namespace };
}
function namespaceFacts(namespace) {
  const { id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace } = namespace;
  return [
    { label: "Namespace", value: `${slug} (${id})` },
    { label: "Status", value: status },
    ...allocated_containers === null ? [] : [{ label: "Containers", value: `${allocated_containers}` }],
    ...allocated_volume_gb === null ? [] : [{ label: "Volumes", value: `${allocated_volume_gb} GB` }],
    ...k8s_namespace === "" ? [] : [{ label: "In Kubernetes", value: k8s_namespace }]
  ];
}
var NAMESPACE_VIEWS = {
  ...NAMESPACES,
  resource: namespaceResource,
  outputs: namespaceOutputs,
  facts: namespaceFacts
};
export {
  namespaceResource,
  namespaceOutputs,
  NAMESPACE_VIEWS
};

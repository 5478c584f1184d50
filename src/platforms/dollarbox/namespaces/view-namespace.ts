import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Fact } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import type { Views } from '../resources/ensured.ts';

/** A namespace as `result` shows it. */
export function namespaceResource(namespace: Namespace): JsonObject {
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
    updated_at,
  };
}

/** What is known of a namespace, as outputs; its slug is its name. */
export function namespaceOutputs({ id, slug, status, k8s_namespace }: Namespace): Outputs {
  return { id, name: slug, status, namespace: k8s_namespace === '' ? undefined : k8s_namespace };
}

/** The facts of a namespace for log and summary. */
function namespaceFacts(namespace: Namespace): readonly Fact[] {
  const { id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace } = namespace;
  return [
    { label: 'Namespace', value: `${slug} (${id})` },
    { label: 'Status', value: status },
    ...(allocated_containers === null ? [] : [{ label: 'Containers', value: `${allocated_containers}` }]),
    ...(allocated_volume_gb === null ? [] : [{ label: 'Volumes', value: `${allocated_volume_gb} GB` }]),
    ...(k8s_namespace === '' ? [] : [{ label: 'In Kubernetes', value: k8s_namespace }]),
  ];
}

/** How a namespace is shown. */
export const NAMESPACE_VIEWS: Views<Namespace> = {
  ...NAMESPACES,
  resource: namespaceResource,
  outputs: namespaceOutputs,
  facts: namespaceFacts,
};

import type { Judgement } from '../../../http/wait/poll.ts';
import type { Namespace } from '../api/schema.ts';
import { NAMESPACE_SETTLES } from '../api/settle-times.ts';
import type { ResourceKind } from '../resources/kind.ts';
import { endedBadly, judge } from '../resources/settle.ts';

const settling: Required<ResourceKind<Namespace>>['settling'] = {
  judge: (namespace) => judge(namespace, 'active'),
  times: NAMESPACE_SETTLES,
  failed: ({ slug }) => ({
    title: `Namespace ${slug} is not ready`,
    next: 'Delete it with `operation: delete-namespace` (with all that is in it) and create it again; if it stays so, ask DollarBox with its id.',
  }),
};

/** Namespaces; the slug is unique in the org [inferred] and fixed. */
export const NAMESPACES: ResourceKind<Namespace> = {
  noun: 'namespace',
  endpoints: ({ namespaces }) => namespaces,
  keyOf: ({ slug }) => slug,
  keyed: 'with the slug',
  resource: ({ id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace, ...times }) => {
    const { created_at, updated_at } = times;
    const allocated = { allocated_containers, allocated_volume_gb };
    return { id, slug, ...allocated, status, k8s_namespace, created_at, updated_at };
  },
  outputs: ({ id, slug, status, k8s_namespace }) => {
    return { id, name: slug, status, namespace: k8s_namespace || undefined };
  },
  identity: ({ id, slug }) => ({ id, name: slug }),
  facts: ({ id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace }) => [
    { label: 'Namespace', value: `${slug} (${id})` },
    { label: 'Status', value: status },
    ...(allocated_containers === null ? [] : [{ label: 'Containers', value: `${allocated_containers}` }]),
    ...(allocated_volume_gb === null ? [] : [{ label: 'Volumes', value: `${allocated_volume_gb} GB` }]),
    ...(k8s_namespace === '' ? [] : [{ label: 'In Kubernetes', value: k8s_namespace }]),
  ],
  settling,
};

/**
 * The same, waited for also until the platform tells the Kubernetes namespace, which may come later than the status
 * [inferred].
 */
export const NAMED_NAMESPACES: ResourceKind<Namespace> = {
  ...NAMESPACES,
  settling: {
    ...settling,
    judge: (namespace): Judgement => {
      const judgement = settling.judge(namespace);
      return judgement === 'settled' && isNameless(namespace) ? 'pending' : judgement;
    },
    describe: (namespace) =>
      `${namespace.status}${isNameless(namespace) ? ', without a Kubernetes namespace yet' : ''}`,
  },
};

function isNameless(namespace: Namespace): boolean {
  return namespace.k8s_namespace === '' && !endedBadly(namespace);
}

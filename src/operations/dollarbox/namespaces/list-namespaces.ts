import { NAMESPACES } from '../../../platforms/dollarbox/api/kinds.ts';
import { namespaceResource } from '../../../platforms/dollarbox/namespaces/view-namespace.ts';
import { listOf } from '../shapes/list-of.ts';

/** Lists the org’s namespaces. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const listNamespaces = listOf(NAMESPACES, {
  name: 'list-namespaces',
  summary: 'List the org’s namespaces, over all pages.',
  resource: namespaceResource,
  columns: ['Id', 'Slug', 'Status', 'Containers', 'GB', 'In Kubernetes'],
  row: ({ id, slug, status, allocated_containers, allocated_volume_gb, k8s_namespace }) => [
    id,
    slug,
    status,
    `${allocated_containers ?? ''}`,
    `${allocated_volume_gb ?? ''}`,
    k8s_namespace,
  ],
});

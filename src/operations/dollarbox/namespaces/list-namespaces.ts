import { defineOperation } from '../../../contract/operation.ts';
import { NAMESPACES } from '../../../platforms/dollarbox/namespaces/namespace-kind.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the org’s namespaces. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const listNamespaces = defineOperation({
  name: 'list-namespaces',
  ...LISTING,
  summary: 'List the org’s namespaces, over all pages.',
  run: listAll(NAMESPACES, {
    columns: ['Id', 'Slug', 'Status', 'Containers', 'GB', 'In Kubernetes'],
    row: ({ id, slug, status, allocated_containers, allocated_volume_gb, k8s_namespace }) => [
      id,
      slug,
      status,
      `${allocated_containers ?? ''}`,
      `${allocated_volume_gb ?? ''}`,
      k8s_namespace,
    ],
  }),
});

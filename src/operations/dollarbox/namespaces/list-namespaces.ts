import { defineOperation } from '../../../contract/operation.ts';
import { namespaceResource } from '../../../platforms/dollarbox/namespaces/view-namespace.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';

/** Lists the org’s namespaces. Source: https://github.com/unicornops/terraform-provider-dollarbox */
export const listNamespaces = defineOperation({
  name: 'list-namespaces',
  platform: dollarboxPlatform,
  summary: 'List the org’s namespaces, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'namespace',
      plural: 'namespaces',
      pages: context.client.namespaces.pages(true),
      keyOf: ({ id }) => id,
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
    }),
});

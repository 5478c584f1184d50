import { defineOperation } from '../../../contract/operation.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { credentialResource } from '../../../platforms/dollarbox/resources/view.ts';

/** Lists the kubectl credentials of the token’s user, without their kubeconfigs. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listKubectlCredentials = defineOperation({
  name: 'list-kubectl-credentials',
  platform: dollarboxPlatform,
  summary:
    'List the kubectl credentials of the token’s user, over all pages; kubeconfigs are shown only when they are issued.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'kubectl credential',
      plural: 'kubectl credentials',
      pages: context.client.kubectlCredentials.pages(true),
      keyOf: ({ id }) => id,
      resource: credentialResource,
      columns: ['Id', 'Org', 'Service account', 'Created', 'Rotated'],
      row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at],
    }),
});

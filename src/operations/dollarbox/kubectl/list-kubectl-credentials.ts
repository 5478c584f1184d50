import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/api/kinds.ts';
import { credentialResource } from '../../../platforms/dollarbox/resources/view.ts';
import { listOf } from '../shapes/list-of.ts';

/** Lists the kubectl credentials of the token’s user, without their kubeconfigs. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listKubectlCredentials = listOf(KUBECTL_CREDENTIALS, {
  name: 'list-kubectl-credentials',
  summary:
    'List the kubectl credentials of the token’s user, over all pages; kubeconfigs are shown only when they are issued.',
  resource: credentialResource,
  columns: ['Id', 'Org', 'Service account', 'Created', 'Rotated'],
  row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at],
});

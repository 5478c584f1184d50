import { defineOperation } from '../../../contract/operation.ts';
import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/kubectl/credential-kind.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the kubectl credentials of the token’s user, without their kubeconfigs. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listKubectlCredentials = defineOperation({
  name: 'list-kubectl-credentials',
  ...LISTING,
  summary:
    'List the kubectl credentials of the token’s user, over all pages; kubeconfigs are shown only when they are issued.',
  run: listAll(KUBECTL_CREDENTIALS, {
    columns: ['Id', 'Org', 'Service account', 'Created', 'Rotated'],
    row: ({ id, org, sa_name, created_at, rotated_at }) => [id, org, sa_name, created_at, rotated_at],
  }),
});

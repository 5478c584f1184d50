import type { KubectlCredential } from '../api/schema.ts';
import type { ResourceKind } from '../resources/kind.ts';

/** kubectl credentials of the caller; they have no name, and are shown without their kubeconfig. */
export const KUBECTL_CREDENTIALS: ResourceKind<KubectlCredential> = {
  noun: 'kubectl credential',
  endpoints: ({ kubectlCredentials }) => kubectlCredentials,
  keyOf: () => '',
  verb: 'revoke',
  resource: ({ id, org, sa_name, created_at, rotated_at, last_downloaded_at }) => {
    return { id, org, sa_name, created_at, rotated_at, last_downloaded_at };
  },
  outputs: ({ id }) => ({ id, 'credential-id': id }),
  facts: ({ id, org, sa_name, created_at, rotated_at }) => [
    { label: 'Kubectl credential', value: id },
    { label: 'Org', value: org },
    { label: 'Service account', value: sa_name },
    { label: 'Created', value: created_at ?? 'not known' },
    { label: 'Rotated', value: rotated_at ?? 'never' },
  ],
};

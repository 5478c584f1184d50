import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/kubectl/credential-kind.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removeSelected } from '../../../platforms/dollarbox/resources/remove-selected.ts';

/** Revokes a kubectl credential. Source: https://dollarbox.dev/docs/api/ (Resources) */
export const revokeKubectlCredential = defineOperation({
  name: 'revoke-kubectl-credential',
  platform: dollarboxPlatform,
  summary: 'Revoke a kubectl credential of the token’s user; its kubeconfigs stop working.',
  inputs: { required: [dollarbox.id], optional: [dollarbox.ifMissing] },
  outputs: ['id', 'credential-id'],
  outcomes: ['revoked', 'absent'],
  example: `
org: acme
id: 321
`,
  run: ({ id, 'if-missing': ifMissing }, context) =>
    removeSelected(context, KUBECTL_CREDENTIALS, { id }, ifMissing),
});

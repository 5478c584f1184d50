import { defineOperation } from '../../../contract/operation.ts';
import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removal } from '../../../platforms/dollarbox/resources/removal-operation.ts';
import { select } from '../../../platforms/dollarbox/resources/select.ts';
import { credentialOutputs, credentialResource } from '../../../platforms/dollarbox/resources/view.ts';

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
  run: async ({ id, 'if-missing': ifMissing }, context) =>
    removal(context, {
      kind: KUBECTL_CREDENTIALS,
      found: await select(context.client, KUBECTL_CREDENTIALS, { id }),
      selection: { id },
      ifMissing,
      verb: 'revoke',
      outputs: credentialOutputs,
      resource: credentialResource,
    }),
});

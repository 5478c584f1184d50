import { defineOperation } from '../../../contract/operation.ts';
import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import {
  credentialFacts,
  credentialOutputs,
  credentialResource,
} from '../../../platforms/dollarbox/resources/view.ts';

/** Reads one kubectl credential; its kubeconfig is shown only once, when it is issued. Source: https://dollarbox.dev/docs/api/ */
export const getKubectlCredential = defineOperation({
  name: 'get-kubectl-credential',
  platform: dollarboxPlatform,
  summary: 'Read one kubectl credential of the token’s user; its kubeconfig is shown only when it is issued.',
  inputs: { required: [dollarbox.id], optional: [] },
  outputs: ['id', 'credential-id'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  example: `
org: acme
id: 321
`,
  run: async ({ id }, { client }) => {
    const credential = await selectPresent(client, KUBECTL_CREDENTIALS, { id });
    return {
      outcome: 'read',
      title: `Kubectl credential ${id} is there.`,
      resource: credentialResource(credential),
      outputs: credentialOutputs(credential),
      facts: credentialFacts(credential),
    };
  },
});

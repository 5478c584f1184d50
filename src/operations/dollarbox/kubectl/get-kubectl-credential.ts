import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/kubectl/credential-kind.ts';
import { selectPresent } from '../../../platforms/dollarbox/resources/select.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';
import { READING } from '../shapes/selected.ts';

/** Reads one kubectl credential; its kubeconfig is shown only once, when it is issued. Source: https://dollarbox.dev/docs/api/ */
export const getKubectlCredential = defineOperation({
  name: 'get-kubectl-credential',
  ...READING,
  summary: 'Read one kubectl credential of the token’s user; its kubeconfig is shown only when it is issued.',
  inputs: { required: [dollarbox.id], optional: [] },
  outputs: ['id', 'credential-id'],
  example: `
org: acme
id: 321
`,
  run: async ({ id }, { client }) => {
    const credential = await selectPresent(client, KUBECTL_CREDENTIALS, { id });
    return {
      outcome: 'read',
      title: `Kubectl credential ${id} is there.`,
      ...shown(KUBECTL_CREDENTIALS, credential),
    };
  },
});

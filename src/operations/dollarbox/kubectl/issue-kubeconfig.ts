import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { checkKubectl } from '../../../platforms/dollarbox/kubectl/check-kubectl.ts';
import { cleanUpKubeconfig } from '../../../platforms/dollarbox/kubectl/clean-up-kubeconfig.ts';
import { KUBECTL_CREDENTIALS } from '../../../platforms/dollarbox/kubectl/credential-kind.ts';
import {
  handOverKubeconfig,
  planKubeconfig,
} from '../../../platforms/dollarbox/kubectl/hand-over-kubeconfig.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { findOrg } from '../../../platforms/dollarbox/resources/find-org.ts';

/** Issues a kubeconfig for the job. Source: https://dollarbox.dev/docs/api/ (kubectl credentials) */
export const issueKubeconfigOperation = defineOperation({
  name: 'issue-kubeconfig',
  platform: dollarboxPlatform,
  summary: 'Issue a kubeconfig for the job; it is deleted and its credential revoked when the job ends.',
  inputs: {
    required: [],
    optional: [
      dollarbox.kubeconfigPath,
      dollarbox.context,
      dollarbox.namespace,
      dollarbox.exportKubeconfig,
      dollarbox.revokeAfterJob,
      dollarbox.allowExec,
    ],
  },
  outputs: ['kubeconfig-path', 'context', 'namespace', 'credential-id', 'expires-at'],
  outcomes: ['issued'],
  example: `
org: acme
namespace: web
`,
  run: async (inputs, context) => {
    const org = await findOrg(context.client);
    checkKubectl(org);
    if (context.dryRun) {
      const plan = planKubeconfig(org, inputs);
      return { outcome: 'planned', plan: [plan], title: `Would issue a ${plan.target}.` };
    }
    const { credential, outputs, facts } = await handOverKubeconfig(context, org, inputs);
    return {
      outcome: 'issued',
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: KUBECTL_CREDENTIALS.resource(credential),
      outputs,
      facts,
    };
  },
  cleanup: cleanUpKubeconfig,
});

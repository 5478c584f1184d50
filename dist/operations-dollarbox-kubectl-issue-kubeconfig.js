import {
  cleanUpKubeconfig,
  handOverKubeconfig,
  planKubeconfig
} from "./platforms-dollarbox-kubectl-issue-kubeconfig.js";
import "./lost-creation.js";
import {
  credentialResource
} from "./resources-view.js";
import {
  checkKubectl,
  findOrg
} from "./find-org.js";
import "./find.js";
import "./read-whole.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/kubectl/issue-kubeconfig.ts
var issueKubeconfigOperation = defineOperation({
  name: "issue-kubeconfig",
  platform: dollarboxPlatform,
  summary: "Issue a kubeconfig for the job; it is deleted and its credential revoked when the job ends.",
  inputs: {
    required: [],
    optional: [
      dollarbox.kubeconfigPath,
      dollarbox.context,
      dollarbox.namespace,
      dollarbox.exportKubeconfig,
      dollarbox.revokeAfterJob,
      dollarbox.allowExec
    ]
  },
  outputs: ["kubeconfig-path", "context", "namespace", "credential-id", "expires-at"],
  outcomes: ["issued"],
  example: `
org: acme
namespace: web
`,
  run: async (inputs, context) => {
    const org = await findOrg(context.client);
    checkKubectl(org);
    if (context.dryRun) {
      const plan = planKubeconfig(org, inputs);
      return { outcome: "planned", plan: [plan], title: `Would issue a ${plan.target}.` };
    }
    const { credential, outputs, facts } = await handOverKubeconfig(context, org, inputs);
    return {
      outcome: "issued",
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: credentialResource(credential),
      outputs,
      facts
    };
  },
  cleanup: cleanUpKubeconfig
});
export {
  issueKubeconfigOperation
};

import {
  cleanUpKubeconfig,
  handOverKubeconfig
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
import "./paginate.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
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
      const target = `kubectl credential in org ${org.slug}`;
      return {
        outcome: "planned",
        changed: true,
        title: `Would issue a ${target}.`,
        plan: [{ action: "create", target, fields: describe(inputs) }]
      };
    }
    const { credential, outputs, facts } = await handOverKubeconfig(context, org, inputs);
    return {
      outcome: "issued",
      changed: true,
      title: `Issued kubectl credential ${credential.id} for org ${org.slug}.`,
      resource: credentialResource(credential),
      outputs,
      facts
    };
  },
  cleanup: cleanUpKubeconfig
});
function describe(inputs) {
  return [
    {
      field: "kubeconfig path",
      to: inputs["kubeconfig-path"] ?? "(a new file in the runner\u2019s temporary directory)"
    },
    { field: "context", to: inputs.context ?? "(the platform\u2019s)" },
    { field: "namespace", to: inputs.namespace ?? "(the platform\u2019s)" },
    { field: "exported", to: inputs["export-kubeconfig"] ? "yes" : "no" },
    { field: "when the job ends", to: inputs["revoke-after-job"] === false ? "kept" : "deleted and revoked" }
  ];
}
export {
  issueKubeconfigOperation
};

import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/kubectl/issue-kubeconfig.ts
var issueKubeconfigOperation = defineOperation({
  name: "issue-kubeconfig",
  platform: dollarboxPlatform,
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
  run: async (...given) => (await import(/* webpackIgnore: true */ "./platforms-dollarbox-kubectl-issue-kubeconfig.js")).work.run(...given),
  cleanup: async (...given) => (await import(/* webpackIgnore: true */ "./platforms-dollarbox-kubectl-issue-kubeconfig.js")).work.cleanup(...given)
});
export {
  issueKubeconfigOperation
};

import {
  isClosing,
  previewRules,
  previewSlug,
  previewSubject,
  pullRequestOf,
  skipWithoutSecrets
} from "./which.js";
import {
  previews
} from "./previews.js";
import "./variables.js";
import "./image.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./conditional-rules.js";
import "./input-rules.js";
import "./kinds-yaml.js";
import "./words.js";
import {
  common,
  defineOperation
} from "./index.js";

// src/operations/dollarbox/namespaces/preview-namespace.ts
var previewNamespaceOperation = defineOperation({
  name: "preview-namespace",
  platform: dollarboxPlatform,
  inputs: {
    required: [previews.namespaceName],
    optional: [
      common.pullRequest,
      previews.label,
      previews.superseded,
      dollarbox.allocatedContainers,
      dollarbox.allocatedVolumeGb,
      dollarbox.namespaceIfExists,
      dollarbox.kubeconfigPath,
      dollarbox.context,
      dollarbox.exportKubeconfig,
      dollarbox.revokeAfterJob,
      dollarbox.allowExec
    ],
    rules: previewRules()
  },
  outputs: [
    ...["id", "name", "status", "namespace"],
    ...["kubeconfig-path", "context", "credential-id", "expires-at"]
  ],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: { operation: "get-namespace", input: "id", output: "id" },
  skip: skipWithoutSecrets,
  needs: (values, event) => isClosing(values, event) ? FINDING : void 0,
  beginsReports: true,
  reportOn: (inputs, event, { repository }) => {
    const number = pullRequestOf(inputs, event);
    if (number === void 0) return void 0;
    const { org: scope = "" } = inputs;
    const name = previewSlug(inputs.name, { repository, number });
    return previewSubject(
      { platform: "dollarbox", kind: "namespace", scope, name, pullRequest: number },
      isClosing(inputs, event)
    );
  },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./preview-namespace-work.js")).work.run(...given),
  cleanup: async (...given) => (await import(/* webpackIgnore: true */ "./preview-namespace-work.js")).work.cleanup(...given)
});
var FINDING = ["name", "org", "pull-request", "label", "token", "base-url", "ca-certificate", "dry-run"];
export {
  previewNamespaceOperation
};

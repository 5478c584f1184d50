import {
  isClosing,
  previewRules,
  previewSlug,
  previewSubject,
  pullRequestOf
} from "./which.js";
import {
  elasticbox
} from "./variables.js";
import {
  containerInputs
} from "./image.js";
import {
  dollarbox,
  dollarboxPlatform,
  resumedBy
} from "./inputs.js";
import {
  choice,
  common,
  defineOperation,
  input,
  text
} from "./index.js";

// src/operations/inputs/previews.ts
var BASE = "Base of the preview\u2019s name, which is `<name>-pr-<number>`; what the platform would not take is shortened and gets a hash";
var previews = {
  label: input(
    "label",
    text({ max: 100 }),
    ""
  ),
  superseded: input(
    "superseded",
    choice(["skip", "deploy"]),
    "",
    "skip"
  ),
  containerName: input("name", dollarbox.name.kind, `${BASE}.`),
  namespaceName: input(
    "name",
    text({ max: 255 }),
    ""
  ),
  image: input(
    "image",
    containerInputs.image.kind,
    ""
  ),
  env: input(
    "env",
    containerInputs.env.kind,
    ""
  ),
  box: input(
    "box",
    elasticbox.box.kind,
    ""
  ),
  instanceName: input("name", text({ max: 100 }), `${BASE}. Default: \`box\` as it is written.`),
  /** A net below the events: a preview whose pull request nobody closes ends all the same. */
  lease: input(
    "lease",
    elasticbox.lease.kind,
    "",
    "7d"
  ),
  sweptName: input(
    "name",
    text({ max: 255 }),
    ""
  ),
  platform: input("platform", choice(["dollarbox", "elasticbox"]), "")
};

// src/previews/skip.ts
var WHY = "are not given the repository\u2019s secrets (`token` is empty).";
function skipWithoutSecrets(given, event) {
  const { actor, pullRequest } = event;
  if (given("token") !== "") return void 0;
  const what = done(given, event);
  if (pullRequest?.fork === true) {
    return `${what}: pull request #${pullRequest.number} comes from a fork, and runs for those ${WHY}`;
  }
  if (actor === "dependabot[bot]") {
    return `${what}: the run was started by Dependabot, and such runs ${WHY} Dependabot has secrets of its own in the settings.`;
  }
  return void 0;
}
function done(given, { action, pullRequest }) {
  const ends = action === "closed" || pullRequest?.state === "closed";
  const unlabeled = action === "unlabeled" && given("label") !== "";
  if (!ends && !unlabeled) return "Nothing was deployed";
  return "Nothing was taken down, and a preview of this pull request may be left, which `sweep-previews` will remove";
}

// src/operations/dollarbox/shapes/preview.ts
var FINDING = ["name", "org", "pull-request", "label", "token", "base-url", "ca-certificate", "dry-run"];
var PREVIEW = {
  platform: dollarboxPlatform,
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  skip: skipWithoutSecrets,
  needs: (values, event) => isClosing(values, event) ? FINDING : void 0,
  beginsReports: true
};
function reportOn(kind, nameOf) {
  return (inputs, event, { repository }) => {
    const number = pullRequestOf(inputs, event);
    if (number === void 0) return void 0;
    const { id: platform } = dollarboxPlatform;
    const name = nameOf(inputs.name, { repository, number });
    const preview = { platform, kind, scope: inputs.org ?? "", name, pullRequest: number };
    return previewSubject(preview, isClosing(inputs, event));
  };
}

// src/operations/dollarbox/namespaces/preview-namespace.ts
var previewNamespaceOperation = defineOperation({
  name: "preview-namespace",
  ...PREVIEW,
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
  resume: resumedBy("get-namespace"),
  reportOn: reportOn("namespace", previewSlug),
  run: async (...given) => (await import(/* webpackIgnore: true */ "./preview-namespace-work.js")).work.run(...given),
  cleanup: async (...given) => (await import(/* webpackIgnore: true */ "./preview-namespace-work.js")).work.cleanup(...given)
});
export {
  previews,
  skipWithoutSecrets,
  PREVIEW,
  reportOn,
  previewNamespaceOperation
};

import {
  previews,
  skipWithoutSecrets
} from "./previews.js";
import {
  CLOSING,
  instancePreviewName,
  isClosing,
  previewRules,
  previewSubject,
  pullRequestOf
} from "./which.js";
import {
  RESUME
} from "./on-selected.js";
import {
  INSTANCE_OUTPUTS
} from "./instances-view.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./image.js";
import "./inputs.js";
import {
  neededWhere
} from "./conditional-rules.js";
import "./kinds-yaml.js";
import {
  atMostOne
} from "./input-rules.js";
import {
  PATTERN,
  isPattern
} from "./words.js";
import {
  health
} from "./statuses.js";
import {
  isOwnerTag
} from "./path.js";
import {
  common,
  defineOperation
} from "./index.js";

// src/operations/elasticbox/boxes/preview-box.ts
var NAMED = {
  ...neededWhere(["name"], CLOSING),
  sentence: "`name` or `box` is needed where the event says that the pull request was closed.",
  needed: "",
  problems: (given, facts) => CLOSING.holds(facts) && !given("name") && !given("box") ? [{ input: "name", problem: "is required, or `box` in its place" }] : []
};
var previewBoxOperation = defineOperation({
  name: "preview-box",
  platform: elasticboxPlatform,
  inputs: {
    required: [elasticbox.workspace],
    optional: [
      health.check,
      health.status,
      common.pullRequest,
      previews.label,
      previews.superseded,
      previews.box,
      previews.instanceName,
      elasticbox.boxVersion,
      elasticbox.policy,
      elasticbox.claims,
      elasticbox.variables,
      elasticbox.tags,
      previews.lease,
      elasticbox.leaseAction,
      elasticbox.automaticUpdates,
      elasticbox.ifExists
    ],
    rules: [...previewRules("box"), NAMED, atMostOne("policy", "claims")]
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["created", "updated", "recreated", "unchanged", "deleted", "absent", "skipped"],
  resume: RESUME,
  skip: skipWithoutSecrets,
  needs: (values, event) => isClosing(values, event) ? FINDING : void 0,
  beginsReports: true,
  check: (inputs) => {
    const { tags = [] } = inputs;
    return [
      ...tags.some(isOwnerTag) ? [MARKED] : [],
      ...tags.some(isPattern) ? [PATTERN] : [],
      ...inputs["if-exists"] === "create" ? [ONLY_ONE] : []
    ];
  },
  reportOn: (inputs, event) => {
    const number = pullRequestOf(inputs, event);
    if (number === void 0) return void 0;
    const { workspace: scope, box = "", name: base = box } = inputs;
    const name = instancePreviewName(base, number);
    return previewSubject(
      { platform: "elasticbox", scope, name, pullRequest: number, kind: "preview" },
      isClosing(inputs, event)
    );
  },
  run: async (...given) => (await import(/* webpackIgnore: true */ "./preview-box-work.js")).work.run(...given)
});
var FINDING = [
  ...["name", "box", "workspace", "pull-request", "label"],
  ...["token", "auth-scheme", "base-url", "ca-certificate", "dry-run"]
];
var MARKED = {
  input: "tags",
  problem: "cannot have one of the form `bxw-\u2026-pr-\u2026`, which marks whose preview the instance is"
};
var ONLY_ONE = {
  input: "if-exists",
  problem: "cannot be `create`: a pull request has one preview of a name"
};
export {
  previewBoxOperation
};

import "./left-previews.js";
import "./namespace-owner.js";
import {
  previews
} from "./previews.js";
import "./which.js";
import "./remove-instance.js";
import "./await-operation.js";
import "./instances-view.js";
import "./resources-remove.js";
import {
  PLATFORMS,
  anyPlatform
} from "./registry.js";
import {
  elasticbox
} from "./variables.js";
import "./image.js";
import "./inputs.js";
import "./states.js";
import "./certificate-folder.js";
import {
  neededWhere
} from "./conditional-rules.js";
import "./pem-text.js";
import "./kinds-yaml.js";
import "./container-kind.js";
import "./input-rules.js";
import "./linear-pattern.js";
import "./words.js";
import "./find-workspace.js";
import "./pem.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import "./fastest-levenshtein.js";
import {
  defineOperation
} from "./index.js";

// src/operations/any/sweep-previews.ts
var ON_ELASTICBOX = {
  words: "`platform` is `elasticbox`",
  holds: ({ values }) => values["platform"] === "elasticbox"
};
var sweepPreviews = defineOperation({
  name: "sweep-previews",
  platform: anyPlatform,
  choosePlatform: ({ platform }) => platform === void 0 ? void 0 : PLATFORMS[platform],
  inputs: {
    required: [previews.platform],
    optional: [previews.sweptName, elasticbox.workspace],
    rules: [neededWhere(["workspace"], ON_ELASTICBOX)]
  },
  outputs: ["count"],
  outcomes: ["deleted", "absent"],
  reportOn: () => void 0,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./sweep-previews-work.js")).work.run(...given)
});
export {
  sweepPreviews
};

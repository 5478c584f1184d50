import {
  previews
} from "./previews.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import {
  dollarboxPlatform
} from "./inputs.js";
import {
  raidboxesPlatform
} from "./certificate-folder.js";
import {
  versioPlatform
} from "./states.js";
import {
  neededWhere
} from "./conditional-rules.js";
import {
  ActionError,
  defineOperation
} from "./index.js";

// src/platforms/registry.ts
var ALL = [
  elasticboxPlatform,
  dollarboxPlatform,
  raidboxesPlatform,
  versioPlatform
];
var PLATFORMS = Object.fromEntries(
  ALL.map((platform) => [platform.id, platform])
);
var anyPlatform = {
  id: "any",
  title: "Any platform",
  defaultBaseUrl: "",
  pollInterval: 3e3,
  namedBy: [],
  credentialInputs: ALL.flatMap(({ credentialInputs }) => credentialInputs),
  checkCredentials: () => [],
  connect: () => Promise.reject(new ActionError("No platform was chosen."))
};

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
  PLATFORMS,
  anyPlatform,
  sweepPreviews
};

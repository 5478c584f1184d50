import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import {
  refusedWhere
} from "./conditional-rules.js";
import "./kinds-yaml.js";
import {
  atMostOne
} from "./input-rules.js";
import "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/boxes/push-box.ts
var ONLY_DRAFT = {
  words: "`draft` is `true`, which makes no version",
  holds: ({ values }) => values["draft"] === true
};
var pushBoxOperation = defineOperation({
  name: "push-box",
  platform: elasticboxPlatform,
  inputs: {
    required: [elasticbox.workspace, elasticbox.path],
    optional: [
      elasticbox.pushedBox,
      elasticbox.bump,
      elasticbox.newVersion,
      elasticbox.draft,
      elasticbox.prune
    ],
    rules: [atMostOne("box-version", "bump"), refusedWhere(["box-version"], ONLY_DRAFT)]
  },
  outputs: ["id", "name", "url", "box-version", "count"],
  outcomes: ["created", "updated", "unchanged"],
  beginsReports: true,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./push-box-work.js")).work.run(...given)
});
export {
  pushBoxOperation
};

import {
  RECORD_RULES,
  checkRecordings
} from "./record-many.js";
import "./look-back.js";
import {
  versio,
  versioPlatform
} from "./states.js";
import "./states-view.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";

// src/operations/versio/record-state.ts
var recordState = defineOperation({
  name: "record-state",
  platform: versioPlatform,
  inputs: {
    required: [versio.environmentId],
    optional: [versio.entity, versio.instance, versio.state, versio.states, versio.at],
    rules: RECORD_RULES
  },
  outputs: ["id", "status", "count"],
  outcomes: ["created", "updated", "unchanged", "recorded"],
  check: checkRecordings,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./record-state-work.js")).work.run(...given)
});
export {
  recordState
};

import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/instances/report-usage.ts
var reportUsage = defineOperation({
  name: "report-usage",
  platform: elasticboxPlatform,
  inputs: { required: [], optional: [elasticbox.workspace, elasticbox.selectedTags] },
  outputs: ["count", "report-path"],
  outcomes: ["reported"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./report-usage-work.js")).work.run(...given)
});
export {
  reportUsage
};

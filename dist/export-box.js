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

// src/operations/elasticbox/boxes/export-box.ts
var exportBoxOperation = defineOperation({
  name: "export-box",
  platform: elasticboxPlatform,
  inputs: {
    required: [elasticbox.workspace, elasticbox.box, elasticbox.path],
    optional: [elasticbox.boxVersion]
  },
  outputs: ["id", "name", "url", "box-version", "count"],
  outcomes: ["read"],
  beginsReports: true,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./export-box-work.js")).work.run(...given)
});
export {
  exportBoxOperation
};

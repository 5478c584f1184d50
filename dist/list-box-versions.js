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

// src/operations/elasticbox/boxes/list-box-versions.ts
var listBoxVersions = defineOperation({
  name: "list-box-versions",
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.workspace, elasticbox.box], optional: [] },
  outputs: ["id", "name", "count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-box-versions-work.js")).work.run(...given)
});
export {
  listBoxVersions
};

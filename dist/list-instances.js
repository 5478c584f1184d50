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

// src/operations/elasticbox/instances/list-instances.ts
var listInstances = defineOperation({
  name: "list-instances",
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.workspace], optional: [elasticbox.selectedTags] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-instances-work.js")).work.run(...given)
});
export {
  listInstances
};

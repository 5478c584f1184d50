import {
  elasticbox,
  elasticboxPlatform
} from "./variables.js";
import "./input-rules.js";
import "./kinds-yaml.js";
import "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/workspaces/list-providers.ts
var listProviders = defineOperation({
  name: "list-providers",
  platform: elasticboxPlatform,
  inputs: { required: [elasticbox.workspace], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-providers-work.js")).work.run(...given)
});
export {
  listProviders
};

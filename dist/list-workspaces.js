import {
  elasticboxPlatform
} from "./variables.js";
import "./kinds-yaml.js";
import "./input-rules.js";
import "./words.js";
import {
  defineOperation
} from "./index.js";

// src/operations/elasticbox/workspaces/list-workspaces.ts
var listWorkspaces = defineOperation({
  name: "list-workspaces",
  platform: elasticboxPlatform,
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-workspaces-work.js")).work.run(...given)
});
export {
  listWorkspaces
};

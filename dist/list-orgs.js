import {
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/list-orgs.ts
var listOrgs = defineOperation({
  name: "list-orgs",
  platform: dollarboxPlatform,
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-orgs-work.js")).work.run(...given)
});
export {
  listOrgs
};

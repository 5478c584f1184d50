import {
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/get-org.ts
var getOrg = defineOperation({
  name: "get-org",
  platform: dollarboxPlatform,
  inputs: { required: [], optional: [] },
  outputs: ["id", "name", "status"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-org-work.js")).work.run(...given)
});
export {
  getOrg
};

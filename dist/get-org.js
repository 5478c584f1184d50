import {
  READING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/org/get-org.ts
var getOrg = defineOperation({
  name: "get-org",
  ...READING,
  inputs: { required: [], optional: [] },
  outputs: ["id", "name", "status"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-org-work.js")).work.run(...given)
});
export {
  getOrg
};

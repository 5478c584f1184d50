import {
  LISTING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/list-members.ts
var listMembers = defineOperation({
  name: "list-members",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-members-work.js")).work.run(...given)
});
export {
  listMembers
};

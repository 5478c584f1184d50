import {
  LISTING
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/list-invitations.ts
var listInvitations = defineOperation({
  name: "list-invitations",
  ...LISTING,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-invitations-work.js")).work.run(...given)
});
export {
  listInvitations
};

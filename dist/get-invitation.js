import {
  READING,
  dollarbox,
  selectedBy
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/get-invitation.ts
var getInvitation = defineOperation({
  name: "get-invitation",
  ...READING,
  inputs: selectedBy(dollarbox.email),
  outputs: ["id", "expires-at"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-invitation-work.js")).work.run(...given)
});
export {
  getInvitation
};

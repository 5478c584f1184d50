import {
  dollarbox,
  dollarboxPlatform,
  selectedBy
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/revoke-invitation.ts
var revokeInvitation = defineOperation({
  name: "revoke-invitation",
  platform: dollarboxPlatform,
  inputs: selectedBy(dollarbox.email, dollarbox.ifMissing),
  outputs: ["id"],
  outcomes: ["revoked", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./revoke-invitation-work.js")).work.run(...given)
});
export {
  revokeInvitation
};

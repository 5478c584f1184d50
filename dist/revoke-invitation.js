import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import {
  exactlyOne
} from "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/revoke-invitation.ts
var revokeInvitation = defineOperation({
  name: "revoke-invitation",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.email, dollarbox.ifMissing],
    rules: [exactlyOne("email", "id")]
  },
  outputs: ["id"],
  outcomes: ["revoked", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./revoke-invitation-work.js")).work.run(...given)
});
export {
  revokeInvitation
};

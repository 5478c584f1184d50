import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/people/create-invitation.ts
var createInvitation = defineOperation({
  name: "create-invitation",
  platform: dollarboxPlatform,
  inputs: { required: [dollarbox.email], optional: [dollarbox.invitationRole] },
  outputs: ["id", "expires-at"],
  outcomes: ["created", "unchanged"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./create-invitation-work.js")).work.run(...given)
});
export {
  createInvitation
};

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

// src/operations/dollarbox/people/get-invitation.ts
var getInvitation = defineOperation({
  name: "get-invitation",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.email],
    rules: [exactlyOne("email", "id")]
  },
  outputs: ["id", "expires-at"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-invitation-work.js")).work.run(...given)
});
export {
  getInvitation
};

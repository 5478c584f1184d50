import {
  selectInvitation
} from "./select-person.js";
import {
  invitationFacts,
  invitationOutputs,
  invitationResource
} from "./view-people.js";
import {
  absent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  exactlyOne
} from "./kinds-yaml.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/people/get-invitation.ts
var getInvitation = defineOperation({
  name: "get-invitation",
  platform: dollarboxPlatform,
  summary: "Read one invitation to the org.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.email],
    rules: [exactlyOne("email", "id")]
  },
  outputs: ["id", "expires-at"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key }, { client }) => {
    const invitation = await selectInvitation(client, { id, key }, true);
    if (!invitation) throw absent("invitation", { id, key });
    return {
      outcome: "read",
      changed: false,
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ", and accepted" : ""}.`,
      resource: invitationResource(invitation),
      outputs: invitationOutputs(invitation),
      facts: invitationFacts(invitation)
    };
  }
});
export {
  getInvitation
};

import {
  selectInvitation
} from "./select-person.js";
import {
  invitationResource
} from "./view-people.js";
import {
  removal
} from "./resources-remove.js";
import {
  INVITATIONS
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  exactlyOne
} from "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/people/revoke-invitation.ts
var revokeInvitation = defineOperation({
  name: "revoke-invitation",
  platform: dollarboxPlatform,
  summary: "Revoke an invitation to the org; by `email` the one that was not accepted yet.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.email, dollarbox.ifMissing],
    rules: [exactlyOne("email", "id")]
  },
  outputs: ["id"],
  outcomes: ["revoked", "absent"],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key, "if-missing": ifMissing }, context) => removal(context, {
    kind: INVITATIONS,
    found: await selectInvitation(context.client, { id, key }, false),
    selection: { id, key },
    ifMissing,
    verb: "revoke",
    outputs: (invitation) => ({ id: invitation.id }),
    resource: invitationResource
  })
});
export {
  revokeInvitation
};

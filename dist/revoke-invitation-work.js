import {
  invitationResource,
  selectInvitation
} from "./view-people.js";
import {
  removal
} from "./resources-remove.js";
import {
  INVITATIONS
} from "./find.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/people/revoke-invitation.ts?work
var work = {
  run: async ({ id, email: key, "if-missing": ifMissing }, context) => removal(context, {
    kind: INVITATIONS,
    found: await selectInvitation(context.client, { id, key }, false),
    selection: { id, key },
    ifMissing,
    verb: "revoke",
    outputs: (invitation) => ({ id: invitation.id }),
    resource: invitationResource
  })
};
export {
  work
};

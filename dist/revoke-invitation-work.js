import {
  removeFound
} from "./resources-remove.js";
import {
  selectInvitation
} from "./select-person.js";
import {
  INVITATIONS
} from "./people-kinds.js";
import "./await-settled.js";
import "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/people/revoke-invitation.ts?work
var work = {
  run: async ({ id, email: key, "if-missing": ifMissing }, context) => {
    const found = await selectInvitation(context.client, { id, key }, false);
    return removeFound(context, INVITATIONS, found, { id, key }, ifMissing);
  }
};
export {
  work
};

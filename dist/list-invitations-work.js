import {
  invitationResource
} from "./view-people.js";
import {
  listing
} from "./list-all.js";
import {
  INVITATIONS
} from "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/people/list-invitations.ts?work
var work = {
  run: listing(INVITATIONS, {
    resource: invitationResource,
    columns: ["Id", "E-mail", "Role", "Accepted", "Expires"],
    row: ({ id, email, role, accepted, expires_at }) => [
      id,
      email,
      role,
      accepted ? "yes" : "no",
      expires_at
    ]
  })
};
export {
  work
};

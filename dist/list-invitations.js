import {
  listOf
} from "./list-all.js";
import {
  invitationResource
} from "./view-people.js";
import "./inputs.js";
import "./list-writer.js";
import {
  INVITATIONS
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/people/list-invitations.ts
var listInvitations = listOf(INVITATIONS, {
  name: "list-invitations",
  summary: "List the org\u2019s invitations, over all pages.",
  resource: invitationResource,
  columns: ["Id", "E-mail", "Role", "Accepted", "Expires"],
  row: ({ id, email, role, accepted, expires_at }) => [id, email, role, accepted ? "yes" : "no", expires_at]
});
export {
  listInvitations
};

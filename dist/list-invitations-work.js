import {
  INVITATIONS
} from "./people-kinds.js";
import {
  listAll
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/people/list-invitations.ts?work
var work = {
  run: listAll(INVITATIONS, {
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

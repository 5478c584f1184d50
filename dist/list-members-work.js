import {
  memberResource
} from "./view-people.js";
import {
  listing
} from "./list-all.js";
import {
  MEMBERS
} from "./find.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/people/list-members.ts?work
var work = {
  run: listing(MEMBERS, {
    resource: memberResource,
    columns: ["Id", "E-mail", "Role", "Joined"],
    row: ({ id, email, role, joined_at }) => [id, email, role, joined_at]
  })
};
export {
  work
};

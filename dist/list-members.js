import {
  listOf
} from "./list-all.js";
import {
  memberResource
} from "./view-people.js";
import "./inputs.js";
import "./list-writer.js";
import {
  MEMBERS
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./errors.js";
import "./index.js";

// src/operations/dollarbox/people/list-members.ts
var listMembers = listOf(MEMBERS, {
  name: "list-members",
  summary: "List the org\u2019s members, over all pages.",
  resource: memberResource,
  columns: ["Id", "E-mail", "Role", "Joined"],
  row: ({ id, email, role, joined_at }) => [id, email, role, joined_at]
});
export {
  listMembers
};

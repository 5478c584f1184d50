import {
  MEMBERS
} from "./people-kinds.js";
import {
  listAll
} from "./list-all.js";
import "./container-kind.js";
import "./input-rules.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/people/list-members.ts?work
var work = {
  run: listAll(MEMBERS, {
    columns: ["Id", "E-mail", "Role", "Joined"],
    row: ({ id, email, role, joined_at }) => [id, email, role, joined_at]
  })
};
export {
  work
};

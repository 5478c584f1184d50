import {
  GUARDED
} from "./platforms-dollarbox-people-update-member.js";
import {
  memberResource,
  memberSelection,
  selectMember
} from "./view-people.js";
import {
  removal
} from "./resources-remove.js";
import {
  explained
} from "./await-settled.js";
import {
  MEMBERS
} from "./find.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/people/remove-member.ts?work
var work = {
  run: async ({ member, "if-missing": ifMissing }, context) => {
    const found = await selectMember(context.client, member);
    return explained(
      GUARDED,
      () => removal(context, {
        kind: MEMBERS,
        found,
        selection: memberSelection(member),
        ifMissing,
        verb: "remove",
        outputs: ({ id }) => ({ id }),
        resource: memberResource
      })
    );
  }
};
export {
  work
};

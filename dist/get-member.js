import {
  memberSelection,
  selectMember
} from "./select-person.js";
import {
  memberFacts,
  memberResource
} from "./view-people.js";
import {
  absent
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/people/get-member.ts
var getMember = defineOperation({
  name: "get-member",
  platform: dollarboxPlatform,
  summary: "Read one member of the org.",
  inputs: { required: [dollarbox.member], optional: [] },
  outputs: ["id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
member: ada@example.com
`,
  run: async ({ member: wanted }, { client }) => {
    const member = await selectMember(client, wanted);
    if (!member) throw absent("member", memberSelection(wanted));
    return {
      outcome: "read",
      changed: false,
      title: `${member.email} is ${member.role}.`,
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member)
    };
  }
});
export {
  getMember
};

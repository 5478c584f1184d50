import {
  listAll
} from "./list-writer.js";
import {
  memberResource
} from "./view-people.js";
import "./paginate.js";
import {
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/people/list-members.ts
var listMembers = defineOperation({
  name: "list-members",
  platform: dollarboxPlatform,
  summary: "List the org\u2019s members, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "member",
    plural: "members",
    pages: context.client.members.pages(true),
    keyOf: ({ id }) => id,
    resource: memberResource,
    columns: ["Id", "E-mail", "Role", "Joined"],
    row: ({ id, email, role, joined_at }) => [id, email, role, joined_at]
  })
});
export {
  listMembers
};

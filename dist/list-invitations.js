import {
  listAll
} from "./list-writer.js";
import {
  invitationResource
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
// src/operations/dollarbox/people/list-invitations.ts
var listInvitations = defineOperation({
  name: "list-invitations",
  platform: dollarboxPlatform,
  summary: "List the org\u2019s invitations, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "invitation",
    plural: "invitations",
    pages: context.client.invitations.pages(true),
    keyOf: ({ id }) => id,
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
});
export {
  listInvitations
};

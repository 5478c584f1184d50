import {
  listAll
} from "./list-writer.js";
import {
  orgResource
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
// src/operations/dollarbox/people/list-orgs.ts
var listOrgs = defineOperation({
  name: "list-orgs",
  platform: dollarboxPlatform,
  summary: "List the orgs that the token reaches, over all pages.",
  inputs: { required: [], optional: [] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
org: acme
`,
  run: (_inputs, context) => listAll(context, {
    noun: "org",
    plural: "orgs",
    pages: context.client.orgs.pages(true),
    keyOf: ({ slug }) => slug,
    resource: orgResource,
    columns: ["Slug", "Name", "Status", "Billing address"],
    row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email]
  })
});
export {
  listOrgs
};

import {
  orgFacts,
  orgOutputs,
  orgResource
} from "./view-people.js";
import {
  findOrg
} from "./find-org.js";
import "./find.js";
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
// src/operations/dollarbox/people/get-org.ts
var getOrg = defineOperation({
  name: "get-org",
  platform: dollarboxPlatform,
  summary: "Read the org of the `org` input, or the only one that the token reaches.",
  inputs: { required: [], optional: [] },
  outputs: ["id", "name", "status"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
org: acme
`,
  run: async (_inputs, { client }) => {
    const org = await findOrg(client);
    return {
      outcome: "read",
      changed: false,
      title: `Org ${org.slug} is ${org.status || "there"}.`,
      resource: orgResource(org),
      outputs: orgOutputs(org),
      facts: orgFacts(org)
    };
  }
});
export {
  getOrg
};

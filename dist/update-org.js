import {
  dollarbox,
  dollarboxPlatform
} from "./inputs.js";
import {
  atLeastOne
} from "./input-rules.js";
import {
  defineOperation
} from "./index.js";

// src/operations/dollarbox/org/update-org.ts
var updateOrgOperation = defineOperation({
  name: "update-org",
  platform: dollarboxPlatform,
  inputs: {
    required: [],
    optional: [dollarbox.orgName, dollarbox.billingEmail],
    rules: [atLeastOne("name", "billing-email")]
  },
  outputs: ["id", "name", "status"],
  outcomes: ["updated", "unchanged", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./update-org-work.js")).work.run(...given)
});
export {
  updateOrgOperation
};

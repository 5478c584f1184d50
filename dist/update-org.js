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
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  atLeastOne
} from "./kinds-yaml.js";
import {
  writing
} from "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/orgs/update-org.ts
async function updateOrg(context, org, wanted) {
  const fields = ["name", "billing_email"].flatMap((field) => {
    const to = wanted[field];
    return to === void 0 || to === org[field] ? [] : [{ field, from: org[field], to }];
  });
  const changed = fields.length > 0;
  if (context.dryRun) {
    const action = changed ? "update" : "none";
    return { outcome: "planned", changed, org, plan: [{ action, target: `org ${org.slug}`, fields }] };
  }
  if (!changed) return { outcome: "unchanged", changed, org };
  const { client, ledger } = context;
  const now = client.org === "" ? await client.orgs.get(org.slug) : org;
  const entry = `org ${org.slug}`;
  const updated = await writing(
    ledger,
    entry,
    `${entry}, possibly changed`,
    () => client.orgs.update(org.slug, wholeBody(now, wanted))
  );
  ledger.wrote();
  ledger.leave(entry, `${entry}, changed`);
  return { outcome: "updated", changed, org: updated };
}
function wholeBody(now, wanted) {
  const name = wanted.name ?? now.name;
  const billingEmail = wanted.billing_email ?? now.billing_email;
  return {
    ...name === "" ? {} : { name },
    ...billingEmail === "" ? {} : { billing_email: billingEmail }
  };
}

// src/operations/dollarbox/people/update-org.ts
var updateOrgOperation = defineOperation({
  name: "update-org",
  platform: dollarboxPlatform,
  summary: "Change the name or billing address of the org of the `org` input, or of the only one.",
  inputs: {
    required: [],
    optional: [dollarbox.orgName, dollarbox.billingEmail],
    rules: [atLeastOne("Nothing to change", ["name", "billing-email"])]
  },
  outputs: ["id", "name", "status"],
  outcomes: ["updated", "unchanged", "absent"],
  example: `
org: acme
billing-email: billing@example.com
`,
  run: async ({ name, "billing-email": billingEmail }, context) => {
    const found = await findOrg(context.client);
    context.ledger.know(orgOutputs(found));
    const { org, ...ended } = await updateOrg(context, found, { name, billing_email: billingEmail });
    const words = { planned: "Looked at", updated: "Updated", unchanged: "Nothing to change on" };
    return {
      ...ended,
      title: `${words[ended.outcome]} org ${org.slug}.`,
      resource: orgResource(org),
      outputs: orgOutputs(org),
      facts: orgFacts(org)
    };
  }
});
export {
  updateOrgOperation
};

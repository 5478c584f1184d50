import {
  orgFacts,
  orgOutputs,
  orgResource
} from "./view-people.js";
import {
  findOrg
} from "./find-org.js";
import "./find.js";
import "./read-whole.js";
import {
  writing
} from "./poll.js";
import "./classify.js";
import "./errors.js";
import "./deadline.js";
import "./index.js";

// src/platforms/dollarbox/people/update-org.ts
async function updateOrg(context, org, wanted) {
  const fields = ["name", "billing_email"].flatMap((field) => {
    const to = wanted[field];
    return to === void 0 || to === org[field] ? [] : [{ field: field.replace("_", "-"), from: org[field], to }];
  });
  const changed = fields.length > 0;
  if (context.dryRun) {
    const action = changed ? "update" : "none";
    return { outcome: "planned", org, plan: [{ action, target: `org ${org.slug}`, fields }] };
  }
  if (!changed) return { outcome: "unchanged", org };
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
  return { outcome: "updated", org: updated };
}
function wholeBody(now, wanted) {
  const name = wanted.name ?? now.name;
  const billingEmail = wanted.billing_email ?? now.billing_email;
  return {
    ...name === "" ? {} : { name },
    ...billingEmail === "" ? {} : { billing_email: billingEmail }
  };
}

// src/operations/dollarbox/people/update-org.ts?work
var work = {
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
};
export {
  work
};

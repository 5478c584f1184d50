import {
  ORGS
} from "./org-kind.js";
import {
  amend,
  changedFields,
  shown
} from "./await-settled.js";
import {
  entryOf,
  findOrg,
  labelOf
} from "./container-kind.js";
import "./input-rules.js";
import {
  writing
} from "./poll.js";
import "./classify.js";
import "./index.js";

// src/platforms/dollarbox/org/update-org.ts
function updateOrg(context, org, wanted) {
  const { client, ledger } = context;
  const target = labelOf(ORGS, org);
  const entry = entryOf(ORGS, org);
  return amend(context, ORGS, org, {
    fields: changedFields(org, wanted),
    write: async () => {
      const now = client.org === "" ? await client.orgs.get(org.slug) : org;
      const item = await writing(
        ledger,
        entry,
        `${target}, possibly changed`,
        () => client.orgs.update(org.slug, wholeBody(now, wanted))
      );
      ledger.wrote();
      ledger.leave(entry, `${target}, changed`);
      return { item };
    }
  });
}
function wholeBody(now, wanted) {
  const name = wanted.name ?? now.name;
  const billingEmail = wanted.billing_email ?? now.billing_email;
  return {
    ...name === "" ? {} : { name },
    ...billingEmail === "" ? {} : { billing_email: billingEmail }
  };
}

// src/operations/dollarbox/org/update-org.ts?work
var work = {
  run: async ({ name, "billing-email": billingEmail }, context) => {
    const found = await findOrg(context.client);
    context.ledger.know(ORGS.outputs(found));
    const wanted = { name, billing_email: billingEmail };
    const { item: org = found, ...ended } = await updateOrg(context, found, wanted);
    const did = ended.outcome === "updated" ? "Updated" : "Nothing to change on";
    const title = `${context.dryRun ? "Looked at" : did} org ${org.slug}.`;
    return { ...ended, title, ...shown(ORGS, org) };
  }
};
export {
  work
};

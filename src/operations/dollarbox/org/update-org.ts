import { atLeastOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { ORGS } from '../../../platforms/dollarbox/org/org-kind.ts';
import { updateOrg } from '../../../platforms/dollarbox/org/update-org.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { findOrg } from '../../../platforms/dollarbox/resources/find-org.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';

/** Changes name and billing address of an org. Source: https://dollarbox.dev/docs/api/ */
export const updateOrgOperation = defineOperation({
  name: 'update-org',
  platform: dollarboxPlatform,
  summary: 'Change the name or billing address of the org of the `org` input, or of the only one.',
  inputs: {
    required: [],
    optional: [dollarbox.orgName, dollarbox.billingEmail],
    rules: [atLeastOne('name', 'billing-email')],
  },
  outputs: ['id', 'name', 'status'],
  outcomes: ['updated', 'unchanged', 'absent'],
  example: `
org: acme
billing-email: billing@example.com
`,
  run: async ({ name, 'billing-email': billingEmail }, context) => {
    const found = await findOrg(context.client);
    context.ledger.know(ORGS.outputs(found));
    const wanted = { name, billing_email: billingEmail };
    const { item: org = found, ...ended } = await updateOrg(context, found, wanted);
    const did = ended.outcome === 'updated' ? 'Updated' : 'Nothing to change on';
    const title = `${context.dryRun ? 'Looked at' : did} org ${org.slug}.`;
    return { ...ended, title, ...shown(ORGS, org) };
  },
});

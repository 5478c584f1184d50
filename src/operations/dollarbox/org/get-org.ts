import { defineOperation } from '../../../contract/operation.ts';
import { ORGS } from '../../../platforms/dollarbox/org/org-kind.ts';
import { findOrg } from '../../../platforms/dollarbox/resources/find-org.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';
import { READING } from '../shapes/selected.ts';

/** Reads the org of the `org` input, or the only one there is. Source: https://dollarbox.dev/docs/api/ */
export const getOrg = defineOperation({
  name: 'get-org',
  ...READING,
  summary: 'Read the org of the `org` input, or the only one that the token reaches.',
  inputs: { required: [], optional: [] },
  outputs: ['id', 'name', 'status'],
  example: `
org: acme
`,
  run: async (_inputs, { client }) => {
    const org = await findOrg(client);
    return {
      outcome: 'read',
      title: `Org ${org.slug} is ${org.status || 'there'}.`,
      ...shown(ORGS, org),
    };
  },
});

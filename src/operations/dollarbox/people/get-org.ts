import { defineOperation } from '../../../contract/operation.ts';
import { orgFacts, orgOutputs, orgResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { findOrg } from '../../../platforms/dollarbox/resources/find-org.ts';

/** Reads the org of the `org` input, or the only one there is. Source: https://dollarbox.dev/docs/api/ */
export const getOrg = defineOperation({
  name: 'get-org',
  platform: dollarboxPlatform,
  summary: 'Read the org of the `org` input, or the only one that the token reaches.',
  inputs: { required: [], optional: [] },
  outputs: ['id', 'name', 'status'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  example: `
org: acme
`,
  run: async (_inputs, { client }) => {
    const org = await findOrg(client);
    return {
      outcome: 'read',
      title: `Org ${org.slug} is ${org.status || 'there'}.`,
      resource: orgResource(org),
      outputs: orgOutputs(org),
      facts: orgFacts(org),
    };
  },
});

import { defineOperation } from '../../../contract/operation.ts';
import { orgResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';

/** Lists the orgs that the token reaches. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listOrgs = defineOperation({
  name: 'list-orgs',
  platform: dollarboxPlatform,
  summary: 'List the orgs that the token reaches, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'org',
      plural: 'orgs',
      pages: context.client.orgs.pages(true),
      keyOf: ({ slug }) => slug,
      resource: orgResource,
      columns: ['Slug', 'Name', 'Status', 'Billing address'],
      row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email],
    }),
});

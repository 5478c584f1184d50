import { defineOperation } from '../../../contract/operation.ts';
import { ORGS } from '../../../platforms/dollarbox/org/org-kind.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the orgs that the token reaches. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listOrgs = defineOperation({
  name: 'list-orgs',
  ...LISTING,
  summary: 'List the orgs that the token reaches, over all pages.',
  run: listAll(ORGS, {
    columns: ['Slug', 'Name', 'Status', 'Billing address'],
    row: ({ slug, name, status, billing_email }) => [slug, name, status, billing_email],
  }),
});

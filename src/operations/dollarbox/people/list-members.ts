import { defineOperation } from '../../../contract/operation.ts';
import { memberResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';

/** Lists the org’s members. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listMembers = defineOperation({
  name: 'list-members',
  platform: dollarboxPlatform,
  summary: 'List the org’s members, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'member',
      plural: 'members',
      pages: context.client.members.pages(true),
      keyOf: ({ id }) => id,
      resource: memberResource,
      columns: ['Id', 'E-mail', 'Role', 'Joined'],
      row: ({ id, email, role, joined_at }) => [id, email, role, joined_at],
    }),
});

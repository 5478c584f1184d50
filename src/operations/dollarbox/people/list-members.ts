import { defineOperation } from '../../../contract/operation.ts';
import { MEMBERS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the org’s members. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listMembers = defineOperation({
  name: 'list-members',
  ...LISTING,
  summary: 'List the org’s members, over all pages.',
  run: listAll(MEMBERS, {
    columns: ['Id', 'E-mail', 'Role', 'Joined'],
    row: ({ id, email, role, joined_at }) => [id, email, role, joined_at],
  }),
});

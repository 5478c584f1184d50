import { MEMBERS } from '../../../platforms/dollarbox/api/kinds.ts';
import { memberResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { listOf } from '../shapes/list-of.ts';

/** Lists the org’s members. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listMembers = listOf(MEMBERS, {
  name: 'list-members',
  summary: 'List the org’s members, over all pages.',
  resource: memberResource,
  columns: ['Id', 'E-mail', 'Role', 'Joined'],
  row: ({ id, email, role, joined_at }) => [id, email, role, joined_at],
});

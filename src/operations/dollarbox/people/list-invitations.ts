import { INVITATIONS } from '../../../platforms/dollarbox/api/kinds.ts';
import { invitationResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { listOf } from '../shapes/list-of.ts';

/** Lists the org’s invitations, accepted ones too if the platform keeps them. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listInvitations = listOf(INVITATIONS, {
  name: 'list-invitations',
  summary: 'List the org’s invitations, over all pages.',
  resource: invitationResource,
  columns: ['Id', 'E-mail', 'Role', 'Accepted', 'Expires'],
  row: ({ id, email, role, accepted, expires_at }) => [id, email, role, accepted ? 'yes' : 'no', expires_at],
});

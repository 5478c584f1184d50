import { defineOperation } from '../../../contract/operation.ts';
import { INVITATIONS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';
import { LISTING } from '../shapes/listing.ts';

/** Lists the org’s invitations, accepted ones too if the platform keeps them. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listInvitations = defineOperation({
  name: 'list-invitations',
  ...LISTING,
  summary: 'List the org’s invitations, over all pages.',
  run: listAll(INVITATIONS, {
    columns: ['Id', 'E-mail', 'Role', 'Accepted', 'Expires'],
    row: ({ id, email, role, accepted, expires_at }) => [
      id,
      email,
      role,
      accepted ? 'yes' : 'no',
      expires_at,
    ],
  }),
});

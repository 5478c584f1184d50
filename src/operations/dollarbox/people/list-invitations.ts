import { defineOperation } from '../../../contract/operation.ts';
import { invitationResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { listAll } from '../../../platforms/dollarbox/resources/list-all.ts';

/** Lists the org’s invitations, accepted ones too if the platform keeps them. Source: https://dollarbox.dev/docs/api/ (Pagination) */
export const listInvitations = defineOperation({
  name: 'list-invitations',
  platform: dollarboxPlatform,
  summary: 'List the org’s invitations, over all pages.',
  inputs: { required: [], optional: [] },
  outputs: ['count'],
  outcomes: ['listed'],
  example: `
org: acme
`,
  run: (_inputs, context) =>
    listAll(context, {
      noun: 'invitation',
      plural: 'invitations',
      pages: context.client.invitations.pages(true),
      keyOf: ({ id }) => id,
      resource: invitationResource,
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

import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { INVITATIONS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { selectInvitation } from '../../../platforms/dollarbox/people/select-person.ts';
import { absent } from '../../../platforms/dollarbox/resources/select.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';
import { READING, selectedBy } from '../shapes/selected.ts';

/** Reads one invitation to the org. Source: https://dollarbox.dev/docs/api/ */
export const getInvitation = defineOperation({
  name: 'get-invitation',
  ...READING,
  summary: 'Read one invitation to the org.',
  inputs: selectedBy(dollarbox.email),
  outputs: ['id', 'expires-at'],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key }, { client }) => {
    const invitation = await selectInvitation(client, { id, key }, true);
    if (!invitation) throw absent('invitation', { id, key });
    return {
      outcome: 'read',
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ', and accepted' : ''}.`,
      ...shown(INVITATIONS, invitation),
    };
  },
});

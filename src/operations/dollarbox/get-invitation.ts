import { exactlyOne } from '../../contract/input-rules.ts';
import { dollarbox } from '../../contract/inputs/dollarbox.ts';
import { defineOperation } from '../../contract/operation.ts';
import { absent } from '../../platforms/dollarbox/flows/select.ts';
import { selectInvitation } from '../../platforms/dollarbox/flows/select-person.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';
import {
  invitationFacts,
  invitationOutputs,
  invitationResource,
} from '../../platforms/dollarbox/view-people.ts';

/** Reads one invitation to the org. Source: https://dollarbox.dev/docs/api/ */
export const getInvitation = defineOperation({
  name: 'get-invitation',
  platform: dollarboxPlatform,
  summary: 'Read one invitation to the org.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.email],
    rules: [exactlyOne('email', 'id')],
  },
  outputs: ['id', 'expires-at'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
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
      changed: false,
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ', and accepted' : ''}.`,
      resource: invitationResource(invitation),
      outputs: invitationOutputs(invitation),
      facts: invitationFacts(invitation),
    };
  },
});

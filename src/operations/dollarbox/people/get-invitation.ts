import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { selectInvitation } from '../../../platforms/dollarbox/people/select-person.ts';
import {
  invitationFacts,
  invitationOutputs,
  invitationResource,
} from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { absent } from '../../../platforms/dollarbox/resources/select.ts';

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
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ', and accepted' : ''}.`,
      resource: invitationResource(invitation),
      outputs: invitationOutputs(invitation),
      facts: invitationFacts(invitation),
    };
  },
});

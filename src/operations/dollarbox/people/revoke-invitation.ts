import { exactlyOne } from '../../../contract/inputs/input-rules.ts';
import { defineOperation } from '../../../contract/operation.ts';
import { INVITATIONS } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { selectInvitation } from '../../../platforms/dollarbox/people/select-person.ts';
import { invitationResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removal } from '../../../platforms/dollarbox/resources/removal-operation.ts';

/** Revokes an invitation that was not accepted. Source: https://dollarbox.dev/docs/api/ */
export const revokeInvitation = defineOperation({
  name: 'revoke-invitation',
  platform: dollarboxPlatform,
  summary: 'Revoke an invitation to the org; by `email` the one that was not accepted yet.',
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.email, dollarbox.ifMissing],
    rules: [exactlyOne('email', 'id')],
  },
  outputs: ['id'],
  outcomes: ['revoked', 'absent'],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key, 'if-missing': ifMissing }, context) =>
    removal(context, {
      kind: INVITATIONS,
      found: await selectInvitation(context.client, { id, key }, false),
      selection: { id, key },
      ifMissing,
      verb: 'revoke',
      outputs: (invitation) => ({ id: invitation.id }),
      resource: invitationResource,
    }),
});

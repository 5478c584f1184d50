import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { INVITATIONS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { selectInvitation } from '../../../platforms/dollarbox/people/select-person.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removeFound } from '../../../platforms/dollarbox/resources/remove-selected.ts';
import { selectedBy } from '../shapes/selected.ts';

/** Revokes an invitation that was not accepted. Source: https://dollarbox.dev/docs/api/ */
export const revokeInvitation = defineOperation({
  name: 'revoke-invitation',
  platform: dollarboxPlatform,
  summary: 'Revoke an invitation to the org; by `email` the one that was not accepted yet.',
  inputs: selectedBy(dollarbox.email, dollarbox.ifMissing),
  outputs: ['id'],
  outcomes: ['revoked', 'absent'],
  example: `
org: acme
token: \${{ secrets.DOLLARBOX_TOKEN }}
email: guest@example.com
`,
  run: async ({ id, email: key, 'if-missing': ifMissing }, context) => {
    const found = await selectInvitation(context.client, { id, key }, false);
    return removeFound(context, INVITATIONS, found, { id, key }, ifMissing);
  },
});

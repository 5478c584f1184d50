import { dollarbox } from '../../contract/inputs/dollarbox.ts';
import { defineOperation } from '../../contract/operation.ts';
import { explained } from '../../platforms/dollarbox/explained.ts';
import { removal } from '../../platforms/dollarbox/flows/removal.ts';
import { memberSelection, selectMember } from '../../platforms/dollarbox/flows/select-person.ts';
import { GUARDED } from '../../platforms/dollarbox/flows/update-member.ts';
import { MEMBERS } from '../../platforms/dollarbox/kinds.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';
import { memberResource } from '../../platforms/dollarbox/view-people.ts';

/** Removes a member from the org. Source: https://dollarbox.dev/docs/api/ */
export const removeMember = defineOperation({
  name: 'remove-member',
  platform: dollarboxPlatform,
  summary: 'Remove a member from the org.',
  inputs: { required: [dollarbox.member], optional: [dollarbox.ifMissing] },
  outputs: ['id'],
  outcomes: ['deleted', 'absent'],
  example: `
org: acme
member: mel@example.com
`,
  run: async ({ member, 'if-missing': ifMissing }, context) => {
    const found = await selectMember(context.client, member);
    return explained(GUARDED, () =>
      removal(context, {
        kind: MEMBERS,
        found,
        selection: memberSelection(member),
        ifMissing,
        verb: 'remove',
        outputs: ({ id }) => ({ id }),
        resource: memberResource,
      }),
    );
  },
});

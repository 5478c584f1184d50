import { defineOperation } from '../../../contract/operation.ts';
import { explained } from '../../../platforms/dollarbox/api/explained.ts';
import { MEMBERS } from '../../../platforms/dollarbox/api/kinds.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { memberSelection, selectMember } from '../../../platforms/dollarbox/people/select-person.ts';
import { GUARDED } from '../../../platforms/dollarbox/people/update-member.ts';
import { memberResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removal } from '../../../platforms/dollarbox/resources/removal-operation.ts';

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

import { defineOperation } from '../../../contract/operation.ts';
import { explained } from '../../../platforms/dollarbox/api/explained.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { MEMBERS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { memberSelection, selectMember } from '../../../platforms/dollarbox/people/select-person.ts';
import { GUARDED } from '../../../platforms/dollarbox/people/update-member.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { removeFound } from '../../../platforms/dollarbox/resources/remove-selected.ts';

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
    return explained(GUARDED, () => removeFound(context, MEMBERS, found, memberSelection(member), ifMissing));
  },
});

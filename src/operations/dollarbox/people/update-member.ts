import { defineOperation } from '../../../contract/operation.ts';
import { isChanged } from '../../../contract/result/changed.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { MEMBERS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { memberSelection, selectMember } from '../../../platforms/dollarbox/people/select-person.ts';
import { updateMember } from '../../../platforms/dollarbox/people/update-member.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { absent } from '../../../platforms/dollarbox/resources/select.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';

/** Changes the role of a member. Source: https://dollarbox.dev/docs/api/ */
export const updateMemberOperation = defineOperation({
  name: 'update-member',
  platform: dollarboxPlatform,
  summary: 'Change the role of a member of the org.',
  inputs: { required: [dollarbox.member, dollarbox.role], optional: [] },
  outputs: ['id'],
  outcomes: ['updated', 'unchanged', 'absent'],
  example: `
org: acme
member: mel@example.com
role: admin
`,
  run: async ({ member: wanted, role }, context) => {
    const found = await selectMember(context.client, wanted);
    if (!found) throw absent('member', memberSelection(wanted));
    context.ledger.know({ id: found.id });
    const { item: member = found, ...ended } = await updateMember(context, found, role);
    return {
      ...ended,
      title: `${member.email} ${context.dryRun && isChanged(ended) ? `would be ${role}` : `is ${member.role}`}.`,
      ...shown(MEMBERS, member),
    };
  },
});

import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { memberSelection, selectMember } from '../../../platforms/dollarbox/people/select-person.ts';
import { memberFacts, memberResource } from '../../../platforms/dollarbox/people/view-people.ts';
import { dollarboxPlatform } from '../../../platforms/dollarbox/platform.ts';
import { absent } from '../../../platforms/dollarbox/resources/select.ts';

/** Reads one member of the org. Source: https://dollarbox.dev/docs/api/ */
export const getMember = defineOperation({
  name: 'get-member',
  platform: dollarboxPlatform,
  summary: 'Read one member of the org.',
  inputs: { required: [dollarbox.member], optional: [] },
  outputs: ['id'],
  outcomes: ['read', 'absent'],
  waitsByDefault: false,
  example: `
org: acme
member: ada@example.com
`,
  run: async ({ member: wanted }, { client }) => {
    const member = await selectMember(client, wanted);
    if (!member) throw absent('member', memberSelection(wanted));
    return {
      outcome: 'read',
      title: `${member.email} is ${member.role}.`,
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member),
    };
  },
});

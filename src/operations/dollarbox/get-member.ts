import { dollarbox } from '../../contract/inputs/dollarbox.ts';
import { defineOperation } from '../../contract/operation.ts';
import { absent } from '../../platforms/dollarbox/flows/select.ts';
import { memberSelection, selectMember } from '../../platforms/dollarbox/flows/select-person.ts';
import { dollarboxPlatform } from '../../platforms/dollarbox/platform.ts';
import { memberFacts, memberResource } from '../../platforms/dollarbox/view-people.ts';

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
      changed: false,
      title: `${member.email} is ${member.role}.`,
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member),
    };
  },
});

import { defineOperation } from '../../../contract/operation.ts';
import { dollarbox } from '../../../platforms/dollarbox/inputs/inputs.ts';
import { MEMBERS } from '../../../platforms/dollarbox/people/people-kinds.ts';
import { memberSelection, selectMember } from '../../../platforms/dollarbox/people/select-person.ts';
import { absent } from '../../../platforms/dollarbox/resources/select.ts';
import { shown } from '../../../platforms/dollarbox/resources/tell.ts';
import { READING } from '../shapes/selected.ts';

/** Reads one member of the org. Source: https://dollarbox.dev/docs/api/ */
export const getMember = defineOperation({
  name: 'get-member',
  ...READING,
  summary: 'Read one member of the org.',
  inputs: { required: [dollarbox.member], optional: [] },
  outputs: ['id'],
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
      ...shown(MEMBERS, member),
    };
  },
});

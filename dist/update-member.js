import {
  memberSelection,
  selectMember
} from "./select-person.js";
import {
  memberFacts,
  memberResource
} from "./view-people.js";
import {
  explained,
  removal
} from "./resources-remove.js";
import {
  MEMBERS,
  absent,
  capital,
  entryOf,
  isAbsent,
  labelOf
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  writing
} from "./poll.js";
import {
  AbsentError,
  defineOperation
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/people/update-member.ts
var GUARDED = {
  permission_denied: "Use a token with the scope Read & write, of an admin or owner of the org; only an owner may change owners.",
  validation_error: "An org keeps at least one owner: make somebody else owner first."
};
async function updateMember(context, member, role) {
  const changed = member.role !== role;
  const target = labelOf(MEMBERS, member);
  if (context.dryRun) {
    const fields = changed ? [{ field: "role", from: member.role, to: role }] : [];
    return {
      outcome: "planned",
      changed,
      member,
      plan: [{ action: changed ? "update" : "none", target, fields }]
    };
  }
  if (!changed) return { outcome: "unchanged", changed, member };
  const entry = entryOf(MEMBERS, member);
  try {
    const answered = await writing(
      context.ledger,
      entry,
      `${target}, possibly with the role ${role}`,
      () => explained(GUARDED, () => context.client.members.update(member.id, { role }))
    );
    context.ledger.wrote();
    context.ledger.leave(entry, `${target}, with the role ${role}`);
    return {
      outcome: "updated",
      changed,
      member: { ...answered, joined_at: answered.joined_at ?? member.joined_at }
    };
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new AbsentError(`${capital(target)} was removed meanwhile.`, { cause: error });
  }
}

// src/operations/dollarbox/people/remove-member.ts
var removeMember = defineOperation({
  name: "remove-member",
  platform: dollarboxPlatform,
  summary: "Remove a member from the org.",
  inputs: { required: [dollarbox.member], optional: [dollarbox.ifMissing] },
  outputs: ["id"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
member: mel@example.com
`,
  run: async ({ member, "if-missing": ifMissing }, context) => {
    const found = await selectMember(context.client, member);
    return explained(
      GUARDED,
      () => removal(context, {
        kind: MEMBERS,
        found,
        selection: memberSelection(member),
        ifMissing,
        verb: "remove",
        outputs: ({ id }) => ({ id }),
        resource: memberResource
      })
    );
  }
});

// src/operations/dollarbox/people/update-member.ts
var updateMemberOperation = defineOperation({
  name: "update-member",
  platform: dollarboxPlatform,
  summary: "Change the role of a member of the org.",
  inputs: { required: [dollarbox.member, dollarbox.role], optional: [] },
  outputs: ["id"],
  outcomes: ["updated", "unchanged", "absent"],
  example: `
org: acme
member: mel@example.com
role: admin
`,
  run: async ({ member: wanted, role }, context) => {
    const found = await selectMember(context.client, wanted);
    if (!found) throw absent("member", memberSelection(wanted));
    context.ledger.know({ id: found.id });
    const { member, ...ended } = await updateMember(context, found, role);
    return {
      ...ended,
      title: `${member.email} ${context.dryRun && ended.changed ? `would be ${role}` : `is ${member.role}`}.`,
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member)
    };
  }
});
export {
  updateMemberOperation,
  removeMember
};

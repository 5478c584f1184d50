import {
  explained,
  removeFound
} from "./resources-remove.js";
import {
  memberSelection,
  selectMember
} from "./select-person.js";
import {
  MEMBERS
} from "./people-kinds.js";
import {
  amend,
  changedFields,
  shown
} from "./await-settled.js";
import {
  absent,
  entryOf,
  labelOf
} from "./container-kind.js";
import {
  writing
} from "./poll.js";
import {
  isChanged
} from "./index.js";

// src/platforms/dollarbox/people/update-member.ts
var GUARDED = {
  permission_denied: "Use a token with the scope Read & write, of an admin or owner of the org; only an owner may change owners.",
  validation_error: "An org keeps at least one owner: make somebody else owner first."
};
function updateMember(context, member, role) {
  const { client, ledger } = context;
  const target = labelOf(MEMBERS, member);
  const entry = entryOf(MEMBERS, member);
  return amend(context, MEMBERS, member, {
    fields: changedFields(member, { role }),
    write: async () => {
      const answered = await writing(
        ledger,
        entry,
        `${target}, possibly with the role ${role}`,
        () => explained(GUARDED, () => client.members.update(member.id, { role }))
      );
      ledger.wrote();
      ledger.leave(entry, `${target}, with the role ${role}`);
      return { item: { ...answered, joined_at: answered.joined_at ?? member.joined_at } };
    }
  });
}

// src/operations/dollarbox/people/remove-member.ts?work
var work = {
  run: async ({ member, "if-missing": ifMissing }, context) => {
    const found = await selectMember(context.client, member);
    return explained(GUARDED, () => removeFound(context, MEMBERS, found, memberSelection(member), ifMissing));
  }
};

// src/operations/dollarbox/people/update-member.ts?work
var work2 = {
  run: async ({ member: wanted, role }, context) => {
    const found = await selectMember(context.client, wanted);
    if (!found) throw absent("member", memberSelection(wanted));
    context.ledger.know({ id: found.id });
    const { item: member = found, ...ended } = await updateMember(context, found, role);
    return {
      ...ended,
      title: `${member.email} ${context.dryRun && isChanged(ended) ? `would be ${role}` : `is ${member.role}`}.`,
      ...shown(MEMBERS, member)
    };
  }
};
export {
  work2 as work,
  work as work2
};

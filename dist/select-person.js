import {
  INVITATIONS,
  MEMBERS
} from "./people-kinds.js";
import {
  shown
} from "./await-settled.js";
import {
  absent,
  allWithKey,
  oneWithId,
  onlyOne
} from "./container-kind.js";
import {
  readTime
} from "./index.js";

// src/platforms/dollarbox/people/select-person.ts
function memberSelection(member) {
  return member.includes("@") ? { key: member } : { id: member };
}
async function selectMember(client, member) {
  const { id } = memberSelection(member);
  if (id !== void 0) return oneWithId(client, MEMBERS, id);
  const found = await allWithKey(client, MEMBERS, member);
  const exact = found.filter(({ email }) => email === member);
  return onlyOne(MEMBERS, member, exact.length === 1 ? exact : found);
}
function isPending({ accepted, expires_at }, now) {
  const expires = readTime(expires_at);
  return !accepted && !(expires !== void 0 && expires <= now);
}
async function selectInvitation(client, { id, key = "" }, history) {
  if (id !== void 0) return oneWithId(client, INVITATIONS, id);
  const found = await allWithKey(client, INVITATIONS, key);
  const open = found.filter(({ accepted }) => !accepted);
  return onlyOne(INVITATIONS, key, open.length > 0 || !history ? open : found.slice(-1));
}

// src/operations/dollarbox/people/get-invitation.ts?work
var work = {
  run: async ({ id, email: key }, { client }) => {
    const invitation = await selectInvitation(client, { id, key }, true);
    if (!invitation) throw absent("invitation", { id, key });
    return {
      outcome: "read",
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ", and accepted" : ""}.`,
      ...shown(INVITATIONS, invitation)
    };
  }
};

// src/operations/dollarbox/people/get-member.ts?work
var work2 = {
  run: async ({ member: wanted }, { client }) => {
    const member = await selectMember(client, wanted);
    if (!member) throw absent("member", memberSelection(wanted));
    return {
      outcome: "read",
      title: `${member.email} is ${member.role}.`,
      ...shown(MEMBERS, member)
    };
  }
};
export {
  memberSelection,
  selectMember,
  isPending,
  selectInvitation,
  work2 as work,
  work as work2
};

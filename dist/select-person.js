import {
  INVITATIONS,
  MEMBERS,
  allWithKey,
  oneWithId,
  onlyOne,
  select
} from "./find.js";
import {
  readTime
} from "./index.js";

var __webpack_exports__ = {};
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
  if (id !== void 0) return select(client, INVITATIONS, { id });
  const found = await allWithKey(client, INVITATIONS, key);
  const open = found.filter(({ accepted }) => !accepted);
  return onlyOne(INVITATIONS, key, open.length > 0 || !history ? open : found.slice(-1));
}
export {
  memberSelection,
  selectMember,
  isPending,
  selectInvitation
};

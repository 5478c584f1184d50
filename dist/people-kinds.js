import {
  readTime
} from "./index.js";

// src/platforms/dollarbox/people/people-kinds.ts
var MEMBERS = {
  noun: "member",
  endpoints: ({ members }) => members,
  keyOf: ({ email }) => email,
  sameKey: sameAddress,
  verb: "remove",
  resource: ({ id, email, role, joined_at }) => ({ id, email, role, joined_at }),
  outputs: ({ id }) => ({ id }),
  facts: ({ id, email, role }) => [
    { label: "Member", value: `${email} (${id})` },
    { label: "Role", value: role }
  ]
};
var INVITATIONS = {
  noun: "invitation",
  endpoints: ({ invitations }) => invitations,
  keyOf: ({ email }) => email,
  sameKey: sameAddress,
  verb: "revoke",
  resource: ({ id, email, role, accepted, expires_at, created_at }) => {
    return { id, email, role, accepted, expires_at, created_at };
  },
  outputs: ({ id, expires_at }) => {
    const expires = readTime(expires_at);
    return { id, "expires-at": expires === void 0 ? void 0 : new Date(expires) };
  },
  identity: ({ id }) => ({ id }),
  facts: ({ id, email, role, accepted, expires_at }) => [
    { label: "Invitation", value: `${email} (${id})` },
    { label: "Role", value: role },
    { label: "Accepted", value: accepted ? "yes" : "no" },
    { label: "Expires", value: expires_at ?? "not known" }
  ]
};
function sameAddress(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
export {
  MEMBERS,
  INVITATIONS
};

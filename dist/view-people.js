import {
  INVITATIONS,
  MEMBERS,
  absent,
  allWithKey,
  oneWithId,
  onlyOne,
  select
} from "./find.js";
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
  if (id !== void 0) return select(client, INVITATIONS, { id });
  const found = await allWithKey(client, INVITATIONS, key);
  const open = found.filter(({ accepted }) => !accepted);
  return onlyOne(INVITATIONS, key, open.length > 0 || !history ? open : found.slice(-1));
}

// src/platforms/dollarbox/people/view-people.ts
function orgResource(org) {
  const { slug, name, billing_email, status, billing_mode, created_at } = org;
  const { kubectl_enabled = null, api_enabled = null } = org;
  return { slug, name, billing_email, status, billing_mode, kubectl_enabled, api_enabled, created_at };
}
function orgOutputs({ slug, name, status }) {
  return { id: slug, name, status };
}
function orgFacts(org) {
  return [
    { label: "Org", value: `${org.name} (${org.slug})` },
    { label: "Status", value: org.status },
    { label: "Billing address", value: org.billing_email },
    { label: "API", value: onOrOff(org.api_enabled) },
    { label: "kubectl", value: onOrOff(org.kubectl_enabled) }
  ].filter(({ value }) => value !== "");
}
function memberResource({ id, email, role, joined_at }) {
  return { id, email, role, joined_at };
}
function memberFacts({ id, email, role }) {
  return [
    { label: "Member", value: `${email} (${id})` },
    { label: "Role", value: role }
  ];
}
function invitationResource(invitation) {
  const { id, email, role, accepted, expires_at, created_at } = invitation;
  return { id, email, role, accepted, expires_at, created_at };
}
function invitationOutputs({ id, expires_at }) {
  const expires = readTime(expires_at);
  return { id, "expires-at": expires === void 0 ? void 0 : new Date(expires) };
}
function invitationFacts({ id, email, role, accepted, expires_at }) {
  return [
    { label: "Invitation", value: `${email} (${id})` },
    { label: "Role", value: role },
    { label: "Accepted", value: accepted ? "yes" : "no" },
    { label: "Expires", value: expires_at ?? "not known" }
  ];
}
function onOrOff(enabled) {
  return enabled === true ? "on" : enabled === false ? "off" : "";
}

// src/operations/dollarbox/people/get-invitation.ts?work
var work = {
  run: async ({ id, email: key }, { client }) => {
    const invitation = await selectInvitation(client, { id, key }, true);
    if (!invitation) throw absent("invitation", { id, key });
    return {
      outcome: "read",
      title: `${invitation.email} is invited as ${invitation.role}${invitation.accepted ? ", and accepted" : ""}.`,
      resource: invitationResource(invitation),
      outputs: invitationOutputs(invitation),
      facts: invitationFacts(invitation)
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
      resource: memberResource(member),
      outputs: { id: member.id },
      facts: memberFacts(member)
    };
  }
};
export {
  memberSelection,
  selectMember,
  isPending,
  selectInvitation,
  orgResource,
  orgOutputs,
  orgFacts,
  memberResource,
  memberFacts,
  invitationResource,
  invitationOutputs,
  invitationFacts,
  work2 as work,
  work as work2
};

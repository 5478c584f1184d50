import {
  readTime
} from "./index.js";

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
export {
  orgResource,
  orgOutputs,
  orgFacts,
  memberResource,
  memberFacts,
  invitationResource,
  invitationOutputs,
  invitationFacts
};

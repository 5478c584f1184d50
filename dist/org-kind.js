
// src/platforms/dollarbox/org/org-kind.ts
var ORGS = {
  noun: "org",
  endpoints: ({ orgs }) => orgs,
  keyOf: () => "",
  resource: ({ slug, name, billing_email, status, billing_mode, created_at, ...switches }) => {
    const { kubectl_enabled = null, api_enabled = null } = switches;
    return { slug, name, billing_email, status, billing_mode, kubectl_enabled, api_enabled, created_at };
  },
  outputs: ({ id, name, status }) => ({ id, name, status }),
  facts: (org) => [
    { label: "Org", value: `${org.name} (${org.slug})` },
    { label: "Status", value: org.status },
    { label: "Billing address", value: org.billing_email },
    { label: "API", value: onOrOff(org.api_enabled) },
    { label: "kubectl", value: onOrOff(org.kubectl_enabled) }
  ].filter(({ value }) => value !== "")
};
function onOrOff(enabled) {
  return enabled === true ? "on" : enabled === false ? "off" : "";
}
export {
  ORGS
};

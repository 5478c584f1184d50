import type { Org } from '../api/schema.ts';
import type { ResourceKind } from '../resources/kind.ts';

/** Orgs; the slug is their id. */
export const ORGS: ResourceKind<Org> = {
  noun: 'org',
  endpoints: ({ orgs }) => orgs,
  keyOf: () => '',
  resource: ({ slug, name, billing_email, status, billing_mode, created_at, ...switches }) => {
    const { kubectl_enabled = null, api_enabled = null } = switches;
    return { slug, name, billing_email, status, billing_mode, kubectl_enabled, api_enabled, created_at };
  },
  outputs: ({ id, name, status }) => ({ id, name, status }),
  facts: (org) =>
    [
      { label: 'Org', value: `${org.name} (${org.slug})` },
      { label: 'Status', value: org.status },
      { label: 'Billing address', value: org.billing_email },
      { label: 'API', value: onOrOff(org.api_enabled) },
      { label: 'kubectl', value: onOrOff(org.kubectl_enabled) },
    ].filter(({ value }) => value !== ''),
};

function onOrOff(enabled: boolean | null | undefined): string {
  return enabled === true ? 'on' : enabled === false ? 'off' : '';
}

import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Fact } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { readTime } from '../../../support/time.ts';
import type { Invitation, Member, Org } from '../api/schema.ts';

/** An org as `result` shows it. */
export function orgResource(org: Org): JsonObject {
  const { slug, name, billing_email, status, billing_mode, created_at } = org;
  const { kubectl_enabled = null, api_enabled = null } = org;
  return { slug, name, billing_email, status, billing_mode, kubectl_enabled, api_enabled, created_at };
}

/** What is known of an org, as outputs; its slug is its id. */
export function orgOutputs({ slug, name, status }: Org): Outputs {
  return { id: slug, name, status };
}

/** The facts of an org for log and summary. */
export function orgFacts(org: Org): readonly Fact[] {
  return [
    { label: 'Org', value: `${org.name} (${org.slug})` },
    { label: 'Status', value: org.status },
    { label: 'Billing address', value: org.billing_email },
    { label: 'API', value: onOrOff(org.api_enabled) },
    { label: 'kubectl', value: onOrOff(org.kubectl_enabled) },
  ].filter(({ value }) => value !== '');
}

/** A member as `result` shows it. */
export function memberResource({ id, email, role, joined_at }: Member): JsonObject {
  return { id, email, role, joined_at };
}

/** The facts of a member for log and summary. */
export function memberFacts({ id, email, role }: Member): readonly Fact[] {
  return [
    { label: 'Member', value: `${email} (${id})` },
    { label: 'Role', value: role },
  ];
}

/** An invitation as `result` shows it. */
export function invitationResource(invitation: Invitation): JsonObject {
  const { id, email, role, accepted, expires_at, created_at } = invitation;
  return { id, email, role, accepted, expires_at, created_at };
}

/** What is known of an invitation, as outputs. */
export function invitationOutputs({ id, expires_at }: Invitation): Outputs {
  const expires = readTime(expires_at);
  return { id, 'expires-at': expires === undefined ? undefined : new Date(expires) };
}

/** The facts of an invitation for log and summary. */
export function invitationFacts({ id, email, role, accepted, expires_at }: Invitation): readonly Fact[] {
  return [
    { label: 'Invitation', value: `${email} (${id})` },
    { label: 'Role', value: role },
    { label: 'Accepted', value: accepted ? 'yes' : 'no' },
    { label: 'Expires', value: expires_at ?? 'not known' },
  ];
}

function onOrOff(enabled: boolean | null | undefined): string {
  return enabled === true ? 'on' : enabled === false ? 'off' : '';
}

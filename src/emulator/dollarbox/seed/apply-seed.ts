import { asRecord, optionalText, type SeedEntry } from '../../kit/seed-entry.ts';
import type { Box } from '../store/store.ts';
import { applyMembers, applyOrgs, applyTokens } from './seed-people.ts';
import {
  applyContainers,
  applyCredentials,
  applyInvitations,
  applyNamespaces,
  applyVolumes,
} from './seed-resources.ts';

/** What start data may hold, and what takes it. Orgs come first: the rest belongs to them. */
const SECTIONS: readonly (readonly [string, (box: Box, entry: SeedEntry) => void])[] = [
  ['orgs', applyOrgs],
  ['members', applyMembers],
  ['tokens', applyTokens],
  ['containers', applyContainers],
  ['volumes', applyVolumes],
  ['namespaces', applyNamespaces],
  ['invitations', applyInvitations],
  ['kubectl_credentials', applyCredentials],
];

/**
 * Merges start data: lists under `orgs`, `members`, `tokens`, `containers`, `volumes`, `namespaces`,
 * `invitations`, `kubectl_credentials`, and
 * `kubeconfig: {server?, certificateAuthorityData?}`. @throws Error with a plain sentence
 */
export function applySeed(box: Box, data: unknown): void {
  const whole = asRecord(data, 'DollarBox start data');
  const known = [...SECTIONS.map(([name]) => name), 'kubeconfig'];
  const stranger = Object.keys(whole).find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`DollarBox start data has no ${stranger}; it has: ${known.join(', ')}`);
  for (const [name, apply] of SECTIONS) {
    const list = whole[name] ?? [];
    if (!Array.isArray(list)) throw new Error(`${name} is a list`);
    for (const entry of list) apply(box, asRecord(entry, `An entry of ${name}`));
  }
  if (whole['kubeconfig'] !== undefined) applyKubeconfig(box, asRecord(whole['kubeconfig'], 'kubeconfig'));
}

function applyKubeconfig({ store }: Box, entry: SeedEntry): void {
  const server = optionalText(entry, 'server');
  const certificateAuthorityData = optionalText(entry, 'certificateAuthorityData');
  store.kubeconfigTarget = {
    ...store.kubeconfigTarget,
    ...(server !== undefined && { server }),
    ...(certificateAuthorityData !== undefined && { certificateAuthorityData }),
  };
}

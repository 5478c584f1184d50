import { applyStartData, asRecord, given, optionalText } from '../../kit/seed-entry.ts';
import type { Box } from '../store/store.ts';
import { applyMembers, applyOrgs, applyTokens } from './seed-people.ts';
import {
  applyContainers,
  applyCredentials,
  applyInvitations,
  applyNamespaces,
  applyVolumes,
} from './seed-resources.ts';

/**
 * Merges start data: lists, orgs first because the rest belongs to them, and
 * `kubeconfig: {server?, certificateAuthorityData?}`. @throws Error with a plain sentence
 */
export function applySeed(box: Box, data: unknown): void {
  applyStartData('DollarBox', data, {
    lists: {
      orgs: (entry) => applyOrgs(box, entry),
      members: (entry) => applyMembers(box, entry),
      tokens: (entry) => applyTokens(box, entry),
      containers: (entry) => applyContainers(box, entry),
      volumes: (entry) => applyVolumes(box, entry),
      namespaces: (entry) => applyNamespaces(box, entry),
      invitations: (entry) => applyInvitations(box, entry),
      kubectl_credentials: (entry) => applyCredentials(box, entry),
    },
    others: { kubeconfig: (value) => applyKubeconfig(box, value) },
  });
}

function applyKubeconfig({ store }: Box, value: unknown): void {
  const entry = asRecord(value, 'kubeconfig');
  const server = optionalText(entry, 'server');
  const certificateAuthorityData = optionalText(entry, 'certificateAuthorityData');
  store.kubeconfigTarget = { ...store.kubeconfigTarget, ...given({ server, certificateAuthorityData }) };
}

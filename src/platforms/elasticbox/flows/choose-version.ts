import { ActionError } from '../../../contract/errors.ts';
import { didYouMean } from '../../../contract/nearest.ts';
import { list } from '../../../support/text.ts';
import type { Box } from '../box-schema.ts';
import type { ElasticboxClient } from '../client.ts';
import type { Workspace } from '../schema.ts';

/**
 * What of a box is deployed. `latest` is the box itself, its draft, for a workspace that owns it or is a
 * collaborator; a workspace that may only read it sees versions, and gets the newest. A number or an id names
 * one version. Source: https://elasticbox.com/documentation/ (workspaces and collaboration); `latest` is the
 * rule of the platform's Jenkins plugin.
 */
export async function chooseVersion(
  client: ElasticboxClient,
  box: Box,
  { workspace, wanted }: { readonly workspace: Workspace; readonly wanted: string },
): Promise<Box> {
  if (wanted === box.id || (wanted === 'latest' && canEdit(box, workspace))) return box;
  const versions = await client.listVersions(box.id);
  const found =
    wanted === 'latest'
      ? versions[0]
      : versions.find(({ id, version }) => id === wanted || version?.number === wanted);
  if (found) return found;
  const numbers = versions.map(({ version }) => version?.number ?? '').filter((number) => number !== '');
  if (wanted === 'latest') {
    throw new ActionError(
      `Box ${box.name} (${box.id}) has no version, and workspace ${workspace.id} may only read it.`,
      { next: 'Have its owner publish a version, or share it as a collaborator.' },
    );
  }
  throw new ActionError(
    `Box ${box.name} (${box.id}) has no version ${wanted}.${didYouMean(wanted, numbers)}`,
    {
      next: `Set \`box-version\` to latest${numbers.length > 0 ? `, ${list(numbers.slice(0, 20), 'or')}` : ''}.`,
    },
  );
}

function canEdit({ owner, members }: Box, { id }: Workspace): boolean {
  return owner === id || members.some(({ role, workspace }) => workspace === id && role === 'collaborator');
}

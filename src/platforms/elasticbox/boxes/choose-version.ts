import { ActionError } from '../../../contract/result/errors.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { list } from '../../../support/text.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Workspace } from '../api/schema.ts';
import { compareNumbers, isNumber } from './version-number.ts';

type WorkspaceId = Pick<Workspace, 'id'>;

/** What stands for a version without naming one. */
const WORDS = ['latest', 'released', 'draft'];

/**
 * What of a box is meant. `latest` is the box itself, its draft, for a workspace that owns it or is a
 * collaborator; a workspace that may only read it sees versions, and gets the newest. `released` is the highest
 * number, in whatever order they were made: a fix of an old line is not what production wants. A number or an id
 * names one version. Source: https://elasticbox.com/documentation/ (workspaces and collaboration); `latest` is the
 * rule of the platform's Jenkins plugin.
 */
export async function chooseVersion(
  client: Pick<ElasticboxClient, 'listVersions'>,
  box: Box,
  { workspace, wanted }: { readonly workspace: WorkspaceId; readonly wanted: string },
): Promise<Box> {
  const editable = canEdit(box, workspace);
  if (wanted === 'draft' && !editable) throw unreadable(box, workspace);
  if (wanted === box.id || wanted === 'draft' || (wanted === 'latest' && editable)) return box;
  const versions = await client.listVersions(box.id);
  const found = pick(versions, wanted);
  if (found) return found;
  throw WORDS.includes(wanted) ? unversioned(box, wanted, workspace) : unknown(box, wanted, versions);
}

function pick(versions: readonly Box[], wanted: string): Box | undefined {
  if (wanted === 'latest') return versions[0];
  if (wanted === 'released') return highest(versions);
  return versions.find(({ id, version }) => id === wanted || version?.number === wanted);
}

/** The version of the highest number. */
export function highest(versions: readonly Box[]): Box | undefined {
  const numbered = versions.filter(({ version }) => isNumber(version?.number ?? ''));
  return numbered.toSorted((one, other) =>
    compareNumbers(other.version?.number ?? '', one.version?.number ?? ''),
  )[0];
}

/** A workspace that may only read a box sees its versions, not the draft. */
export function canEdit({ owner, members }: Box, { id }: WorkspaceId): boolean {
  return owner === id || members.some(({ role, workspace }) => workspace === id && role === 'collaborator');
}

function unreadable({ name, id }: Box, workspace: WorkspaceId): ActionError {
  return new ActionError(`Workspace ${workspace.id} may not see the draft of box ${name} (${id}).`, {
    next: 'Set `box-version` to `released` or a number, or have its owner share it as a collaborator.',
  });
}

function unversioned({ name, id }: Box, wanted: string, workspace: WorkspaceId): ActionError {
  const why = wanted === 'latest' ? `, and workspace ${workspace.id} may only read it` : '';
  return new ActionError(`Box ${name} (${id}) has no version${why}.`, {
    next:
      wanted === 'latest'
        ? 'Have its owner publish a version, or share it as a collaborator.'
        : 'Make one, with `push-box` or on the box’s page, or set `box-version: draft`.',
  });
}

function unknown({ name, id }: Box, wanted: string, versions: readonly Box[]): ActionError {
  const numbers = versions.map(({ version }) => version?.number ?? '').filter((number) => number !== '');
  const known = [...WORDS, ...numbers];
  return new ActionError(`Box ${name} (${id}) has no version ${wanted}.${didYouMean(wanted, known)}`, {
    next: `Set \`box-version\` to ${list(known.slice(0, 20), 'or')}.`,
  });
}

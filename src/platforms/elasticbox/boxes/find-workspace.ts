import { ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxClient } from '../api/client.ts';
import { readOnce } from '../api/read-once.ts';
import type { Workspace } from '../api/schema.ts';
import { onlyNamed } from './only-named.ts';

/** The workspace of this id or name; an id wins. A name that several have is refused with their ids. */
export function findWorkspace(client: ElasticboxClient, wanted: string): Promise<Workspace> {
  return readOnce(client, `workspace ${wanted}`, () => find(client, wanted));
}

async function find(client: ElasticboxClient, wanted: string): Promise<Workspace> {
  const all = await client.listWorkspaces();
  const named = all.filter(({ name }) => name === wanted);
  const found =
    all.find(({ id }) => id === wanted) ??
    onlyNamed(named, 'workspace', `workspaces are named ${wanted}`) ??
    (await askFor(client, wanted));
  if (found) return found;
  throw new ActionError(
    `There is no workspace ${wanted} among those of the token’s user.${didYouMean(wanted, labels(all))}`,
    { next: `Set \`workspace\` to one of ${list(labels(all).slice(0, 20), 'or') || 'yours'}.` },
  );
}

/** The list may leave out a workspace that is shown when asked for by its id. Source: https://www.ctl.io/api-docs/cam */
async function askFor(client: ElasticboxClient, id: string): Promise<Workspace | undefined> {
  if (!/^[\w.-]+$/.test(id)) return undefined;
  try {
    return (await client.listWorkspaces([id])).find((workspace) => workspace.id === id);
  } catch (error) {
    if (isOfKind(error, 'absent', 'denied', 'invalid', 'refused')) return undefined;
    throw error;
  }
}

function labels(all: readonly Workspace[]): string[] {
  return [...new Set(all.flatMap(({ id, name }) => (name === '' ? [id] : [id, name])))];
}

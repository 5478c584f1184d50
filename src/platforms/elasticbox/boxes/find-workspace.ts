import { ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Workspace } from '../api/schema.ts';

/** The workspace of this id or name; an id wins. A name that several have is refused with their ids. */
export async function findWorkspace(client: ElasticboxClient, wanted: string): Promise<Workspace> {
  const all = await client.listWorkspaces();
  const byId = all.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = all.filter(({ name }) => name === wanted);
  const [only] = named;
  if (only && named.length === 1) return only;
  if (named.length > 1) {
    throw new ActionError(
      `${named.length} workspaces are named ${wanted}: ${list(named.map(({ id }) => id))}.`,
      { next: 'Set `workspace` to the id of the one that is meant.' },
    );
  }
  const hidden = await askFor(client, wanted);
  if (hidden) return hidden;
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

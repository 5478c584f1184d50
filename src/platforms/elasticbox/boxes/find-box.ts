import { ActionError } from '../../../contract/result/errors.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { list } from '../../../support/text.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient } from '../api/client.ts';
import { readOnce } from '../api/read-once.ts';
import type { Workspace } from '../api/schema.ts';
import { findWorkspace } from './find-workspace.ts';
import { onlyNamed } from './only-named.ts';

/** Kinds of boxes, by the end of their `schema`. Source: https://elasticbox.com/documentation/api/boxes/ */
export function boxType({ schema }: Pick<Box, 'schema'>): string {
  return /\/boxes\/([a-z]+)$/.exec(schema)?.[1] ?? '';
}

/** A deployment policy is a box, too, but says where to deploy, not what. */
export function isPolicy(box: Pick<Box, 'schema'>): boolean {
  return boxType(box) === 'policy';
}

/** A box, and where it was found. */
export interface FoundBox {
  readonly workspace: Workspace;
  /** Every box of the workspace, policies among them. */
  readonly boxes: readonly Box[];
  readonly box: Box;
}

/** The box of this id or name among those the workspace has; its own ones go before shared and public ones. */
export async function findBox(
  client: ElasticboxClient,
  wanted: { readonly workspace: string; readonly box: string },
): Promise<FoundBox> {
  const workspace = await findWorkspace(client, wanted.workspace);
  const boxes = await readOnce(client, `boxes of ${workspace.id}`, () => client.listBoxes(workspace.id));
  const box = findNamed(
    boxes.filter((one) => !isPolicy(one)),
    { workspace, wanted: wanted.box, input: 'box', noun: 'box', plural: 'boxes' },
  );
  return { workspace, boxes, box };
}

/** The workspace's own among these, else all of them. */
export function ownFirst(boxes: readonly Box[], { id }: Workspace): readonly Box[] {
  const own = boxes.filter(({ owner }) => owner === id);
  return own.length > 0 ? own : boxes;
}

/** What is looked for, and the words for it. */
interface Search {
  readonly workspace: Workspace;
  readonly wanted: string;
  readonly input: string;
  readonly noun: string;
  readonly plural: string;
}

/** The one of this id or name. Throws with the ids when several are meant, with the nearest name when none is. */
export function findNamed(boxes: readonly Box[], search: Search): Box {
  const { workspace, wanted, input, noun, plural } = search;
  const byId = boxes.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = boxes.filter(({ name }) => name === wanted);
  const what = `${plural} are named ${wanted} in workspace ${workspace.id}`;
  const only = onlyNamed(ownFirst(named, workspace), input, what);
  if (only) return only;
  const names = [...new Set(boxes.map(({ name }) => name))].sort();
  throw new ActionError(
    `There is no ${noun} ${wanted} in workspace ${workspace.id}.${didYouMean(wanted, names)}`,
    {
      next: `Set \`${input}\` to the name or id of one of its ${plural}: ${list(names.slice(0, 20), 'or')}.`,
    },
  );
}

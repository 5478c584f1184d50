import { ActionError } from '../../../contract/result/errors.ts';
import { didYouMean } from '../../../support/nearest.ts';
import { list } from '../../../support/text.ts';
import type { Box } from '../api/box-schema.ts';
import type { Workspace } from '../api/schema.ts';

/** Kinds of boxes, by the end of their `schema`. Source: https://elasticbox.com/documentation/api/boxes/ */
export function boxType({ schema }: Pick<Box, 'schema'>): string {
  return /\/boxes\/([a-z]+)$/.exec(schema)?.[1] ?? '';
}

/** A deployment policy is a box, too, but says where to deploy, not what. */
export function isPolicy(box: Pick<Box, 'schema'>): boolean {
  return boxType(box) === 'policy';
}

/** The box of this id or name among those the workspace has; its own ones go before shared and public ones. */
export function findBox(boxes: readonly Box[], workspace: Workspace, wanted: string): Box {
  return findNamed(
    boxes.filter((box) => !isPolicy(box)),
    { workspace, wanted, input: 'box', noun: 'box', plural: 'boxes' },
  );
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
  const own = named.filter(({ owner }) => owner === workspace.id);
  const meant = own.length > 0 ? own : named;
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (meant.length > 1) {
    throw new ActionError(
      `${meant.length} ${plural} are named ${wanted} in workspace ${workspace.id}: ${list(meant.map(({ id }) => id))}.`,
      { next: `Set \`${input}\` to the id of the one that is meant.` },
    );
  }
  const names = [...new Set(boxes.map(({ name }) => name))].sort();
  throw new ActionError(
    `There is no ${noun} ${wanted} in workspace ${workspace.id}.${didYouMean(wanted, names)}`,
    {
      next: `Set \`${input}\` to the name or id of one of its ${plural}: ${list(names.slice(0, 20), 'or')}.`,
    },
  );
}

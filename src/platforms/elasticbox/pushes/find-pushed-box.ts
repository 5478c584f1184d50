import { ActionError } from '../../../contract/result/errors.ts';
import type { Box } from '../api/box-schema.ts';
import type { Workspace } from '../api/schema.ts';
import { canEdit } from '../boxes/choose-version.ts';
import { isPolicy, ownFirst } from '../boxes/find-box.ts';
import { onlyNamed } from '../boxes/only-named.ts';
import type { LocalBox } from '../folder/local-box.ts';

/** Ids as the platform gives them: nobody calls a box so. */
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * The box that a folder is of: the one that `box` names, else the one of `box.yaml`'s id, else of its name among
 * those that the workspace may edit. `undefined` when it is to be made.
 */
export function findPushedBox(
  boxes: readonly Box[],
  {
    workspace,
    wanted,
    local,
  }: { readonly workspace: Workspace; readonly wanted: string | undefined; readonly local: LocalBox },
): Box | undefined {
  const pushable = boxes.filter((box) => !isPolicy(box) && !box.version);
  const byId = pushable.find(({ id }) => id === (wanted ?? local.id));
  if (byId && canEdit(byId, workspace)) return byId;
  if (byId) throw readOnly(byId, workspace);
  if (wanted !== undefined && GUID.test(wanted)) {
    throw new ActionError(`There is no box ${wanted} in workspace ${workspace.id}.`, {
      next: 'Set `box` to the id of a box that is there, or to a name.',
    });
  }
  const name = wanted ?? local.name;
  const named = pushable.filter((box) => box.name === name && canEdit(box, workspace));
  return onlyNamed(ownFirst(named, workspace), 'box', `boxes are named ${name} in workspace ${workspace.id}`);
}

function readOnly({ name, id }: Box, workspace: Workspace): ActionError {
  return new ActionError(`Workspace ${workspace.id} may only read box ${name} (${id}).`, {
    next: 'Have its owner share it as a collaborator, or set `box` to the name of one of the workspace’s own; without such a box it is made.',
  });
}

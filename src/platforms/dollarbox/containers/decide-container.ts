import { ActionError } from '../../../contract/result/errors.ts';
import type { ContainerBody, DollarboxContext } from '../api/client.ts';
import { CONTAINERS, labelOf } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { assertOneOrg } from '../orgs/find-org.ts';
import { awaitGone } from '../resources/remove.ts';
import { hasFailed, isLeaving } from '../resources/settle.ts';
import { assertOwned, type ContainerOwner } from './container-owner.ts';
import { changesTo, type Wanted } from './plan-container.ts';

/** What is done with a container of the same name. */
export type IfExists = 'update' | 'reuse' | 'recreate' | 'fail';

/** The container that should be there. */
export interface Ensure {
  readonly name: string;
  readonly wanted: Wanted;
  readonly port: number | undefined;
  readonly ifExists: IfExists;
  /** When an update ends badly; `keep` unless told. */
  readonly onFailure?: 'keep' | 'rollback' | undefined;
  /** A container of this name must be this owner's; one that is created is marked as such. */
  readonly owner?: ContainerOwner;
}

/** What has to be done for it. */
export type Step =
  | { readonly do: 'create' }
  | { readonly do: 'reuse' | 'recreate'; readonly container: Container }
  | { readonly do: 'update'; readonly container: Container; readonly body: ContainerBody };

/**
 * Decides what to do with the container of this name. One on its way out still has the name, so its end is waited
 * for. Throws an `ActionError` when one is there and must not be, or is somebody else's.
 */
export async function decide(
  context: DollarboxContext,
  container: Container | undefined,
  { wanted, ifExists, owner }: Ensure,
): Promise<Step> {
  if (!container) return { do: 'create' };
  await assertOneOrg(context.client);
  if (isLeaving(container)) {
    if (!context.dryRun) await awaitGone(context, CONTAINERS, container);
    return { do: 'create' };
  }
  assertOwned(container, owner);
  if (ifExists === 'fail') throw refused(container);
  if (ifExists !== 'update') return { do: ifExists, container };
  const body = changesTo(container, wanted.env ? marked(wanted, owner) : wanted);
  if (Object.keys(body).length > 0) return { do: 'update', container, body };
  // Writing the same again would change nothing, and a failed container does not come back by itself.
  return { do: hasFailed(container) ? 'recreate' : 'reuse', container };
}

/** With the variables that mark a container as the owner's. */
export function marked(wanted: Wanted, owner: ContainerOwner | undefined): Wanted {
  return owner ? { ...wanted, env: { ...wanted.env, ...owner.mark } } : wanted;
}

function refused(container: Container): ActionError {
  return new ActionError(
    `There is already a ${labelOf(CONTAINERS, container)}, and \`if-exists\` is \`fail\`.`,
    {
      title: `Container ${container.name} exists`,
      next: 'Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.',
    },
  );
}

import type { ContainerBody, DollarboxContext } from '../api/client.ts';
import { CONTAINERS } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { holder, mustNotExist } from '../resources/holder.ts';
import { hasFailed } from '../resources/settle.ts';
import { assertOwned, type ContainerOwner } from './container-owner.ts';
import { changesTo, type Wanted } from './plan-container.ts';

const OTHERWISE = 'Choose another name, or set `if-exists` to `update`, `reuse` or `recreate`.';

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
 * Decides what to do with the container of this name. Throws an `ActionError` when one is there and must not be, or is
 * somebody else's.
 */
export async function decide(
  context: DollarboxContext,
  found: Container | undefined,
  { wanted, ifExists, owner }: Ensure,
): Promise<Step> {
  const container = await holder(context, CONTAINERS, found);
  if (!container) return { do: 'create' };
  assertOwned(container, owner);
  if (ifExists === 'fail') throw mustNotExist(CONTAINERS, container, OTHERWISE);
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

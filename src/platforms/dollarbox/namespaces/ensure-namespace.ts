import type { DollarboxContext } from '../api/client.ts';
import { capital, labelOf, NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import type { Ensured } from '../resources/ensured.ts';
import { oneWithKey } from '../resources/find.ts';
import { holder, makeOrFind, mustNotExist } from '../resources/holder.ts';
import { remove } from '../resources/remove.ts';
import { hasFailed } from '../resources/settle.ts';
import { awaitNamespace } from './await-namespace.ts';
import { changeNamespace } from './change-namespace.ts';
import { newNamespace } from './new-namespace.ts';
import { type Allocation, allocationBody, allocationFields } from './plan-namespace.ts';

/** The namespace that should be there. */
export interface EnsureNamespace {
  readonly slug: string;
  readonly allocation: Allocation;
  readonly ifExists: 'update' | 'reuse' | 'fail';
  /** Throws when one that is there is somebody else's; without it every one will do. */
  readonly assertOwned?: (namespace: Namespace) => Promise<void>;
  /** One that failed is deleted and created anew, with all that is in it; without it the step is red. */
  readonly anew?: boolean;
}

/** Makes sure that a namespace of this slug is there: creates it, gives it what is wanted, or reuses it. */
export async function ensureNamespace(
  context: DollarboxContext,
  ensure: EnsureNamespace,
): Promise<Ensured<Namespace>> {
  const { slug, allocation } = ensure;
  const look = () => oneWithKey(context.client, NAMESPACES, slug);
  const found = await usable(context, await look(), ensure);
  if (found && ensure.anew && ensure.ifExists === 'update' && hasFailed(found))
    return recreate(context, found, ensure);
  if (found) return keep(context, found, ensure);
  if (context.dryRun) {
    const plan = [
      { action: 'create', target: `namespace ${slug}`, fields: allocationFields(allocation) },
    ] as const;
    return { outcome: 'planned', item: undefined, plan };
  }
  const { value, ours } = await makeOrFind(context, NAMESPACES, {
    what: `a namespace with the slug ${slug}`,
    make: () => newNamespace(context, slug, allocation),
    look,
  });
  if (!ours) {
    const taken = await usable(context, value, ensure);
    return taken ? keep(context, taken, ensure) : ensureNamespace(context, ensure);
  }
  const item = context.wait ? await awaitNamespace(context, value, { fresh: true }) : value;
  return { outcome: 'created', item };
}

/** It does not come back by itself, and nothing of it was ever of use. What is not wanted otherwise stays as it was. */
async function recreate(
  context: DollarboxContext,
  failed: Namespace,
  ensure: EnsureNamespace,
): Promise<Ensured<Namespace>> {
  const { allocated_containers, allocated_volume_gb } = allocationBody(ensure.allocation, failed);
  const allocation = { containers: allocated_containers, volumeGb: allocated_volume_gb };
  if (context.dryRun) {
    const fields = allocationFields(allocation);
    const plan = [{ action: 'recreate', target: labelOf(NAMESPACES, failed), fields }] as const;
    return { outcome: 'planned', item: failed, plan };
  }
  context.log.notice(
    `${capital(labelOf(NAMESPACES, failed))} has failed: it is deleted, with all that is in it, and created anew.`,
  );
  await remove(context, NAMESPACES, failed, true);
  const made = await ensureNamespace(context, { ...ensure, allocation, anew: false });
  return { ...made, outcome: 'recreated' };
}

function keep(
  context: DollarboxContext,
  found: Namespace,
  { ifExists, allocation }: EnsureNamespace,
): Promise<Ensured<Namespace>> {
  const nothing = { containers: undefined, volumeGb: undefined };
  return changeNamespace(context, found, ifExists === 'update' ? allocation : nothing);
}

/** The namespace when it can be used; `undefined` when there is none, or none any more. */
async function usable(
  context: DollarboxContext,
  found: Namespace | undefined,
  { ifExists, assertOwned }: EnsureNamespace,
): Promise<Namespace | undefined> {
  const namespace = await holder(context, NAMESPACES, found);
  if (!namespace) return undefined;
  await assertOwned?.(namespace);
  if (ifExists !== 'fail') return namespace;
  throw mustNotExist(
    NAMESPACES,
    namespace,
    'Choose another slug, or set `if-exists` to `update` or `reuse`.',
  );
}

import type { Field } from '../../../contract/result/result.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext, NamespaceBody } from '../api/client.ts';
import type { Namespace } from '../api/schema.ts';
import { createOne, madeWithin } from '../resources/create-one.ts';
import { ensure, type Wish } from '../resources/ensure.ts';
import { changedFields, type Ensured } from '../resources/ensured.ts';
import { labelOf } from '../resources/kind.ts';
import { remove } from '../resources/remove.ts';
import { hasFailed } from '../resources/settle.ts';
import { type Allocation, allocationBody } from './allocation.ts';
import { changeNamespace } from './change-namespace.ts';
import { NAMESPACES } from './namespace-kind.ts';

/** The namespace that should be there. */
export interface EnsureNamespace extends Pick<Wish<Namespace>, 'assertOwned'> {
  readonly slug: string;
  readonly allocation: Allocation;
  readonly ifExists: 'update' | 'reuse' | 'fail';
  /** One that failed is deleted and created anew, with all that is in it; without it the step is red. */
  readonly anew?: boolean;
}

/**
 * Makes sure that a namespace of this slug is there: creates it, gives it what is wanted, or reuses it. One that is found
 * after a lost answer is ours when it was given what was asked for and was made since.
 */
export function ensureNamespace(
  context: DollarboxContext,
  wanted: EnsureNamespace,
): Promise<Ensured<Namespace>> {
  const { slug, allocation, ifExists, assertOwned, anew } = wanted;
  const body = allocationBody(allocation);
  return ensure(context, NAMESPACES, {
    key: slug,
    ifExists,
    next: 'Choose another slug, or set `if-exists` to `update` or `reuse`.',
    assertOwned,
    keep: (found) => {
      if (anew && ifExists === 'update' && hasFailed(found)) return recreate(context, found, wanted);
      return changeNamespace(context, found, ifExists === 'update' ? allocation : {});
    },
    fields: fieldsOf(body),
    create: () =>
      createOne(context, NAMESPACES, slug, {
        create: () => context.client.namespaces.create({ slug, ...body }),
        isOurs: (found, span) => changedFields(found, body).length === 0 && madeWithin(found, span),
      }),
  });
}

/** It does not come back by itself, and nothing of it was ever of use. What is not wanted otherwise stays as it was. */
async function recreate(
  context: DollarboxContext,
  failed: Namespace,
  wanted: EnsureNamespace,
): Promise<Ensured<Namespace>> {
  const allocation = allocationBody(wanted.allocation, failed);
  const target = labelOf(NAMESPACES, failed);
  if (context.dryRun) {
    const plan = [{ action: 'recreate', target, fields: fieldsOf(allocation) }] as const;
    return { outcome: 'planned', item: failed, plan };
  }
  context.log.notice(
    `${capital(target)} has failed: it is deleted, with all that is in it, and created anew.`,
  );
  await remove(context, NAMESPACES, failed, true);
  const made = await ensureNamespace(context, { ...wanted, allocation, anew: false });
  return { ...made, outcome: 'recreated' };
}

/** What a new one is given, for people. */
function fieldsOf(body: NamespaceBody): readonly Field[] {
  return Object.entries(body).map(([name, to]) => ({ field: name.replaceAll('_', '-'), to: `${to}` }));
}

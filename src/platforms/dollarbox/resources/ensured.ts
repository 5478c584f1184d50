import { AbsentError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change, Field } from '../../../contract/result/result.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { awaitSettled } from './await-settled.ts';
import { isAbsent } from './find.ts';
import { goneBy, type Item, labelOf, type ResourceKind } from './kind.ts';
import { isLeaving } from './settle.ts';

/** What was done so that something is as wanted, or in a dry run would be. */
export interface Ensured<T> {
  readonly outcome: Outcome;
  /** As it is now; absent in a dry run that would create it. */
  readonly item: T | undefined;
  /** Another run has changed it since this step did. */
  readonly overtaken?: boolean;
  readonly plan?: readonly Change[];
}

/** What differs of one, and how it is changed. */
interface Amendment<T> {
  /** For people; empty when there is nothing to change. */
  readonly fields: readonly Field[];
  write(): Promise<Omit<Ensured<T>, 'outcome'>>;
}

/** Changes one as far as it differs from what is wanted. Throws an `AbsentError` when it is deleted meanwhile. */
export async function amend<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
  { fields, write }: Amendment<T>,
): Promise<Ensured<T>> {
  const target = labelOf(kind, item);
  if (isLeaving(item)) throw new AbsentError(`${capital(target)} is being deleted.`);
  if (fields.length === 0) return leaveAsIs(context, kind, item);
  if (context.dryRun) return { outcome: 'planned', item, plan: [{ action: 'update', target, fields }] };
  try {
    return { outcome: 'updated', ...(await write()) };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was ${goneBy(kind)} meanwhile.`, { cause: error });
  }
}

/** The fields that differ from what is wanted, for people; `undefined` leaves one as it is. */
export function changedFields<K extends string>(
  now: Readonly<Record<NoInfer<K>, string | number | null>>,
  wanted: { readonly [N in K]?: string | number | undefined },
): readonly Field[] {
  return (Object.keys(wanted) as K[]).flatMap((name) => {
    const [from, to] = [now[name], wanted[name]];
    if (to === undefined || to === from) return [];
    return [{ field: name.replaceAll('_', '-'), from: `${from ?? 'not known'}`, to: `${to}` }];
  });
}

/** Nothing is changed of one; where the step waits, it waits for it all the same. */
export async function leaveAsIs<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
): Promise<Ensured<T>> {
  if (context.dryRun)
    return { outcome: 'planned', item, plan: [{ action: 'none', target: labelOf(kind, item), fields: [] }] };
  return { outcome: 'unchanged', item: context.wait ? await awaitSettled(context, kind, item) : item };
}

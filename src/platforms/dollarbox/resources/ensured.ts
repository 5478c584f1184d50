import type { Context } from '../../../contract/context.ts';
import { AbsentError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Change, Fact, Field, Result } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { DollarboxContext } from '../api/client.ts';
import { capital, labelOf, type ResourceKind } from '../api/kinds.ts';
import { type Item, isAbsent } from './find.ts';
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
  /** Waits for one that stays as it is. */
  settle?(item: T): Promise<T>;
  /** How such a thing ends; `deleted` unless told. */
  readonly gone?: string;
}

/** Changes one as far as it differs from what is wanted. Throws an `AbsentError` when it is deleted meanwhile. */
export async function amend<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
  { fields, write, settle, gone = 'deleted' }: Amendment<T>,
): Promise<Ensured<T>> {
  const target = labelOf(kind, item);
  const differs = fields.length > 0;
  if (isLeaving(item)) throw new AbsentError(`${capital(target)} is being deleted.`);
  if (context.dryRun) {
    return { outcome: 'planned', item, plan: [{ action: differs ? 'update' : 'none', target, fields }] };
  }
  if (!differs) return { outcome: 'unchanged', item: context.wait && settle ? await settle(item) : item };
  try {
    return { outcome: 'updated', ...(await write()) };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was ${gone} meanwhile.`, { cause: error });
  }
}

/** How one of a kind is shown. */
export interface Views<T extends { readonly id: string }> extends Pick<ResourceKind<T>, 'noun' | 'keyOf'> {
  readonly resource: (item: T) => JsonObject;
  readonly outputs: (item: T) => Outputs;
  readonly facts: (item: T) => readonly Fact[];
}

/** Tells what became of the one of this name. `extent`: how much of it there should be, for people: ` of 10 GB`. */
export function tellEnsured<T extends Item & { readonly status: string }>(
  { dryRun }: Pick<Context, 'dryRun'>,
  name: string,
  { item, ...ended }: Ensured<T>,
  views: Views<T>,
  extent = '',
): Result {
  const { noun } = views;
  if (!item) return { ...ended, title: `Would create ${noun} ${name}${extent}.`, outputs: { name } };
  return {
    ...ended,
    title: dryRun ? `Looked at ${noun} ${name}.` : `${capital(noun)} ${name} is ${item.status}.`,
    ...shown(views, item),
  };
}

/** Tells of one that was read, once it has settled where the step waits for that. */
export async function tellFound<T extends Item & { readonly status: string }>(
  { ledger, wait }: Pick<Context, 'ledger' | 'wait'>,
  found: T,
  views: Views<T>,
  settle: () => Promise<T>,
): Promise<Result> {
  ledger.know(views.outputs(found));
  const item = wait ? await settle() : found;
  const title = `${capital(views.noun)} ${views.keyOf(item)} is ${item.status}.`;
  return { outcome: 'read', title, ...shown(views, item) };
}

function shown<T extends Item>({ resource, outputs, facts }: Views<T>, item: T) {
  return { resource: resource(item), outputs: outputs(item), facts: facts(item) };
}

import type { Context } from '../../../contract/context.ts';
import type { Result } from '../../../contract/result/result.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { awaitSettled } from './await-settled.ts';
import type { Ensured } from './ensured.ts';
import type { Item, ResourceKind } from './kind.ts';

/** Tells what became of the one of this name. `extent`: how much of it there should be, for people: ` of 10 GB`. */
export function tellEnsured<T extends Item>(
  { dryRun }: Pick<Context, 'dryRun'>,
  kind: ResourceKind<T>,
  name: string,
  { item, ...ended }: Ensured<T>,
  extent = '',
): Result {
  const { noun } = kind;
  if (!item) return { ...ended, title: `Would create ${noun} ${name}${extent}.`, outputs: { name } };
  const title = dryRun ? `Looked at ${noun} ${name}.` : `${capital(noun)} ${name} is ${item.status}.`;
  return { ...ended, title, ...shown(kind, item) };
}

/** Tells of one that was read, once it has settled where the step waits for that. */
export async function tellFound<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  found: T,
): Promise<Result> {
  context.ledger.know(kind.outputs(found));
  const item = context.wait ? await awaitSettled(context, kind, found) : found;
  const title = `${capital(kind.noun)} ${kind.keyOf(item)} is ${item.status}.`;
  return { outcome: 'read', title, ...shown(kind, item) };
}

/** How a result shows one. */
export function shown<T extends Item>({ resource, outputs, facts }: ResourceKind<T>, item: T) {
  return { resource: resource(item), outputs: outputs(item), facts: facts(item) };
}

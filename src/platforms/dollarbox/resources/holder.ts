import { ActionError } from '../../../contract/result/errors.ts';
import type { Created } from '../../../http/creation/creation.ts';
import type { DollarboxContext } from '../api/client.ts';
import { capital, labelOf, type ResourceKind } from '../api/kinds.ts';
import type { Item } from './find.ts';
import { assertOneOrg } from './find-org.ts';
import { lookForTaken, mayBeTaken } from './name-taken.ts';
import { asFound } from './proof.ts';
import { awaitGone } from './remove.ts';
import { isLeaving } from './settle.ts';

/**
 * What has the name and keeps it; `undefined` when nothing does. One on its way out still has the name, so its end is
 * waited for.
 */
export async function holder<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  found: T | undefined,
): Promise<T | undefined> {
  if (!found) return undefined;
  await assertOneOrg(context.client);
  if (!isLeaving(found)) return found;
  if (!context.dryRun) await awaitGone(context, kind, found);
  return undefined;
}

/** The error of one that is there and must not be. `next`: what the step may say instead. */
export function mustNotExist<T extends Item>(kind: ResourceKind<T>, item: T, next: string): ActionError {
  return new ActionError(`There is already a ${labelOf(kind, item)}, and \`if-exists\` is \`fail\`.`, {
    title: `${capital(kind.noun)} ${kind.keyOf(item)} exists`,
    next,
  });
}

/** What has the name now; `ours` when this step made it. */
type Taken<T> = Pick<Created<T>, 'value' | 'ours'>;

/** What is made, and who may have its name. */
interface Attempt<T> {
  /** For people: `a container named web`. */
  readonly what: string;
  make(): Promise<Taken<T>>;
  look(): Promise<T | undefined>;
}

/** Makes it. When the name turns out to be taken (somebody was faster, or the list lagged behind), gives what has it. */
export async function makeOrFind<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  { what, make, look }: Attempt<T>,
): Promise<Taken<T>> {
  try {
    return await make();
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    const claim = { what, refusal: error, tell: asFound(context.ledger, kind) };
    const value = await lookForTaken(context, claim, look);
    context.log.info(`${capital(labelOf(kind, value))} was created meanwhile`);
    return { value, ours: false };
  }
}

import { ActionError } from '../../../contract/result/errors.ts';
import type { Field } from '../../../contract/result/result.ts';
import type { Created } from '../../../http/writes/creation.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { awaitSettled } from './await-settled.ts';
import { asFound } from './create-one.ts';
import type { Ensured } from './ensured.ts';
import { oneWithKey } from './find.ts';
import { assertOneOrg } from './find-org.ts';
import { anyWithKey, type Item, labelOf, type ResourceKind } from './kind.ts';
import { lookForTaken, mayBeTaken } from './name-taken.ts';
import { awaitGone } from './remove.ts';
import { isLeaving } from './settle.ts';

/** One that should be there. */
export interface Wish<T> {
  /** Its name, or what else its kind goes by. */
  readonly key: string;
  readonly ifExists: string;
  /** What to do next when `if-exists: fail` refuses it. */
  readonly next: string;
  /** Throws when one that is there is somebody else's; without it every one will do. */
  readonly assertOwned?: ((found: T) => void | Promise<void>) | undefined;
  /** Does with one that is there what the step asks for. */
  keep(found: T): Promise<Ensured<T>>;
  /** Of a new one, for people. */
  readonly fields: readonly Field[];
  create(): Promise<Created<T>>;
  /** Waits for one that was created, where the step waits. */
  follow?(created: T): Promise<Omit<Ensured<T>, 'outcome'>>;
}

/** Makes sure that one of this key is there: keeps the one that is, or creates it. */
export async function ensure<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  wish: Wish<T>,
): Promise<Ensured<T>> {
  return ensureFound(context, kind, wish, await oneWithKey(context.client, kind, wish.key));
}

/** The same after a look at who has the key. */
export async function ensureFound<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  wish: Wish<T>,
  found: T | undefined,
): Promise<Ensured<T>> {
  const { key, ifExists, next, fields } = wish;
  const there = await holder(context, kind, found);
  if (there) {
    await wish.assertOwned?.(there);
    if (ifExists === 'fail') throw mustNotExist(kind, there, next);
    return wish.keep(there);
  }
  if (context.dryRun) {
    const plan = [{ action: 'create', target: `${kind.noun} ${key}`, fields }] as const;
    return { outcome: 'planned', item: undefined, plan };
  }
  const { value, ours } = await makeOrFind(context, kind, wish);
  if (!ours) return ensureFound(context, kind, wish, value);
  if (wish.follow) return { outcome: 'created', ...(await wish.follow(value)) };
  const item = context.wait ? await awaitSettled(context, kind, value, { fresh: true }) : value;
  return { outcome: 'created', item };
}

/**
 * What has the key and keeps it; `undefined` when nothing does. One on its way out still has the key, so its end is
 * waited for.
 */
async function holder<T extends Item>(
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

function mustNotExist<T extends Item>(kind: ResourceKind<T>, item: T, next: string): ActionError {
  return new ActionError(`There is already a ${labelOf(kind, item)}, and \`if-exists\` is \`fail\`.`, {
    title: `${capital(kind.noun)} ${kind.keyOf(item)} exists`,
    next,
  });
}

/** Makes it. When the key turns out to be taken (somebody was faster, or the list lagged behind), gives what has it. */
async function makeOrFind<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  { key, create }: Pick<Wish<T>, 'key' | 'create'>,
): Promise<Pick<Created<T>, 'value' | 'ours'>> {
  try {
    return await create();
  } catch (error) {
    if (!mayBeTaken(error)) throw error;
    const claim = { what: anyWithKey(kind, key), refusal: error, tell: asFound(context.ledger, kind) };
    const value = await lookForTaken(context, claim, () => oneWithKey(context.client, kind, key));
    context.log.info(`${capital(labelOf(kind, value))} was created meanwhile`);
    return { value, ours: false };
  }
}

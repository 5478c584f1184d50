import type { Ledger } from '../../../contract/ledger.ts';
import { isBetween, momentOf } from '../../../http/failure/server-clock.ts';
import { createOnce } from '../../../http/writes/create-once.ts';
import type { Created, Creation, CreationSpan } from '../../../http/writes/creation.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { allWithKey } from './find.ts';
import { anyWithKey, entryOf, type Item, labelOf, type ResourceKind } from './kind.ts';
import { undoCreation } from './undo-creation.ts';

/** What is created, where it is not as with all that has a name. */
type NewOne<T> = Pick<Creation<T>, 'create' | 'isOurs'> & Partial<Creation<T>>;

/**
 * Creates one of this key exactly once; the key is what a creation whose answer was lost is found by again. Nothing of a
 * kind carries a mark of the request that made it, so that of two steps that ask for the same in the same second either
 * may take what the other made for its own: it is undone only by the step that the platform itself answered, and left,
 * with its id, by any other.
 */
export function createOne<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  key: string,
  more: NewOne<T>,
): Promise<Created<T>> {
  const { client, ledger } = context;
  return createOnce<T>(
    {
      what: `${capital(kind.noun)} ${key}`,
      key: anyWithKey(kind, key),
      look: (budget) => allWithKey(client.within(budget), kind, key),
      describe: ({ id }) => id,
      unique: true,
      serverTime: () => client.serverTime(),
      made: (one, answered) =>
        ledger.create({
          key: entryOf(kind, one),
          what: labelOf(kind, one),
          id: one.id,
          outputs: kind.outputs(one),
          ...(answered ? { undo: undoCreation(kind, one) } : {}),
        }),
      found: asFound(ledger, kind),
      ...more,
    },
    context,
  );
}

/** Tells of one that was found where this step’s own may be. */
export function asFound<T extends Item>(ledger: Pick<Ledger, 'found'>, kind: ResourceKind<T>) {
  return (one: T): void => ledger.found(entryOf(kind, one), labelOf(kind, one));
}

/** True for what was made between a request of ours and the look for it, by the server's clock. */
export function madeWithin(
  { created_at }: { readonly created_at: string | null },
  span: CreationSpan,
): boolean {
  return isBetween(momentOf(created_at), span.since, span.until);
}

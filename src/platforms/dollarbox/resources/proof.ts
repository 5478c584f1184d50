import type { Ledger, Undo } from '../../../contract/ledger.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Creation, CreationSpan } from '../../../http/creation/creation.ts';
import { isBetween, momentOf } from '../../../http/failure/server-clock.ts';
import type { DollarboxClient, DollarboxContext } from '../api/client.ts';
import { entryOf, labelOf, type ResourceKind } from '../api/kinds.ts';
import { type Item, oneWithId } from './find.ts';

/**
 * What the creations of all that has a name have in common. Nothing of a kind carries a mark of the request that made
 * it, so that of two steps that ask for the same in the same second either may take what the other made for its own:
 * it is undone only by the step that the platform itself answered, and left, with its id, by any other.
 */
export function ofTheName<T extends Item>(
  { client, ledger }: Pick<DollarboxContext, 'client' | 'ledger'>,
  kind: ResourceKind<T>,
  outputs: (item: T) => Outputs,
  verb?: 'revoked',
): Pick<Creation<T>, 'describe' | 'unique' | 'serverTime' | 'made' | 'found'> {
  return {
    describe: ({ id }) => id,
    unique: true,
    serverTime: () => client.serverTime(),
    made: (one, answered) =>
      ledger.create({
        key: entryOf(kind, one),
        what: labelOf(kind, one),
        id: one.id,
        outputs: outputs(one),
        ...(answered ? { undo: undoOf(kind, one, verb) } : {}),
      }),
    found: asFound(ledger, kind),
  };
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

/**
 * How what this step created is deleted or revoked again. It is read before: one that is called otherwise is not what
 * was created, whatever the answer to the creation said.
 */
function undoOf<T extends Item>(
  kind: ResourceKind<T>,
  item: T,
  verb: 'deleted' | 'revoked' = 'deleted',
): Undo<DollarboxClient> {
  const what = labelOf(kind, item);
  return {
    said: `${what} was created and is ${verb} again`,
    work: async (client) => {
      const now = await oneWithId(client, kind, item.id);
      if (!now) return;
      if (!kind.sameKey(kind.keyOf(now), kind.keyOf(item)))
        throw new ActionError(`it is ${labelOf(kind, now)} now, which this step did not create`);
      await kind.endpoints(client).remove(item.id);
    },
  };
}

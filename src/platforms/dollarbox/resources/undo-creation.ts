import type { Undo } from '../../../contract/ledger.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { DollarboxClient } from '../api/client.ts';
import { oneWithId } from './find.ts';
import { goneBy, hasKey, type Item, labelOf, type ResourceKind } from './kind.ts';

/**
 * How what this step created is deleted or revoked again. It is read before: one that is called otherwise is not what
 * was created, whatever the answer to the creation said.
 */
export function undoCreation<T extends Item>(kind: ResourceKind<T>, item: T): Undo<DollarboxClient> {
  const what = labelOf(kind, item);
  return {
    said: `${what} was created and is ${goneBy(kind)} again`,
    work: async (client) => {
      const now = await oneWithId(client, kind, item.id);
      if (!now) return;
      if (!hasKey(kind, now, kind.keyOf(item)))
        throw new ActionError(`it is ${labelOf(kind, now)} now, which this step did not create`);
      await kind.endpoints(client).remove(item.id);
    },
  };
}

import type { Undo } from '../../../contract/ledger.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { CreationSpan } from '../../../http/creation/create-once.ts';
import { isBetween, momentOf } from '../../../http/failure/server-clock.ts';
import type { DollarboxClient } from '../api/client.ts';
import { labelOf, type ResourceKind } from '../api/kinds.ts';
import { oneWithId } from './find.ts';

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
export function undoOf<T extends { readonly id: string; readonly status?: string }>(
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

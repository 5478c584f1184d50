import type { Context } from '../../../contract/context.ts';
import { poll } from '../../../http/poll.ts';
import type { DollarboxClient } from '../client.ts';
import { called, capital, type Kind } from '../kinds.ts';
import { isGone } from '../settle.ts';
import { isAbsent } from './find.ts';

const GONE = 'gone';

interface Item {
  readonly id: string;
  readonly status?: string;
}

/**
 * Deletes or revokes it; false when it was gone already. What is provisioned is also taken down over time, so it
 * is waited for; a membership or invitation ends with the answer.
 */
export async function remove<T extends Item>(
  context: Context<DollarboxClient>,
  kind: Kind<T>,
  item: T,
): Promise<boolean> {
  const removed = await kind.endpoints(context.client).remove(item.id);
  if (!removed) return false;
  context.wrote();
  if (context.wait && item.status !== undefined) await awaitGone(context, kind, item);
  return true;
}

/** Waits until something that is being deleted is gone. */
export async function awaitGone<T extends Item>(
  context: Context<DollarboxClient>,
  kind: Kind<T>,
  item: T,
): Promise<void> {
  const { client } = context;
  const what = called(kind, item);
  context.left(`${what}, being deleted`);
  await poll<string>({
    what: capital(what),
    read: async (budget) => {
      try {
        const seen = await kind.endpoints(client.within(budget)).get(item.id, 1);
        return isGone(seen) ? GONE : `there${seen.status ? ` (${seen.status})` : ''}`;
      } catch (error) {
        if (isAbsent(error)) return GONE;
        throw error;
      }
    },
    judge: (status) => (status === GONE ? 'settled' : 'pending'),
    describe: (status) => status,
    interval: context.pollInterval,
    ...context,
  });
}

import { AnswerLostError, isOfKind } from '../../../http/failure/errors.ts';
import { asksTooMuch } from '../../../http/failure/give-up.ts';
import { poll } from '../../../http/wait/poll.ts';
import { writing } from '../../../http/writes/writing.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { isAbsent } from './find.ts';
import { entryOf, type Item, labelOf, type ResourceKind } from './kind.ts';
import { isGone } from './settle.ts';

const GONE = 'gone';
/** Pause before a deletion whose answer was lost is repeated, in milliseconds. */
const AFTER_LOSS = 500;

/**
 * Deletes or revokes it; false when it was gone already. The answer is not believed alone: what is provisioned is taken
 * down over time, and a proxy answers anything, so it is read until it is gone (`wait`, unless the step does not wait).
 */
export async function remove<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
  wait = context.wait,
): Promise<boolean> {
  const entry = entryOf(kind, item);
  const removed = await removeOnce(context, kind, item);
  if (removed) {
    context.ledger.wrote();
    if (!wait) return true;
    await awaitGone(context, kind, item);
  }
  context.ledger.gone(entry);
  return removed;
}

/** After a lost answer "not there" means that the first request was carried out. */
async function removeOnce<T extends Item>(
  { client, ledger, timing: { clock, signal, deadline, timeline } }: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
): Promise<boolean> {
  const { id } = item;
  const endpoints = kind.endpoints(client);
  try {
    const what = `${labelOf(kind, item)}, being deleted`;
    return await writing(ledger, entryOf(kind, item), what, () => endpoints.remove(id, true));
  } catch (error) {
    if (!(error instanceof AnswerLostError) || error.outcome !== 'failed') throw error;
    const pause = error.retryAfterMs ?? AFTER_LOSS;
    if (pause > deadline.left()) throw asksTooMuch(error, pause, deadline.left());
    await timeline.during('retry', `DELETE of ${kind.noun}`, () => clock.sleep(pause, signal));
    await endpoints.remove(id);
    return true;
  }
}

/** Waits until something that is being deleted is gone. */
export async function awaitGone<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
): Promise<void> {
  const { client } = context;
  const what = labelOf(kind, item);
  context.ledger.leave(entryOf(kind, item), `${what}, being deleted`);
  await poll<string>(
    {
      what: capital(what),
      read: async (budget) => {
        try {
          const seen = await kind.endpoints(client.within(budget)).get(item.id, 1);
          return isGone(seen) ? GONE : `there${seen.status ? ` (${seen.status})` : ''}`;
        } catch (error) {
          if (isAbsent(error) || endsReading(item, error)) return GONE;
          throw error;
        }
      },
      judge: (status) => (status === GONE ? 'settled' : 'pending'),
      describe: (status) => status,
    },
    context,
  );
  context.ledger.gone(entryOf(kind, item));
}

/** Who removes the membership of its own token may not read it any more. */
function endsReading(item: Item, error: unknown): boolean {
  return item.status === undefined && isOfKind(error, 'denied');
}

import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import { type Judgement, poll } from '../../../http/wait/poll.ts';
import { asLine, capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { entryOf, hasKey, type Item, labelOf, type ResourceKind } from './kind.ts';
import { endedBadly, failureReason, isGone } from './settle.ts';

const LOOK = { next: 'Look in the control panel which of the two is there before running the step again.' };

/** What is known of the one at hand. */
interface AtHand<T> {
  /** Judges in place of the kind. The item at hand is then read again before it is judged, since it may be an old state. */
  readonly judge?: (item: T) => Judgement;
  /** It was created just now: a 404 means "not visible yet" for a while. */
  readonly fresh?: boolean;
}

/** It failed or was stopped. */
export class EndedBadlyError extends ActionError {
  override readonly name = 'EndedBadlyError';
}

/**
 * Waits until it has settled well. Throws an `EndedBadlyError` when it ended badly, and an `AbsentError`
 * when it was deleted meanwhile. Outputs are recorded all along.
 */
export async function awaitSettled<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
  { judge: own, fresh = false }: AtHand<T> = {},
): Promise<T> {
  const { settling, outputs } = kind;
  if (!settling) return item;
  const { client, ledger } = context;
  const { describe = ({ status = '' }) => status, times, failed } = settling;
  const judge = own ?? settling.judge;
  const what = labelOf(kind, item);
  const record = (seen: T): T => {
    // The answer to a creation may have named the id of another.
    if (!hasKey(kind, seen, kind.keyOf(item)))
      throw new AnswerShapeError(
        `Under the id of ${what} the platform shows ${labelOf(kind, seen)}.`,
        {},
        LOOK,
      );
    ledger.know(outputs(seen));
    return seen;
  };
  record(item);
  ledger.leave(entryOf(kind, item), what);
  // One that was seen before must not vanish; a new one may still be invisible to reads.
  const judged = !own && (!fresh || judge(item) === 'settled');
  const settled = await poll<T>(
    {
      what: capital(what),
      read: async (budget) => record(await kind.endpoints(client.within(budget)).get(item.id, 1)),
      judge,
      describe,
      ...(judged ? { first: item } : {}),
      settles: fresh ? times : undefined,
      toleratesAbsenceFor: fresh ? LIST_LAG : 0,
      resume: `Raise \`timeout\`, or look at the ${what} in the control panel.`,
    },
    context,
  );
  if (isGone(settled)) throw new AbsentError(`${capital(what)} was deleted during the wait.`);
  if (!endedBadly(settled)) return settled;
  const reason = asLine(failureReason(settled));
  throw new EndedBadlyError(
    `${capital(what)} ended as ${asLine(settled.status)}${reason ? `: ${reason}` : '; DollarBox gives no reason'}.`,
    failed(settled),
  );
}

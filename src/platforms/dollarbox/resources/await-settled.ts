import { AbsentError, ActionError, type ErrorDetails } from '../../../contract/result/errors.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import type { SettleTimes } from '../../../contract/time/settle-times.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import { type Judgement, poll } from '../../../http/wait/poll.ts';
import { asLine } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { capital, entryOf, labelOf, type ResourceKind } from '../api/kinds.ts';
import { endedBadly, failureReason, isGone, type Reasons } from './settle.ts';

const LOOK = { next: 'Look in the control panel which of the two is there before running the step again.' };

/** What is waited for. */
interface AwaitSettled<T> {
  readonly kind: ResourceKind<T & { readonly id: string }>;
  /** As it is known. */
  readonly item: T;
  readonly judge: (item: T) => Judgement;
  /** The item at hand may be an old state, or not be readable yet: it is not judged. */
  readonly unsure?: boolean;
  /** It was created just now: a 404 means "not visible yet" for a while. */
  readonly fresh?: boolean;
  /** How long a new one takes. */
  readonly settles: SettleTimes;
  readonly describe: (item: T) => string;
  readonly outputs: (item: T) => Outputs;
  /** What people are told beside the reason when it ends badly. */
  readonly failed: (item: T) => ErrorDetails;
}

/** It failed or was stopped. */
export class EndedBadlyError extends ActionError {
  override readonly name = 'EndedBadlyError';
}

/**
 * Waits until it has settled well. Throws an `EndedBadlyError` when it ended badly, and an `AbsentError`
 * when it was deleted meanwhile. Outputs are recorded all along.
 */
export async function awaitSettled<T extends Reasons & { readonly id: string; readonly status: string }>(
  context: DollarboxContext,
  { kind, item, judge, unsure = false, fresh = false, settles, describe, outputs, failed }: AwaitSettled<T>,
): Promise<T> {
  const { client, ledger } = context;
  const what = labelOf(kind, item);
  const record = (seen: T): T => {
    // The answer to a creation may have named the id of another.
    if (!kind.sameKey(kind.keyOf(seen), kind.keyOf(item)))
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
  const judged = !unsure && (!fresh || judge(item) === 'settled');
  const settled = await poll<T>(
    {
      what: capital(what),
      read: async (budget) => record(await kind.endpoints(client.within(budget)).get(item.id, 1)),
      judge,
      describe,
      ...(judged ? { first: item } : {}),
      settles: fresh ? settles : undefined,
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

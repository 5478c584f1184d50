import { Deadline } from '../../contract/time/deadline.ts';
import type { Budget } from '../../contract/time/timing.ts';
import type { Clock } from '../../support/clock.ts';
import { startTimer } from '../../support/timer.ts';

/**
 * Runs `work` under a budget of its own, `ms` long, when the ordinary one is used up: the last look after a
 * deadline or an abort. Rejects with a `DeadlineError` when the time passes, even if `work` goes on. Runs on
 * the machine's timers: it must end whatever else is stuck. `cancel` ends it sooner, with its reason, unless it
 * was aborted before.
 */
export async function withSpareBudget<T>(
  ms: number,
  clock: Clock,
  work: (budget: Budget) => Promise<T>,
  cancel?: AbortSignal,
): Promise<T> {
  const abort = new AbortController();
  const deadline = new Deadline(ms, clock);
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const end = (reason: unknown): void => {
    abort.abort(reason);
    reject(reason);
  };
  const onCancel = (): void => end(cancel?.reason);
  const callOff = startTimer(ms, () => end(deadline.error()));
  cancel?.addEventListener('abort', onCancel, { once: true });
  const running = work({ signal: abort.signal, deadline });
  running.catch(() => undefined);
  try {
    return await Promise.race([running, expired]);
  } finally {
    callOff();
    cancel?.removeEventListener('abort', onCancel);
  }
}

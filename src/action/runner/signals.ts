import { CancelledError } from '../../contract/result/errors.ts';
import { monotonic } from '../../support/clock.ts';
import { startTimer } from '../../support/timer.ts';

/** The runner kills a cancelled step after 7.5 s; everything is said and done well before. */
export const GRACE = 2_000;

/** Listens for the runner's wish to stop. */
export interface Signals {
  /** Aborted with a `CancelledError` at the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** When that was, by `monotonic()`; `undefined` as long as there was none. */
  at(): number | undefined;
  /** The step has ended: further signals change nothing, so that the process ends by itself. */
  dispose(): void;
}

/**
 * Aborts at the first signal; `lastResort` runs when the step has still not ended when most of the grace is
 * over, and at once at a second signal.
 */
export function listenForCancel(lastResort: () => void): Signals {
  const controller = new AbortController();
  let callOff = (): void => undefined;
  let at: number | undefined;
  let ended = false;
  const onSignal = (): void => {
    if (ended) return;
    if (controller.signal.aborted) {
      lastResort();
      return;
    }
    at = monotonic();
    controller.abort(new CancelledError('The run was cancelled while this step was at work.'));
    callOff = startTimer(GRACE * 0.8, lastResort);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    at: () => at,
    dispose: () => {
      callOff();
      ended = true;
    },
  };
}

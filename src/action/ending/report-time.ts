import { monotonic } from '../../support/clock.ts';
import { startTimer } from '../../support/timer.ts';
import { GRACE, type Signals } from '../runner/signals.ts';

/** Reporting to GitHub has this long after the work, in milliseconds. */
const REPORT_TIME = 30_000;

/** When the grace after a signal is over before the reports begin, one call still gets this long. */
const LAST_CALL = 500;

/** How long the reports of a step may take. */
export interface ReportTime {
  /** Milliseconds left. */
  readonly left: () => number;
  /** Aborted when none are. */
  readonly signal: AbortSignal;
  /** The runner wants the step to stop: only what cannot wait. */
  readonly hurry: boolean;
  /** Stops the clock. */
  dispose(): void;
}

/** Starts the time for reports: 30 s, or what is left of 2 s after the runner's signal, whenever it comes. */
export function startReportTime({ signal: cancel, at }: Signals): ReportTime {
  const start = monotonic();
  const left = (): number => {
    const cancelled = at();
    const end =
      cancelled === undefined ? start + REPORT_TIME : Math.max(cancelled + GRACE, start + LAST_CALL);
    return Math.max(0, end - monotonic());
  };
  const controller = new AbortController();
  let callOff = (): void => undefined;
  const arm = (): void => {
    callOff();
    callOff = startTimer(left(), () => controller.abort(new Error('no time is left')));
  };
  arm();
  cancel.addEventListener('abort', arm, { once: true });
  return {
    left,
    signal: controller.signal,
    hurry: cancel.aborted,
    dispose: () => {
      callOff();
      cancel.removeEventListener('abort', arm);
    },
  };
}

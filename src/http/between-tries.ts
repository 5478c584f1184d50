import { formatDuration } from '../support/duration.ts';
import type { Failed } from './attempt.ts';
import { asksTooMuch, lost, noTime, stopped } from './failure/give-up.ts';
import type { Moment } from './failure/server-clock.ts';
import type { Call } from './request/call.ts';
import type { HttpSettings } from './request/request.ts';
import { pauseBefore } from './retry/backoff.ts';
import { classify } from './retry/classify.ts';
import type { RetryBudget } from './retry/retry-budget.ts';

/** How far a call has come. */
export class CallProgress {
  attempts = 0;
  /** When the last attempt was sent, by the runner's clock. */
  sent = 0;
  /** Times a 429 was waited for without counting as a try. */
  limited = 0;
  unclear = false;
  repeatedOnce = false;
  renewed = false;
  redirected = false;
}

/** What the next try of a call depends on, beside what this one met. */
interface Around {
  readonly settings: HttpSettings;
  readonly retries: RetryBudget;
  /** Milliseconds that are left. */
  readonly left: () => number;
  /** When this try was sent, by the server's clock. */
  readonly sent: Moment | undefined;
}

/** Whether, how long, until when: waits before the next try, or throws what the call ends with. */
export async function waitOrThrow(
  call: Call,
  failed: Failed,
  progress: CallProgress,
  { settings, retries, left, sent }: Around,
): Promise<void> {
  const { fault, asked } = failed;
  const { deadline, random } = settings;
  const verdict = classify(call.repeat, fault);
  const error = failed.error(progress);
  const late = left() === 0;
  if (verdict === 'reconcile') throw lost(call, late ? noTime(error, deadline) : error, { asked, sent });
  if (verdict === 'fail') throw error;
  if (late) throw noTime(error, deadline);
  const limited = fault.kind === 'status' && fault.status === 429;
  const patient = limited && call.patient;
  if (patient) {
    progress.attempts -= 1;
    progress.limited += 1;
  }
  const once = verdict === 'retry-once';
  if (progress.attempts >= call.attempts || (once && progress.repeatedOnce)) throw error;
  progress.repeatedOnce ||= once;
  if (asked !== undefined && asked > left()) throw asksTooMuch(error, asked, left());
  const n = (patient ? progress.limited : progress.attempts) - 1;
  const pause = pauseBefore({ asked, single: once, limited, n, left: left() }, random);
  if (pause > left()) throw noTime(error, deadline);
  if (!patient && !retries.spend(isTimeout(fault))) {
    error.message = `${error.message}; too many failures in this step, no more tries`;
    throw error;
  }
  progress.unclear ||= classify('create', fault) === 'reconcile';
  const tries = patient ? '' : `, attempt ${progress.attempts}/${call.attempts}`;
  await tellAndSleep(call, failed, { pause, tries }, settings).catch((reason: unknown) => {
    throw progress.unclear ? reason : stopped(reason, error);
  });
}

/** Whether it failed because nothing came in time. */
function isTimeout(fault: Failed['fault']): boolean {
  return fault.kind === 'network' && /TIMEOUT|TIMEDOUT/.test(fault.reason);
}

/** Says what a try met and when the next one is, and waits until then; `tries`: which it was, where tries count. */
async function tellAndSleep(
  call: Call,
  { fault, asked }: Failed,
  { pause, tries }: { readonly pause: number; readonly tries: string },
  { log, timeline, clock, signal }: HttpSettings,
): Promise<void> {
  const label = `${call.method} ${call.path}`;
  const why = fault.kind === 'network' ? fault.reason : `${fault.status}`;
  log.info(`${label} failed (${why})${tries}; trying again in ${formatDuration(pause)}`);
  await timeline.during(asked === undefined ? 'retry' : 'pause', label, () => clock.sleep(pause, signal));
}

import type { ClientSettings } from '../contract/platform.ts';
import { formatDuration } from '../support/duration.ts';
import type { Failed } from './attempt.ts';
import type { Exchanged } from './connection/exchange.ts';
import type { Call } from './request/call.ts';

/** How a try ended, for the log: its status, or why there is none. */
export function outcomeOf(exchanged: Exchanged): string {
  if (exchanged.kind === 'answer') return `${exchanged.answer.status}`;
  return exchanged.kind === 'aborted' ? 'aborted' : exchanged.reason;
}

/** Whether it failed because nothing came in time. */
export function isTimeout(fault: Failed['fault']): boolean {
  return fault.kind === 'network' && /TIMEOUT|TIMEDOUT/.test(fault.reason);
}

/** Says what a try met and when the next one is, and waits until then; `attempt`: which it was, where tries count. */
export async function tellAndSleep(
  call: Call,
  { fault, asked }: Failed,
  { pause, attempt }: { readonly pause: number; readonly attempt: number | undefined },
  { log, timeline, clock, signal }: ClientSettings,
): Promise<void> {
  const label = `${call.method} ${call.path}`;
  const why = fault.kind === 'network' ? fault.reason : `${fault.status}`;
  const wait = formatDuration(pause);
  const tries = attempt === undefined ? '' : `, attempt ${attempt}/${call.attempts}`;
  log.info(`${label} failed (${why})${tries}; trying again in ${wait}`);
  await timeline.during(asked === undefined ? 'retry' : 'pause', label, () => clock.sleep(pause, signal));
}

import { Deadline } from '../contract/deadline.ts';
import { ActionError } from '../contract/errors.ts';
import type { Client } from '../contract/platform.ts';
import { startTimer } from '../support/timer.ts';
import type { StepLedger } from './ledger.ts';

/** Undoing has this long, in milliseconds, after the deadline. */
const UNDO_TIME = 30_000;

/**
 * Undoes what the step created, for `on-timeout: cancel`: the last first, with the client that made it, since a
 * one-time code does not log in twice, and on a time budget of its own. Returns one sentence for each.
 */
export async function undoAll(
  ledger: StepLedger,
  client: Client | undefined,
  cancel: AbortSignal,
): Promise<readonly string[]> {
  const steps = ledger.toUndo;
  if (steps.length === 0 || !client) return ['Nothing was created by this step, so nothing was undone.'];
  const late = new AbortController();
  const deadline = new Deadline(UNDO_TIME);
  const callOff = startTimer(UNDO_TIME, () => late.abort(deadline.error()));
  const own = client.within({ signal: AbortSignal.any([cancel, late.signal]), deadline });
  try {
    const told: string[] = [];
    for (const { key, said, work } of steps) {
      try {
        await work(own);
        ledger.gone(key);
        told.push(`Undone: ${said}.`);
      } catch (error) {
        const reason = error instanceof ActionError ? error.message : 'an unexpected error';
        told.push(`Could not be undone, and is left: ${said} (${reason})`);
      }
    }
    return told;
  } finally {
    callOff();
  }
}

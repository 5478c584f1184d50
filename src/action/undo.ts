import type { Client } from '../contract/platform.ts';
import { ActionError } from '../contract/result/errors.ts';
import { Deadline } from '../contract/time/deadline.ts';
import { startTimer } from '../support/timer.ts';
import type { StepLedger } from './state/ledger.ts';

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
  if (steps.length === 0 || !client)
    return ['Nothing there is proven to be made by this step, so nothing was undone.'];
  const total = new Deadline(UNDO_TIME);
  const lines: string[] = [];
  for (const [at, step] of steps.entries()) {
    // One that hangs must not cost the others their turn.
    const share = total.leftWithReserve() / (steps.length - at);
    lines.push(await undoOne(step, { ledger, client, cancel, share }));
  }
  return lines;
}

async function undoOne(
  { key, said, work }: StepLedger['toUndo'][number],
  how: {
    readonly ledger: StepLedger;
    readonly client: Client;
    readonly cancel: AbortSignal;
    readonly share: number;
  },
): Promise<string> {
  const { ledger, client, cancel, share } = how;
  const late = new AbortController();
  const deadline = new Deadline(share);
  const callOff = startTimer(share, () => late.abort(deadline.error()));
  try {
    await work(client.within({ signal: AbortSignal.any([cancel, late.signal]), deadline }));
    ledger.gone(key);
    return `Undone: ${said}.`;
  } catch (error) {
    const reason = error instanceof ActionError ? error.message : 'an unexpected error';
    return `Could not be undone, and is left: ${said} (${reason})`;
  } finally {
    callOff();
  }
}

import { cutShort } from '../../../contract/result/cut-short.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import { isRefusedAtTheDoor } from '../../../http/failure/at-the-door.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { count } from '../../../support/text.ts';
import type { SaveAnswer } from '../api/bulk-results.ts';
import type { VersioContext } from '../api/client.ts';
import { isRecorded, isRefusedRepeat } from './look-back.ts';
import type { Recording } from './recordings.ts';
import { type SaveResult, saveResultOf } from './saved.ts';
import { labelOf } from './view.ts';

/** States of one request, as the vendor's own client sends them; the maximum is not documented. */
const AT_ONCE = 100;
/** Failed items that are named in the message; the log has all. */
const MOST_NAMED = 20;

/** A state that is recorded: in the platform's word, or `recorded` when it was found by reading back. */
export interface RecordedItem {
  readonly recording: Recording;
  readonly status: string;
  readonly changed: boolean;
}

type Judged = { readonly recording: Recording; readonly result: SaveResult; readonly unclear: boolean };

/**
 * Records many states, a hundred at once, and reads what became of each. What an answer does not surely tell is read
 * back, and sent once more, alone and with the same `utc`, when it is not there. Throws an `ActionError` that names
 * every item that is not recorded, when `tell` has heard of those that are.
 */
export async function recordMany(
  context: VersioContext,
  environment: string,
  recordings: readonly Recording[],
  tell: (done: readonly RecordedItem[]) => void,
): Promise<readonly RecordedItem[]> {
  const done: RecordedItem[] = [];
  const failed: Judged[] = [];
  for (let from = 0; from < recordings.length; from += AT_ONCE) {
    const chunk = recordings.slice(from, from + AT_ONCE);
    const unsent = recordings.length - from - chunk.length;
    const open = (): number => recordings.length - unsent - done.length - failed.length;
    const stand = (refused = false): string => {
      const [possibly, not] = refused ? [0, open()] : [open(), 0];
      return standOf(recordings.length, { recorded: done.length, possibly, refused: not, unsent });
    };
    context.ledger.ask('states', stand());
    try {
      failed.push(...(await twice(context, environment, chunk, done)));
      context.ledger.answered('states');
    } catch (error) {
      const refused = isRefusedAtTheDoor(error) || isNotLetIn(error);
      if (refused) context.ledger.answered('states');
      if (refused && done.length === 0) context.ledger.gone('states');
      else context.ledger.leave('states', stand(refused));
      tell(inOrder(recordings, done));
      throw cutShort(error, `Of ${stand(refused)}`);
    } finally {
      context.ledger.know({ count: done.length });
    }
    context.log.info(`Recorded ${done.length} of ${count(recordings.length, 'state')}`);
  }
  const recorded = inOrder(recordings, done);
  if (failed.length === 0) return recorded;
  tell(recorded);
  throw notRecorded(failed, recordings.length);
}

/** Sends a chunk, and what the answer does not tell of once more; gives what is not recorded. A refusal is final. */
async function twice(
  context: VersioContext,
  environment: string,
  chunk: readonly Recording[],
  done: RecordedItem[],
): Promise<readonly Judged[]> {
  const open = await round(context, environment, chunk, done);
  const refused = open.filter(({ result }) => result.kind === 'refused');
  const untold = open.filter(({ result }) => result.kind !== 'refused').map(({ recording }) => recording);
  if (untold.length === 0) return refused;
  context.log.info(`Sending ${count(untold.length, 'state')} once more`);
  return [...refused, ...(await round(context, environment, untold, done))];
}

/** Who is not let in has nothing recorded; an earlier try may have been. */
function isNotLetIn(error: unknown): boolean {
  return isOfKind(error, 'unauthenticated', 'denied') && !error.unclear;
}

interface Stand {
  readonly recorded: number;
  readonly possibly: number;
  /** Sent, and surely not taken. */
  readonly refused: number;
  readonly unsent: number;
}

/** How the states stand, in words: `250 states: 100 recorded, 100 possibly recorded, 50 not sent`. */
function standOf(total: number, { recorded, possibly, refused, unsent }: Stand): string {
  const parts = [
    ...(recorded > 0 ? [`${recorded} recorded`] : []),
    ...(possibly > 0 ? [`${possibly} possibly recorded`] : []),
    ...(refused > 0 ? [`${refused} not recorded`] : []),
    ...(unsent > 0 ? [`${unsent} not sent`] : []),
  ];
  return `${count(total, 'state')}: ${parts.join(', ')}`;
}

/** Sends once; adds what is recorded to `done`, and gives the rest. */
async function round(
  context: VersioContext,
  environment: string,
  recordings: readonly Recording[],
  done: RecordedItem[],
): Promise<readonly Judged[]> {
  const open: Judged[] = [];
  for (const judged of await send(context, environment, recordings)) {
    const item = await settled(context, judged);
    if (!item) open.push(judged);
    else done.push(item);
    if (item?.changed) context.ledger.wrote();
  }
  return open;
}

async function send(
  { client }: VersioContext,
  environment: string,
  recordings: readonly Recording[],
): Promise<readonly Judged[]> {
  const items = recordings.map(({ key: { entity, instance }, state, utc }) => ({
    entity,
    instance,
    state,
    utc,
  }));
  const answers = await client
    .saveStates(environment, items)
    .catch((error: unknown): readonly SaveAnswer[] => {
      if (isRefusedRepeat(error)) return [];
      throw error;
    });
  return recordings.map((recording, i) => {
    const result = saveResultOf(answers[i]);
    return { recording, result, unclear: answers[i]?.unclear ?? result.kind === 'unanswered' };
  });
}

/** The item as recorded; `undefined` when it is not. */
async function settled(
  { client, log }: VersioContext,
  { recording, result, unclear }: Judged,
): Promise<RecordedItem | undefined> {
  if (result.kind === 'refused' || result.kind === 'unanswered') {
    const found = (unclear || result.kind === 'unanswered') && (await isRecorded(client, recording));
    return found ? { recording, status: 'recorded', changed: true } : undefined;
  }
  if (result.kind === 'unchanged') return { recording, status: 'discarded', changed: unclear };
  if (result.kind !== 'other') return { recording, status: result.kind, changed: true };
  log.notice(`Versio.io answered with the saveStatus "${result.status}", which is not known.`);
  return { recording, status: result.status, changed: true };
}

function notRecorded(failed: readonly Judged[], total: number): ActionError {
  const lines = failed.map(({ recording, result }) => {
    const why = result.kind === 'refused' ? result.reason : 'the answer does not tell, and it is not there';
    return `${labelOf(recording.key)}: ${why}`;
  });
  const more = lines.length > MOST_NAMED ? `; and ${lines.length - MOST_NAMED} more` : '';
  return new ActionError(`${lines.slice(0, MOST_NAMED).join('; ')}${more}`, {
    title: `${failed.length} of ${count(total, 'state')} ${failed.length === 1 ? 'was' : 'were'} not recorded`,
    next: `${failed.length < total ? 'The others are recorded. ' : ''}Correct these and run the step again: what is there already is left as it is.`,
    ...(more === '' ? {} : { evidence: [{ heading: 'States that were not recorded', lines }] }),
  });
}

function inOrder(recordings: readonly Recording[], done: readonly RecordedItem[]): readonly RecordedItem[] {
  const place = new Map(recordings.map((recording, i) => [recording, i]));
  return done.toSorted((a, b) => (place.get(a.recording) ?? 0) - (place.get(b.recording) ?? 0));
}

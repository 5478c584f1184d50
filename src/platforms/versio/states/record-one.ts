import { ActionError } from '../../../contract/result/errors.ts';
import { lookAgain } from '../../../contract/time/list-lag.ts';
import { writing } from '../../../http/writes/writing.ts';
import type { SaveAnswer } from '../api/bulk-results.ts';
import type { VersioContext } from '../api/client.ts';
import { isRecorded, isRefusedRepeat, isUnanswered, whatChanged } from './look-back.ts';
import type { Recording } from './recordings.ts';
import { type SaveResult, saveResultOf } from './saved.ts';
import { entryOf, labelOf } from './view.ts';

/** What recording one state did. */
interface RecordedOne {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** In the platform's own words, as far as it said any. */
  readonly status: string;
}

/**
 * Records one state. A save is repeated with the same `utc` and the same bytes; when an earlier try may have
 * been applied, the refusal of a later one, or its `discarded`, is settled by reading the state back. A save
 * that is refused at the first try is refused.
 */
export async function recordOne(context: VersioContext, recording: Recording): Promise<RecordedOne> {
  const what = `the state of ${labelOf(recording.key)}, possibly recorded`;
  const answer = await writing(context.ledger, entryOf(recording.key), what, () => save(context, recording));
  const result = saveResultOf(answer);
  if (result.kind === 'refused') {
    throw new ActionError(`Versio.io did not save the state of ${labelOf(recording.key)}: ${result.reason}`);
  }
  const recorded =
    result.kind === 'unanswered' || (result.kind === 'unchanged' && answer?.unclear === true)
      ? await settle(context, recording, answer)
      : wordsOf(context, result);
  if (recorded.outcome !== 'unchanged') context.ledger.wrote();
  return recorded;
}

/** What the platform said; `undefined` when it said nothing usable but the state is there. */
async function save({ client, log }: VersioContext, recording: Recording): Promise<SaveAnswer | undefined> {
  const { key, state, utc } = recording;
  try {
    return await client.saveState(key, state, utc);
  } catch (error) {
    if (!isRefusedRepeat(error) && !isUnanswered(error)) throw error;
    if (!(await isRecorded(client, recording))) throw error;
    log.info(`The answer was lost; the state of ${labelOf(key)} is there`);
    return undefined;
  }
}

async function settle(
  { client, timing }: VersioContext,
  recording: Recording,
  answer: SaveAnswer | undefined,
): Promise<RecordedOne> {
  const look = async (): Promise<true | undefined> => (await isRecorded(client, recording)) || undefined;
  const isOpen = answer !== undefined && saveResultOf(answer).kind === 'unanswered';
  if (isOpen && !((await look()) ?? (await lookAgain(timing, labelOf(recording.key), look)))) {
    throw new ActionError(
      `Versio.io took the state of ${labelOf(recording.key)}, but it is not there when read back.`,
      { next: 'Run the step again; if it stays, look at the instance in Versio.io.' },
    );
  }
  const outcome = await whatChanged(client, recording);
  return { outcome, status: answer?.saveStatus ?? '' };
}

function wordsOf(
  { log }: VersioContext,
  result: Exclude<SaveResult, { readonly kind: 'refused' | 'unanswered' }>,
): RecordedOne {
  if (result.kind === 'unchanged') return { outcome: result.kind, status: 'discarded' };
  if (result.kind !== 'other') return { outcome: result.kind, status: result.kind };
  const { status } = result;
  log.notice(`Versio.io answered with the saveStatus "${status}", which is not known; taken for an update.`);
  return { outcome: 'updated', status };
}

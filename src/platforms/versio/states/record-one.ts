import type { Context } from '../../../contract/context.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import type { Told } from '../api/bulk-results.ts';
import type { VersioClient } from '../api/client.ts';
import { isRecorded, isRefusedRepeat, whatChanged } from './look-back.ts';
import type { Recording } from './recordings.ts';
import { fateOf } from './saved.ts';
import { called, entryOf } from './view.ts';

/** What recording one state did. */
export interface RecordedOne {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** In the platform's own words, as far as it said any. */
  readonly status: string;
}

/**
 * Records one state. A save is repeated with the same `utc` and the same bytes; when an earlier try may have
 * been applied, the refusal of a later one, or its `discarded`, is settled by reading the state back. A save
 * that is refused at the first try is refused.
 */
export async function recordOne(context: Context<VersioClient>, recording: Recording): Promise<RecordedOne> {
  context.ledger.leave(entryOf(recording.key), `the state of ${called(recording.key)}, possibly recorded`);
  const told = await save(context, recording);
  const fate = fateOf(told);
  if (fate.kind === 'refused') {
    throw new ActionError(`Versio.io did not save the state of ${called(recording.key)}: ${fate.reason}`);
  }
  const settled = fate.kind === 'unanswered' || (fate.kind === 'unchanged' && told?.unclear === true);
  const recorded = settled ? await settle(context, recording, told) : fateWords(context, fate);
  if (recorded.outcome !== 'unchanged') context.ledger.wrote();
  return recorded;
}

/** What the platform said; `undefined` when it said nothing usable but the state is there. */
async function save({ client, log }: Context<VersioClient>, recording: Recording): Promise<Told | undefined> {
  const { key, state, utc } = recording;
  try {
    return await client.saveState(key, state, utc);
  } catch (error) {
    if (!isRefusedRepeat(error) && !(error instanceof AnswerShapeError)) throw error;
    if (!(await isRecorded(client, recording))) throw error;
    log.info(`The answer was lost; the state of ${called(key)} is there`);
    return undefined;
  }
}

async function settle(
  { client }: Context<VersioClient>,
  recording: Recording,
  told: Told | undefined,
): Promise<RecordedOne> {
  if (told && fateOf(told).kind === 'unanswered' && !(await isRecorded(client, recording))) {
    throw new ActionError(
      `Versio.io took the state of ${called(recording.key)}, but it is not there when read back.`,
      { next: 'Run the step again; if it stays, look at the instance in Versio.io.' },
    );
  }
  const outcome = await whatChanged(client, recording);
  return { outcome, status: told?.saveStatus ?? '' };
}

function fateWords({ log }: Context<VersioClient>, fate: ReturnType<typeof fateOf>): RecordedOne {
  if (fate.kind === 'created' || fate.kind === 'updated') return { outcome: fate.kind, status: fate.kind };
  if (fate.kind === 'unchanged') return { outcome: fate.kind, status: 'discarded' };
  const status = fate.kind === 'other' ? fate.status : '';
  log.notice(`Versio.io answered with the saveStatus "${status}", which is not known; taken for an update.`);
  return { outcome: 'updated', status };
}

import { UnknownResultError } from '../../../contract/result/errors.ts';
import { AnswerShapeError, HttpError, isOfKind, NetworkError } from '../../../http/failure/errors.ts';
import { isWithinSuccess } from '../../../http/retry/transient.ts';
import type { VersioClient } from '../api/client.ts';
import type { Recording } from './recordings.ts';
import { sameState } from './same-state.ts';
import { labelOf } from './view.ts';

/**
 * True when a save may have been applied although it was refused: an earlier try may have been, so that `utc` is not
 * later any more; or the error came within a success.
 */
export function isRefusedRepeat(error: unknown): error is HttpError {
  return (isOfKind(error, 'invalid', 'conflict') && error.unclear) || isWithinSuccess(error);
}

/** True when a request may have been applied although no answer says so: it broke, failed, or was answered with something else. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof NetworkError) return error.phase === 'unknown';
  return error instanceof AnswerShapeError || isOfKind(error, 'broken');
}

/** True when the state is there as of its time. Throws `UnknownResultError` when it cannot be read back. */
export async function isRecorded(client: VersioClient, recording: Recording): Promise<boolean> {
  const { key, state, utc, at: asked } = recording;
  const isThere = async (at?: number): Promise<boolean> => {
    const found = await client.getState(key, at);
    return found !== undefined && sameState(found.state, state);
  };
  try {
    return (await isThere(utc)) || (asked === undefined && (await isThere()));
  } catch (error) {
    if (!isFailure(error)) throw error;
    const what = labelOf(key);
    throw new UnknownResultError(
      `The state of ${what} may have been recorded: its answer was lost, and it cannot be read back (${error.message}).`,
      { cause: error, next: `Look at ${what} in Versio.io before running the step again.` },
    );
  }
}

/** What recording a state that is there did, told from the state right before its time, if that can be read. */
export async function whatChanged(
  client: VersioClient,
  { key, state, utc }: Recording,
): Promise<'created' | 'updated' | 'unchanged'> {
  try {
    const before = await client.getState(key, utc - 1);
    if (!before) return 'created';
    return sameState(before.state, state) ? 'unchanged' : 'updated';
  } catch (error) {
    if (isFailure(error)) return 'updated';
    throw error;
  }
}

function isFailure(error: unknown): error is HttpError | NetworkError | AnswerShapeError {
  return error instanceof HttpError || error instanceof NetworkError || error instanceof AnswerShapeError;
}

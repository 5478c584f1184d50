import { CancelledError, DeadlineError } from '../../contract/result/errors.ts';
import { isByOthers } from '../failure/at-the-door.ts';
import { AnswerLostError, HttpError, isOfKind } from '../failure/errors.ts';
import type { Created, Creation, Surroundings } from './creation.ts';
import { LostCreation, type Seen } from './lost-creation.ts';

/**
 * Creates exactly once. After a lost answer it looks for as long as a list may lag. What is found is ours by proof
 * only, else it is given as found; nothing found allows one more creation, and then never another. A refusal that is
 * not the platform's own is looked into as well, and allows no other. Throws
 * `UnknownResultError` when looking does not tell, or when the second request was refused: the first is never
 * forgotten; an `ActionError` that lists the ids when there are several; the platform's refusal; and the reason of an
 * abort.
 */
export async function createOnce<T>(creation: Creation<T>, around: Surroundings): Promise<Created<T>> {
  const { key, what, create, serverTime } = creation;
  around.ledger.ask(key, `${what}, possibly created`);
  const since = serverTime?.();
  try {
    return answered(creation, around, { value: await create(), posts: 1 });
  } catch (error) {
    const unanswered = error instanceof AnswerLostError;
    if (!unanswered && !isByOthers(error)) {
      around.ledger.gone(key);
      throw error;
    }
    const lost = new LostCreation(creation, around, since ?? (unanswered ? error.sent : undefined));
    const seen = await lost.find(error);
    if (seen) return taken(creation, around, { ...seen, posts: 1 });
    if (unanswered) return createAgain(creation, around, lost);
    throw lost.unknown(`may have been created: ${error.message}`, error);
  }
}

/** The first request seems to have left nothing behind; that it was sent stays true. */
async function createAgain<T>(
  creation: Creation<T>,
  around: Surroundings,
  lost: LostCreation<T>,
): Promise<Created<T>> {
  const { what, key, create } = creation;
  around.log.info(`${what}: the answer was lost and nothing is there; creating it once more`);
  try {
    return answered(creation, around, { value: await create(), posts: 2 });
  } catch (error) {
    if (error instanceof DeadlineError || error instanceof CancelledError) return lost.interrupted(error);
    const seen = mayTellOfTheFirst(error) ? await lost.find(error) : undefined;
    if (seen) return taken(creation, around, { ...seen, posts: 2 });
    if (error instanceof AnswerLostError)
      throw lost.unknown(`was requested twice without an answer, and ${key} is not to be found`, error);
    const refusal = error instanceof Error ? error.message : 'it failed';
    throw lost.unknown(
      `may have been created by the first request, whose answer was lost; the second one failed: ${refusal}`,
      error,
    );
  }
}

/** The first request may have been applied late: then the second is refused for its sake, or the quota's it used. */
function mayTellOfTheFirst(error: unknown): error is AnswerLostError | HttpError {
  if (error instanceof AnswerLostError) return true;
  return isOfKind(error, 'invalid', 'conflict', 'refused') || (error instanceof HttpError && error.permanent);
}

function answered<T>(
  { made, key }: Creation<T>,
  { ledger }: Surroundings,
  created: { readonly value: T; readonly posts: number },
): Created<T> {
  made(created.value, true);
  ledger.gone(key);
  return { ...created, ours: true, adopted: false };
}

/** What may have been there is there, and is told by its own name. */
function taken<T>(
  { what, describe, made, found, key }: Creation<T>,
  { ledger, log }: Surroundings,
  seen: Seen<T> & { readonly posts: number },
): Created<T> {
  const id = describe(seen.value);
  log.info(
    seen.ours
      ? `${what}: the answer was lost; found it as ${id}`
      : `${what}: the answer was lost; found ${id}, and nothing proves that this step made it`,
  );
  if (seen.ours) made(seen.value, false);
  else found?.(seen.value);
  ledger.gone(key);
  return { ...seen, adopted: true };
}

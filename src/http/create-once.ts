import { ActionError, DeadlineError } from '../contract/errors.ts';
import type { Ledger } from '../contract/ledger.ts';
import type { Budget, Timing } from '../contract/timing.ts';
import { list } from '../support/text.ts';
import { asksTooMuch } from './endings.ts';
import { AnswerLostError, HttpError, isOfKind, UnknownResultError } from './errors.ts';
import { withSpareBudget } from './spare-budget.ts';

/** A list is often a replica that lags behind; three looks cover about 8 s. */
const PAUSES = [500, 2_000, 5_000];
/** The runner kills a cancelled step soon after. */
const QUICK_LOOK = 1_500;

/** How to make something exactly once on a platform without idempotency keys. */
export interface Creation<T> {
  /** For people: `container web`. */
  readonly what: string;
  /** What is looked for, for people: the name, the tag, the fingerprint. */
  readonly key: string;
  /**
   * Everything there that matches what `create` makes, read completely; within `budget` when one is given.
   * It must throw rather than give half a list.
   */
  readonly look: (budget?: Budget) => Promise<readonly T[]>;
  /** The creation, one request; it throws `AnswerLostError` when it may have been applied. */
  readonly create: () => Promise<T>;
  /** The id as text. */
  readonly describe: (found: T) => string;
  /** Told what is there now, before anything else is done with it, also when the run was interrupted meanwhile. */
  readonly made: (value: T) => void;
}

/** What a creation is carried out with. */
export interface Surroundings {
  readonly timing: Timing;
  /** Says, before each request, that the thing may be left behind; takes that back when it was plainly refused. */
  readonly ledger: Pick<Ledger, 'leave' | 'gone'>;
}

/** A creation under way. */
type Attempt<T> = Creation<T> & Timing & { readonly ledger: Surroundings['ledger'] };

/** What there is now. */
export interface Created<T> {
  readonly value: T;
  /** The answer was lost, and the thing found by looking. */
  readonly adopted: boolean;
  /** Requests that were sent to create it: 1 or 2. */
  readonly posts: number;
}

/**
 * Creates exactly once. After a lost answer it looks three times; one match is adopted, none allows one more
 * creation, and then never another. Throws `UnknownResultError` when looking does not tell, an `ActionError`
 * that lists the ids when there are several, the platform's refusal, and the reason of an abort.
 */
export async function createOnce<T>(
  creation: Creation<T>,
  { timing, ledger }: Surroundings,
): Promise<Created<T>> {
  const attempt = { ...creation, ...timing, ledger };
  const { key, what } = creation;
  ledger.leave(key, `${what}, possibly created`);
  try {
    return made(attempt, { value: await creation.create(), adopted: false, posts: 1 });
  } catch (error) {
    if (!(error instanceof AnswerLostError)) {
      ledger.gone(key);
      throw error;
    }
    const found = await reconcile(attempt, error);
    return found ? adopted(attempt, found.value, 1) : createAgain(attempt);
  }
}

/** The first request left nothing behind. */
async function createAgain<T>(creation: Attempt<T>): Promise<Created<T>> {
  const { what, key, log } = creation;
  log.info(`${what}: the answer was lost and nothing is there; creating it once more`);
  try {
    return made(creation, { value: await creation.create(), adopted: false, posts: 2 });
  } catch (error) {
    if (!(error instanceof AnswerLostError) && !saysTaken(error)) throw error;
    const found = await reconcile(creation, error);
    if (found) return adopted(creation, found.value, 2);
    if (!(error instanceof AnswerLostError)) throw error;
    throw unknown(creation, `was requested twice without an answer, and ${key} is not to be found`, error);
  }
}

/** The first request may have been applied late, and then the second is refused for the first one's sake. */
function saysTaken(error: unknown): error is HttpError {
  return isOfKind(error, 'invalid', 'conflict', 'refused') || (error instanceof HttpError && error.permanent);
}

/** Looks, with pauses, for what a lost request may have made; `undefined` when nothing is there. */
async function reconcile<T>(
  creation: Attempt<T>,
  error: AnswerLostError | HttpError,
): Promise<{ readonly value: T } | undefined> {
  const { signal, deadline, clock, timeline, what } = creation;
  for (const pause of pausesAfter(error)) {
    const left = deadline.left();
    try {
      const label = `looking for ${what}`;
      await timeline.during('pause', label, () => clock.sleep(Math.min(pause, left), signal));
    } catch (reason) {
      return interrupted(creation, reason);
    }
    if (pause > left) {
      const asked = error.retryAfterMs === pause;
      return interrupted(creation, asked ? asksTooMuch(error, pause, left) : deadline.error());
    }
    const found = await look(creation);
    if (found) return found;
  }
  return undefined;
}

/** A refusal for the name's sake is looked into at once; a server that asked for a pause gets it first. */
function pausesAfter(error: AnswerLostError | HttpError): readonly number[] {
  if (error instanceof HttpError) return [0];
  const [first = 0, ...others] = PAUSES;
  return [Math.max(first, error.retryAfterMs ?? 0), ...others];
}

async function look<T>(creation: Attempt<T>): Promise<{ readonly value: T } | undefined> {
  const { signal, deadline } = creation;
  let found: readonly T[];
  try {
    found = await creation.look();
  } catch (error) {
    if (signal.aborted) return interrupted(creation, signal.reason);
    if (error instanceof DeadlineError && deadline.left() === 0) return interrupted(creation, error);
    throw unknown(creation, 'may have been created: the answer was lost, and so was the look for it', error);
  }
  return only(creation, found);
}

function only<T>(creation: Attempt<T>, found: readonly T[]): { readonly value: T } | undefined {
  const [value] = found;
  if (found.length > 1) {
    const ids = list(found.map((one) => creation.describe(one)));
    throw new ActionError(`${creation.what} is there ${found.length} times: ${ids}. Nothing was deleted.`, {
      next: 'Delete those that are not wanted and run the step again.',
    });
  }
  return value === undefined ? undefined : { value };
}

/** The run ends now: one quick look on its own time, then the reason. Never returns. */
async function interrupted<T>(creation: Attempt<T>, reason: unknown): Promise<never> {
  let found: { readonly value: T } | undefined;
  try {
    const all = await withSpareBudget(QUICK_LOOK, creation.clock, (budget) => creation.look(budget));
    found = only(creation, all);
  } catch {
    throw unknown(creation, 'may have been created: the run ended before it could be told', reason);
  }
  if (!found) throw unknown(creation, 'may have been created: its request was interrupted', reason);
  made(creation, { value: found.value, adopted: true, posts: 1 });
  throw reason;
}

function adopted<T>(creation: Attempt<T>, value: T, posts: number): Created<T> {
  const { what, describe, log } = creation;
  log.info(`${what}: the answer was lost; found it as ${describe(value)}`);
  return made(creation, { value, adopted: true, posts });
}

/** What may have been there is there, and is told by its own name. */
function made<T>({ made: tell, ledger, key }: Attempt<T>, created: Created<T>): Created<T> {
  tell(created.value);
  ledger.gone(key);
  return created;
}

function unknown<T>({ what, key }: Attempt<T>, why: string, cause: unknown): UnknownResultError {
  return new UnknownResultError(`${what} ${why}. It is unknown whether ${key} exists.`, key, {
    cause,
    next: `Look for ${key} on the platform before running the step again.`,
  });
}

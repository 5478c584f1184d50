import type { Context } from '../../contract/context.ts';
import { AbsentError, DeadlineError } from '../../contract/result/errors.ts';
import type { SettleTimes } from '../../contract/time/settle-times.ts';
import type { Budget } from '../../contract/time/timing.ts';
import { formatDuration } from '../../support/duration.ts';
import { HttpError, isOfKind } from '../failure/errors.ts';
import { asksTooMuch } from '../failure/give-up.ts';
import { isTransient } from '../retry/transient.ts';
import { PollInterval } from './poll-interval.ts';
import { PollStory } from './poll-story.ts';
import { withSpareBudget } from './spare-budget.ts';

const MOST_FAILURES = 5;
const VANISHED = 'Find out who or what removed it; run the step again when it is to be there.';
const UNSEEN = 'not visible yet';
/** Looks are aimed only when the deadline leaves this many times the settle time; a short wait needs its early looks. */
const ROOM = 3;
/** A machine that slept past the deadline still gets a last look of this length. */
const LEAST_LAST_LOOK = 1_500;

/** `settled` ends the wait, well or badly; `unknown` is a status nobody knows: printed once, waited through. */
export type Judgement = 'settled' | 'pending' | 'unknown';

/** What is waited for, and how. */
export interface Poll<T> {
  /** For people: `container web (123)`. */
  readonly what: string;
  /** Reads once, with a single attempt (`attempts: 1`); within `budget` when one is given (the last look). */
  readonly read: (budget?: Budget) => Promise<T>;
  readonly judge: (value: T) => Judgement;
  /** The status as text, for people. */
  readonly describe: (value: T) => string;
  /** A value at hand already, such as a creation's answer: judged before anything is read. */
  readonly first?: T;
  /** Milliseconds "absent" is taken for "not visible yet". */
  readonly toleratesAbsenceFor?: number;
  /** When it is likely to settle, counted from the beginning of the wait. */
  readonly settles?: SettleTimes | undefined;
  /** What it is while nothing has been read; `not visible yet` unless told. */
  readonly unseen?: string;
  /** How to go on waiting later, for the error of a passed deadline. */
  readonly resume?: string;
}

/**
 * Reads at the pace of the step until the value is settled and gives that value; whether it ended well is the caller's question. Up to
 * 5 failures in a row that may pass are waited through, a pause the server asks for is kept. Throws an
 * `AbsentError` when the thing vanished or never appeared, a `DeadlineError` with the last status seen, the
 * signal's reason, and what `read` throws otherwise.
 */
export function poll<T>(options: Poll<T>, context: Waiting): Promise<T> {
  return new Polling(options, context).run();
}

/** What a wait goes by, and where it is told. */
type Waiting = Pick<Context, 'timing' | 'log'>;

/** `undefined`: go on. */
type Settled<T> = { readonly value: T } | undefined;

class Polling<T> {
  readonly #options: Poll<T>;
  readonly #timing: Waiting['timing'];
  readonly #story: PollStory;
  readonly #interval: PollInterval;
  #failures = 0;
  /** A read has found it; a value at hand from the start proves nothing, lists and reads may lag. */
  #visible = false;
  /** Milliseconds the server asked to wait before the next read. */
  #asked: number | undefined;

  constructor(options: Poll<T>, { timing, log }: Waiting) {
    const { clock, deadline } = timing;
    const { settles } = options;
    const fits = settles !== undefined && deadline.left() >= ROOM * settles.to;
    this.#options = options;
    this.#timing = timing;
    this.#story = new PollStory(options.what, log, clock);
    this.#interval = new PollInterval({ ...timing, settles: fits ? settles : undefined });
  }

  async run(): Promise<T> {
    const { first, read } = this.#options;
    let settled = first === undefined ? await this.#look(read) : this.#note(first);
    while (!settled) settled = (await this.#wait()) ?? (await this.#look(read));
    return settled.value;
  }

  async #look(read: () => Promise<T>): Promise<Settled<T>> {
    try {
      this.#timing.signal.throwIfAborted();
      const value = await read();
      this.#failures = 0;
      this.#visible = true;
      return this.#note(value);
    } catch (error) {
      if (error instanceof DeadlineError) return this.#lastLook();
      this.#bear(error);
      return undefined;
    }
  }

  #note(value: T): Settled<T> {
    const { judge, describe } = this.#options;
    const judgement = judge(value);
    this.#story.saw(describe(value), judgement !== 'unknown');
    return judgement === 'settled' ? { value } : undefined;
  }

  /** Rethrows an error that ends the wait. */
  #bear(error: unknown): void {
    const { what, toleratesAbsenceFor = 0 } = this.#options;
    if (error instanceof AbsentError || isOfKind(error, 'absent')) {
      if (this.#visible || (this.#story.status !== undefined && toleratesAbsenceFor === 0))
        throw new AbsentError(`${what} vanished during the wait.`, { cause: error, next: VANISHED });
      if (toleratesAbsenceFor === 0) throw error;
      if (this.#story.elapsed < toleratesAbsenceFor) return;
      const time = formatDuration(this.#story.elapsed);
      throw new AbsentError(`${what} was created but is not visible after ${time}.`, { cause: error });
    }
    if (!isTransient(error)) throw error;
    this.#failures += 1;
    if (this.#failures > MOST_FAILURES) throw error;
    this.#asked = error instanceof HttpError ? error.retryAfterMs : undefined;
    if (this.#asked !== undefined && error instanceof Error) this.#assertFits(error, this.#asked);
  }

  #assertFits(error: Error, asked: number): void {
    const left = this.#timing.deadline.left();
    if (asked > left) throw asksTooMuch(error, asked, left);
  }

  /** Sleeps; when the time is up, gives what the last look finds or throws. */
  async #wait(): Promise<Settled<T>> {
    const { what, unseen = UNSEEN } = this.#options;
    const { clock, signal, deadline, timeline } = this.#timing;
    const pause = this.#interval.next(this.#asked);
    this.#asked = undefined;
    const left = deadline.left();
    try {
      const label = `${what}: ${this.#story.status ?? unseen}`;
      await timeline.during('wait', label, () => clock.sleep(Math.min(pause, left), signal));
    } catch (reason) {
      if (reason instanceof DeadlineError) return this.#lastLook();
      throw reason;
    }
    return pause >= left ? this.#lastLook() : undefined;
  }

  /** The deadline has passed: one more read within the reserve, then its error. */
  async #lastLook(): Promise<Settled<T>> {
    const { read, what, resume, unseen = UNSEEN } = this.#options;
    const { deadline, clock, signal } = this.#timing;
    const ms = Math.max(LEAST_LAST_LOOK, deadline.leftWithReserve());
    try {
      const settled = this.#note(await withSpareBudget(ms, clock, read, signal));
      if (settled) return settled;
    } catch (error) {
      if (signal.aborted && !(signal.reason instanceof DeadlineError)) throw signal.reason;
      if (error instanceof AbsentError) throw error;
    }
    const last = this.#story.status === undefined ? `was ${unseen}` : `was still ${this.#story.status}`;
    throw new DeadlineError(
      `${what} ${last} when the deadline of ${formatDuration(deadline.total)} passed.`,
      {
        next: resume ?? 'Raise `timeout`.',
      },
    );
  }
}

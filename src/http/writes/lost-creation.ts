import { ActionError, DeadlineError, UnknownResultError } from '../../contract/result/errors.ts';
import { lagPauses } from '../../contract/time/list-lag.ts';
import { list } from '../../support/text.ts';
import { AnswerLostError, type HttpError } from '../failure/errors.ts';
import { asksTooMuch } from '../failure/give-up.ts';
import type { Moment } from '../failure/server-clock.ts';
import { withSpareBudget } from '../wait/spare-budget.ts';
import type { Creation, Surroundings } from './creation.ts';

/** The runner kills a cancelled step soon after. */
const QUICK_LOOK = 1_500;

/** What a look found: ours by proof, or only found. */
export interface Seen<T> {
  readonly value: T;
  readonly ours: boolean;
}

/**
 * A creation of which a request may have been applied without a usable answer: looks for what it made, and never
 * lets the request be forgotten, whatever comes after it.
 */
export class LostCreation<T> {
  readonly #creation: Creation<T>;
  readonly #around: Surroundings;
  readonly #since: Moment | undefined;
  /** Ids of what was seen and is not ours, where several may be there. */
  #strangers: readonly string[] = [];

  /** `since`: when its first request was sent. */
  constructor(creation: Creation<T>, around: Surroundings, since: Moment | undefined) {
    this.#creation = creation;
    this.#around = around;
    this.#since = since;
  }

  /**
   * Looks for as long as a list may lag, or half of the time that is left if that is less; `undefined` when nothing
   * shows up. Throws when looking does not tell, and when the run ends.
   */
  async find(error: AnswerLostError | HttpError): Promise<Seen<T> | undefined> {
    const { signal, deadline, clock, timeline } = this.#around.timing;
    for (const pause of pausesAfter(error, deadline.left())) {
      const left = deadline.left();
      try {
        const label = `looking for ${this.#creation.what}`;
        await timeline.during('look', label, () => clock.sleep(Math.min(pause, left), signal));
      } catch (reason) {
        return this.interrupted(reason);
      }
      if (pause > left || left === 0) {
        const asked = error.retryAfterMs === pause;
        return this.interrupted(asked ? asksTooMuch(error, pause, left) : deadline.error());
      }
      const seen = await this.#look();
      if (seen) return seen;
    }
    return undefined;
  }

  /** The run ends now: one quick look on its own time, then the reason. Never returns. */
  async interrupted(reason: unknown): Promise<never> {
    const { made, found } = this.#creation;
    let seen: Seen<T> | undefined;
    try {
      const { clock } = this.#around.timing;
      seen = this.#choose(await withSpareBudget(QUICK_LOOK, clock, (budget) => this.#creation.look(budget)));
    } catch (error) {
      const why = error instanceof SeveralError ? error.message : 'the run ended before it could be told';
      throw this.unknown(`may have been created: ${why}`, reason);
    }
    if (!seen) throw this.unknown('may have been created: its request was interrupted', reason);
    if (seen.ours) made(seen.value, false);
    else found?.(seen.value);
    this.#around.ledger.gone(this.#creation.key);
    throw reason;
  }

  /** The error of a result that nobody knows. */
  unknown(why: string, cause: unknown): UnknownResultError {
    const { what, key } = this.#creation;
    const seen =
      this.#strangers.length === 0
        ? ''
        : ` ${list(this.#strangers)} came to be meanwhile, and nothing proves whose that is; it is left alone.`;
    return new UnknownResultError(`${what} ${why}. It is unknown whether ${key} exists.${seen}`, {
      cause,
      next: `Look for ${key} on the platform before running the step again.`,
    });
  }

  async #look(): Promise<Seen<T> | undefined> {
    const { signal, deadline } = this.#around.timing;
    let all: readonly T[];
    try {
      all = await this.#creation.look();
    } catch (error) {
      if (signal.aborted) return this.interrupted(signal.reason);
      if (error instanceof DeadlineError && deadline.left() === 0) return this.interrupted(error);
      throw this.unknown('may have been created: the answer was lost, and so was the look for it', error);
    }
    return this.#choose(all);
  }

  /** Ours, if there is proof of one; else the one that has the name, where only one can have it. */
  #choose(all: readonly T[]): Seen<T> | undefined {
    const { isOurs, describe, unique = false, except = [], serverTime } = this.#creation;
    const span = { since: this.#since, until: serverTime?.() };
    const there = all.filter((one) => !except.includes(describe(one)));
    const ours = there.filter((one) => isOurs(one, span));
    const meant = unique && ours.length === 0 ? there : ours;
    if (!unique) this.#strangers = there.map(describe);
    if (meant.length > 1) throw this.#several(meant);
    const [value] = meant;
    return value === undefined ? undefined : { value, ours: ours.length > 0 };
  }

  #several(found: readonly T[]): SeveralError {
    const { what, describe } = this.#creation;
    const ids = list(found.map(describe));
    return new SeveralError(`${what} is there ${found.length} times: ${ids}. Nothing was deleted.`, {
      next: 'Delete those that are not wanted and run the step again.',
    });
  }
}

/** More than one is there that may be meant. */
class SeveralError extends ActionError {}

/** A refusal is looked into at once; a server that asked for a pause gets it first. */
function pausesAfter(error: AnswerLostError | HttpError, left: number): readonly number[] {
  const [first = 0, ...others] = lagPauses(left);
  return [error instanceof AnswerLostError ? Math.max(first, error.retryAfterMs ?? 0) : 0, ...others];
}

import {
  isByOthers,
  lagPauses,
  withSpareBudget
} from "./poll.js";
import {
  AnswerLostError,
  HttpError,
  asksTooMuch,
  isOfKind
} from "./classify.js";
import {
  ActionError,
  CancelledError,
  DeadlineError,
  UnknownResultError,
  list
} from "./index.js";

// src/http/writes/lost-creation.ts
var QUICK_LOOK = 1500;
var LostCreation = class {
  #creation;
  #around;
  #since;
  /** Ids of what was seen and is not ours, where several may be there. */
  #strangers = [];
  /** `since`: when its first request was sent. */
  constructor(creation, around, since) {
    this.#creation = creation;
    this.#around = around;
    this.#since = since;
  }
  async find(error) {
    const { signal, deadline, clock, timeline } = this.#around.timing;
    for (const pause of pausesAfter(error, deadline.left())) {
      const left = deadline.left();
      try {
        const label = `looking for ${this.#creation.what}`;
        await timeline.during("look", label, () => clock.sleep(Math.min(pause, left), signal));
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
    return void 0;
  }
  /** The run ends now: one quick look on its own time, then the reason. Never returns. */
  async interrupted(reason) {
    const { made, found } = this.#creation;
    let seen;
    try {
      const { clock } = this.#around.timing;
      seen = this.#choose(await withSpareBudget(QUICK_LOOK, clock, (budget) => this.#creation.look(budget)));
    } catch (error) {
      const why = error instanceof SeveralError ? error.message : "the run ended before it could be told";
      throw this.unknown(`may have been created: ${why}`, reason);
    }
    if (!seen) throw this.unknown("may have been created: its request was interrupted", reason);
    if (seen.ours) made(seen.value, false);
    else found?.(seen.value);
    this.#around.ledger.gone(this.#creation.key);
    throw reason;
  }
  /** The error of a result that nobody knows. */
  unknown(why, cause) {
    const { what, key } = this.#creation;
    const seen = this.#strangers.length === 0 ? "" : ` ${list(this.#strangers)} came to be meanwhile, and nothing proves whose that is; it is left alone.`;
    return new UnknownResultError(`${what} ${why}. It is unknown whether ${key} exists.${seen}`, {
      cause,
      next: `Look for ${key} on the platform before running the step again.`
    });
  }
  async #look() {
    const { signal, deadline } = this.#around.timing;
    let all;
    try {
      all = await this.#creation.look();
    } catch (error) {
      if (signal.aborted) return this.interrupted(signal.reason);
      if (error instanceof DeadlineError && deadline.left() === 0) return this.interrupted(error);
      throw this.unknown("may have been created: the answer was lost, and so was the look for it", error);
    }
    return this.#choose(all);
  }
  /** Ours, if there is proof of one; else the one that has the name, where only one can have it. */
  #choose(all) {
    const { isOurs, describe, unique = false, except = [], serverTime } = this.#creation;
    const span = { since: this.#since, until: serverTime?.() };
    const there = all.filter((one) => !except.includes(describe(one)));
    const ours = there.filter((one) => isOurs(one, span));
    const meant = unique && ours.length === 0 ? there : ours;
    if (!unique) this.#strangers = there.map(describe);
    if (meant.length > 1) throw this.#several(meant);
    const [value] = meant;
    return value === void 0 ? void 0 : { value, ours: ours.length > 0 };
  }
  #several(found) {
    const { what, describe } = this.#creation;
    const ids = list(found.map(describe));
    return new SeveralError(`${what} is there ${found.length} times: ${ids}. Nothing was deleted.`, {
      next: "Delete those that are not wanted and run the step again."
    });
  }
};
var SeveralError = class extends ActionError {
};
function pausesAfter(error, left) {
  const [first = 0, ...others] = lagPauses(left);
  return [error instanceof AnswerLostError ? Math.max(first, error.retryAfterMs ?? 0) : 0, ...others];
}

// src/http/writes/create-once.ts
async function createOnce(creation, around) {
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
    const lost = new LostCreation(creation, around, since ?? (unanswered ? error.sent : void 0));
    const seen = await lost.find(error);
    if (seen) return taken(creation, around, { ...seen, posts: 1 });
    if (unanswered) return createAgain(creation, around, lost);
    throw lost.unknown(`may have been created: ${error.message}`, error);
  }
}
async function createAgain(creation, around, lost) {
  const { what, key, create } = creation;
  around.log.info(`${what}: the answer was lost and nothing is there; creating it once more`);
  try {
    return answered(creation, around, { value: await create(), posts: 2 });
  } catch (error) {
    if (error instanceof DeadlineError || error instanceof CancelledError) return lost.interrupted(error);
    const seen = mayTellOfTheFirst(error) ? await lost.find(error) : void 0;
    if (seen) return taken(creation, around, { ...seen, posts: 2 });
    if (error instanceof AnswerLostError)
      throw lost.unknown(`was requested twice without an answer, and ${key} is not to be found`, error);
    const refusal = error instanceof Error ? error.message : "it failed";
    throw lost.unknown(
      `may have been created by the first request, whose answer was lost; the second one failed: ${refusal}`,
      error
    );
  }
}
function mayTellOfTheFirst(error) {
  if (error instanceof AnswerLostError) return true;
  return isOfKind(error, "invalid", "conflict", "refused") || error instanceof HttpError && error.permanent;
}
function answered({ made, key }, { ledger }, created) {
  made(created.value, true);
  ledger.gone(key);
  return { ...created, ours: true, adopted: false };
}
function taken({ what, describe, made, found, key }, { ledger, log }, seen) {
  const id = describe(seen.value);
  log.info(
    seen.ours ? `${what}: the answer was lost; found it as ${id}` : `${what}: the answer was lost; found ${id}, and nothing proves that this step made it`
  );
  if (seen.ours) made(seen.value, false);
  else found?.(seen.value);
  ledger.gone(key);
  return { ...seen, adopted: true };
}
export {
  createOnce
};

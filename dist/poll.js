import {
  AnswerLostError,
  AnswerShapeError,
  HttpError,
  NetworkError,
  afterAsked,
  asksTooMuch,
  classify,
  isOfKind,
  isSuccess
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  AftermathError,
  CancelledError,
  DeadlineError,
  UnknownResultError,
  asLine,
  formatDuration,
  startTimer,
  systemClock,
  withoutEnd
} from "./index.js";

// src/http/failure/at-the-door.ts
var READS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
function isRefusedAtTheDoor(error) {
  const isStop = error instanceof DeadlineError || error instanceof CancelledError;
  const refusal = isStop ? error.cause : error;
  const isOfCall = refusal instanceof HttpError || refusal instanceof NetworkError;
  if (!isOfCall || refusal.unclear || READS.has(refusal.method)) return false;
  if (refusal instanceof NetworkError) return refusal.phase === "not-sent";
  return refusal.kind === "limited" || refusal.status === 429;
}
function isRefusedPlainly(error) {
  if (error instanceof HttpError) {
    const { unclear, status } = error;
    return !unclear && status < 500 && status !== 408 && !isOfKind(error, "foreign", "doubtful");
  }
  const isUnanswered = WITHOUT_ANSWER.some((kind) => error instanceof kind);
  return error instanceof ActionError && error.outcome === "failed" && !isUnanswered;
}
var WITHOUT_ANSWER = [NetworkError, AnswerShapeError, AnswerLostError, UnknownResultError];
function isByOthers(error) {
  return isOfKind(error, "foreign") && !isRefusedAtTheDoor(error);
}

// src/contract/time/deadline.ts
var LONGEST_RESERVE = 5e3;
var Deadline = class {
  total;
  reserve;
  #clock;
  #start;
  /** `total` in milliseconds, counted from now on the given clock. */
  constructor(total, clock = systemClock) {
    this.total = total;
    this.reserve = Math.min(LONGEST_RESERVE, total / 10);
    this.#clock = clock;
    this.#start = clock.now();
  }
  /** Milliseconds since the start. */
  elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Milliseconds left for work: the reserve is not counted. Never negative. */
  left() {
    return Math.max(0, this.total - this.reserve - this.elapsed());
  }
  /** Milliseconds until the very end, reserve included. Never negative. */
  leftWithReserve() {
    return Math.max(0, this.total - this.elapsed());
  }
  /** The error of a deadline that passed. */
  error() {
    return new DeadlineError(`The deadline of ${formatDuration(this.total)} has passed.`, {
      next: "Raise `timeout`, or resume the wait in a later step."
    });
  }
};

// src/http/retry/transient.ts
function isTransient(error) {
  if (error instanceof HttpError) {
    const { status, permanent } = error;
    return isRetry(classify("safe", { kind: "status", status, permanent }));
  }
  if (error instanceof NetworkError) {
    const { reason, phase } = error;
    return isRetry(classify("safe", { kind: "network", reason, phase }));
  }
  if (!(error instanceof AnswerShapeError)) return false;
  return isRetry(classify("safe", { kind: "shape", problem: error.problem, status: error.status ?? 200 }));
}
function isWithinSuccess(error) {
  return error instanceof HttpError && isSuccess(error.status);
}
function isRetry(verdict) {
  return verdict === "retry" || verdict === "retry-once";
}

// src/http/wait/poll-interval.ts
var GROWTH = 1.5;
var LONGEST_PAUSE = 15e3;
var SHORTEST_PAUSE = 100;
var JITTER = 0.2;
var AIMED_JITTER = 0.1;
var PollInterval = class {
  #base;
  #fixed;
  #random;
  #aimed;
  #looks = 0;
  constructor({ pollInterval, fixed, random, settles }) {
    this.#base = Math.max(SHORTEST_PAUSE, pollInterval);
    this.#fixed = fixed;
    this.#random = random;
    this.#aimed = settles && !fixed ? pausesWithin(settles, (nth) => this.#grown(nth)) : [];
  }
  /** The next pause, never shorter than what the server `asked` for. */
  next(asked) {
    const least = asked === void 0 ? 0 : afterAsked(asked, this.#random);
    if (this.#fixed) return Math.max(this.#base, least);
    const nth = this.#looks;
    this.#looks += 1;
    const aimed = this.#aimed[nth];
    if (aimed !== void 0) return Math.max(aimed * (1 + AIMED_JITTER * this.#random()), least);
    const jittered = this.#grown(nth) * (1 + JITTER * (2 * this.#random() - 1));
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
  }
  /** The growing pause before the `nth` look. */
  #grown(nth) {
    return nth === 0 ? this.#base : Math.min(LONGEST_PAUSE, this.#base * GROWTH ** nth);
  }
};
function pausesWithin({ from, to }, growing) {
  let looks = 0;
  for (let at = growing(0); at <= to; at += growing(looks)) looks += 1;
  const even = (to - from) / looks;
  return Array.from({ length: looks }, (_, nth) => nth === 0 ? from + even : even);
}

// src/http/wait/poll-story.ts
var HEARTBEAT = 6e4;
var PollStory = class {
  #what;
  #log;
  #clock;
  #start;
  #unknown = /* @__PURE__ */ new Set();
  #status;
  #saidAt;
  constructor(what, log, clock) {
    this.#what = what;
    this.#log = log;
    this.#clock = clock;
    this.#start = clock.now();
    this.#saidAt = this.#start;
  }
  /** The last status seen, fit to be printed; `undefined` before the first. */
  get status() {
    return this.#status;
  }
  /** Milliseconds since the wait began. */
  get elapsed() {
    return this.#clock.now() - this.#start;
  }
  /** Takes in a status as the server wrote it; `known` is false for one nobody has heard of. */
  saw(text, known) {
    const status = asLine(text) || "(no status)";
    if (!known && !this.#unknown.has(status)) {
      this.#unknown.add(status);
      this.#log.info(`${this.#what}: the status "${status}" is not known here; waiting on`);
    }
    const changed = status !== this.#status;
    this.#status = status;
    if (!changed && this.#clock.now() - this.#saidAt < HEARTBEAT) return;
    this.#saidAt = this.#clock.now();
    const still = changed ? "" : "still ";
    this.#log.info(`${this.#what} is ${still}${status} after ${formatDuration(this.elapsed)}`);
  }
};

// src/http/wait/spare-budget.ts
async function withSpareBudget(ms, clock, work, cancel) {
  const abort = new AbortController();
  const deadline = new Deadline(ms, clock);
  const { promise: expired, reject } = Promise.withResolvers();
  const end = (reason) => {
    abort.abort(reason);
    reject(reason);
  };
  const onCancel = () => end(cancel?.reason);
  const callOff = startTimer(ms, () => end(deadline.error()));
  cancel?.addEventListener("abort", onCancel, { once: true });
  const running = work({ signal: abort.signal, deadline });
  running.catch(() => void 0);
  try {
    return await Promise.race([running, expired]);
  } finally {
    callOff();
    cancel?.removeEventListener("abort", onCancel);
  }
}

// src/http/wait/poll.ts
var MOST_FAILURES = 5;
var VANISHED = "Find out who or what removed it; run the step again when it is to be there.";
var UNSEEN = "not visible yet";
var ROOM = 3;
var LEAST_LAST_LOOK = 1500;
function poll(options, context) {
  return new Polling(options, context).run();
}
var Polling = class {
  #options;
  #timing;
  #story;
  #interval;
  #failures = 0;
  /** A read has found it; a value at hand from the start proves nothing, lists and reads may lag. */
  #visible = false;
  /** Milliseconds the server asked to wait before the next read. */
  #asked;
  constructor(options, { timing, log }) {
    const { clock, deadline } = timing;
    const { settles } = options;
    const fits = settles !== void 0 && deadline.left() >= ROOM * settles.to;
    this.#options = options;
    this.#timing = timing;
    this.#story = new PollStory(options.what, log, clock);
    this.#interval = new PollInterval({ ...timing, settles: fits ? settles : void 0 });
  }
  async run() {
    const { first, read } = this.#options;
    let settled = first === void 0 ? await this.#look(read) : this.#note(first);
    while (!settled) settled = await this.#wait() ?? await this.#look(read);
    return settled.value;
  }
  async #look(read) {
    try {
      this.#timing.signal.throwIfAborted();
      const value = await read();
      this.#failures = 0;
      this.#visible = true;
      return this.#note(value);
    } catch (error) {
      if (error instanceof DeadlineError) return this.#lastLook();
      this.#bear(error);
      return void 0;
    }
  }
  #note(value) {
    const { judge, describe } = this.#options;
    const judgement = judge(value);
    this.#story.saw(describe(value), judgement !== "unknown");
    return judgement === "settled" ? { value } : void 0;
  }
  /** Rethrows an error that ends the wait. */
  #bear(error) {
    const { what, toleratesAbsenceFor = 0 } = this.#options;
    if (error instanceof AbsentError || isOfKind(error, "absent")) {
      if (this.#visible || this.#story.status !== void 0 && toleratesAbsenceFor === 0)
        throw new AbsentError(`${what} vanished during the wait.`, { cause: error, next: VANISHED });
      if (toleratesAbsenceFor === 0) throw error;
      if (this.#story.elapsed < toleratesAbsenceFor) return;
      const time = formatDuration(this.#story.elapsed);
      throw new AbsentError(`${what} was created but is not visible after ${time}.`, { cause: error });
    }
    if (!isTransient(error)) throw error;
    this.#failures += 1;
    if (this.#failures > MOST_FAILURES) throw error;
    this.#asked = error instanceof HttpError ? error.retryAfterMs : void 0;
    if (this.#asked !== void 0 && error instanceof Error) this.#assertFits(error, this.#asked);
  }
  #assertFits(error, asked) {
    const left = this.#timing.deadline.left();
    if (asked > left) throw asksTooMuch(error, asked, left);
  }
  /** Sleeps; when the time is up, gives what the last look finds or throws. */
  async #wait() {
    const { what, unseen = UNSEEN } = this.#options;
    const { clock, signal, deadline, timeline } = this.#timing;
    const pause = this.#interval.next(this.#asked);
    this.#asked = void 0;
    const left = deadline.left();
    try {
      const label = `${what}: ${this.#story.status ?? unseen}`;
      await timeline.during("wait", label, () => clock.sleep(Math.min(pause, left), signal));
    } catch (reason) {
      if (reason instanceof DeadlineError) return this.#lastLook();
      throw reason;
    }
    return pause >= left ? this.#lastLook() : void 0;
  }
  /** The deadline has passed: one more read within the reserve, then its error. */
  async #lastLook() {
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
    const last = this.#story.status === void 0 ? `was ${unseen}` : `was still ${this.#story.status}`;
    throw new DeadlineError(
      `${what} ${last} when the deadline of ${formatDuration(deadline.total)} passed.`,
      {
        next: resume ?? "Raise `timeout`."
      }
    );
  }
};

// src/http/writes/writing.ts
async function writing(ledger, key, what, write) {
  ledger.ask(key, what);
  try {
    const answer = await write();
    ledger.answered(key);
    return answer;
  } catch (error) {
    if (isRefusedAtTheDoor(error) || isRefusedPlainly(error)) ledger.unwritten(key);
    throw error;
  }
}

// src/contract/time/list-lag.ts
var LIST_LAG = 3e4;
var PAUSES = [500, 1500, 3e3, 5e3, 8e3, 12e3];
function lagPauses(left) {
  let spare = Math.min(LIST_LAG, left / 2);
  const pauses = [];
  for (const pause of PAUSES) {
    if (pauses.length > 0 && spare <= 0) break;
    pauses.push(Math.min(pause, spare));
    spare -= pause;
  }
  return pauses;
}
async function lookAgain({ clock, signal, deadline, timeline }, what, look) {
  for (const pause of lagPauses(deadline.left())) {
    await timeline.during("wait", `looking for ${what}`, () => clock.sleep(pause, signal));
    const found = await look();
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/contract/result/cut-short.ts
function cutShort(error, stand, others = []) {
  if (!(error instanceof ActionError)) return error;
  const evidence = [...error.evidence, ...others.flatMap((other) => other.evidence)];
  return new AftermathError(`${withoutEnd(error.message, ".")}. ${stand}.`, error, { evidence });
}

// src/support/at-once.ts
async function atOnce(items, most, work) {
  const waiting = [...items.entries()];
  const failed = [];
  const next = async () => {
    for (let entry = waiting.shift(); entry && failed.length === 0; entry = waiting.shift()) {
      const [index, item] = entry;
      await work(item, index).catch((error) => failed.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
  if (failed.length > 0) throw failed[0];
}

// src/contract/result/nothing-there.ts
function nothingThere(title, ifMissing, { next = "Set `if-missing: ignore` if that is fine.", ...shown } = {}) {
  if (ifMissing === "fail") throw new AbsentError(title, { next });
  return { outcome: "absent", title, ...shown };
}
export {
  isRefusedAtTheDoor,
  isByOthers,
  Deadline,
  isTransient,
  isWithinSuccess,
  withSpareBudget,
  poll,
  writing,
  LIST_LAG,
  lagPauses,
  lookAgain,
  cutShort,
  atOnce,
  nothingThere
};

export const id = 67;
export const ids = [67];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ UnknownResultError),
/* harmony export */   B0: () => (/* binding */ AnswerLostError),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   UI: () => (/* binding */ AnswerShapeError),
/* harmony export */   j$: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);


// src/http/errors.ts
var HttpError = class extends _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "HttpError";
  /** What it means; the status itself means nothing outside the http layer. */
  kind;
  status;
  code;
  details;
  requestId;
  retryAfterMs;
  permanent;
  method;
  path;
  attempts;
  unclear;
  constructor(message, facts, details = {}) {
    super(message, details);
    this.kind = facts.kind;
    this.status = facts.status;
    this.code = facts.code;
    this.details = facts.details;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
    this.permanent = facts.permanent ?? false;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
    this.unclear = facts.unclear ?? false;
  }
};
function isOfKind(error, ...kinds) {
  return error instanceof HttpError && kinds.includes(error.kind);
}
var NetworkError = class extends _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "NetworkError";
  /** A short code: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `PROXY_407`. */
  reason;
  phase;
  host;
  method;
  path;
  attempts;
  constructor(message, facts, details = {}) {
    super(message, details);
    this.reason = facts.reason;
    this.phase = facts.phase;
    this.host = facts.host;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
  }
};
var AnswerShapeError = class extends _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "AnswerShapeError";
  problem;
  status;
  requestId;
  constructor(message, facts = {}, details = {}) {
    super(message, details);
    this.problem = facts.problem ?? "shape";
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
};
var AnswerLostError = class extends _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "AnswerLostError";
  /** Milliseconds the server asked to wait before anything else is sent. */
  retryAfterMs;
  constructor(message, cause, retryAfterMs) {
    super(message, { cause, ...nextOf(cause) });
    this.retryAfterMs = retryAfterMs;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
var UnknownResultError = class extends _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "UnknownResultError";
  /** What was looked for: a name, a tag, a fingerprint. */
  key;
  constructor(message, key, details = {}) {
    super(message, details);
    this.key = key;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
function outcomeOf(cause) {
  return cause instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? cause.outcome : "failed";
}
function nextOf(cause) {
  return cause instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && cause.next !== void 0 ? { next: cause.next } : {};
}




/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ previewSubject),
/* harmony export */   Ud: () => (/* binding */ isOfEvent),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   gz: () => (/* binding */ previewName),
/* harmony export */   nz: () => (/* binding */ checkPreview),
/* harmony export */   wH: () => (/* binding */ isClosing)
/* harmony export */ });
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// src/contract/report-subject.ts
var PREVIEW_KINDS = { dollarbox: "container" };
function previewIdentity({ platform, scope, name }) {
  return { scope, kind: PREVIEW_KINDS[platform] ?? "preview", what: [name] };
}
function previewSubject({ pullRequest, ...preview }, closing = false) {
  const { platform, scope, name } = preview;
  return {
    identity: previewIdentity(preview),
    title: `preview ${name}`,
    former: `${platform} preview ${scope}/${name}`,
    pullRequest,
    transient: true,
    closing
  };
}

// src/previews/which.ts
function pullRequestOf({ "pull-request": given }, event) {
  return given ?? event.pullRequest?.number;
}
function isOfEvent(number, { pullRequest }) {
  return pullRequest?.number === number;
}
function isClosing(which, event) {
  const number = pullRequestOf(which, event);
  if (number === void 0 || !isOfEvent(number, event)) return false;
  return event.action === "closed" || event.pullRequest?.state === "closed";
}
function checkPreview(inputs, event, deploying) {
  const named = pullRequestOf(inputs, event) !== void 0;
  const missing = Object.keys(deploying).filter((name) => deploying[name] === void 0);
  return [
    ...named ? [] : [{ input: "pull-request", problem: `is required: ${nameOf(event)} has no pull request` }],
    ...(isClosing(inputs, event) ? [] : missing).map((input) => ({
      input,
      problem: "is required, unless the event says that the pull request was closed"
    }))
  ];
}
function ownerOf(which, { event, run }) {
  return { repository: repositoryOf(run), number: pullRequestOf(which, event) ?? 0 };
}
function repositoryOf({ repository }) {
  if (/^[^/\s#]+\/[^/\s#]+$/.test(repository)) return repository;
  throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("GITHUB_REPOSITORY is not set, so previews could not be told from those of others.", {
    next: "Run this as a step of a GitHub workflow, or set GITHUB_REPOSITORY to `owner/name`."
  });
}
function nameOf({ name }) {
  return name === "" ? "the event" : `the event \`${name}\``;
}

// src/previews/name.ts

var TAIL = /-x[0-9a-f]{8}$/;
var TAIL_LENGTH = 10;
function previewName(base, number, { longest, label }) {
  const suffix = `-pr-${number}`;
  const room = longest - suffix.length;
  const spelt = label ? asLabel(base) : base;
  if (spelt === base && base.length <= room && !TAIL.test(base)) return base + suffix;
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(base).digest("hex").slice(0, 8);
  return `${cut(spelt, room - TAIL_LENGTH) || "preview"}-x${hash}${suffix}`;
}
function asLabel(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, (run) => /^-+$/.test(run) ? run : "-").replace(/^-+|-+$/g, "");
}
function cut(text, length) {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/[-\s]+$/, "");
}




/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   dC: () => (/* binding */ noTurn),
/* harmony export */   jM: () => (/* binding */ afterAsked),
/* harmony export */   qV: () => (/* binding */ isTlsReason),
/* harmony export */   wI: () => (/* binding */ asksTooMuch)
/* harmony export */ });
/* harmony import */ var _chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5652);
/* harmony import */ var _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7491);
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7232);




// src/http/classify.ts
var TLS = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|UND_ERR_PRX_TLS)/;
var UNSENDABLE = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;
var PASSING_PROXY = /* @__PURE__ */ new Set(["PROXY_CLOSED", "PROXY_502", "PROXY_503", "PROXY_504"]);
var REJECTED_FOR_NOW = /* @__PURE__ */ new Set([423, 429]);
var NEVER = /* @__PURE__ */ new Set([501, 505, 506, 507, 508, 510, 511]);
function classify(repeat, fault) {
  if (fault.kind === "network") return ofNetwork(repeat, fault.reason, fault.phase);
  if (fault.kind === "shape") return ofShape(repeat, fault.problem, fault.status);
  return fault.permanent ? "fail" : ofStatus(repeat, fault.status);
}
function isTlsReason(reason) {
  return TLS.test(reason);
}
function ofNetwork(repeat, reason, phase) {
  if (UNSENDABLE.test(reason)) return "fail";
  if (phase === "not-sent") {
    if (reason === "ENOTFOUND") return "retry-once";
    if (isTlsReason(reason)) return "fail";
    return reason.startsWith("PROXY_") && !PASSING_PROXY.has(reason) ? "fail" : "retry";
  }
  if (repeat === "create") return "reconcile";
  return reason === "UND_ERR_HEADERS_OVERFLOW" ? "fail" : "retry";
}
function ofShape(repeat, problem, status) {
  if (problem === "redirect") return repeat === "create" && status === 303 ? "reconcile" : "fail";
  if (repeat === "create") return "reconcile";
  if (problem === "incomplete") return "retry";
  return problem === "not-json" ? "retry-once" : "fail";
}
function ofStatus(repeat, status) {
  if (status < 300) return repeat === "create" ? "reconcile" : "fail";
  if (status < 400) return "fail";
  if (status === 408) return repeat === "create" ? "reconcile" : "retry";
  if (status === 425) return "retry-once";
  if (REJECTED_FOR_NOW.has(status)) return "retry";
  if (status < 500 || NEVER.has(status)) return "fail";
  if (repeat === "create") return "reconcile";
  return status < 600 ? "retry" : "fail";
}

// src/http/backoff.ts
var FLOOR = 100;
var BASE = 500;
var CAP = 2e4;
var RATE_LIMITED_BASE = 5e3;
var SINGLE_RETRY_PAUSE = 1e3;
var LATENESS = 0.1;
function backoff(n, random) {
  return FLOOR + random() * Math.min(CAP, BASE * 2 ** n);
}
function rateLimitBackoff(n, random) {
  const base = Math.min(CAP, RATE_LIMITED_BASE * 2 ** n);
  return base + random() * base * 0.5;
}
function afterAsked(asked, random) {
  return Math.round(asked * (1 + random() * LATENESS));
}
function pauseBefore({ asked, single, limited, n, left }, random) {
  if (asked !== void 0) return Math.max(asked, Math.min(afterAsked(asked, random), left));
  if (single) return SINGLE_RETRY_PAUSE;
  return limited ? rateLimitBackoff(n, random) : backoff(n, random);
}

// src/http/endings.ts
function lost(call, cause, asked) {
  const why = cause instanceof Error ? cause.message : "interrupted";
  const message = `${call.method} ${call.path} got no usable answer and may have been applied: ${why}`;
  return new _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerLostError */ .B0(message, cause, asked);
}
function noTime(cause, deadline) {
  const message = `The deadline of ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(deadline.total)} leaves no time for another try. ${cause.message}`;
  return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(message, { cause, next: "Raise `timeout`." });
}
function noTurn(pause, left) {
  return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(
    `The platform\u2019s rate limit allows the next call in ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(pause)}, ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(left)} are left.`,
    { next: "Raise `timeout`, or run fewer steps with this login at the same time." }
  );
}
function asksTooMuch(cause, asked, left) {
  const times = `The server asked to wait ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(asked)}, ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(left)} are left.`;
  return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(`${times} ${cause.message}`, {
    cause,
    next: "Raise `timeout`, or run the step later."
  });
}




/***/ }),

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   IR: () => (/* binding */ isOwnerTag),
/* harmony export */   Ie: () => (/* binding */ isSameOwner),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   l6: () => (/* binding */ MARK_VARIABLE),
/* harmony export */   qE: () => (/* binding */ ownerTag),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// src/previews/owner.ts

var MARK_VARIABLE = "BOXWRIGHT_PREVIEW";
function ownerMark({ repository, number }) {
  return `${repository}#${number}`;
}
function readMark(mark) {
  const [, repository, digits] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(mark ?? "") ?? [];
  return repository === void 0 ? void 0 : { repository, number: Number(digits) };
}
function isSameOwner(a, b) {
  return a !== void 0 && a.number === b.number && isSameRepository(a.repository, b.repository);
}
function isSameRepository(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
var TAG = /^bxw-[0-9a-f]{12}-pr-\d+$/;
function ownerTag({ repository, number }) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(repository.toLowerCase()).digest("hex");
  return `bxw-${hash.slice(0, 12)}-pr-${number}`;
}
function isOwnerTag(tag) {
  return TAG.test(tag);
}
function readTags(tags, repository) {
  for (const tag of tags) {
    const number = Number(/-pr-([1-9]\d{0,9})$/.exec(tag)?.[1]);
    if (!Number.isNaN(number) && ownerTag({ repository, number }) === tag) return number;
  }
  return void 0;
}




/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withSpareBudget),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
/* harmony import */ var _chunk_AXJ2D7OI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5652);
/* harmony import */ var _chunk_I5H72QXK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8713);
/* harmony import */ var _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7491);
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7232);
/* harmony import */ var _chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4759);








// src/http/poll-pace.ts
var GROWTH = 1.5;
var LONGEST_PAUSE = 15e3;
var SHORTEST_PAUSE = 100;
var JITTER = 0.2;
var PollPace = class {
  #fixed;
  #random;
  #base;
  /** A `fixed` interval is used as it is; another one grows to 15 s and is spread by 20 % to both sides. */
  constructor(interval, fixed, random) {
    this.#base = Math.max(SHORTEST_PAUSE, interval);
    this.#fixed = fixed;
    this.#random = random;
  }
  /** The next pause, never shorter than what the server `asked` for. */
  next(asked) {
    const least = asked === void 0 ? 0 : (0,_chunk_AXJ2D7OI_js__WEBPACK_IMPORTED_MODULE_1__/* .afterAsked */ .jM)(asked, this.#random);
    if (this.#fixed) return Math.max(this.#base, least);
    const jittered = this.#base * (1 + JITTER * (2 * this.#random() - 1));
    this.#base = Math.min(LONGEST_PAUSE, this.#base * GROWTH);
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
  }
};

// src/http/poll-story.ts
var HEARTBEAT = 6e4;
var LONGEST_STATUS = 100;
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
    const status = (0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(text, LONGEST_STATUS) || "(no status)";
    if (!known && !this.#unknown.has(status)) {
      this.#unknown.add(status);
      this.#log.info(`${this.#what}: the status "${status}" is not known here; waiting on`);
    }
    const changed = status !== this.#status;
    this.#status = status;
    if (!changed && this.#clock.now() - this.#saidAt < HEARTBEAT) return;
    this.#saidAt = this.#clock.now();
    const still = changed ? "" : "still ";
    this.#log.info(`${this.#what} is ${still}${status} after ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(this.elapsed)}`);
  }
};

// src/http/spare-budget.ts
async function withSpareBudget(ms, clock, work, cancel) {
  const abort = new AbortController();
  const deadline = new _chunk_OQMO2CBL_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(ms, clock);
  const { promise: expired, reject } = Promise.withResolvers();
  const end = (reason) => {
    abort.abort(reason);
    reject(reason);
  };
  const onCancel = () => end(cancel?.reason);
  const callOff = (0,_chunk_I5H72QXK_js__WEBPACK_IMPORTED_MODULE_6__/* .after */ .P)(ms, () => end(deadline.error()));
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

// src/http/transient.ts
function isTransient(error) {
  if (error instanceof _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$) {
    const { status, permanent } = error;
    return isRetry((0,_chunk_AXJ2D7OI_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)("safe", { kind: "status", status, permanent }));
  }
  if (error instanceof _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_3__/* .NetworkError */ .Dr) {
    const { reason, phase } = error;
    return isRetry((0,_chunk_AXJ2D7OI_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)("safe", { kind: "network", reason, phase }));
  }
  if (!(error instanceof _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerShapeError */ .UI)) return false;
  return isRetry((0,_chunk_AXJ2D7OI_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)("safe", { kind: "shape", problem: error.problem, status: error.status ?? 200 }));
}
function isRetry(verdict) {
  return verdict === "retry" || verdict === "retry-once";
}

// src/http/poll.ts
var MOST_FAILURES = 5;
var LEAST_LAST_LOOK = 1500;
function poll(options, timing) {
  return new Watch(options, timing).run();
}
var Watch = class {
  #options;
  #timing;
  #story;
  #pace;
  #failures = 0;
  /** A read has found it; a value at hand from the start proves nothing, lists and reads may lag. */
  #visible = false;
  /** Milliseconds the server asked to wait before the next read. */
  #asked;
  constructor(options, timing) {
    const { log, clock, pollInterval, fixed, random } = timing;
    this.#options = options;
    this.#timing = timing;
    this.#story = new PollStory(options.what, log, clock);
    this.#pace = new PollPace(pollInterval, fixed, random);
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
      if (error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3) return this.#lastLook();
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
    if (error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es || (0,_chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfKind */ .Q2)(error, "absent")) {
      if (this.#visible || this.#story.status !== void 0 && toleratesAbsenceFor === 0)
        throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es(`${what} vanished during the wait.`, { cause: error });
      if (toleratesAbsenceFor === 0) throw error;
      if (this.#story.elapsed < toleratesAbsenceFor) return;
      const time = (0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(this.#story.elapsed);
      throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es(`${what} was created but is not visible after ${time}.`, { cause: error });
    }
    if (!isTransient(error)) throw error;
    this.#failures += 1;
    if (this.#failures > MOST_FAILURES) throw error;
    this.#asked = error instanceof _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$ ? error.retryAfterMs : void 0;
    if (this.#asked !== void 0 && error instanceof Error) this.#assertFits(error, this.#asked);
  }
  #assertFits(error, asked) {
    const left = this.#timing.deadline.left();
    if (asked > left) throw (0,_chunk_AXJ2D7OI_js__WEBPACK_IMPORTED_MODULE_1__/* .asksTooMuch */ .wI)(error, asked, left);
  }
  /** Sleeps; when the time is up, gives what the last look finds or throws. */
  async #wait() {
    const { what } = this.#options;
    const { clock, signal, deadline, timeline } = this.#timing;
    const pause = this.#pace.next(this.#asked);
    this.#asked = void 0;
    const left = deadline.left();
    try {
      const label = `${what}: ${this.#story.status ?? "not visible yet"}`;
      await timeline.during("wait", label, () => clock.sleep(Math.min(pause, left), signal));
    } catch (reason) {
      if (reason instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3) return this.#lastLook();
      throw reason;
    }
    return pause >= left ? this.#lastLook() : void 0;
  }
  /** The deadline has passed: one more read within the reserve, then its error. */
  async #lastLook() {
    const { read, what, resume } = this.#options;
    const { deadline, clock, signal } = this.#timing;
    const ms = Math.max(LEAST_LAST_LOOK, deadline.leftWithReserve());
    try {
      const settled = this.#note(await withSpareBudget(ms, clock, read, signal));
      if (settled) return settled;
    } catch (error) {
      if (signal.aborted && !(signal.reason instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3)) throw signal.reason;
      if (error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .AbsentError */ .Es) throw error;
    }
    const last = this.#story.status === void 0 ? "was not visible yet" : `was still ${this.#story.status}`;
    throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3(
      `${what} ${last} when the deadline of ${(0,_chunk_PXHPXCTU_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(deadline.total)} passed.`,
      {
        next: resume ?? "Raise `timeout`."
      }
    );
  }
};




/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   C2: () => (/* binding */ isTerminated),
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ru: () => (/* binding */ instanceFacts),
/* harmony export */   SB: () => (/* binding */ instanceResource),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   bP: () => (/* binding */ instancePreviewName),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gK: () => (/* binding */ removeInstance),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hb: () => (/* binding */ findPreviews),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   j8: () => (/* binding */ awaitIdle),
/* harmony export */   jy: () => (/* binding */ withDeployed),
/* harmony export */   mD: () => (/* binding */ awaitOperation),
/* harmony export */   oo: () => (/* binding */ elasticboxPlatform),
/* harmony export */   qG: () => (/* binding */ instanceOutputs),
/* harmony export */   re: () => (/* binding */ refuseForeign),
/* harmony export */   rq: () => (/* binding */ isShutDown),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   sc: () => (/* binding */ isOnline),
/* harmony export */   so: () => (/* binding */ refuseOtherBox),
/* harmony export */   un: () => (/* binding */ tryRemoval),
/* harmony export */   wG: () => (/* binding */ findInstances),
/* harmony export */   xE: () => (/* binding */ formatStamp)
/* harmony export */ });
/* harmony import */ var _chunk_67FFFB7F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);
/* harmony import */ var _chunk_R7LRLM2I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);
/* harmony import */ var _chunk_3Z52CDIW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
/* harmony import */ var _chunk_LMXOARZY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6162);
/* harmony import */ var _chunk_ZXSCTHDM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8057);
/* harmony import */ var _chunk_BOIFYDWS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9889);
/* harmony import */ var _chunk_KQPNBOYR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(720);
/* harmony import */ var _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7491);
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7232);
/* harmony import */ var _chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4759);











// src/platforms/elasticbox/platform.ts
var elasticboxPlatform = {
  id: "elasticbox",
  title: "ElasticBox",
  defaultBaseUrl: "https://elasticbox.com",
  versionedPart: /\/services$/,
  // A deploy takes minutes, and each look reads a whole instance.
  pollInterval: 3e3,
  credentialInputs: [_chunk_3Z52CDIW_js__WEBPACK_IMPORTED_MODULE_2__/* .elasticbox */ .xY.authScheme],
  checkCredentials: ({ token }) => token === void 0 ? [MISSING] : foreign(token),
  connect: async (credentials, connection) => {
    const { ElasticboxClient } = await Promise.all(/* import() */[__webpack_require__.e(44), __webpack_require__.e(359), __webpack_require__.e(719)]).then(__webpack_require__.bind(__webpack_require__, 2719));
    return new ElasticboxClient(credentials, connection);
  },
  identify: async (client, declared) => {
    const { identify } = await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 9024));
    return identify(client, declared);
  }
};
var MISSING = { input: "token", problem: "is required: an ElasticBox authentication token" };
function foreign(token) {
  if (!token.startsWith("dbx_")) return [];
  return [{ input: "token", problem: "is a DollarBox API token, not an ElasticBox one" }];
}

// src/platforms/elasticbox/preview-name.ts
function instancePreviewName(base, number) {
  return (0,_chunk_67FFFB7F_js__WEBPACK_IMPORTED_MODULE_0__/* .previewName */ .gz)(base, number, { longest: 30, label: false });
}

// src/platforms/elasticbox/stamp.ts
function formatStamp(ms) {
  return `${new Date(ms).toISOString().slice(0, 23).replace("T", " ")}000`;
}
function isEarlier(a, b) {
  const [left, right] = [(0,_chunk_KQPNBOYR_js__WEBPACK_IMPORTED_MODULE_7__/* .readInstant */ .W)(a), (0,_chunk_KQPNBOYR_js__WEBPACK_IMPORTED_MODULE_7__/* .readInstant */ .W)(b)];
  return left !== void 0 && right !== void 0 && left < right;
}

// src/platforms/elasticbox/settle.ts
var EVENTS = {
  deploy: ["deploy"],
  reconfigure: ["reconfigure"],
  reinstall: ["reinstall"],
  poweron: ["poweron"],
  shutdown: ["shutdown", "shutdown_service"],
  terminate: ["terminate", "terminate_service"]
};
var BECOMES_ONLINE = /* @__PURE__ */ new Set(["deploy", "reconfigure", "reinstall", "poweron"]);
function isBusy({ state }) {
  return state === "processing";
}
function hasFailed({ state }) {
  return state === "unavailable";
}
function isTerminated({ operation }) {
  return EVENTS.terminate.includes(operation.event);
}
function isGone(instance) {
  return instance.state === "done" && isTerminated(instance);
}
function isShutDown({ operation }) {
  return EVENTS.shutdown.includes(operation.event);
}
function isStopped(instance) {
  return instance.state === "done" && isShutDown(instance);
}
function isOnline(instance) {
  return instance.state === "done" && !isShutDown(instance) && !isTerminated(instance);
}
function judgeIdle(instance) {
  if (instance.state === "done" || hasFailed(instance)) return "settled";
  return isBusy(instance) ? "pending" : "unknown";
}
function describeStatus({ state, operation }) {
  return operation.event === "" ? state : `${state} (${operation.event})`;
}
var OperationWatch = class {
  #operation;
  /** `updated` before the operation began; empty when any value is news. */
  #since;
  /** Our event was seen at some look. */
  #begun;
  constructor(operation, since, begun = false) {
    this.#operation = operation;
    this.#since = since;
    this.#begun = begun;
  }
  judge(instance) {
    if (this.#isOld(instance)) return "pending";
    if (EVENTS[this.#operation].includes(instance.operation.event)) this.#begun = true;
    return this.isForeign(instance) ? "settled" : judgeIdle(instance);
  }
  /** Somebody else's operation took over. */
  isForeign(instance) {
    const { event } = instance.operation;
    if (event === "" || this.#isOld(instance) || EVENTS[this.#operation].includes(event)) return false;
    return !(event === "reconfigure" && this.#begun && BECOMES_ONLINE.has(this.#operation));
  }
  /** As it was before our operation, or an older copy of the instance. */
  #isOld({ updated }) {
    return this.#since !== "" && (updated === this.#since || isEarlier(updated, this.#since));
  }
};

// src/platforms/elasticbox/view.ts
function addressesOf({ id, address, machines }) {
  if (address && machines.length <= 1 && (address.public || address.private))
    return [{ machine: machines[0]?.name ?? id, public: address.public, private: address.private }];
  return machines.map((machine) => ({
    machine: machine.name,
    public: machine.address.public,
    private: machine.address.private
  }));
}
function instanceUrl(baseUrl, { id, name }) {
  const slug = name.toLowerCase().replace(/[^a-z0-9-]/g, "-");
  return `${baseUrl}/#/instances/${encodeURIComponent(id)}/${slug}`;
}
function instanceOutputs(instance, baseUrl, addresses) {
  const first = addresses?.[0];
  return {
    id: instance.id,
    name: instance.name,
    status: instance.state,
    url: instanceUrl(baseUrl, instance),
    address: first?.public || first?.private || void 0,
    addresses: addresses?.map((one) => ({ ...one })),
    "expires-at": expiryOf(instance)
  };
}
function expiryOf({ lease }) {
  const ms = lease ? (0,_chunk_KQPNBOYR_js__WEBPACK_IMPORTED_MODULE_7__/* .readTime */ .a)(lease.expire) : void 0;
  return ms === void 0 ? void 0 : new Date(ms);
}
function versionOf({ boxes }) {
  return boxes[0]?.version?.number || "draft";
}
function instanceResource(instance, baseUrl, addresses) {
  const { id, name, state, operation, owner, box, boxes, tags, created, updated, lease } = instance;
  return {
    id,
    name,
    state,
    event: operation.event,
    workspace: owner,
    box: { id: box, name: boxes[0]?.name ?? "", version: versionOf(instance) },
    policy: instance.policy_box?.name ?? "",
    tags,
    variables: instance.variables.map(variableResource),
    lease: lease ? { expire: lease.expire, operation: lease.operation } : null,
    automatic_updates: instance.automatic_updates,
    created,
    updated,
    url: instanceUrl(baseUrl, instance),
    ...addresses ? { addresses: addresses.map((one) => ({ ...one })) } : {}
  };
}
function variableResource({ name, scope, type, value, tags }) {
  const told = type === "" || type === "Password" ? {} : { value };
  return { name, scope, type, ...told, ...tags.length > 0 ? { tags } : {} };
}
function instanceFacts(instance, baseUrl, addresses = []) {
  const expiry = expiryOf(instance);
  const end = instance.lease?.operation ?? "";
  return [
    { label: "Instance", value: `${instance.name} (${instance.id})` },
    { label: "Box", value: `${instance.boxes[0]?.name ?? instance.box} ${versionOf(instance)}` },
    { label: "Status", value: describeStatus(instance) },
    ...instance.tags.length > 0 ? [{ label: "Tags", value: instance.tags.join(", ") }] : [],
    ...addresses.filter((one) => one.public || one.private).map((one) => ({ label: one.machine || "Address", value: one.public || one.private })),
    ...expiry ? [{ label: "Lease", value: `${end} at ${(0,_chunk_LMXOARZY_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTime */ .f)(expiry)}` }] : [],
    { label: "Page", value: instanceUrl(baseUrl, instance) }
  ];
}
function called({ name, id }) {
  return `instance ${name} (${id})`;
}
function entryOf({ id }) {
  return `instance ${id}`;
}

// src/platforms/elasticbox/flows/failure-evidence.ts
var LAST_LINES = 30;
var LAST_ITEMS = 10;
var REBOOT = 100;
async function failureEvidence(client, instance) {
  const operation = instance.operation.event.replace(/_service$/, "");
  const items = await readable(client.listActivity(instance.id, operation)) ?? [];
  const failing = items.filter(isFailing);
  const shown = failing.length > 0 ? failing : items;
  const machine = failing.find((item) => item.machine !== "")?.machine ?? await anyMachine(client, instance);
  const log = machine === void 0 ? void 0 : await readable(client.getMachineLog(instance.id, machine));
  return [
    { heading: `Activity of ${operation}`, lines: shown.slice(-LAST_ITEMS).map(describeItem) },
    { heading: `End of the log of machine ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(machine, 100)}`, lines: lastLines(log ?? "") }
  ].filter(({ lines }) => lines.length > 0);
}
function isFailing({ level, exit_code: code }) {
  return code !== void 0 && code !== 0 && code !== REBOOT || /error|fail|critical/i.test(level);
}
function describeItem({ created, text, box, event, machine, exit_code: code }) {
  const where = [box, event, machine].filter((part) => part !== "").join(", ");
  const ended = code === void 0 || code === 0 ? "" : ` [exit code ${code}]`;
  return (0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(`${created} ${text}${where ? ` (${where})` : ""}${ended}`);
}
function lastLines(log) {
  return log.slice(-1e5).split(/\r?\n/).map((line) => (0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(line)).filter((line) => line !== "").slice(-LAST_LINES);
}
async function anyMachine(client, { id }) {
  return (await readable(client.getService(id)))?.machines[0]?.name || void 0;
}
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ && error.outcome === "failed") return void 0;
    throw error;
  }
}

// src/platforms/elasticbox/flows/await-operation.ts
var VISIBLE_WITHIN = 3e4;
async function awaitOperation(context, { instance, operation, since, fresh = false }) {
  const watch = new OperationWatch(operation, since, fresh);
  const settled = await look(context, instance, {
    judge: (seen) => watch.judge(seen),
    toleratesAbsenceFor: fresh ? VISIBLE_WITHIN : 0
  });
  if (watch.isForeign(settled)) throw takenOver(settled, operation);
  if (hasFailed(settled)) throw await failed(context.client, settled);
  return settled;
}
async function awaitIdle(context, instance) {
  if (judgeIdle(instance) === "settled") return instance;
  return look(context, instance, { judge: judgeIdle, first: instance });
}
async function look(context, instance, how) {
  const { client } = context;
  context.ledger.leave(entryOf(instance), called(instance));
  return (0,_chunk_R7LRLM2I_js__WEBPACK_IMPORTED_MODULE_1__/* .poll */ .w)(
    {
      what: called(instance),
      read: async (budget) => {
        const seen = await (0,_chunk_ZXSCTHDM_js__WEBPACK_IMPORTED_MODULE_3__/* .readInstance */ .oK)(client.within(budget), instance, 1);
        context.ledger.know(instanceOutputs(seen, client.baseUrl));
        return seen;
      },
      describe: describeStatus,
      ...how,
      resume: `Raise \`timeout\`, or look at the page of ${called(instance)}.`
    },
    context.timing
  );
}
function takenOver(instance, operation) {
  const { event, workspace } = instance.operation;
  const by = workspace === "" ? "Somebody else" : `Workspace ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(workspace, 60)}`;
  return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(
    `${by} started ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(event, 60)} on ${called(instance)} while this step waited for ${operation}.`,
    {
      title: `${called(instance)} was taken over`,
      next: "Look at the activity of the instance, find out who else works on it, and run the step again."
    }
  );
}
async function failed(client, instance) {
  const { event } = instance.operation;
  return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(
    `${called(instance)} became unavailable: ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(event, 60) || "its operation"} failed.`,
    {
      title: `${event === "deploy" ? "Deploying" : `The ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(event, 60)} of`} ${called(instance)} failed`,
      next: SUPPORT,
      evidence: await failureEvidence(client, instance)
    }
  );
}
var SUPPORT = "Read the agent\u2019s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH) or %ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log (Windows, by RDP). Limits of the cloud provider\u2019s own account or API can be the cause, too. For ElasticBox support, share the box in a workspace that your organisation and ElasticBox can reach, attach these logs, and send the body of the request.";

// src/platforms/elasticbox/flows/try-removal.ts
async function tryRemoval(client, key, removal) {
  try {
    await client.remove(key.id, removal);
    return "accepted";
  } catch (error) {
    if ((0,_chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfKind */ .Q2)(error, "conflict")) return "conflict";
    if (await (0,_chunk_ZXSCTHDM_js__WEBPACK_IMPORTED_MODULE_3__/* .meansAbsent */ .A9)(client, key, error)) return "absent";
    throw error;
  }
}

// src/platforms/elasticbox/flows/remove-instance.ts
var PAUSE = 2e3;
async function removeInstance(context, instance, { force, deleteRecord, wait = context.wait }) {
  try {
    const terminated = !isGone(instance) && await terminate(context, instance, { force, wait });
    if (!deleteRecord) {
      if (wait || !terminated) context.ledger.gone(entryOf(instance));
      return terminated;
    }
    if (!wait && terminated) {
      context.log.notice(
        `${called(instance)}: its record stays, because a step that does not wait cannot delete it.`
      );
      return true;
    }
    const deleted = await deleteRecordOf(context, instance);
    context.ledger.gone(entryOf(instance));
    return deleted || terminated;
  } catch (error) {
    if (error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .AbsentError */ .Es) {
      context.ledger.gone(entryOf(instance));
      return true;
    }
    throw error;
  }
}
async function terminate(context, instance, { force, wait }) {
  const { log } = context;
  if (!force && isTerminated(instance) && isBusy(instance)) {
    if (wait) await awaitTerminated(context, instance, "");
    return true;
  }
  const plain = !force && allowsTerminate(instance);
  if (!force && !plain)
    log.notice(
      `${called(instance)} is ${describeStatus(instance)}: it is terminated by force, without the box\u2019s scripts.`
    );
  const asked = await ask(context, instance, plain ? "terminate" : "force_terminate");
  if (asked === "absent") return false;
  if (!wait) return true;
  try {
    await awaitTerminated(context, instance);
  } catch (error) {
    if (!plain || !(error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ) || error.outcome !== "failed") throw error;
    const stuck = await (0,_chunk_ZXSCTHDM_js__WEBPACK_IMPORTED_MODULE_3__/* .readInstance */ .oK)(context.client, instance);
    if (!hasFailed(stuck)) throw error;
    log.notice(`${called(stuck)}: terminating failed; trying once more by force.`);
    await ask(context, stuck, "force_terminate");
    await awaitTerminated(context, stuck);
  }
  return true;
}
async function ask(context, instance, removal) {
  context.ledger.leave(entryOf(instance), `${called(instance)}, being terminated`);
  const answer = await tryRemoval(context.client, instance, removal);
  if (answer === "accepted") context.ledger.wrote();
  if (answer !== "conflict") return answer;
  const now = await (0,_chunk_ZXSCTHDM_js__WEBPACK_IMPORTED_MODULE_3__/* .readInstance */ .oK)(context.client, instance);
  if (isTerminated(now) && (isBusy(now) || isGone(now))) {
    context.ledger.wrote();
    return "accepted";
  }
  if (removal === "terminate") {
    context.log.notice(
      `${called(now)} refused to be terminated; doing it by force, without the box\u2019s scripts.`
    );
    return ask(context, now, "force_terminate");
  }
  throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(`${called(now)} is ${describeStatus(now)} and refuses to be terminated.`, {
    title: `${called(now)} was not terminated`,
    next: "It may be protected against termination: look at its page."
  });
}
async function awaitTerminated(context, instance, since = instance.updated) {
  await awaitOperation(context, { instance, operation: "terminate", since });
}
async function deleteRecordOf(context, instance) {
  const { client, timing } = context;
  const { clock, signal, timeline } = timing;
  for (; ; ) {
    const answer = await tryRemoval(client, instance, "delete");
    if (answer === "accepted") context.ledger.wrote();
    if (answer !== "conflict") return answer === "accepted";
    await timeline.during("wait", `${called(instance)}: its record`, () => clock.sleep(PAUSE, signal));
  }
}
function allowsTerminate(instance) {
  return isOnline(instance) || instance.state === "unavailable" && isTerminated(instance);
}

// src/platforms/elasticbox/flows/find-instances.ts
async function findInstances(client, { workspace, tags, box, name }) {
  return (await client.listInstances(workspace)).filter(
    (instance) => !isTerminated(instance) && (instance.owner === "" || instance.owner === workspace) && (box === void 0 || isOfBox(instance, box)) && (name === void 0 || instance.name === name) && tags.every((tag) => instance.tags.includes(tag))
  );
}
function isOfBox({ box, boxes }, wanted) {
  return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}

// src/platforms/elasticbox/flows/preview-instances.ts
async function findPreviews(client, { workspace, name, owner }) {
  const tag = (0,_chunk_BOIFYDWS_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerTag */ .qE)(owner);
  const named = (await client.listInstances(workspace.id)).filter(
    (instance) => isOwnedBy(instance, workspace) && isNamed(instance, name)
  );
  return {
    own: named.filter(({ tags }) => tags.includes(tag)),
    foreign: named.filter((instance) => !instance.tags.includes(tag) && !isTerminated(instance))
  };
}
async function withDeployed(client, listed, { workspace, deployed }) {
  const all = new Map(listed.map((instance) => [instance.id, instance]));
  for (const id of deployed) {
    if (all.has(id)) continue;
    try {
      all.set(id, await (0,_chunk_ZXSCTHDM_js__WEBPACK_IMPORTED_MODULE_3__/* .readInstance */ .oK)(client, { id, owner: workspace.id }));
    } catch (error) {
      if (!(error instanceof _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .AbsentError */ .Es)) throw error;
    }
  }
  return [...all.values()];
}
function isOwnedBy({ owner }, { id }) {
  return owner === "" || owner === id;
}
function isNamed(instance, name) {
  return instance.name === name || instance.application?.name === name;
}
function refuseForeign({ foreign: foreign2 }, owner) {
  const [first] = foreign2;
  if (!first) return;
  const marked = first.tags.some(_chunk_BOIFYDWS_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnerTag */ .IR) ? "is the preview of another pull request or repository" : "is nobody\u2019s preview (it has no tag that says so)";
  throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(`${called(first)} ${marked}, not that of ${(0,_chunk_BOIFYDWS_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerMark */ .$R)(owner)}. Nothing was changed.`, {
    title: `Instance ${first.name} belongs to somebody else`,
    next: "Choose another `name`, or terminate that instance if nobody needs it."
  });
}
function refuseOtherBox({ own }, box) {
  const others = own.filter(
    (one) => !isTerminated(one) && one.application === void 0 && !isOfBox(one, box.id)
  );
  if (others.length === 0) return;
  throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(
    `${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(others.map(called))} is this pull request\u2019s preview of another box than ${box.name}. Nothing was changed.`,
    {
      title: `The preview is of another box`,
      next: "Give each box a `name` of its own, or terminate the instance if the box was changed on purpose."
    }
  );
}




/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ meansAbsent),
/* harmony export */   oK: () => (/* binding */ readInstance),
/* harmony export */   pl: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var _chunk_RNBKVYWO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);
/* harmony import */ var _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7491);
/* harmony import */ var _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7232);
/* harmony import */ var _chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4759);





// src/platforms/elasticbox/flows/find-workspace.ts
async function findWorkspace(client, wanted) {
  const all = await client.listWorkspaces();
  const byId = all.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = all.filter(({ name }) => name === wanted);
  const [only] = named;
  if (only && named.length === 1) return only;
  if (named.length > 1) {
    throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(
      `${named.length} workspaces are named ${wanted}: ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(named.map(({ id }) => id))}.`,
      { next: "Set `workspace` to the id of the one that is meant." }
    );
  }
  const hidden = await askFor(client, wanted);
  if (hidden) return hidden;
  throw new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(
    `There is no workspace ${wanted} among those of the token\u2019s user.${(0,_chunk_RNBKVYWO_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(wanted, labels(all))}`,
    { next: `Set \`workspace\` to one of ${(0,_chunk_43UYHA76_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(labels(all).slice(0, 20), "or") || "yours"}.` }
  );
}
async function askFor(client, id) {
  if (!/^[\w.-]+$/.test(id)) return void 0;
  try {
    return (await client.listWorkspaces([id])).find((workspace) => workspace.id === id);
  } catch (error) {
    if ((0,_chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "absent", "denied", "invalid", "refused")) return void 0;
    throw error;
  }
}
function labels(all) {
  return [...new Set(all.flatMap(({ id, name }) => name === "" ? [id] : [id, name]))];
}

// src/platforms/elasticbox/flows/read-instance.ts
async function readInstance(client, key, attempts) {
  try {
    return await client.getInstance(key.id, attempts);
  } catch (error) {
    if (await meansAbsent(client, key, error)) throw absent(key.id, error);
    throw error;
  }
}
async function meansAbsent(client, { id, owner }, error) {
  if ((0,_chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "absent")) return true;
  if (!(0,_chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "denied", "doubtful") || !owner) return false;
  try {
    return !(await client.listInstanceIds(owner)).includes(id);
  } catch (other) {
    if (other instanceof _chunk_3GOKRLVG_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ && other.kind !== "broken") return false;
    throw other;
  }
}
function absent(id, cause) {
  return new _chunk_56AWEZX6_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es(`There is no instance ${id}.`, {
    cause,
    next: "Check the id, and that `base-url` is the site it belongs to."
  });
}




/***/ })

};

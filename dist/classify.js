import {
  ActionError,
  CancelledError,
  CausedError,
  DeadlineError,
  formatDuration,
  randomInt
} from "./index.js";

// src/http/failure/errors.ts
var HttpError = class extends ActionError {
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
    this.unclear = facts.unclear ?? false;
  }
};
function isOfKind(error, ...kinds) {
  return error instanceof HttpError && kinds.includes(error.kind);
}
var NetworkError = class extends ActionError {
  name = "NetworkError";
  /** A short code: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `PROXY_407`. */
  reason;
  phase;
  method;
  unclear;
  constructor(message, facts, details = {}) {
    super(message, details);
    this.reason = facts.reason;
    this.phase = facts.phase;
    this.method = facts.method;
    this.unclear = facts.unclear ?? false;
  }
};
var AnswerShapeError = class extends ActionError {
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
var AnswerLostError = class extends CausedError {
  name = "AnswerLostError";
  /** Milliseconds the server asked to wait before anything else is sent. */
  retryAfterMs;
  /** When the request was sent, by the server's clock; `undefined` when nothing tells. */
  sent;
  constructor(message, cause, told = {}) {
    super(message, { cause, next: cause instanceof ActionError ? cause.next : void 0 });
    this.retryAfterMs = told.asked;
    this.sent = told.sent;
  }
};

// lazy:net
function lazy(name) {
  return function(...given) {
    const real = process.getBuiltinModule("node:net")[name];
    return new.target ? new real(...given) : real(...given);
  };
}
var BlockList = /* @__PURE__ */ lazy("BlockList");
var isIP = /* @__PURE__ */ lazy("isIP");
var isIPv4 = /* @__PURE__ */ lazy("isIPv4");
var isIPv6 = /* @__PURE__ */ lazy("isIPv6");

// src/http/retry/classify.ts
var TLS = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|UND_ERR_PRX_TLS)/;
var UNSENDABLE = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;
var PASSING_PROXY = /* @__PURE__ */ new Set(["PROXY_CLOSED", "PROXY_502", "PROXY_503", "PROXY_504"]);
var REJECTED_FOR_NOW = /* @__PURE__ */ new Set([423, 429]);
var NEVER = /* @__PURE__ */ new Set([501, 505, 506, 507, 508, 510, 511]);
function classify(repeat, fault) {
  if (fault.kind === "network") return ofNetwork(repeat, fault.reason, fault.phase);
  if (fault.kind === "shape") return ofShape(repeat, fault.problem, fault.status);
  return fault.permanent && fault.status >= 300 ? "fail" : ofStatus(repeat, fault.status);
}
function isSuccess(status) {
  return status < 300;
}
function isTlsReason(reason) {
  return TLS.test(reason);
}
function withoutProxy(reason) {
  return reason.replace(/^PROXY_(?!\d{3}$|CLOSED$)/, "");
}
function ofNetwork(repeat, given, phase) {
  const reason = withoutProxy(given);
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
  if (isSuccess(status)) return repeat === "create" ? "reconcile" : "fail";
  if (status < 400) return "fail";
  if (status === 408) return repeat === "create" ? "reconcile" : "retry";
  if (status === 425) return "retry-once";
  if (REJECTED_FOR_NOW.has(status)) return "retry";
  if (status < 500 || NEVER.has(status)) return "fail";
  if (repeat === "create") return "reconcile";
  return status < 600 ? "retry" : "fail";
}

// src/http/failure/give-up.ts
function lost(call, cause, told = {}) {
  const why = cause instanceof Error ? cause.message : "interrupted";
  const message = `${call.method} ${call.path} got no usable answer and may have been applied: ${why}`;
  return new AnswerLostError(message, cause, told);
}
function stopped(reason, cause) {
  return reason instanceof CancelledError ? new CancelledError(reason.message, { cause }) : reason;
}
function noTime(cause, deadline) {
  const message = `The deadline of ${formatDuration(deadline.total)} leaves no time for another try. ${cause.message}`;
  return new DeadlineError(message, { cause, next: "Raise `timeout`." });
}
function noTurn(pause, left) {
  return new DeadlineError(
    `The platform\u2019s rate limit allows the next call in ${formatDuration(pause)}, ${formatDuration(left)} are left.`,
    { next: "Raise `timeout`, or run fewer steps with this login at the same time." }
  );
}
function asksTooMuch(cause, asked, left) {
  const times = `The server asked to wait ${formatDuration(asked)}, ${formatDuration(left)} are left.`;
  return new DeadlineError(`${times} ${cause.message}`, {
    cause,
    next: "Raise `timeout`, or run the step later."
  });
}

// src/http/retry/backoff.ts
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

// src/http/pages/seen-keys.ts
var SMALLEST = 1024;
var FNV = 16777619;
var GOLDEN = 2654435761;
var HIGHEST_SEED = 2 ** 32;
var SeenKeys = class {
  #seeds = [randomInt(HIGHEST_SEED), randomInt(HIGHEST_SEED)];
  #slots = new Uint32Array(2 * SMALLEST);
  #count = 0;
  /** How many different keys were met. */
  get size() {
    return this.#count;
  }
  /** Takes a key in; true when it is met for the first time. */
  add(key) {
    let [high, low] = this.#seeds;
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      high = Math.imul(high ^ code, FNV);
      low = Math.imul(low ^ code, GOLDEN);
      low ^= low >>> 15;
    }
    if (!this.#enter(high >>> 0, (low ^ key.length) >>> 0)) return false;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#grow();
    return true;
  }
  #enter(high, second) {
    const low = high === 0 && second === 0 ? 1 : second;
    const mask = this.#slots.length / 2 - 1;
    for (let slot = (high ^ Math.imul(low, GOLDEN)) & mask; ; slot = slot + 1 & mask) {
      const [first, other] = [this.#slots[2 * slot], this.#slots[2 * slot + 1]];
      if (first === high && other === low) return false;
      if (first !== 0 || other !== 0) continue;
      this.#slots[2 * slot] = high;
      this.#slots[2 * slot + 1] = low;
      return true;
    }
  }
  #grow() {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) this.#enter(high, low);
    }
  }
};

// src/http/pages/paginate.ts
var MOST_PAGES = 1e5;
var MOST_ITEMS = 1e6;
var MOST_CHARACTERS = 512 * 1024 * 1024;
var MOST_EMPTY_PAGES = 200;
async function* pagesOf({
  fetch,
  maxPages = MOST_PAGES,
  ahead = false
}) {
  const seen = new SeenKeys();
  let empty = 0;
  let items = 0;
  let characters = 0;
  let coming;
  let next;
  try {
    for (let pages = 0; pages < maxPages; pages += 1) {
      const page = await (coming ?? fetch(next)).catch((error) => {
        throw pages > 0 && isOfKind(error, "absent", "doubtful") ? brokenOff(pages + 1, error) : error;
      });
      next = page.next;
      items += page.items.length;
      characters += page.size ?? 0;
      if (items > MOST_ITEMS || characters > MOST_CHARACTERS)
        throw endless(`${items} items in ${pages + 1} pages`);
      const again = next !== void 0 && !seen.add(next);
      coming = ahead && next !== void 0 && !again && pages + 1 < maxPages ? fetch(next) : void 0;
      coming?.catch(() => void 0);
      yield page;
      if (next === void 0) return;
      if (again) throw new AnswerShapeError("Bad pagination: the pages of the list run in a circle.");
      empty = page.items.length === 0 ? empty + 1 : 0;
      if (empty >= MOST_EMPTY_PAGES) {
        throw new AnswerShapeError("Bad pagination: the list goes on with empty pages without an end.");
      }
    }
  } finally {
    await coming?.catch(() => void 0);
  }
  throw endless(`more than ${maxPages} pages`);
}
function endless(so) {
  return new AnswerShapeError(
    `The list has ${so}.`,
    {},
    { next: "Ask for larger pages with the `limit` of the query, or for less with a filter." }
  );
}
async function* paginate(pagination) {
  for await (const { items } of pagesOf(pagination)) yield* items;
}
async function collect(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
function brokenOff(page, cause) {
  const { status, requestId } = cause;
  return new AnswerShapeError(
    `The list broke off: of its page ${page} the platform says that it is not there. ${cause.message}`,
    { status, requestId },
    { cause, next: "Run the step again." }
  );
}
export {
  HttpError,
  isOfKind,
  NetworkError,
  AnswerShapeError,
  AnswerLostError,
  BlockList,
  isIP,
  isIPv4,
  isIPv6,
  classify,
  isSuccess,
  isTlsReason,
  lost,
  stopped,
  noTime,
  noTurn,
  asksTooMuch,
  afterAsked,
  pauseBefore,
  SeenKeys,
  pagesOf,
  paginate,
  collect
};

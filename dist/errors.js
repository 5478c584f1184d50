import {
  ActionError,
  CancelledError,
  DeadlineError,
  formatDuration
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
var NetworkError = class extends ActionError {
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
var AnswerLostError = class extends ActionError {
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
  get outcome() {
    return outcomeOf(this.cause);
  }
};
var UnknownResultError = class extends ActionError {
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
  return cause instanceof ActionError ? cause.outcome : "failed";
}

// src/http/failure/endings.ts
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
export {
  HttpError,
  isOfKind,
  NetworkError,
  AnswerShapeError,
  AnswerLostError,
  UnknownResultError,
  lost,
  stopped,
  noTime,
  noTurn,
  asksTooMuch,
  classify,
  isSuccess,
  isTlsReason,
  afterAsked,
  pauseBefore
};

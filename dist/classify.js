import {
  AnswerLostError
} from "./errors.js";
import {
  CancelledError,
  DeadlineError,
  formatDuration
} from "./index.js";

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

// src/http/failure/server-clock.ts
var RESOLUTION = 999;
var ServerClock = class {
  #last;
  /** Takes in the `Date` of an answer, and the runner's times of its request and arrival. */
  note(date, sent, received) {
    this.#last = { date, sent, received };
  }
  /** The server's time when the runner's clock says `wall`; `undefined` while no answer has told any. */
  at(wall) {
    if (!this.#last) return void 0;
    const { date, sent, received } = this.#last;
    return { earliest: date + wall - received, latest: date + RESOLUTION + wall - sent };
  }
};
function momentOf(time) {
  const earliest = Date.parse(time ?? "");
  if (Number.isNaN(earliest)) return void 0;
  return { earliest, latest: /:\d\d\.\d/.test(time ?? "") ? earliest : earliest + RESOLUTION };
}
function isBetween(moment, since, until) {
  if (!moment || !since || !until) return false;
  return moment.latest >= since.earliest && moment.earliest <= until.latest;
}
function isNear(moment, other, ms) {
  return moment !== void 0 && other !== void 0 && Math.abs(middle(moment) - middle(other)) <= ms;
}
function middle({ earliest, latest }) {
  return (earliest + latest) / 2;
}

// src/http/failure/failure-kind.ts
var KINDS = {
  400: "invalid",
  401: "unauthenticated",
  403: "denied",
  404: "absent",
  405: "unsupported",
  409: "conflict",
  410: "absent",
  412: "conflict",
  422: "invalid",
  423: "conflict",
  429: "limited",
  501: "unsupported"
};
function kindOfStatus(status) {
  return KINDS[status] ?? (status >= 500 ? "broken" : "refused");
}
function kindOfBare(answer) {
  if (isMarkup(answer)) return void 0;
  const kind = kindOfStatus(answer.status);
  return kind === "absent" ? "doubtful" : kind;
}
function isMarkup({ headers, text }) {
  return /html/i.test(headers["content-type"] ?? "") || /^\s*</.test(text);
}
export {
  lost,
  stopped,
  noTime,
  noTurn,
  asksTooMuch,
  classify,
  isSuccess,
  isTlsReason,
  afterAsked,
  pauseBefore,
  ServerClock,
  momentOf,
  isBetween,
  isNear,
  kindOfStatus,
  kindOfBare,
  isMarkup
};

export const id = 29;
export const ids = [29];
export const modules = {

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awaitHealthy: () => (/* binding */ awaitHealthy)
/* harmony export */ });
/* harmony import */ var _chunk_O6FSYIUC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5690);
/* harmony import */ var _chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8054);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7887);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8296);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4708);









// src/http/health/probe.ts


var PATIENCE = 1e4;
var NO_WAY = /* @__PURE__ */ new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
async function probe(url, signal) {
  const ask = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_9__.request : node_http__WEBPACK_IMPORTED_MODULE_8__.request;
  const patience = new AbortController();
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_6__/* .startTimer */ .Ip)(PATIENCE, () => patience.abort());
  return new Promise((resolve, reject) => {
    const sent = ask(
      url,
      { agent: false, signal: AbortSignal.any([signal, patience.signal]), headers: { connection: "close" } },
      (answer) => {
        answer.on("error", () => void 0);
        resolve({ found: "status", status: answer.statusCode ?? 0 });
        answer.destroy();
      }
    );
    sent.on("error", (error) => {
      if (signal.aborted) reject(signal.reason);
      else if (patience.signal.aborted)
        resolve({ found: "nothing", why: `${url.host} did not answer within ${PATIENCE / 1e3} s` });
      else resolve(missed(url, error));
    });
    sent.end();
  }).finally(callOff);
}
function missed(url, error) {
  const failures = error instanceof AggregateError ? error.errors : [error];
  if (failures.every((one) => hasNoWay(url, one))) return { found: "no-ipv6" };
  return { found: "nothing", why: (0,_chunk_O6FSYIUC_js__WEBPACK_IMPORTED_MODULE_0__/* .explainReason */ .m)((0,_chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error), url.host, void 0).what };
}
function hasNoWay({ hostname }, error) {
  const address = error instanceof Error && "address" in error ? String(error.address) : hostname;
  return address.includes(":") && NO_WAY.has((0,_chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error));
}

// src/http/health/await-healthy.ts
async function awaitHealthy(url, statuses, timing) {
  const ended = await (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .wt)(
    {
      what: `The health check of ${url.origin}${url.pathname}`,
      read: (budget) => probe(url, budget?.signal ?? timing.signal),
      judge: (seen) => seen.found === "no-ipv6" || isHealthy(seen, statuses) ? "settled" : "pending",
      describe: (seen) => describe(seen, statuses),
      resume: "Look at the log of what should answer; raise `timeout` if it takes longer to start."
    },
    timing
  );
  return ended.found !== "no-ipv6";
}
function isHealthy(seen, statuses) {
  return seen.found === "status" && (0,_chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_3__/* .includesStatus */ .C)(statuses, seen.status);
}
function describe(seen, statuses) {
  if (seen.found === "nothing") return `unhealthy: ${seen.why}`;
  if (seen.found === "no-ipv6") return "not to be asked from here: this machine has no IPv6";
  return isHealthy(seen, statuses) ? `healthy (${seen.status})` : `unhealthy: it answers ${seen.status}`;
}



/***/ }),

/***/ 7847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includesStatus),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/contract/kinds/statuses.ts
function statuses() {
  return {
    name: "statuses",
    accepts: "HTTP statuses and ranges of them, separated by commas: `200`, `200-299, 401`",
    secret: false,
    actionType: { type: "string" },
    parse: (value) => value.split(",").map(readRange)
  };
}
function includesStatus(ranges, status) {
  return ranges.some(({ from, to }) => from <= status && status <= to);
}
function readRange(text) {
  const [, first, last = first] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from <= to)) throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX("must be HTTP statuses from 100 to 599, such as 200-399 or 200,204");
  return { from, to };
}




/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   m: () => (/* binding */ explainReason)
/* harmony export */ });
/* harmony import */ var _chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8054);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6753);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/http/connection/exchange.ts
var ATTEMPT_TIMEOUT = "ATTEMPT_TIMEOUT";
var MAX_ERROR_BYTES = 1048576;
var NOTHING = new Uint8Array();
async function exchange(connection, outgoing, limits, signal) {
  const { promise: stopped, resolve: stop } = Promise.withResolvers();
  const onAbort = () => stop("aborted");
  signal.addEventListener("abort", onAbort, { once: true });
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimer */ .Ip)(limits.attempt, () => stop("timeout"));
  const phase = () => connection.connected ? "unknown" : "not-sent";
  try {
    const work = send(connection, outgoing, limits).then(
      (answer) => ({ kind: "answer", answer }),
      (error) => ({ kind: "broken", reason: (0,_chunk_VOBXG7O4_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(error), phase: phase() })
    );
    const first = await Promise.race([work, stopped]);
    if (typeof first !== "string") return first;
    const sent = phase();
    connection.destroy();
    return first === "aborted" ? { kind: "aborted", phase: sent } : { kind: "broken", reason: ATTEMPT_TIMEOUT, phase: sent };
  } finally {
    callOff();
    signal.removeEventListener("abort", onAbort);
  }
}
async function send(connection, outgoing, limits) {
  const { url, method } = outgoing;
  const { statusCode, headers, body } = await connection.dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: outgoing.headers,
    body: outgoing.body ?? null,
    headersTimeout: limits.headers,
    bodyTimeout: limits.bodyIdle
  });
  const flat = flatten(headers);
  const encoding = flat["content-encoding"]?.trim().toLowerCase() ?? "";
  if (encoding !== "" && encoding !== "identity") {
    body.on("error", () => void 0).destroy();
    return { status: statusCode, headers: flat, text: "", bytes: NOTHING, unread: "encoded" };
  }
  const most = statusCode >= 400 ? Math.min(outgoing.maxBytes, MAX_ERROR_BYTES) : outgoing.maxBytes;
  const bytes = await readUpTo(body, most);
  if (!bytes) return { status: statusCode, headers: flat, text: "", bytes: NOTHING, unread: "too-large" };
  return { status: statusCode, headers: flat, text: bytes.toString("utf8"), bytes };
}
async function readUpTo(body, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > most) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function flatten(headers) {
  const entries = Object.entries(headers).filter(([, value]) => value !== void 0);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : String(value)
    ])
  );
}

// src/http/answer/network-text.ts
var REACH = "Check `base-url` and whether the runner may reach it.";
var AGAIN = "Run the step again. If it stays, ask whoever runs the platform, or a proxy on the way to it.";
var TRUST = "If a proxy or a private CA signs for this host, give its certificate as `ca-certificate`; check the clock too.";
var KNOWN = {
  ENOTFOUND: { what: "cannot resolve {}", next: REACH },
  EAI_AGAIN: { what: "cannot resolve {} just now: the name server gave no answer", next: REACH },
  ECONNREFUSED: { what: "{} refused the connection", next: REACH },
  EHOSTUNREACH: { what: "{} cannot be reached", next: REACH },
  ENETUNREACH: { what: "{} cannot be reached from this network", next: REACH },
  ECONNRESET: { what: "{} closed the connection without an answer" },
  EPIPE: { what: "{} closed the connection while the request was sent" },
  UND_ERR_SOCKET: { what: "{} closed the connection without a complete answer" },
  UND_ERR_CONNECT_TIMEOUT: {
    what: "{} did not complete the connection (TCP and TLS handshake) in time",
    next: REACH
  },
  ETIMEDOUT: { what: "{} did not answer the connection in time", next: REACH },
  UND_ERR_HEADERS_TIMEOUT: { what: "{} took the request and did not answer in time" },
  UND_ERR_BODY_TIMEOUT: { what: "{} stopped in the middle of its answer" },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { what: "{} sent an incomplete answer" },
  UND_ERR_HEADERS_OVERFLOW: { what: "{} sent more headers than are accepted" },
  UND_ERR_INVALID_ARG: {
    what: "the request to {} holds something that HTTP cannot carry, probably in a header",
    next: "Check the token for characters that do not belong to it."
  },
  ERR_TLS_CERT_ALTNAME_INVALID: { what: "the certificate of {} is for another host name", next: TRUST },
  CERT_HAS_EXPIRED: { what: "the certificate of {} has expired", next: TRUST },
  CERT_NOT_YET_VALID: { what: "the certificate of {} is not valid yet", next: TRUST }
};
function explainReason(reason, host, proxy) {
  if (proxy && reason.startsWith("PROXY_")) return ofProxy(reason.slice("PROXY_".length), proxy);
  return explain(reason, proxy ? `${host} (through the proxy ${nameOf(proxy)})` : host);
}
function ofProxy(reason, proxy) {
  const { variable } = proxy;
  const name = nameOf(proxy);
  const next = `Check ${variable} of the runner, and NO_PROXY if no proxy is needed.`;
  if (reason === "407")
    return {
      what: `the proxy requires authentication: ${name}`,
      next: `Give its user name and password in ${variable}: http://user:password@host:port.`
    };
  if (/^\d{3}$/.test(reason))
    return {
      what: `the proxy answered ${reason} and opened no tunnel: ${name}`,
      next: `Check ${variable} of the runner, and whether the proxy lets it reach the host of \`base-url\`.`
    };
  if (reason === "CLOSED")
    return { what: `the proxy closed the connection and opened no tunnel: ${name}`, next };
  return { what: explain(reason, `the proxy ${name}`).what, next };
}
function nameOf({ uri, variable }) {
  return `${uri} of ${variable}`;
}
function explain(reason, host) {
  const known = KNOWN[reason];
  if (known) return { next: AGAIN, ...known, what: known.what.replace("{}", host) };
  if (reason === ATTEMPT_TIMEOUT) return { what: `${host} did not answer completely in time`, next: AGAIN };
  if ((0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_1__/* .isTlsReason */ .qV)(reason))
    return { what: `the certificate of ${host} is not trusted (${reason})`, next: TRUST };
  if (reason === "HTTP_PARSER" || reason.startsWith("HPE_")) {
    return { what: `${host} sent something that is not valid HTTP`, next: REACH };
  }
  return { what: `the connection to ${host} failed (${reason})`, next: AGAIN };
}




/***/ }),

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ UnknownResultError),
/* harmony export */   B0: () => (/* binding */ AnswerLostError),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   UI: () => (/* binding */ AnswerShapeError),
/* harmony export */   j$: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/http/failure/errors.ts
var HttpError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
var NetworkError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
var AnswerShapeError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
var AnswerLostError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
  name = "AnswerLostError";
  /** Milliseconds the server asked to wait before anything else is sent. */
  retryAfterMs;
  /** When the request was sent, by the server's clock; `undefined` when nothing tells. */
  sent;
  constructor(message, cause, told = {}) {
    super(message, { cause, ...nextOf(cause) });
    this.retryAfterMs = told.asked;
    this.sent = told.sent;
  }
  get outcome() {
    return outcomeOf(this.cause);
  }
};
var UnknownResultError = class extends _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
  return cause instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? cause.outcome : "failed";
}
function nextOf(cause) {
  return cause instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && cause.next !== void 0 ? { next: cause.next } : {};
}




/***/ }),

/***/ 8054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);


// src/http/connection/reason.ts
var LONGEST_CHAIN = 5;
function reasonOf(error) {
  let current = error;
  for (let i = 0; i < LONGEST_CHAIN && (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current); i += 1) {
    const { code, errors, cause, name } = current;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    if (name === "HTTPParserError") return "HTTP_PARSER";
    current = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
  }
  return "UNKNOWN";
}




/***/ }),

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ noTime),
/* harmony export */   $J: () => (/* binding */ withSpareBudget),
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Lt: () => (/* binding */ isWithinSuccess),
/* harmony export */   dC: () => (/* binding */ noTurn),
/* harmony export */   qV: () => (/* binding */ isTlsReason),
/* harmony export */   wI: () => (/* binding */ asksTooMuch),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7887);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3480);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);




// src/http/failure/endings.ts
function lost(call, cause, told = {}) {
  const why = cause instanceof Error ? cause.message : "interrupted";
  const message = `${call.method} ${call.path} got no usable answer and may have been applied: ${why}`;
  return new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerLostError */ .B0(message, cause, told);
}
function noTime(cause, deadline) {
  const message = `The deadline of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(deadline.total)} leaves no time for another try. ${cause.message}`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(message, { cause, next: "Raise `timeout`." });
}
function noTurn(pause, left) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(
    `The platform\u2019s rate limit allows the next call in ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(pause)}, ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(left)} are left.`,
    { next: "Raise `timeout`, or run fewer steps with this login at the same time." }
  );
}
function asksTooMuch(cause, asked, left) {
  const times = `The server asked to wait ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(asked)}, ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(left)} are left.`;
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(`${times} ${cause.message}`, {
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

// src/http/retry/transient.ts
function isTransient(error) {
  if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$) {
    const { status, permanent } = error;
    return isRetry(classify("safe", { kind: "status", status, permanent }));
  }
  if (error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr) {
    const { reason, phase } = error;
    return isRetry(classify("safe", { kind: "network", reason, phase }));
  }
  if (!(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerShapeError */ .UI)) return false;
  return isRetry(classify("safe", { kind: "shape", problem: error.problem, status: error.status ?? 200 }));
}
function isWithinSuccess(error) {
  return error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ && isSuccess(error.status);
}
function isRetry(verdict) {
  return verdict === "retry" || verdict === "retry-once";
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

// src/http/wait/poll-interval.ts
var GROWTH = 1.5;
var LONGEST_PAUSE = 15e3;
var SHORTEST_PAUSE = 100;
var JITTER = 0.2;
var PollInterval = class {
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
    const least = asked === void 0 ? 0 : afterAsked(asked, this.#random);
    if (this.#fixed) return Math.max(this.#base, least);
    const jittered = this.#base * (1 + JITTER * (2 * this.#random() - 1));
    this.#base = Math.min(LONGEST_PAUSE, this.#base * GROWTH);
    return Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, jittered), least);
  }
};

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
    const status = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .asLine */ .Bd)(text) || "(no status)";
    if (!known && !this.#unknown.has(status)) {
      this.#unknown.add(status);
      this.#log.info(`${this.#what}: the status "${status}" is not known here; waiting on`);
    }
    const changed = status !== this.#status;
    this.#status = status;
    if (!changed && this.#clock.now() - this.#saidAt < HEARTBEAT) return;
    this.#saidAt = this.#clock.now();
    const still = changed ? "" : "still ";
    this.#log.info(`${this.#what} is ${still}${status} after ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(this.elapsed)}`);
  }
};

// src/http/wait/spare-budget.ts
async function withSpareBudget(ms, clock, work, cancel) {
  const abort = new AbortController();
  const deadline = new _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(ms, clock);
  const { promise: expired, reject } = Promise.withResolvers();
  const end = (reason) => {
    abort.abort(reason);
    reject(reason);
  };
  const onCancel = () => end(cancel?.reason);
  const callOff = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimer */ .Ip)(ms, () => end(deadline.error()));
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
var LEAST_LAST_LOOK = 1500;
function poll(options, timing) {
  return new Watch(options, timing).run();
}
var Watch = class {
  #options;
  #timing;
  #story;
  #interval;
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
    this.#interval = new PollInterval(pollInterval, fixed, random);
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
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3) return this.#lastLook();
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
    if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es || (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(error, "absent")) {
      if (this.#visible || this.#story.status !== void 0 && toleratesAbsenceFor === 0)
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es(`${what} vanished during the wait.`, { cause: error });
      if (toleratesAbsenceFor === 0) throw error;
      if (this.#story.elapsed < toleratesAbsenceFor) return;
      const time = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(this.#story.elapsed);
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es(`${what} was created but is not visible after ${time}.`, { cause: error });
    }
    if (!isTransient(error)) throw error;
    this.#failures += 1;
    if (this.#failures > MOST_FAILURES) throw error;
    this.#asked = error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ ? error.retryAfterMs : void 0;
    if (this.#asked !== void 0 && error instanceof Error) this.#assertFits(error, this.#asked);
  }
  #assertFits(error, asked) {
    const left = this.#timing.deadline.left();
    if (asked > left) throw asksTooMuch(error, asked, left);
  }
  /** Sleeps; when the time is up, gives what the last look finds or throws. */
  async #wait() {
    const { what } = this.#options;
    const { clock, signal, deadline, timeline } = this.#timing;
    const pause = this.#interval.next(this.#asked);
    this.#asked = void 0;
    const left = deadline.left();
    try {
      const label = `${what}: ${this.#story.status ?? "not visible yet"}`;
      await timeline.during("wait", label, () => clock.sleep(Math.min(pause, left), signal));
    } catch (reason) {
      if (reason instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3) return this.#lastLook();
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
      if (signal.aborted && !(signal.reason instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3)) throw signal.reason;
      if (error instanceof _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsentError */ .Es) throw error;
    }
    const last = this.#story.status === void 0 ? "was not visible yet" : `was still ${this.#story.status}`;
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(
      `${what} ${last} when the deadline of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(deadline.total)} passed.`,
      {
        next: resume ?? "Raise `timeout`."
      }
    );
  }
};




/***/ })

};

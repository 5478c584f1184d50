import {
  ActionError
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
export {
  HttpError,
  isOfKind,
  NetworkError,
  AnswerShapeError,
  AnswerLostError,
  UnknownResultError
};

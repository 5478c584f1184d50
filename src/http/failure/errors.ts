import { ActionError, CausedError, type ErrorDetails } from '../../contract/result/errors.ts';
import type { FailureKind } from './failure-kind.ts';
import type { Moment } from './server-clock.ts';

/** Which call an error is about. */
export interface CallFacts {
  readonly method: string;
  /** The path below the platform's base, without the query. */
  readonly path: string;
  /** Requests made, the first included. */
  readonly attempts: number;
  /** One of the requests before the last may have been applied. */
  readonly unclear?: boolean | undefined;
}

/** What an error keeps of them, beside its message. */
type KeptFacts = Pick<CallFacts, 'method' | 'unclear'>;

/** What the platform said when it refused or failed. */
interface FailureFacts {
  readonly kind: FailureKind;
  readonly status: number;
  /** The platform's own code, such as `quota_exceeded`. */
  readonly code?: string | undefined;
  /** Messages of single fields or causes. */
  readonly details: readonly string[];
  readonly requestId?: string | undefined;
  /** Milliseconds the server asked to wait before the next try. */
  readonly retryAfterMs?: number | undefined;
  /** The same call will be refused again, whatever the status says. */
  readonly permanent?: boolean | undefined;
}

/** The platform answered, and the answer was no: a refusal (4xx), a failure (5xx), or an error in a 2xx. */
export class HttpError extends ActionError {
  override readonly name = 'HttpError';
  /** What it means; the status itself means nothing outside the http layer. */
  readonly kind: FailureKind;
  readonly status: number;
  readonly code: string | undefined;
  readonly details: readonly string[];
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly permanent: boolean;
  readonly method: string;
  readonly unclear: boolean;

  constructor(message: string, facts: KeptFacts & FailureFacts, details: ErrorDetails = {}) {
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
}

/** True for an answer that said no, of one of these kinds. */
export function isOfKind(error: unknown, ...kinds: readonly FailureKind[]): error is HttpError {
  return error instanceof HttpError && kinds.includes(error.kind);
}

/** Whether a request that failed can have reached the server: certainly not, or nobody knows. */
export type Phase = 'not-sent' | 'unknown';

/** No answer: the connection could not be made, or broke. */
export class NetworkError extends ActionError {
  override readonly name = 'NetworkError';
  /** A short code: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `PROXY_407`. */
  readonly reason: string;
  readonly phase: Phase;
  readonly method: string;
  readonly unclear: boolean;

  constructor(
    message: string,
    facts: KeptFacts & { readonly reason: string; readonly phase: Phase },
    details: ErrorDetails = {},
  ) {
    super(message, details);
    this.reason = facts.reason;
    this.phase = facts.phase;
    this.method = facts.method;
    this.unclear = facts.unclear ?? false;
  }
}

/** What is wrong with an answer that came but cannot be used. */
export type ShapeProblem =
  | 'not-json'
  | 'incomplete'
  | 'too-deep'
  | 'too-large'
  | 'encoded'
  | 'redirect'
  | 'status'
  | 'shape';

/** An answer came, and it is not what was expected: not JSON, too large, encoded, a redirect, a wrong shape. */
export class AnswerShapeError extends ActionError {
  override readonly name = 'AnswerShapeError';
  readonly problem: ShapeProblem;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(
    message: string,
    facts: {
      /** `shape` when a platform's schema did not fit. */
      readonly problem?: ShapeProblem;
      readonly status?: number | undefined;
      readonly requestId?: string | undefined;
    } = {},
    details: ErrorDetails = {},
  ) {
    super(message, details);
    this.problem = facts.problem ?? 'shape';
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
}

/**
 * A creation may have been applied and got no usable answer. Never repeat it blindly: look first
 * (`create-once.ts`). The cause is what happened; an abort or a passed deadline gives its outcome.
 */
export class AnswerLostError extends CausedError {
  override readonly name = 'AnswerLostError';
  /** Milliseconds the server asked to wait before anything else is sent. */
  readonly retryAfterMs: number | undefined;
  /** When the request was sent, by the server's clock; `undefined` when nothing tells. */
  readonly sent: Moment | undefined;

  constructor(
    message: string,
    cause: unknown,
    told: { readonly asked?: number | undefined; readonly sent?: Moment | undefined } = {},
  ) {
    super(message, { cause, next: cause instanceof ActionError ? cause.next : undefined });
    this.retryAfterMs = told.asked;
    this.sent = told.sent;
  }
}

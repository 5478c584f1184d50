import type { ActionError } from '../contract/result/errors.ts';
import { type Clean, foreignFailure, httpError } from './answer/failure-text.ts';
import { interpret } from './answer/interpret.ts';
import { explainReason } from './answer/network-text.ts';
import { shapeError } from './answer/shape-text.ts';
import type { Exchanged } from './connection/exchange.ts';
import type { ProxyServer } from './connection/proxy.ts';
import { NetworkError, type Phase } from './failure/errors.ts';
import type { Call } from './request/call.ts';
import type { Failure, HttpAnswer, PlatformHttp } from './request/request.ts';
import type { Fault } from './retry/classify.ts';
import { askedPause } from './retry/retry-after.ts';

/** What came before the error of a call. */
interface Tries {
  readonly attempts: number;
  /** One before the last may have been applied. */
  readonly unclear: boolean;
}

/** An attempt that did not succeed. */
export interface Failed {
  readonly kind: 'failed';
  readonly fault: Fault;
  readonly answer?: HttpAnswer;
  /** Milliseconds the server asked to wait. */
  readonly asked?: number | undefined;
  /** The error to throw when this was the last of these tries. */
  readonly error: (tries: Tries) => ActionError;
}

/** How one attempt ended. */
export type Attempted =
  | { readonly kind: 'success'; readonly answer: HttpAnswer }
  | { readonly kind: 'aborted'; readonly phase: Phase }
  | Failed;

/** What an exchange is judged with. */
interface JudgedWith {
  readonly platform: PlatformHttp;
  readonly clean: Clean;
  /** The local time, milliseconds since the epoch. */
  readonly wall: number;
  /** What the connection goes through. */
  readonly proxy: ProxyServer | undefined;
}

/** Makes of an exchange what it means for the call. */
export function judge(
  call: Call,
  exchanged: Exchanged,
  { platform, clean, wall, proxy }: JudgedWith,
): Attempted {
  if (exchanged.kind === 'aborted') return exchanged;
  if (exchanged.kind === 'broken') return broken(call, exchanged, proxy);
  const seen = interpret(call, exchanged.answer);
  if (seen.kind === 'success') return seen;
  const { answer } = seen;
  if (seen.kind === 'unusable') {
    const { problem } = seen;
    const error = ({ attempts }: Tries) => shapeError(answer, problem, { ...call, attempts }, clean);
    return { kind: 'failed', fault: { kind: 'shape', problem, status: answer.status }, answer, error };
  }
  const failure = readFailure(platform, answer);
  // GitHub says with 403, too, that there were too many calls.
  const status = failure.kind === 'limited' && answer.status === 403 ? 429 : answer.status;
  const asked =
    askedPause(status, answer.headers, wall) ??
    (status === 429 ? platform.limitedFor?.(call.method) : undefined);
  const fault: Fault = { kind: 'status', status, permanent: failure.permanent };
  const error = ({ attempts, unclear }: Tries) =>
    httpError(answer, failure, { ...call, attempts, unclear, retryAfterMs: asked }, clean);
  return { kind: 'failed', fault, answer, asked, error };
}

function broken(
  call: Call,
  { reason, phase }: Extract<Exchanged, { kind: 'broken' }>,
  proxy: ProxyServer | undefined,
): Failed {
  const { what, next } = explainReason(reason, call.url.host, proxy);
  const error = ({ attempts, unclear }: Tries): NetworkError => {
    const tries = attempts > 1 ? ` (${attempts} tries)` : '';
    const facts = { reason, phase, method: call.method, unclear };
    return new NetworkError(`${call.method} ${call.path}: ${what}${tries}`, facts, next ? { next } : {});
  };
  return { kind: 'failed', fault: { kind: 'network', reason, phase }, error };
}

/** A platform's reader meets whatever a gateway sends, so that its own mistake must not hide the status. */
function readFailure(platform: PlatformHttp, answer: HttpAnswer): Failure {
  try {
    return platform.readFailure(answer) ?? foreignFailure(answer);
  } catch {
    return foreignFailure(answer);
  }
}

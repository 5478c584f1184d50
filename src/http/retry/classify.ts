import type { Phase, ShapeProblem } from '../failure/errors.ts';

/** `safe`: repeating the call has no further effect. `create`: it would make a second thing. */
export type Repeat = 'safe' | 'create';

/** Everything that can go wrong with one attempt, beside the caller's own abort. */
export type Fault =
  | { readonly kind: 'network'; readonly reason: string; readonly phase: Phase }
  | { readonly kind: 'status'; readonly status: number; readonly permanent?: boolean | undefined }
  | { readonly kind: 'shape'; readonly problem: ShapeProblem; readonly status: number };

/**
 * What to do about a fault: repeat the call, repeat it one single time, find out whether it was applied
 * (creations only), or give up.
 */
export type Verdict = 'retry' | 'retry-once' | 'reconcile' | 'fail';

/** Certificates and protocol: the next handshake ends the same way. */
const TLS =
  /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|UND_ERR_PRX_TLS)/;
/** The request itself cannot be sent: a character that no header takes, an unsupported option. */
const UNSENDABLE = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;
/** A proxy that is overloaded or cannot reach the host just now. */
const PASSING_PROXY = new Set(['PROXY_CLOSED', 'PROXY_502', 'PROXY_503', 'PROXY_504']);

/** Rejected before any effect, and worth another try: a creation may be repeated too. */
const REJECTED_FOR_NOW = new Set([423, 429]);
/** Server errors that say "never". */
const NEVER = new Set([501, 505, 506, 507, 508, 510, 511]);

/** WHETHER a call that met `fault` is made again. How long to wait and until when are others' questions. */
export function classify(repeat: Repeat, fault: Fault): Verdict {
  if (fault.kind === 'network') return ofNetwork(repeat, fault.reason, fault.phase);
  if (fault.kind === 'shape') return ofShape(repeat, fault.problem, fault.status);
  return fault.permanent && fault.status >= 300 ? 'fail' : ofStatus(repeat, fault.status);
}

/** True for a status that says that all is well. */
export function isSuccess(status: number): boolean {
  return status < 300;
}

/** True for a TLS failure that another try cannot mend. */
export function isTlsReason(reason: string): boolean {
  return TLS.test(reason);
}

/** What a proxy's own connection failed with is judged as any other's: `PROXY_ECONNREFUSED`, but not `PROXY_407`. */
function withoutProxy(reason: string): string {
  return reason.replace(/^PROXY_(?!\d{3}$|CLOSED$)/, '');
}

function ofNetwork(repeat: Repeat, given: string, phase: Phase): Verdict {
  const reason = withoutProxy(given);
  if (UNSENDABLE.test(reason)) return 'fail';
  if (phase === 'not-sent') {
    if (reason === 'ENOTFOUND') return 'retry-once';
    if (isTlsReason(reason)) return 'fail';
    return reason.startsWith('PROXY_') && !PASSING_PROXY.has(reason) ? 'fail' : 'retry';
  }
  if (repeat === 'create') return 'reconcile';
  return reason === 'UND_ERR_HEADERS_OVERFLOW' ? 'fail' : 'retry';
}

function ofShape(repeat: Repeat, problem: ShapeProblem, status: number): Verdict {
  if (problem === 'redirect') return repeat === 'create' && status === 303 ? 'reconcile' : 'fail';
  if (repeat === 'create') return 'reconcile';
  if (problem === 'incomplete') return 'retry';
  return problem === 'not-json' ? 'retry-once' : 'fail';
}

function ofStatus(repeat: Repeat, status: number): Verdict {
  // A success that tells of an error, or of nothing: a creation may have been applied all the same.
  if (isSuccess(status)) return repeat === 'create' ? 'reconcile' : 'fail';
  if (status < 400) return 'fail';
  if (status === 408) return repeat === 'create' ? 'reconcile' : 'retry';
  if (status === 425) return 'retry-once';
  if (REJECTED_FOR_NOW.has(status)) return 'retry';
  if (status < 500 || NEVER.has(status)) return 'fail';
  if (repeat === 'create') return 'reconcile';
  return status < 600 ? 'retry' : 'fail';
}

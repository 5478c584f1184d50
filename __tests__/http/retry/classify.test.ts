import { describe, expect, it } from '@jest/globals';
import type { ShapeProblem } from '../../../src/http/failure/errors.ts';
import { classify, type Fault, type Verdict } from '../../../src/http/retry/classify.ts';

type Row = readonly [input: string | number, safe: Verdict, create: Verdict];

const notSent: readonly Row[] = [
  ['EAI_AGAIN', 'retry', 'retry'],
  ['ENOTFOUND', 'retry-once', 'retry-once'],
  ['ECONNREFUSED', 'retry', 'retry'],
  ['EHOSTUNREACH', 'retry', 'retry'],
  ['UND_ERR_CONNECT_TIMEOUT', 'retry', 'retry'],
  ['ECONNRESET', 'retry', 'retry'],
  ['ATTEMPT_TIMEOUT', 'retry', 'retry'],
  ['CERT_HAS_EXPIRED', 'fail', 'fail'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'fail', 'fail'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'fail', 'fail'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'fail', 'fail'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'fail', 'fail'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'fail', 'fail'],
  ['PROXY_407', 'fail', 'fail'],
  ['PROXY_403', 'fail', 'fail'],
  ['PROXY_502', 'retry', 'retry'],
  ['PROXY_503', 'retry', 'retry'],
  ['PROXY_CLOSED', 'retry', 'retry'],
  ['UND_ERR_INVALID_ARG', 'fail', 'fail'],
];

const ambiguous: readonly Row[] = [
  ['ECONNRESET', 'retry', 'reconcile'],
  ['EPIPE', 'retry', 'reconcile'],
  ['UND_ERR_SOCKET', 'retry', 'reconcile'],
  ['UND_ERR_HEADERS_TIMEOUT', 'retry', 'reconcile'],
  ['UND_ERR_BODY_TIMEOUT', 'retry', 'reconcile'],
  ['ATTEMPT_TIMEOUT', 'retry', 'reconcile'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'retry', 'reconcile'],
  ['HTTP_PARSER', 'retry', 'reconcile'],
  ['UND_ERR_HEADERS_OVERFLOW', 'fail', 'reconcile'],
  ['UND_ERR_INVALID_ARG', 'fail', 'fail'],
];

const refused = [400, 401, 403, 404, 405, 406, 409, 410, 411, 413, 414, 415, 422, 426, 431, 451, 499];
const never = [501, 505, 506, 507, 508, 510, 511];
const failing = [500, 502, 503, 504, 520, 521, 522, 524, 527, 529, 530, 598, 599];
const statuses: readonly Row[] = [
  ...[...refused, ...never].map((status): Row => [status, 'fail', 'fail']),
  ...failing.map((status): Row => [status, 'retry', 'reconcile']),
  [200, 'fail', 'reconcile'],
  [304, 'fail', 'fail'],
  [408, 'retry', 'reconcile'],
  [423, 'retry', 'retry'],
  [425, 'retry-once', 'retry-once'],
  [429, 'retry', 'retry'],
  [600, 'fail', 'reconcile'],
  [999, 'fail', 'reconcile'],
];

const shapes: readonly (readonly [ShapeProblem, number, Verdict, Verdict])[] = [
  ['not-json', 200, 'retry-once', 'reconcile'],
  ['incomplete', 200, 'retry', 'reconcile'],
  ['too-large', 200, 'fail', 'reconcile'],
  ['too-deep', 200, 'fail', 'reconcile'],
  ['encoded', 200, 'fail', 'reconcile'],
  ['shape', 201, 'fail', 'reconcile'],
  ['redirect', 302, 'fail', 'fail'],
  ['redirect', 303, 'fail', 'reconcile'],
  ['redirect', 307, 'fail', 'fail'],
];

function both(fault: Fault): readonly Verdict[] {
  return [classify('safe', fault), classify('create', fault)];
}

describe('classify', () => {
  it.each(notSent)('%s before anything was sent: safe %s, create %s', (reason, safe, create) => {
    expect(both({ kind: 'network', reason: String(reason), phase: 'not-sent' })).toEqual([safe, create]);
  });

  it.each(ambiguous)('%s after sending: safe %s, create %s', (reason, safe, create) => {
    expect(both({ kind: 'network', reason: String(reason), phase: 'unknown' })).toEqual([safe, create]);
  });

  it.each(statuses)('status %d: safe %s, create %s', (status, safe, create) => {
    expect(both({ kind: 'status', status: Number(status) })).toEqual([safe, create]);
  });

  it.each(shapes)('%s with %d: safe %s, create %s', (problem, status, safe, create) => {
    expect(both({ kind: 'shape', problem, status })).toEqual([safe, create]);
  });

  it.each([408, 429, 503])('a permanent %d fails', (status) => {
    expect(both({ kind: 'status', status, permanent: true })).toEqual(['fail', 'fail']);
  });
});

import { isObject } from '../../support/json.ts';
import { asLine } from '../../support/text.ts';
import type { Incoming } from '../connection/exchange.ts';
import type { ShapeProblem } from '../failure/errors.ts';
import type { Call } from '../request/call.ts';
import type { Accept, HttpAnswer } from '../request/request.ts';
import { serverTime } from '../retry/retry-after.ts';
import { parseExact } from './exact-json.ts';

/** Headers that carry the id a platform's support asks for. */
const REQUEST_ID_HEADERS = ['x-request-id', 'request-id', 'x-amzn-requestid'];
/** What an answer turned out to be. */
type Interpreted =
  | { readonly kind: 'success'; readonly answer: HttpAnswer }
  | { readonly kind: 'failure'; readonly answer: HttpAnswer }
  | { readonly kind: 'unusable'; readonly answer: HttpAnswer; readonly problem: ShapeProblem };

/**
 * Reads an answer. A 2xx whose JSON object has an `error` (an object or text) and no `id` is a failure: some
 * gateways answer 200 to everything, while a resource may well have an `error` of its own. `allow: [200]` takes it
 * as it is.
 */
export function interpret(call: Call, incoming: Incoming): Interpreted {
  const { status } = incoming;
  const parsed = incoming.text.trim() === '' ? undefined : parseExact(incoming.text);
  const body = parsed?.ok ? parsed.value : undefined;
  const good = (status >= 200 && status < 300) || call.allow.includes(status);
  if (!good) {
    const answer = answerOf(incoming, body);
    if (status >= 400 && status < 500 && call.allowIf?.(answer)) return { kind: 'success', answer };
    if (status >= 400) return { kind: 'failure', answer };
    const problem = status >= 300 && 'location' in incoming.headers ? 'redirect' : 'status';
    return { kind: 'unusable', answer, problem };
  }
  if (incoming.unread)
    return { kind: 'unusable', answer: answerOf(incoming, body), problem: incoming.unread };
  if (call.accept === 'text') return { kind: 'success', answer: answerOf(incoming, incoming.text) };
  if (parsed && !parsed.ok && !isTaken(call.accept, parsed.problem, incoming.text)) {
    if (call.allow.includes(status)) return { kind: 'success', answer: answerOf(incoming, undefined) };
    const problem = parsed.problem === 'not-json' && isCutShort(incoming) ? 'incomplete' : parsed.problem;
    return { kind: 'unusable', answer: answerOf(incoming, undefined), problem };
  }
  const answer = answerOf(incoming, parsed && !parsed.ok ? incoming.text : body);
  const mayRefuse = status < 300 && !call.allow.includes(status);
  return mayRefuse && saysError(body) ? { kind: 'failure', answer } : { kind: 'success', answer };
}

function answerOf(incoming: Incoming, body: unknown): HttpAnswer {
  const { status, headers, text, bytes } = incoming;
  const id = REQUEST_ID_HEADERS.map((name) => headers[name]).find((value) => value !== undefined);
  const requestId = asLine(id);
  const time = serverTime(headers);
  return {
    status,
    headers,
    body,
    text,
    bytes,
    ...(requestId === '' ? {} : { requestId }),
    ...(time === undefined ? {} : { serverTime: time }),
  };
}

/** Whether a body that is no JSON is an answer all the same. */
function isTaken(accept: Accept, problem: ShapeProblem, text: string): boolean {
  if (accept === 'json' || problem === 'too-deep') return false;
  return accept === 'raw' || !/^\uFEFF?\s*</.test(text);
}

/** JSON without a length ends where the connection does, so a broken connection looks like the end. */
function isCutShort({ headers, text }: Incoming): boolean {
  return !('content-length' in headers) && !('transfer-encoding' in headers) && /^\uFEFF?\s*[[{]/.test(text);
}

function saysError(body: unknown): boolean {
  if (!isObject(body) || 'id' in body) return false;
  const { error } = body;
  return isObject(error) || (typeof error === 'string' && error !== '');
}

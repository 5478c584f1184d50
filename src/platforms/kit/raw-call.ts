import type { Context } from '../../contract/context.ts';
import { UnknownResultError } from '../../contract/result/errors.ts';
import type { WrittenItems } from '../../contract/result/items.ts';
import type { Change, Field, Result } from '../../contract/result/result.ts';
import { AnswerLostError, AnswerShapeError, HttpError } from '../../http/failure/errors.ts';
import type { HttpAnswer, HttpRequest } from '../../http/request/request.ts';
import { writing } from '../../http/writes/writing.ts';
import { isObject, type Json } from '../../support/json.ts';
import { count } from '../../support/text.ts';
import { writes } from './method.ts';
import { type RawClient, writePages } from './raw.ts';

/** A raw call. */
interface RawCall {
  readonly request: HttpRequest;
  readonly paginate: boolean;
}

const ACTIONS: Readonly<Record<string, Change['action']>> = { POST: 'create', DELETE: 'delete' };

/** What a call would do; of its query and body, which may hold secrets, only the names. */
export function planRawCall(request: HttpRequest): Result {
  const action = ACTIONS[request.method] ?? 'update';
  const target = labelOf(request);
  const { query, body } = request;
  const fields = [...namesIn('query', query), ...namesIn('body', body)];
  return { outcome: 'planned', plan: [{ action, target, fields }], title: `Would call ${target}.` };
}

function namesIn(part: string, value: unknown): readonly Field[] {
  if (Array.isArray(value)) return [{ field: part, to: count(value.length, 'item') }];
  if (!isObject(value)) return value === undefined ? [] : [{ field: part, to: '(set)' }];
  return Object.keys(value).map((name) => ({ field: `${part} ${name}`, to: '(set)' }));
}

/**
 * Makes the call. A refusal is the platform’s own `HttpError`, its status an output. A POST is not repeated when
 * its answer was lost: then an `UnknownResultError` says that nobody knows whether it was applied.
 */
export async function makeRawCall(context: Context<RawClient>, call: RawCall): Promise<Result> {
  const { request } = call;
  const what = labelOf(request);
  const changed = writes(request.method);
  try {
    const { body, status, items } = await (changed
      ? writing(context.ledger, what, `${what}, possibly applied`, () => answerOf(context, call))
      : answerOf(context, call));
    if (changed) context.ledger.wrote();
    return {
      outcome: 'called',
      changed,
      title: `${what} answered ${status}${items === undefined ? '' : ` with ${count(items.count, 'item')}`}.`,
      ...(items === undefined ? { resource: (body ?? null) as Json } : { items }),
      outputs: { status, count: items?.count },
    };
  } catch (error) {
    if (error instanceof HttpError) context.ledger.know({ status: error.status });
    throw error instanceof AnswerLostError ? unknown(what, error) : error;
  }
}

async function answerOf(
  context: Context<RawClient>,
  { request, paginate }: RawCall,
): Promise<{ readonly body?: unknown; readonly status: number; readonly items?: WrittenItems }> {
  return paginate ? writePages(context, request) : usable(request, await context.client.raw(request));
}

/** Text is an answer too, but not where JSON was said to come. */
function usable(request: HttpRequest, answer: HttpAnswer): HttpAnswer {
  const { body, text, headers, status, requestId } = answer;
  if (typeof body !== 'string' || body !== text || !/json/i.test(headers['content-type'] ?? ''))
    return answer;
  const message = `${labelOf(request)}: the answer (status ${status}) says that it is JSON, and is not`;
  const error = new AnswerShapeError(message, { problem: 'not-json', status, requestId });
  throw request.method === 'POST' ? new AnswerLostError(message, error) : error;
}

/** The method and path, without the query. */
function labelOf({ method, path }: HttpRequest): string {
  return `${method} ${path.value}`;
}

function unknown(what: string, cause: AnswerLostError): UnknownResultError {
  return new UnknownResultError(`It is unknown whether ${what} was applied. ${cause.message}`, {
    cause,
    next: 'Look on the platform whether it was, before running the step again.',
  });
}

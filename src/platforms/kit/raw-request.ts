import { ActionError, type InputProblem } from '../../contract/result/errors.ts';
import { type RawPath, rawPath } from '../../http/address/raw-path.ts';
import type { HttpRequest } from '../../http/request/request.ts';
import type { Json } from '../../support/json.ts';
import { type Method, writes } from './method.ts';

/** A raw call as a user gives it. */
interface RawInputs {
  readonly platform: string;
  readonly method: Method;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: Json | undefined;
  readonly paginate: boolean;
}

/** Most bytes of an answer. */
const MAX_BYTES = 64 * 1_024 * 1_024;

/** What is wrong with the inputs together; the path cannot leave `base-url`, and no token stands in a query. */
export function checkRawCall(inputs: RawInputs): readonly InputProblem[] {
  const { method, query = {}, body, paginate, platform } = inputs;
  const problems: InputProblem[] = [];
  const path = readPath(inputs.path, problems);
  const twice = Object.keys(query).find((name) => Object.hasOwn(path?.query ?? {}, name));
  if (twice !== undefined) problems.push({ input: 'query', problem: `has ${twice}, which the path has too` });
  const names = [...Object.keys(query), ...Object.keys(path?.query ?? {})];
  if (platform === 'versio' && names.some((name) => name.toLowerCase() === 'apitoken'))
    problems.push({
      input: 'query',
      problem: 'must not hold a token, which logs would keep; `token` is sent in a header',
    });
  if (body !== undefined && !writes(method))
    problems.push({ input: 'body', problem: `cannot be sent with ${method}` });
  if (paginate && method !== 'GET') problems.push({ input: 'paginate', problem: 'is for GET only' });
  return problems;
}

/** The request of the inputs. Throws an `ActionError` for a path that is none. */
export function rawRequest({ method, path: text, query, body }: RawInputs): HttpRequest {
  const { path, query: own } = rawPath(text);
  return {
    method,
    path,
    query: { ...own, ...query },
    privateQuery: true,
    ...(body === undefined ? {} : { body }),
    accept: 'raw',
    maxBytes: MAX_BYTES,
  };
}

function readPath(text: string, problems: InputProblem[]): RawPath | undefined {
  // Not parsed: that problem is told already.
  if (text === undefined) return undefined;
  try {
    return rawPath(text);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    problems.push({ input: 'path', problem: error.message.replace(/^path: /, '') });
    return undefined;
  }
}

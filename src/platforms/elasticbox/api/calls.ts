import type { GenericSchema, InferOutput } from 'valibot';
import type { Path } from '../../../http/address/path.ts';
import type { HttpClient } from '../../../http/client.ts';
import { AnswerShapeError } from '../../../http/failure/errors.ts';
import type { HttpAnswer, HttpRequest } from '../../../http/request/request.ts';
import { shape } from '../../kit/shape.ts';

/** Lists are not paged and every instance holds copies of its boxes. */
const MAX_BYTES = 64 * 1_024 * 1_024;

/**
 * How every call of ElasticBox is made. Each request has the three documented headers: content type, token and
 * release. Source: https://elasticbox.com/documentation/api/api-overview-and-access/
 */
export class Calls {
  protected readonly http: HttpClient;
  /** Origin and path prefix of the site, for links to its pages. */
  readonly baseUrl: string;

  constructor(http: HttpClient, baseUrl: string) {
    this.http = http;
    this.baseUrl = baseUrl;
  }

  get lastRequestId(): string | undefined {
    return this.http.lastRequestId;
  }

  close(): Promise<void> {
    return this.http.close();
  }

  /** One call; a body that is not JSON names its own content type. */
  protected send(request: HttpRequest): Promise<HttpAnswer> {
    const headers = request.raw ? {} : { 'content-type': 'application/json' };
    return this.http.request({ maxBytes: MAX_BYTES, ...request, headers });
  }

  /** The items of a list; all lists are bare arrays without pages. */
  protected async items(request: Omit<HttpRequest, 'method'>): Promise<readonly HttpAnswer[]> {
    return itemsOf(await this.send({ method: 'GET', ...request }));
  }

  /** A list whose items all are what the schema says. */
  protected async list<S extends GenericSchema>(
    path: Path,
    schema: S,
    what: string,
    query: HttpRequest['query'] = {},
  ): Promise<readonly InferOutput<S>[]> {
    return (await this.items({ path, query })).map((answer) => shape(schema, answer, what));
  }
}

/** Each item of an answer that is a list as an answer of its own. */
export function itemsOf(answer: HttpAnswer): readonly HttpAnswer[] {
  if (Array.isArray(answer.body)) return answer.body.map((body: unknown) => ({ ...answer, body }));
  throw new AnswerShapeError(
    'The platform’s answer is not a list as its documentation describes it.',
    { status: answer.status, requestId: answer.requestId },
    { next: 'Look whether `base-url` is the platform’s API and not another site.' },
  );
}

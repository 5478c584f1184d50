import type { Context } from '../../contract/context.ts';
import type { Client } from '../../contract/platform.ts';
import type { WrittenItems } from '../../contract/result/items.ts';
import type { Query } from '../../http/address/url.ts';
import { AnswerShapeError } from '../../http/failure/errors.ts';
import type { Page } from '../../http/pages/paginate.ts';
import { readInto } from '../../http/pages/read-whole.ts';
import type { HttpAnswer, HttpRequest } from '../../http/request/request.ts';
import type { Json } from '../../support/json.ts';

/** How a platform cuts lists into pages. */
export interface RawPaging {
  /** The query parameter that asks for a page: `cursor`, `offset`, `page`. */
  readonly parameter: string;
  /** The items of a page, and what the parameter is for the next. Throws an `AnswerShapeError` for no page. */
  readonly read: (answer: HttpAnswer, asked: Query) => Page<unknown>;
}

/** A client that also makes calls that it has no method for. */
export interface RawClient extends Client {
  readonly paging: RawPaging;
  /**
   * Makes a call as it is given, with the platform’s authentication, pace, retries and error envelope. The
   * answer’s body is redacted.
   */
  raw(request: HttpRequest): Promise<HttpAnswer>;
}

/** Reads all pages of a list, and writes the items while they are read; gives them, and the status of the last page. */
export async function writePages(
  { client, writeItems }: Pick<Context<RawClient>, 'client' | 'writeItems'>,
  request: HttpRequest,
): Promise<{ readonly items: WrittenItems; readonly status: number }> {
  const { parameter, read } = client.paging;
  let status = 0;
  const fetch = async (next: string | undefined): Promise<Page<unknown>> => {
    const asked = { ...request.query, ...(next === undefined ? {} : { [parameter]: next }) };
    const answer = await client.raw({ ...request, query: asked });
    status = answer.status;
    return { ...read(answer, asked), size: answer.text.length };
  };
  const written = writeItems();
  await readInto(
    { fetch, ahead: true },
    { take: (items) => written.add(items as readonly Json[]), restart: () => written.restart() },
  );
  return { items: written.end(), status };
}

/** The error of an answer that is no page of a list. */
export function noPage({ status, requestId }: HttpAnswer): AnswerShapeError {
  return new AnswerShapeError(
    'The answer is not a page of a list as this platform writes them.',
    { status, requestId },
    { next: 'Leave `paginate` out.' },
  );
}

import { rawPath } from './address/raw-path.ts';
import { pathBelow } from './address/url.ts';
import type { HttpClient } from './client.ts';
import type { HttpAnswer } from './request/request.ts';

/** What a client that brings its own routes asks for; the part of `fetch` that GitHub's uses. */
interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The part of a `Response` that GitHub's client reads. */
interface FetchAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: Map<string, string>;
  text(): Promise<string>;
}

/** How a request that another client has built is sent. */
interface FetchOptions {
  /** A refusal that is an answer as any other. */
  readonly allowIf: (answer: HttpAnswer) => boolean;
  /** It does no harm twice. */
  readonly repeatable?: boolean | undefined;
}

/** `fetch` over this project's client: one retry layer, one proxy and trust, whoever builds the request. */
export type FetchThrough = (url: string, init?: FetchInit) => Promise<FetchAnswer>;

/**
 * Sends what another client has built. A refusal that `allowIf` takes is an answer as any other; whatever else goes wrong
 * is this client's own error.
 */
export function fetchThrough(
  http: HttpClient,
  base: string,
  { allowIf, repeatable }: FetchOptions,
): FetchThrough {
  return async (url, { method = 'GET', headers = {}, body } = {}) => {
    const { path, query } = rawPath(pathBelow(new URL(base), new URL(url)));
    const { 'content-type': contentType = 'application/json', ...others } = headers;
    const repeat = repeatable ? { repeat: 'safe' as const } : {};
    const raw = body === undefined ? {} : { raw: { contentType, bytes: Buffer.from(body, 'utf8') } };
    const answer = await http.request({ method, path, query, headers: others, ...raw, allowIf, ...repeat });
    return {
      status: answer.status,
      url,
      headers: new Map(Object.entries(answer.headers)),
      text: async () => answer.text,
    };
  };
}

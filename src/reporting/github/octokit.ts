import { getOctokit } from '@actions/github';
import type { FetchThrough } from '../../http/fetch-through.ts';

/** Sends one request; rejects with octokit's `RequestError`, whose cause is what `fetch` rejected with. */
export type Send = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  fetch: FetchThrough,
) => Promise<{
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}>;

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Requests with this token to this API: GitHub's client builds them, and prints nothing by itself. */
export function sender(token: string, baseUrl: string): Send {
  const octokit = getOctokit(token, { baseUrl, userAgent: 'boxwright', log: SILENT });
  return (route, parameters, fetch) => octokit.request(route, { ...parameters, request: { fetch } });
}

function nothing(): void {}

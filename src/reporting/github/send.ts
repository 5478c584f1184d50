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

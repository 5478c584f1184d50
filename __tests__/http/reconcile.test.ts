import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { UnknownResultError } from '../../src/contract/result/errors.ts';
import { Deadline } from '../../src/contract/time/deadline.ts';
import type { Budget } from '../../src/contract/time/timing.ts';
import { path } from '../../src/http/address/path.ts';
import { cursorFrom } from '../../src/http/pages/cursor.ts';
import { collect, paginate } from '../../src/http/pages/paginate.ts';
import { createOnce } from '../../src/http/writes/create-once.ts';
import '../support/own-time.cjs';
import { closeServers, json, serve } from './support/servers.ts';
import { setup } from './support/setup.ts';

afterEach(closeServers);

/** What happens to a POST: whether it is applied, and how it is answered. */
interface Fate {
  readonly applied: boolean;
  readonly answer: (res: ServerResponse, id: string) => void;
}

const ok = (res: ServerResponse, id: string): void => json(res, 201, { id });
const reset = (res: ServerResponse): void => void res.socket?.resetAndDestroy();
const cut = (res: ServerResponse, id: string): void => {
  res.writeHead(201, { 'content-length': 100 });
  res.write(`{"id":"${id}`);
  setTimeout(() => res.destroy(), 5);
};
const gateway = (res: ServerResponse): void =>
  void res.writeHead(502, { 'content-type': 'text/html' }).end('<h1>');
const hang = (): void => undefined;

/** A platform that remembers what was created, over real sockets; its list lags `stale` reads behind. */
async function world(fates: readonly Fate[], { stale = 0, listStatus = 200 } = {}) {
  const created: string[] = [];
  let posts = 0;
  let lists = 0;
  const server = await serve((res, _, { method, url }) => {
    if (method === 'POST') {
      const fate = fates[posts++] ?? { applied: true, answer: ok };
      if (fate.applied) created.push(`c-${posts}`);
      return fate.answer(res, `c-${posts}`);
    }
    const first = !url.includes('cursor');
    if (first) lists += 1;
    if (listStatus !== 200 && !first) return json(res, listStatus, {});
    if (first) return json(res, 200, { results: [], next: 'http://evil.example/?cursor=two' });
    return json(res, 200, { results: lists > stale ? created : [], next: null });
  });
  const context = setup(server.url, { limits: { attempt: 150 }, maxAttempts: 2 });
  const { http, clock, log, timeline } = context;
  const run = () =>
    createOnce<string>(
      {
        what: 'container web',
        key: 'the name web',
        create: async () => {
          const { body } = await http.request({
            method: 'POST',
            path: path`/containers/`,
            body: { name: 'web' },
          });
          return (body as { id: string }).id;
        },
        look: (budget?: Budget) =>
          collect(paginate<string>({ fetch: (next) => page(budget ? http.within(budget) : http, next) })),
        describe: (id) => id,
        isOurs: () => true,
        made: () => undefined,
      },
      {
        ledger: { ask: () => undefined, gone: () => undefined },
        log,
        timing: {
          signal: new AbortController().signal,
          deadline: new Deadline(600_000, clock),
          clock,
          random: () => 0.5,
          pollInterval: 2_000,
          fixed: false,
          timeline,
        },
      },
    );
  return { run, created, posts: () => posts, http };
}

async function page(http: ReturnType<typeof setup>['http'], next: string | undefined) {
  const { body } = await http.request({ method: 'GET', path: path`/containers/`, query: { cursor: next } });
  const { results, next: following } = body as { results: string[]; next: unknown };
  return { items: results, next: cursorFrom(following) };
}

describe('a creation over real sockets', () => {
  it.each([
    ['reset after it was applied', [{ applied: true, answer: reset }], {}, 1],
    ['reset before it was applied', [{ applied: false, answer: reset }], {}, 2],
    ['applied and left hanging', [{ applied: true, answer: hang }], {}, 1],
    ['applied and cut in the JSON', [{ applied: true, answer: cut }], {}, 1],
    ['applied behind a failing gateway', [{ applied: true, answer: gateway }], {}, 1],
    ['applied, with a list that lags', [{ applied: true, answer: reset }], { stale: 2 }, 1],
    ['turned away first', [{ applied: false, answer: (res: ServerResponse) => json(res, 429, {}) }], {}, 2],
  ])('%s: one thing', async (_, fates, lag, posts) => {
    const { run, created, posts: sent, http } = await world(fates, lag);
    const { value } = await run();
    expect(created).toEqual([value]);
    expect(sent()).toBe(posts);
    await http.close();
  });

  it('does not repeat what it cannot look for: half a list is no list', async () => {
    const { run, posts, http } = await world([{ applied: true, answer: reset }], { listStatus: 500 });
    await expect(run()).rejects.toThrow(UnknownResultError);
    expect(posts()).toBe(1);
    await http.close();
  });
});

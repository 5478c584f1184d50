import { afterEach, describe, expect, it } from '@jest/globals';
import { DeadlineError } from '../../src/contract/result/errors.ts';
import { Deadline } from '../../src/contract/time/deadline.ts';
import { path } from '../../src/http/address/path.ts';
import { HttpError } from '../../src/http/failure/errors.ts';
import { VirtualClock } from '../support/virtual-clock.ts';
import { type Answer, closeServers, json, serve } from './support/servers.ts';
import { setup } from './support/setup.ts';

afterEach(closeServers);

const put = { method: 'PUT', path: path`/states`, body: { a: 1 } };

/** The answers of the tries in turn; the last for all that follow. */
async function answering(...answers: readonly Answer[]) {
  const server = await serve((res, n, seen) => (answers[n] ?? answers.at(-1))?.(res, n, seen));
  return { server, ...setup(server.url) };
}

const cut: Answer = (res) => void res.socket?.destroy();
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (res) =>
    json(res, code, { error: { message: 'no' } }, headers);
const good: Answer = (res) => json(res, 200, { saved: true });

describe('an answer after a try that may have been applied', () => {
  it.each([
    ['a first try', [good], undefined],
    ['a connection that broke', [cut, good], true],
    ['a 503', [status(503), good], true],
    ['a 429, which has no effect', [status(429), good], undefined],
    ['a 503, then a 429', [status(503), status(429), good], true],
  ] as const)('says so: %s', async (_, answers, unclear) => {
    const { http } = await answering(...answers);
    expect((await http.request(put)).unclear).toBe(unclear);
  });

  it.each([
    ['a first try', [status(400)], false],
    ['a connection that broke', [cut, status(400)], true],
    ['a 429', [status(429), status(400)], false],
  ] as const)('says so of a refusal: %s', async (_, answers, unclear) => {
    const { http } = await answering(...answers);
    const error = await http.request(put).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect((error as HttpError).unclear).toBe(unclear);
  });
});

describe('a 429 that names no time', () => {
  it('waits as long as the platform’s limit lasts', async () => {
    const server = await serve((res, n, seen) => (n === 0 ? status(429) : good)(res, n, seen));
    const { http, clock } = setup(server.url, {}, { limitedFor: () => 42_000 });
    await http.request(put);
    expect(clock.pauses).toEqual([42_000]);
  });

  it('is not asked when the server names one', async () => {
    const first = status(429, { 'retry-after': '7' });
    const server = await serve((res, n, seen) => (n === 0 ? first : good)(res, n, seen));
    const { http, clock } = setup(server.url, {}, { limitedFor: () => 42_000 });
    await http.request(put);
    expect(clock.pauses).toEqual([7_000]);
  });

  it('ends the call when the wait does not fit', async () => {
    const server = await serve(status(429));
    const clock = new VirtualClock();
    const over = { clock, deadline: new Deadline(30_000, clock) };
    const { http } = setup(server.url, over, { limitedFor: () => 42_000 });
    await expect(http.request(put)).rejects.toBeInstanceOf(DeadlineError);
    expect(server.seen).toHaveLength(1);
  });
});

describe('a 4xx that a call takes for an answer', () => {
  const allowIf = ({ body }: { readonly body: unknown }) => Array.isArray(body);

  it('is one by what it says', async () => {
    const { http } = await answering((res) => json(res, 400, [{ error: 'one' }]));
    expect(await http.request({ ...put, allowIf })).toMatchObject({ status: 400, body: [{ error: 'one' }] });
  });

  it.each([
    ['that says something else', 400, { error: { message: 'no' } }],
    ['of the server itself', 500, [1]],
  ])('and none %s', async (_, code, body) => {
    const { http } = await answering((res) => json(res, code, body));
    await expect(http.request({ ...put, allowIf, attempts: 1 })).rejects.toBeInstanceOf(HttpError);
  });
});

describe('the next step of a refusal', () => {
  it.each([
    ['JSON', 'application/json', '{}'],
    ['text', 'text/plain', 'no'],
    ['a page', 'text/html', '<html>'],
    ['nothing', 'text/plain', ''],
  ])('is the platform’s, whatever the body is: %s', async (_, type, body) => {
    const server = await serve((res) => {
      res.writeHead(401, { 'content-type': type });
      res.end(body);
    });
    const { http } = setup(
      server.url,
      {},
      { readFailure: () => ({ kind: 'unauthenticated', message: 'read', next: 'Check the token.' }) },
    );
    await expect(http.request(put)).rejects.toMatchObject({ next: 'Check the token.' });
  });
});

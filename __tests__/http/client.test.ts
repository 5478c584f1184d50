import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError } from '../../src/contract/result/errors.ts';
import { Deadline } from '../../src/contract/time/deadline.ts';
import { path } from '../../src/http/address/path.ts';
import { AnswerLostError, HttpError, NetworkError } from '../../src/http/failure/errors.ts';
import { systemClock } from '../../src/support/clock.ts';
import { VirtualClock } from '../support/virtual-clock.ts';
import { closeServers, json, serve } from './support/servers.ts';
import { setup } from './support/setup.ts';

afterEach(closeServers);

const get = { method: 'GET', path: path`/boxes/${'b-1'}` };
const post = { method: 'POST', path: path`/boxes/`, body: { name: 'web' } };

describe('a call', () => {
  it('sends JSON with the platform’s headers and reads JSON', async () => {
    const server = await serve((res) => json(res, 201, { id: 7 }, { 'x-request-id': 'req-1' }));
    const { http } = setup(`${server.url}/prefix/`);
    const query = { limit: 5, tag: ['a', 'b'], none: undefined };
    const answer = await http.request({
      method: 'post',
      path: path`/boxes/${'a/b'}/`,
      query,
      body: { a: 1 },
    });
    expect(answer).toMatchObject({ status: 201, body: { id: 7 }, requestId: 'req-1' });
    expect(answer.serverTime).toBeGreaterThan(0);
    expect(http.lastRequestId).toBe('req-1');
    expect(server.seen).toMatchObject([
      {
        method: 'POST',
        url: '/prefix/boxes/a%2Fb/?limit=5&tag=a&tag=b',
        body: '{"a":1}',
        headers: {
          accept: 'application/json',
          authorization: 'Bearer test-token-1234567890',
          'accept-encoding': 'identity',
          'content-type': 'application/json',
          'user-agent': 'boxwright-test',
        },
      },
    ]);
    await http.close();
  });

  it('sends raw bytes and further headers as given', async () => {
    const server = await serve((res) => res.end('pong'));
    const { http } = setup(server.url);
    const raw = { contentType: 'text/plain', bytes: new TextEncoder().encode('ping') };
    const answer = await http.request({
      ...get,
      method: 'PUT',
      raw,
      headers: { 'X-Org': 'acme' },
      accept: 'text',
    });
    expect(answer.body).toBe('pong');
    expect(server.seen).toMatchObject([
      { body: 'ping', headers: { 'x-org': 'acme', 'content-type': 'text/plain' } },
    ]);
    await http.close();
  });

  it('reuses a connection for safe calls and takes a fresh one for each creation', async () => {
    const server = await serve((res) => json(res, 200, {}));
    const { http } = setup(server.url);
    for (let i = 0; i < 3; i += 1) await http.request(get);
    expect(server.connections).toBe(1);
    for (let i = 0; i < 2; i += 1) await http.request(post);
    expect(server.connections).toBe(3);
    await http.request(get);
    await http.request(get);
    expect(server.connections).toBe(3);
    await http.close();
  });

  it('logs no query, header or body', async () => {
    const server = await serve((res) => json(res, 200, { answer: 'visible-nowhere' }));
    const { http, log } = setup(server.url);
    await http.request({ ...post, query: { q: 'query-secret' }, body: { key: 'body-secret' } });
    expect(log.lines).toEqual([
      expect.stringMatching(/^debug POST \/boxes\/: 200 in .*attempt 1, request id none$/),
    ]);
    await http.close();
  });
});

describe('retrying', () => {
  it('waits longer each time, with jitter, and says so', async () => {
    const server = await serve((res, n) => (n < 3 ? json(res, 503, {}) : json(res, 200, { ok: true })));
    const { http, clock, log, timeline } = setup(server.url, { random: () => 0.5 });
    expect((await http.request(get)).body).toEqual({ ok: true });
    expect(clock.pauses).toEqual([350, 600, 1_100]);
    expect(log.lines.filter((line) => line.startsWith('info'))).toEqual([
      'info GET /boxes/b-1 failed (503), attempt 1/5; trying again in 350 ms',
      'info GET /boxes/b-1 failed (503), attempt 2/5; trying again in 600 ms',
      'info GET /boxes/b-1 failed (503), attempt 3/5; trying again in 1 s',
    ]);
    expect(timeline.spans.map((span) => span.activity)).toEqual([
      'call',
      'retry',
      'call',
      'retry',
      'call',
      'retry',
      'call',
    ]);
    await http.close();
  });

  it('gives up after the attempts it has', async () => {
    const body = { error: { code: 'boom', message: 'try\nlater' } };
    const server = await serve((res) => json(res, 500, body, { 'x-request-id': 'r-9' }));
    const { http } = setup(server.url, { maxAttempts: 4 });
    const error = await http.request(get).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      status: 500,
      code: 'boom',
      requestId: 'r-9',
    });
    expect(error).toMatchObject({
      message: 'GET /boxes/b-1 failed after 4 tries with 500 boom: try later (request id r-9)',
    });
    expect(server.seen).toHaveLength(4);
    await expect(http.request({ ...get, attempts: 1 })).rejects.toThrow('failed with 500');
    expect(server.seen).toHaveLength(5);
    await http.close();
  });

  it.each([
    [503, 'Retry-After'],
    [429, 'Retry-After'],
  ])('waits as long as a %d asks for, never less', async (status) => {
    const server = await serve((res, n) =>
      json(res, n === 0 ? status : 200, {}, n === 0 ? { 'retry-after': '45' } : {}),
    );
    const { http, clock, timeline } = setup(server.url, { random: () => 1 });
    await http.request(get);
    expect(clock.pauses).toEqual([49_500]);
    expect(timeline.totals().get('pause')).toBe(49_500);
    await http.close();
  });

  it('waits at least 5 s on a 429 without a time, and repeats a creation too: it was turned away', async () => {
    const server = await serve((res, n) => json(res, n === 0 ? 429 : 201, {}));
    const { http, clock } = setup(server.url);
    expect((await http.request(post)).status).toBe(201);
    expect(clock.pauses).toEqual([5_000]);
    await http.close();
  });

  it.each(['0', 'soon', '-5'])('takes its own pause for Retry-After: %s', async (value) => {
    const server = await serve((res, n) => json(res, n === 0 ? 503 : 200, {}, { 'retry-after': value }));
    const { http, clock } = setup(server.url);
    await http.request(get);
    expect(clock.pauses).toEqual([100]);
    await http.close();
  });

  it.each([120, 9_999_999_999])('stops at once when asked to wait %d s and less is left', async (seconds) => {
    const server = await serve((res) =>
      json(res, 429, {}, { 'retry-after': `${seconds}`, 'x-request-id': 'r-1' }),
    );
    const clock = new VirtualClock();
    const { http } = setup(server.url, { clock, deadline: new Deadline(44_000, clock) });
    const error = await http.request(get).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ outcome: 'timed-out' });
    expect(String(error)).toMatch(/asked to wait .*, 40 s are left.*429.*r-1/);
    expect(server.seen).toHaveLength(1);
    expect(clock.pauses).toEqual([]);
    await http.close();
  });

  it('starts no pause that ends after the deadline', async () => {
    const server = await serve((res) => json(res, 503, {}));
    const clock = new VirtualClock();
    const { http } = setup(server.url, { clock, deadline: new Deadline(1_000, clock), random: () => 1 });
    await expect(http.request(get)).rejects.toMatchObject({
      outcome: 'timed-out',
      message: expect.stringContaining('503'),
    });
    expect(clock.now()).toBeLessThan(1_000);
    await http.close();
  });

  it('never repeats what is permanent', async () => {
    const server = await serve((res) =>
      json(res, 429, { error: { code: 'quota_exceeded', message: 'limit 5, using 5' } }),
    );
    const { http } = setup(server.url);
    await expect(http.request(post)).rejects.toMatchObject({ code: 'quota_exceeded', permanent: true });
    expect(server.seen).toHaveLength(1);
    await http.close();
  });

  it('runs out of retries when everything fails', async () => {
    const server = await serve((res, n) => json(res, n % 2 === 0 ? 503 : 200, {}));
    const bad = await serve((res) => json(res, 503, {}));
    const { http } = setup(bad.url);
    const messages: string[] = [];
    for (let i = 0; i < 12; i += 1)
      await http.request(get).catch((error: Error) => messages.push(error.message));
    expect(bad.seen).toHaveLength(12 + 20);
    expect(messages.at(-1)).toContain('too many failures');
    const { http: mixed } = setup(server.url);
    for (let i = 0; i < 30; i += 1) await mixed.request(get);
    expect(server.seen).toHaveLength(60);
    await Promise.all([http.close(), mixed.close()]);
  });
});

describe('credentials', () => {
  it('are renewed once after a 401', async () => {
    const server = await serve((res, _, seen) =>
      json(res, seen.headers.authorization === 'Bearer new' ? 200 : 401, {}),
    );
    let token = 'old';
    const authorize = () => ({ Authorization: `Bearer ${token}` });
    const renew = async () => {
      token = 'new';
      return true;
    };
    const { http } = setup(server.url, {}, { authorize, renew });
    expect((await http.request(post)).status).toBe(200);
    expect(server.seen).toHaveLength(2);
    await http.close();
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('renewed: %s means %d requests when the 401 stays', async (renewed, requests) => {
    const server = await serve((res) => json(res, 401, {}));
    const { http } = setup(server.url, {}, { renew: async () => renewed });
    await expect(http.request(get)).rejects.toMatchObject({ status: 401 });
    expect(server.seen).toHaveLength(requests);
    await http.close();
  });

  it('that no header can carry are not shown', async () => {
    const { http } = setup(
      'http://127.0.0.1:9',
      {},
      { authorize: () => ({ authorization: 'Bearer hid\nden' }) },
    );
    const error = await http.request(get).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toContain('HTTP cannot carry');
    expect(String(error)).not.toMatch(/hid|den/);
    await http.close();
  });
});

describe('an abort', () => {
  it('sends nothing when it came before', async () => {
    const server = await serve((res) => json(res, 200, {}));
    const { http } = setup(server.url, { signal: AbortSignal.abort(new CancelledError('stop')) });
    await expect(http.request(get)).rejects.toThrow('stop');
    expect(server.connections).toBe(0);
  });

  it.each(['GET', 'POST'])('during a hanging %s ends it at once', async (method) => {
    const abort = new AbortController();
    const server = await serve(() => setTimeout(() => abort.abort(new CancelledError('stop')), 20));
    const { http } = setup(server.url, { signal: abort.signal });
    const error = await http.request({ ...get, method }).catch((reason: unknown) => reason);
    if (method === 'GET') expect(error).toBeInstanceOf(CancelledError);
    else {
      expect(error).toBeInstanceOf(AnswerLostError);
      expect(error).toMatchObject({
        outcome: 'cancelled',
        message: expect.stringContaining('may have been applied'),
      });
    }
    await http.close();
  });

  it('leaves other calls of the client alone', async () => {
    const server = await serve((res, n) => n > 0 && setTimeout(() => json(res, 200, { n }), 150));
    const { http, clock } = setup(server.url, { limits: { attempt: 60 }, maxAttempts: 1 });
    const hanging = http.request(get).catch((reason: unknown) => reason);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const abort = new AbortController();
    const other = http.within({ signal: abort.signal, deadline: new Deadline(1e6, clock) });
    const cancelled = other.request(get).catch((reason: unknown) => reason);
    abort.abort(new CancelledError('only this'));
    expect(await cancelled).toBeInstanceOf(CancelledError);
    expect(await hanging).toMatchObject({ reason: 'ATTEMPT_TIMEOUT', phase: 'unknown' });
    await http.close();
  });
});

describe('the deadline', () => {
  it.each([
    ['GET', DeadlineError],
    ['POST', AnswerLostError],
  ])('ends a hanging %s', async (method, kind) => {
    const server = await serve(() => undefined);
    const { http } = setup(server.url, { clock: systemClock, deadline: new Deadline(300), maxAttempts: 1 });
    const error = await http.request({ ...get, method }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ outcome: 'timed-out' });
    await http.close();
  });

  it('sends nothing once it has passed', async () => {
    const server = await serve((res) => json(res, 200, {}));
    const clock = new VirtualClock();
    const { http } = setup(server.url, { clock, deadline: new Deadline(1_000, clock) });
    clock.advance(900);
    await expect(http.request(get)).rejects.toBeInstanceOf(DeadlineError);
    expect(server.connections).toBe(0);
  });
});

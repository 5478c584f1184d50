import { afterEach, describe, expect, it } from '@jest/globals';
import { path } from '../../src/http/address/path.ts';
import { AnswerLostError, AnswerShapeError, HttpError } from '../../src/http/failure/errors.ts';
import type { Failure } from '../../src/http/request/request.ts';
import { closeServers, json, serve } from './support/servers.ts';
import { platform, setup } from './support/setup.ts';

afterEach(closeServers);

const get = { method: 'GET', path: path`/boxes` };
const post = { method: 'POST', path: path`/boxes`, body: {} };

/** A client on a server that always answers like this. */
async function answering(status: number, body: string, headers: Record<string, string> = {}) {
  const server = await serve((res) => {
    res.writeHead(status, headers);
    res.end(body);
  });
  return { server, ...setup(server.url) };
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.any(String) });
  return error as Error;
}

describe('a success', () => {
  it.each([
    ['empty', 204, '', undefined],
    ['empty with 200', 200, '', undefined],
    ['with a byte order mark', 200, '\ufeff{"a":1}', { a: 1 }],
    ['with a big id', 201, '{"id":9007199254740993}', { id: '9007199254740993' }],
    ['null', 200, 'null', null],
    [
      'a resource with an error of its own',
      200,
      '{"id":1,"error":"pull failed"}',
      { id: 1, error: 'pull failed' },
    ],
    ['an empty error', 200, '{"error":null}', { error: null }],
  ])('%s', async (_, status, text, body) => {
    const { http } = await answering(status, text, { 'content-type': 'text/plain; charset=latin1' });
    expect(await http.request(get)).toMatchObject({ status, body });
    await http.close();
  });

  it('can be any status that is asked for', async () => {
    const { http } = await answering(404, '<html>gone</html>');
    expect(await http.request({ ...get, allow: [404] })).toMatchObject({ status: 404, body: undefined });
    await http.close();
  });

  it('is text or JSON when any is accepted', async () => {
    const { http } = await answering(200, 'hello');
    expect((await http.request({ ...get, accept: 'any' })).body).toBe('hello');
    await http.close();
  });

  it('is no web page but where it is asked for as it comes', async () => {
    const { http } = await answering(200, '<html>log in</html>', { 'content-type': 'text/html' });
    expect(await failure(http.request({ ...get, accept: 'any' }))).toBeInstanceOf(AnswerShapeError);
    expect((await http.request({ ...get, accept: 'raw' })).body).toBe('<html>log in</html>');
    await http.close();
  });
});

describe('an unusable success', () => {
  it.each([
    ['a login page', '<html>log in</html>', 'expected JSON, got text/html (asked: http://127.0.0.1:', 2],
    ['deep nesting', '['.repeat(200_000), 'expected JSON', 2],
    ['deep nesting that closes', '['.repeat(9_000) + ']'.repeat(9_000), 'nested too deeply', 1],
  ])('%s', async (_, text, message, requests) => {
    const { http, server } = await answering(200, text, { 'content-type': 'text/html; charset=utf-8' });
    const error = await failure(http.request(get));
    expect(error).toBeInstanceOf(AnswerShapeError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('log in');
    expect(server.seen).toHaveLength(requests);
    expect(await failure(http.request(post))).toBeInstanceOf(AnswerLostError);
    expect(server.seen).toHaveLength(requests + 1);
    await http.close();
  });

  it('that calls itself JSON is told to be none', async () => {
    const { http } = await answering(200, '<html>', { 'content-type': 'application/json; charset=utf-8' });
    const { message } = await failure(http.request(get));
    expect(message).toContain(
      'expected JSON, got a body that is none, though its type is application/json (',
    );
    await http.close();
  });

  it('an error in a 200 is a refusal, and of a creation a lost answer that tells it', async () => {
    const { http, server } = await answering(200, '{"error":{"code":"denied","message":"no"}}');
    const refused = await failure(http.request(get));
    expect(refused).toBeInstanceOf(HttpError);
    expect(refused).toMatchObject({ status: 200, code: 'denied' });
    const lost = await failure(http.request(post));
    expect(lost).toBeInstanceOf(AnswerLostError);
    expect(lost.cause).toMatchObject({ status: 200, code: 'denied' });
    expect(lost.message).toContain('denied');
    expect(server.seen).toHaveLength(2);
    await http.close();
  });
});

describe('an error', () => {
  it.each([
    ['empty', '', 'an empty answer, not the platform’s envelope (asked: http://127.0.0.1:'],
    ['null', 'null', 'no reason given'],
    ['a list', '[]', 'no reason given'],
    ['control characters', 'a\u0000\u001b[31m\u202eb', 'envelope: a [31m b'],
    ['invalid UTF-8 aside', 'Bad: ok', 'envelope: Bad: ok'],
    ['markup', '<h1>Bad Gateway</h1>', 'an HTML page, not the platform’s envelope (asked: http://127.0.0.1:'],
    ['a workflow command', '::error::x\n::stop-commands::y', '::error::x ::stop-commands::y'],
    ['the token', 'bad token test-token-1234567890', 'bad token ***'],
  ])('body: %s', async (_, text, shown) => {
    const { http } = await answering(400, text);
    const { message } = await failure(http.request(get));
    expect(message).toMatch(/^GET \/boxes was refused with 400: /);
    expect(message).toContain(shown);
    await http.close();
  });

  it('of a megabyte is cut, and no part of a secret left at the cut', async () => {
    for (let i = 470; i < 500; i += 5) {
      const rest = 'y'.repeat(i === 470 ? 1_000_000 : 50_000);
      const { http } = await answering(400, `${'x'.repeat(i)}test-token-1234567890${rest}`);
      const { message } = await failure(http.request(get));
      expect(message.length).toBeLessThan(600);
      expect(message).not.toContain('test-');
      await http.close();
    }
  });

  it('of more than a megabyte is not read', async () => {
    const { http } = await answering(400, 'x'.repeat(2_000_000));
    expect((await failure(http.request(get))).message).toContain('an empty answer');
    await http.close();
  });

  it('page of a gateway shows no markup', async () => {
    const { http } = await answering(502, '<html><b>Bad</b></html>', { 'content-type': 'text/html' });
    expect((await failure(http.request({ ...get, attempts: 1 }))).message).toContain('gateway error (HTML)');
    await http.close();
  });

  it('lists details and the next step, and survives a reader that throws', async () => {
    const server = await serve((res) => json(res, 422, { any: 1 }, { 'x-request-id': 'r-1' }));
    const readFailure = (): Failure => ({
      kind: 'refused',
      message: 'bad',
      details: ['crt: required', 'key: test-token-1234567890'],
      next: 'Do it.',
    });
    const { http } = setup(server.url, {}, { readFailure });
    const error = await failure(http.request(get));
    expect(error).toMatchObject({ details: ['crt: required', 'key: ***'], next: 'Do it.' });
    expect(error.message).toContain('[crt: required; key: ***]');
    const throwing = setup(server.url, {}, { ...platform, readFailure: () => JSON.parse('test-token') });
    expect((await failure(throwing.http.request(get))).message).toContain('422: JSON of another form');
    await Promise.all([http.close(), throwing.http.close()]);
  });

  it.each([
    [501, 1],
    [505, 1],
    [511, 1],
    [425, 2],
    [404, 1],
  ])('%d: %d requests', async (status, requests) => {
    const { http, server } = await answering(status, '{}');
    await failure(http.request(get));
    expect(server.seen).toHaveLength(requests);
    await http.close();
  });

  it('says of a 413 that it was too large, whoever answered', async () => {
    const { http } = await answering(413, '<h1>Request Entity Too Large</h1>');
    const error = await failure(http.request(post));
    expect(error).toMatchObject({
      next: expect.stringContaining('too large for the platform, or for a proxy'),
    });
    await http.close();
  });

  it('408 is repeated on a new connection', async () => {
    const server = await serve((res, n) => json(res, n === 0 ? 408 : 200, {}));
    const { http } = setup(server.url);
    await http.request(get);
    expect(server.connections).toBe(2);
    await http.close();
  });

  it.each([500, 502, 503, 504, 408, 520])('%d of a creation is a lost answer', async (status) => {
    const { http, server } = await answering(status, '', { 'retry-after': '7' });
    const error = await failure(http.request(post));
    expect(error).toBeInstanceOf(AnswerLostError);
    expect(error).toMatchObject({ retryAfterMs: 7_000, cause: { status } });
    expect(server.seen).toHaveLength(1);
    await http.close();
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%d to another origin is not followed', async (status) => {
    const other = await serve((res) => json(res, 200, {}));
    const { http, server } = await answering(status, '', { location: `${other.url}/secret-path?token=x` });
    const error = await failure(http.request(get));
    expect(error.message).toContain(`to ${other.url},`);
    expect(error.message).not.toContain('secret-path');
    await failure(http.request({ ...get, method: 'PUT' }));
    await failure(http.request(post));
    expect(other.connections).toBe(0);
    expect(server.seen).toHaveLength(3);
    await http.close();
  });

  it.each([
    ['/p/boxes/', 200],
    ['/elsewhere', undefined],
    ['//127.0.0.1:1/p/x', undefined],
  ])('308 to %s under the base: %s', async (location, status) => {
    const server = await serve((res, n) =>
      n === 0 ? res.writeHead(308, { location }).end() : json(res, 200, {}),
    );
    const { http } = setup(`${server.url}/p`);
    const answer = await http.request(get).catch(() => undefined);
    expect(answer?.status).toBe(status);
    expect(server.seen.map((one) => one.url)).toEqual(status ? ['/p/boxes', '/p/boxes/'] : ['/p/boxes']);
    await http.close();
  });

  it('in a circle ends after the second request', async () => {
    const { http, server } = await answering(301, '', { location: '/boxes' });
    expect((await failure(http.request(get))).message).toContain('redirected (301) to another path');
    expect(server.seen).toHaveLength(2);
    await http.close();
  });

  it('of a creation: 303 may have been applied, 307 was not', async () => {
    const see = await answering(303, '', { location: '/boxes/1' });
    expect(await failure(see.http.request(post))).toBeInstanceOf(AnswerLostError);
    const moved = await answering(307, '', { location: '/boxes/' });
    expect(await failure(moved.http.request(post))).toBeInstanceOf(AnswerShapeError);
  });
});

import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { path } from '../../src/http/address/path.ts';
import { AnswerLostError, AnswerShapeError, NetworkError } from '../../src/http/failure/errors.ts';
import { closeServers, json, serve, serveTcp } from './support/servers.ts';
import { setup } from './support/setup.ts';

afterEach(closeServers);

const get = { method: 'GET', path: path`/boxes` };
const post = { method: 'POST', path: path`/boxes`, body: {} };
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const whole = `${OK}Content-Length: 8\r\n\r\n{"a":12}`;
const fast = { limits: { attempt: 200 } };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`no failure: ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

describe('a connection that fails before anything is sent', () => {
  it('is tried again, creations too, and names host and port', async () => {
    const closed = await serve(() => undefined);
    await closed.close();
    const { http, clock } = setup(closed.url, { maxAttempts: 4 });
    const error = await failure(http.request(post));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ reason: 'ECONNREFUSED', phase: 'not-sent' });
    expect(String(error)).toContain(`127.0.0.1:${closed.port} refused the connection (4 tries)`);
    expect(clock.pauses).toHaveLength(3);
  });

  it('is looked up twice when the name does not exist', async () => {
    let lookups = 0;
    const { http, clock } = setup('https://nope.invalid', {
      lookup: (host, _, callback) => {
        lookups += 1;
        callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), '', 4);
      },
    });
    const error = await failure(http.request(post));
    expect(String(error)).toContain('cannot resolve nope.invalid');
    expect(error).toMatchObject({ next: expect.stringContaining('`base-url`') });
    expect(lookups).toBe(2);
    expect(clock.pauses).toEqual([1_000]);
  });

  it('recovers when the name server does, and creates once', async () => {
    const server = await serve((res) => json(res, 201, {}));
    let lookups = 0;
    const { http } = setup(`http://api.localhost:${server.port}`, {
      lookup: (_host, options, callback) => {
        lookups += 1;
        if (lookups < 3) callback(Object.assign(new Error('x'), { code: 'EAI_AGAIN' }), '', 4);
        else if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
        else callback(null, '127.0.0.1', 4);
      },
    });
    expect((await http.request(post)).status).toBe(201);
    expect(server.seen).toHaveLength(1);
    await http.close();
  });

  it('ends with the attempt when the name server never answers', async () => {
    const { http } = setup('https://api.example.com', { ...fast, maxAttempts: 1, lookup: () => undefined });
    expect(await failure(http.request(post))).toMatchObject({ reason: 'ATTEMPT_TIMEOUT', phase: 'not-sent' });
  });
});

describe('a connection that breaks', () => {
  it.each([
    ['at accept', () => undefined],
    ['after the request', 'data'],
  ])('%s: a GET is repeated', async (_, when) => {
    const server = await serveTcp((socket, n) => {
      if (n >= 2) socket.on('data', () => socket.write(whole));
      else if (when === 'data') socket.once('data', () => socket.resetAndDestroy());
      else socket.destroy();
    });
    const { http } = setup(server.url);
    expect((await http.request(get)).body).toEqual({ a: 12 });
    expect(server.connections).toBe(3);
    await http.close();
  });

  it('after a POST: never repeated, reported as lost', async () => {
    const server = await serve((res) => res.socket?.resetAndDestroy());
    const { http } = setup(server.url);
    const error = await failure(http.request(post));
    expect(error).toBeInstanceOf(AnswerLostError);
    expect(error).toMatchObject({ cause: { phase: 'unknown' }, outcome: 'failed' });
    expect(server.seen).toHaveLength(1);
    await http.close();
  });

  it('in the middle of the JSON: read anew as a whole', async () => {
    const server = await serveTcp((socket, n) => {
      socket.once('data', () => (n < 2 ? socket.end(whole.slice(0, -3)) : socket.write(whole)));
    });
    const { http } = setup(server.url);
    expect((await http.request(get)).body).toEqual({ a: 12 });
    await http.close();
  });

  it('without a length in the middle of the JSON: incomplete', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.end(`${OK}\r\n{"a":1`)));
    const { http } = setup(server.url, { maxAttempts: 3 });
    expect(String(await failure(http.request(get)))).toContain('incomplete answer');
    expect(server.connections).toBe(3);
    expect(await failure(http.request(post))).toBeInstanceOf(AnswerLostError);
    await http.close();
  });
});

describe('a server that takes its time', () => {
  const drip = (first: string, piece: string) => (socket: import('node:net').Socket) => {
    socket.once('data', () => {
      socket.write(first);
      const timer = setInterval(() => socket.write(piece), 20);
      socket.on('close', () => clearInterval(timer));
    });
  };

  it.each([
    ['hangs before the headers', () => undefined],
    ['drips a body', drip(`${OK}Content-Length: 100000\r\n\r\n`, ' ')],
    ['drips headers', drip(OK, 'X-A: b\r\n')],
    ['sends endless 103s', drip('', 'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n')],
  ])('%s: ends with the attempt', async (_, handle) => {
    const server = await serveTcp((socket) => handle(socket.resume()));
    const { http } = setup(server.url, { ...fast, maxAttempts: 2 });
    expect(await failure(http.request(get))).toMatchObject({
      reason: 'ATTEMPT_TIMEOUT',
      message: expect.stringContaining('(2 tries)'),
    });
    expect(await failure(http.request(post))).toBeInstanceOf(AnswerLostError);
    await http.close();
  });
});

describe('an answer that is not HTTP or too much', () => {
  it.each([
    ['not HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['two lengths', `${OK}Content-Length: 8\r\nContent-Length: 9\r\n\r\n{"a":12}`],
    ['length and chunks', `${OK}Content-Length: 8\r\nTransfer-Encoding: chunked\r\n\r\n{"a":12}`],
    ['huge headers', `${OK}X-Huge: ${'x'.repeat(40_000)}\r\n\r\n{}`],
  ])('%s: fails without showing it', async (_, bytes) => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.end(bytes)));
    const { http } = setup(server.url, { maxAttempts: 2 });
    const error = await failure(http.request(get));
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).not.toMatch(/SSH|xxx/);
    await http.close();
  });

  it('a second answer to one request is never taken for the next', async () => {
    const evil = `${OK}Content-Length: 10\r\n\r\n{"a":"EV"}`;
    const server = await serveTcp((socket, n) =>
      socket.on('data', () => socket.write(n === 0 ? whole + evil : whole)),
    );
    const { http } = setup(server.url);
    for (let i = 0; i < 3; i += 1) expect((await http.request(get)).body).toEqual({ a: 12 });
    await http.close();
  });

  it('an endless body is cut off at 4 MiB', async () => {
    const server = await serve((res) => {
      const more = (): void => {
        while (!res.destroyed && res.write('x'.repeat(65_536)));
        if (!res.destroyed) res.once('drain', more);
      };
      res.writeHead(200, { 'content-type': 'application/json' });
      more();
    });
    const { http } = setup(server.url);
    const before = process.memoryUsage().rss;
    expect(String(await failure(http.request(get)))).toContain('too large');
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
    expect(server.seen).toHaveLength(1);
    expect(await failure(http.request(post))).toBeInstanceOf(AnswerLostError);
    await http.close();
  });

  it('a smaller limit holds too', async () => {
    const server = await serve((res) => json(res, 200, { text: 'x'.repeat(100) }));
    const { http } = setup(server.url);
    expect(await failure(http.request({ ...get, maxBytes: 50 }))).toMatchObject({ problem: 'too-large' });
    await http.close();
  });

  it('a compressed answer is refused unread', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const server = await serve((res) => {
      res.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length });
      res.end(bomb);
    });
    const { http } = setup(server.url);
    const error = await failure(http.request(get));
    expect(error).toBeInstanceOf(AnswerShapeError);
    expect(error).toMatchObject({ problem: 'encoded' });
    expect(server.seen).toHaveLength(1);
    await http.close();
  });
});

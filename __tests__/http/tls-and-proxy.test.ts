import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../src/contract/result/errors.ts';
import { path } from '../../src/http/address/path.ts';
import { type Answer, closeServers, json, serveTcp, serveTls } from './support/servers.ts';
import { setup } from './support/setup.ts';

afterEach(closeServers);

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const ca = fixture('ca.pem');
const keys = (name: string) => ({ cert: fixture(`${name}.pem`), key: fixture(`${name}.key.pem`) });
const ok: Answer = (res) => json(res, 200, { ok: true });
const get = { method: 'GET', path: path`/boxes` };
const noLookup = { lookup: () => undefined };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

/** A proxy that tunnels every CONNECT to `port`, whatever host was asked for. */
function tunnel(port: number, heads: string[]) {
  return serveTcp((socket) => {
    socket.once('data', (head) => {
      heads.push(head.toString('latin1'));
      const target = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(target).pipe(socket);
      });
      target.on('error', () => socket.destroy());
      socket.on('close', () => target.destroy());
    });
  });
}

/** Runs one call as a process; resolves when the process has ended by itself. */
async function callInChild(args: readonly string[], env: Record<string, string> = {}) {
  const script = new URL('support/call-child.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Its limits are longer by far: what it leaves open keeps it running until it is killed.
    timeout: 30_000,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { output, code };
}

describe('certificates', () => {
  it('of a private CA are trusted when it is given', async () => {
    const server = await serveTls(keys('local'), ok);
    const { http } = setup(server.url, { caCertificate: ca });
    expect((await http.request(get)).body).toEqual({ ok: true });
    await http.close();
  });

  it.each([
    ['of an unknown CA', 'local', undefined, /not trusted.*UNABLE_TO|SELF_SIGNED/],
    ['for another host', 'other', ca, /for another host name/],
  ])('%s are refused at once', async (_, name, caCertificate, message) => {
    const server = await serveTls(keys(name), ok);
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const { http, clock, log } = setup(server.url, { caCertificate, env });
    const error = await failure(http.request({ ...get, method: 'POST' }));
    expect(error).toMatchObject({ phase: 'not-sent', message: expect.stringMatching(message) });
    expect(error).toMatchObject({ next: expect.stringContaining('`ca-certificate`') });
    expect(server.seen).toEqual([]);
    expect(clock.pauses).toEqual([]);
    expect(log.lines).toContainEqual(
      expect.stringMatching(/^warning NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored/),
    );
    await http.close();
  });

  it.each(['no PEM', '-----BEGIN CERTIFICATE-----\nhidden\n-----END CERTIFICATE-----'])(
    'that are none are refused',
    (pem) => {
      expect(() => setup('https://api.example.com', { caCertificate: pem })).toThrow(
        '`ca-certificate` holds no readable PEM certificate: it h',
      );
    },
  );

  it('do not replace the roots that are trusted anyway, NODE_EXTRA_CA_CERTS included', async () => {
    const server = await serveTls(keys('local'), ok);
    const extra = new URL('fixtures/ca.pem', import.meta.url).pathname;
    const { output } = await callInChild([server.url], { NODE_EXTRA_CA_CERTS: extra });
    expect(output).toBe('200\n');
  });
});

describe('NODE_TLS_REJECT_UNAUTHORIZED=0', () => {
  it('switches nothing off', async () => {
    const server = await serveTls(keys('local'), ok);
    const { output } = await callInChild([server.url], {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_NO_WARNINGS: '1',
    });
    expect(output).toBe('NetworkError\n');
    expect(server.seen).toEqual([]);
  });
});

describe('a TLS server that accepts and stays silent', () => {
  it('ends with the attempt, certainly not sent', async () => {
    const server = await serveTcp(() => undefined);
    const { http } = setup(server.url.replace('http', 'https'), { limits: { attempt: 200 }, maxAttempts: 2 });
    expect(await failure(http.request({ ...get, method: 'POST' }))).toMatchObject({
      reason: 'ATTEMPT_TIMEOUT',
      phase: 'not-sent',
      message: expect.stringContaining('(2 tries)'),
    });
    await http.close();
  });

  it('is given up for the connect timeout', async () => {
    const server = await serveTcp(() => undefined);
    const { http } = setup(server.url.replace('http', 'https'), { limits: { connect: 300 }, maxAttempts: 1 });
    expect(await failure(http.request(get))).toMatchObject({ reason: 'UND_ERR_CONNECT_TIMEOUT' });
    await http.close();
  });

  it('lets go of its socket as soon as the call is aborted', async () => {
    const abort = new AbortController();
    const ended = Promise.withResolvers<void>();
    const server = await serveTcp((socket) => {
      socket.resume().on('close', () => ended.resolve());
      setTimeout(() => abort.abort(new CancelledError('stop')), 30);
    });
    // Nothing else would close it before this test is over.
    const limits = { connect: 600_000, attempt: 600_000 };
    const { http } = setup(server.url.replace('http', 'https'), { limits, signal: abort.signal });
    expect(await failure(http.request({ ...get, method: 'POST' }))).toBeInstanceOf(CancelledError);
    await ended.promise;
  });
});

describe('a proxy', () => {
  it('is asked to connect, gets its own credentials and not ours', async () => {
    const server = await serveTls(keys('local'), ok);
    const heads: string[] = [];
    const proxy = await tunnel(server.port, heads);
    const env = { HTTPS_PROXY: `http://me:proxy-password@127.0.0.1:${proxy.port}` };
    const { http, secrets } = setup('https://api.example.com', { env, caCertificate: ca, ...noLookup });
    expect((await http.request({ ...get, method: 'POST' })).body).toEqual({ ok: true });
    expect((await http.request(get)).body).toEqual({ ok: true });
    expect((await http.request(get)).body).toEqual({ ok: true });
    expect(heads).toHaveLength(2);
    expect(heads[0]).toMatch(/^CONNECT api\.example\.com:443 HTTP\/1\.1\r\n/);
    expect(heads[0]).toContain(
      `proxy-authorization: Basic ${Buffer.from('me:proxy-password').toString('base64')}`,
    );
    expect(heads.join()).not.toContain('test-token');
    expect(server.seen[0]?.headers['proxy-authorization']).toBeUndefined();
    expect(secrets.redact('x proxy-password x')).toBe('x *** x');
    await http.close();
  });

  it.each([
    ['asks for authentication', 407, 'the proxy requires authentication', 1],
    ['forbids', 403, 'the proxy answered 403', 1],
    ['cannot reach the host', 502, 'the proxy answered 502', 3],
    ['hangs up', 0, 'the proxy closed the connection', 3],
  ])('that %s (%d)', async (_, status, message, connections) => {
    const proxy = await serveTcp((socket: Socket) => {
      socket.once('data', () => (status ? socket.end(`HTTP/1.1 ${status} No\r\n\r\n`) : socket.destroy()));
    });
    const env = { https_proxy: `http://me:proxy-password@127.0.0.1:${proxy.port}` };
    const { http } = setup('https://api.example.com', { env, maxAttempts: 3 });
    const error = await failure(http.request({ ...get, method: 'POST' }));
    expect(error).toMatchObject({ phase: 'not-sent', message: expect.stringContaining(message) });
    expect(String(error)).toContain(`http://127.0.0.1:${proxy.port} of https_proxy`);
    expect(error).toMatchObject({ next: expect.stringContaining('https_proxy') });
    expect(String(error)).not.toContain('api.example.com');
    expect(String(error)).not.toContain('proxy-password');
    expect(proxy.connections).toBe(connections);
    await http.close();
  });

  it.each([
    ['refuses the connection', 'http://127.0.0.1:1', 'PROXY_ECONNREFUSED', 'refused the connection'],
    ['has no address', 'http://proxy.invalid:3128', 'PROXY_ENOTFOUND', 'cannot resolve the proxy'],
  ])('that %s is named with its variable', async (_, uri, reason, message) => {
    const { http } = setup('https://api.example.com', { env: { HTTPS_PROXY: uri }, maxAttempts: 1 });
    const error = await failure(http.request(get));
    expect(error).toMatchObject({ reason, phase: 'not-sent', message: expect.stringContaining(message) });
    expect(String(error)).toContain(`the proxy ${uri} of HTTPS_PROXY`);
    expect(String(error)).not.toContain('api.example.com');
    expect(error).toMatchObject({ next: expect.stringContaining('HTTPS_PROXY') });
    await http.close();
  });

  it('whose own certificate is not trusted is named', async () => {
    const proxy = await serveTls(keys('local'), ok);
    const env = { HTTPS_PROXY: proxy.url };
    const { http } = setup('https://api.example.com', { env, maxAttempts: 3 });
    const error = await failure(http.request(get));
    expect(String(error)).toMatch(/certificate of the proxy https:\S+ of HTTPS_PROXY is not trusted/);
    await http.close();
  });

  it('that sends no HTTP is named', async () => {
    const proxy = await serveTcp((socket: Socket) => socket.once('data', () => socket.end('SSH-2.0-x\r\n')));
    const { http } = setup('https://api.example.com', { env: { HTTPS_PROXY: proxy.url }, maxAttempts: 1 });
    const error = await failure(http.request(get));
    expect(String(error)).toMatch(/the proxy http:\S+ of HTTPS_PROXY sent something that is not valid HTTP/);
    await http.close();
  });

  it('is told of beside the platform when the tunnel stands', async () => {
    const server = await serveTls(keys('other'), ok);
    const proxy = await tunnel(server.port, []);
    const env = { HTTPS_PROXY: proxy.url };
    const { http } = setup('https://api.example.com', {
      env,
      maxAttempts: 1,
      caCertificate: ca,
      ...noLookup,
    });
    const error = await failure(http.request(get));
    expect(String(error)).toMatch(
      /certificate of api\.example\.com \(through the proxy http:\S+ of HTTPS_PROXY\)/,
    );
    await http.close();
  });

  it('that never answers CONNECT is given up for the connect timeout', async () => {
    const proxy = await serveTcp((socket) => socket.resume());
    const { http } = setup('https://api.example.com', {
      env: { HTTPS_PROXY: proxy.url },
      limits: { connect: 300 },
      maxAttempts: 1,
    });
    const error = await failure(http.request(get));
    expect(error).toMatchObject({ reason: 'PROXY_UND_ERR_HEADERS_TIMEOUT', phase: 'not-sent' });
    await http.close();
  });

  it.each([
    ['at CONNECT', ''],
    ['in the TLS handshake behind it', 'HTTP/1.1 200 OK\r\n\r\n'],
  ])('that hangs %s ends with the attempt and lets go of the socket', async (_, answer) => {
    const ended = Promise.withResolvers<void>();
    const proxy = await serveTcp((socket) => {
      socket.once('data', () => answer && socket.write(answer)).on('close', () => ended.resolve());
    });
    const env = { HTTPS_PROXY: proxy.url };
    const { http } = setup('https://api.example.com', { env, limits: { attempt: 200 }, maxAttempts: 1 });
    expect(await failure(http.request({ ...get, method: 'POST' }))).toMatchObject({
      reason: 'ATTEMPT_TIMEOUT',
      phase: 'not-sent',
    });
    await ended.promise;
    await http.close();
  });
});

describe('a process that aborts a call', () => {
  it.each([
    ['in the TLS handshake', 'https'],
    ['at a hanging server', 'http'],
    ['at a hanging proxy', 'proxy'],
  ])('%s can end', async (_, kind) => {
    const server = await serveTcp((socket) => socket.resume());
    const url = kind === 'proxy' ? 'https://api.example.com' : server.url.replace('http', kind);
    const ended = await callInChild([url, '300'], kind === 'proxy' ? { HTTPS_PROXY: server.url } : {});
    expect(ended).toEqual({ output: 'CancelledError\n', code: 0 });
    expect(server.connections).toBe(1);
  });
});

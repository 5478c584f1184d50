import { createSecureServer } from 'node:http2';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/emulator/server.ts';
import { warnings } from '../support/workflow-commands.ts';
import {
  containers,
  error,
  fixture,
  posts,
  preload,
  strike,
  TLS,
  useSecured as usePlatforms,
} from './secured.ts';

/* Connections that do not come about, on the built action; each title begins with the row of the catalogue. */

const emulator = usePlatforms();
const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

/** A server that does with each TCP connection what it likes. */
async function tcp(
  handle: (socket: Socket) => void,
): Promise<{ readonly port: number; connections: number }> {
  const sockets = new Set<Socket>();
  const seen = { port: 0, connections: 0 };
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    seen.connections += 1;
    handle(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  seen.port = (server.address() as AddressInfo).port;
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return seen;
}

/** A TLS server with another certificate; counts what gets past its handshake. */
async function tls(cert: string, key: string): Promise<{ readonly url: string; bytes: number }> {
  const seen = { url: '', bytes: 0 };
  const sockets = new Set<Socket>();
  const server = createTlsServer({ cert, key }, (socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('data', (chunk) => {
      seen.bytes += chunk.length;
    });
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  seen.url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  });
  return seen;
}

/** Replaces the name server of the process; `n` counts the questions from 1. */
function resolver(answer: string): ReturnType<typeof preload> {
  return preload(`
    import dns from 'node:dns';
    import { syncBuiltinESMExports } from 'node:module';
    let n = 0;
    dns.lookup = (host, options, callback) => {
      n += 1;
      ${answer}
    };
    syncBuiltinESMExports();`);
}

const FOUND = `options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);`;

describe('a name', () => {
  const named = (): { url: string } => ({ url: emulator.url.replace('127.0.0.1', 'localhost') });

  it('NET-01: that nobody knows is looked up twice and told', async () => {
    const spoiled = resolver(`callback(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));`);
    const ran = await strike(named(), {}, spoiled);
    expect(error(ran)).toMatch(/cannot resolve localhost:\d+ \(2 tries\)[\s\S]*Next: .*`base-url`/);
    expect(emulator.requests()).toEqual([]);
  });

  it('NET-02: that cannot be looked up for a moment costs a pause, and one creation', async () => {
    const broken = `if (n === 2 || n === 3) return callback(Object.assign(new Error('x'), { code: 'EAI_AGAIN' }));`;
    const ran = await strike(named(), {}, resolver(`${broken} ${FOUND}`));
    expect(ran.outputs['outcome']).toBe('created');
    expect(ran.stdout.match(/POST .* failed \(EAI_AGAIN\)/g)).toHaveLength(2);
    expect([posts(emulator), containers(emulator)]).toEqual([1, 1]);
  });

  it('NET-03: whose look-up never ends costs the deadline and no more', async () => {
    const ran = await strike(named(), { timeout: '1500ms' }, resolver(''));
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([1, 'timed-out']);
    expect(emulator.requests()).toEqual([]);
  });
});

describe('a port', () => {
  it('NET-04: that is closed is told with host and port', async () => {
    const closed = await tcp(() => undefined);
    await Promise.all(open.splice(0).map((server) => server.close()));
    const ran = await strike({ url: `https://127.0.0.1:${closed.port}` }, { 'max-attempts': '3' });
    expect(error(ran)).toContain(`127.0.0.1:${closed.port} refused the connection (3 tries)`);
  });

  it('NET-05: that opens late is found open', async () => {
    const closed = await tcp(() => undefined);
    await Promise.all(open.splice(0).map((server) => server.close()));
    const { port } = closed;
    const pending = strike({ url: `https://127.0.0.1:${port}` });
    await new Promise((resolve) => setTimeout(resolve, 900));
    const late = await startEmulator({ port, tls: TLS, stepMs: 50 });
    open.push(late);
    expect((await pending).outputs['outcome']).toBe('created');
    expect(late.control.journal().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('NET-06: that accepts and never begins TLS costs the deadline', async () => {
    const silent = await tcp((socket) => socket.resume());
    const ran = await strike({ url: `https://127.0.0.1:${silent.port}` }, { timeout: '1500ms' });
    expect(ran.outputs['outcome']).toBe('timed-out');
    expect(silent.connections).toBe(1);
  });
});

describe('a certificate', () => {
  it.each([
    ['self-signed', 'self-signed.pem', 'self-signed.key', /is not trusted/],
    ['for another host', 'acme-p256-fullchain.pem', 'acme-p256.key', /for another host name/],
    ['that expired', 'expired.pem', 'expired.key', /has expired|is not trusted/],
  ])('NET-24: %s is refused at once, before a byte is sent', async (_, cert, key, said) => {
    const server = await tls(fixture(cert) + fixture('intermediate.pem'), fixture(key));
    const ran = await strike(server);
    expect(error(ran)).toMatch(said);
    expect(error(ran)).toMatch(/Next: .*`ca-certificate`/);
    expect(ran.stdout).not.toContain('trying again');
    expect(server.bytes).toBe(0);
  });

  it('NET-25: is checked although the environment says not to', async () => {
    const server = await tls(fixture('self-signed.pem'), fixture('self-signed.key'));
    const ran = await strike(server, {}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(error(ran)).toMatch(/is not trusted/);
    expect(warnings(ran.stdout)).toEqual([
      expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored'),
    ]);
    expect(server.bytes).toBe(0);
  });

  it('NET-24: of a private authority is trusted by NODE_EXTRA_CA_CERTS, too', async () => {
    const env = { NODE_EXTRA_CA_CERTS: `${import.meta.dirname}/../certificates/fixtures/root.pem` };
    expect((await strike(emulator, { 'ca-certificate': '' }, { env })).outputs['outcome']).toBe('created');
  });
});

describe('a proxy', () => {
  const PASSWORD = 'proxy-password-4711';
  const through = (port: number): Record<string, string> => ({
    HTTPS_PROXY: `http://me:${PASSWORD}@127.0.0.1:${port}`,
  });
  const api = { url: 'https://api.example.com' };

  it('NET-26: that wants authentication is told, its password is not', async () => {
    const proxy = await tcp((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')),
    );
    const ran = await strike(api, {}, { env: through(proxy.port), secrets: [PASSWORD] });
    expect(error(ran)).toMatch(
      /the proxy requires authentication[\s\S]*Check the user name and password in HTTPS_PROXY/,
    );
    expect([ran.outputs['outcome'], proxy.connections]).toEqual(['failed', 1]);
  });

  it('NET-27: that never answers costs the deadline', async () => {
    const proxy = await tcp((socket) => socket.resume());
    const step = { env: through(proxy.port), secrets: [PASSWORD] };
    const ran = await strike(api, { timeout: '1500ms' }, step);
    expect(ran.outputs['outcome']).toBe('timed-out');
  });

  it.each([
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['answers 403', (socket: Socket) => socket.end('HTTP/1.1 403 No\r\n\r\n')],
    ['answers 502', (socket: Socket) => socket.end('HTTP/1.1 502 No\r\n\r\n')],
    ['answers no HTTP', (socket: Socket) => socket.end('SSH-2.0-x\r\n')],
  ])('LEAK-15: that %s keeps its password, too', async (_, answer) => {
    const proxy = await tcp((socket) => socket.once('data', () => answer(socket)));
    const step = { env: { ...through(proxy.port), RUNNER_DEBUG: '1' }, secrets: [PASSWORD] };
    const ran = await strike(api, { 'max-attempts': '2' }, step);
    expect(ran.exitCode).toBe(1);
  });

  it.each([
    [
      'hangs up',
      (socket: Socket) => socket.destroy(),
      /the proxy closed the connection and opened no tunnel/,
    ],
    ['answers 403', (socket: Socket) => socket.end('HTTP/1.1 403 No\r\n\r\n'), /the proxy answered 403/],
    ['answers 502', (socket: Socket) => socket.end('HTTP/1.1 502 No\r\n\r\n'), /the proxy answered 502/],
    [
      'answers no HTTP',
      (socket: Socket) => socket.end('SSH-2.0-x\r\n'),
      /the proxy http\S+ of https_proxy sent/,
    ],
  ] as const)('that %s is named with its variable, and the platform is not', async (_, answer, said) => {
    const proxy = await tcp((socket) => socket.once('data', () => answer(socket)));
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const told = error(await strike(api, { 'max-attempts': '1' }, { env }));
    expect(told).toMatch(said);
    expect(told).toContain(`http://127.0.0.1:${proxy.port} of https_proxy`);
    expect(told).not.toContain('api.example.com');
  });

  it.each([
    ['http://127.0.0.1:1', /the proxy http:\/\/127\.0\.0\.1:1 of HTTPS_PROXY refused the connection/],
    ['http://proxy.invalid:3128', /cannot resolve the proxy http:\/\/proxy\.invalid:3128 of HTTPS_PROXY/],
    ['https://127.0.0.1:1', /the proxy https:\/\/127\.0\.0\.1:1 of HTTPS_PROXY refused the connection/],
  ])('at %s that is not there is named', async (value, said) => {
    const told = error(await strike(api, { 'max-attempts': '1' }, { env: { HTTPS_PROXY: value } }));
    expect(told).toMatch(said);
    expect(told).not.toContain('api.example.com');
  });

  it.each([
    ['@', '%40', `http://me:${PASSWORD}@x@127.0.0.1:1`],
    ['#', '%23', `http://me:${PASSWORD}#x@127.0.0.1:1`],
    ['/', '%2F', `http://me:${PASSWORD}/x@127.0.0.1:1`],
    ['?', '%3F', `me:${PASSWORD}?x@127.0.0.1:1`],
  ])('with a bare %s in its password is told to write %s', async (sign, code, value) => {
    const ran = await strike(api, {}, { env: { HTTPS_PROXY: value }, secrets: [PASSWORD] });
    expect(error(ran)).toContain(`HTTPS_PROXY has a bare ${sign} in its user name or password.`);
    expect(error(ran)).toContain(`${sign} as ${code}`);
  });

  it.each(['http://', 'not a url', 'socks5://proxy.example.com'])(
    'NET-28: of the address %j is told as a mistake of the settings',
    async (value) => {
      const ran = await strike(api, {}, { env: { HTTPS_PROXY: value } });
      expect(error(ran)).toMatch(/HTTPS_PROXY is not the address of an HTTP proxy[\s\S]*Next: /);
    },
  );

  it('NET-28: of no address is none', async () => {
    const env = { HTTPS_PROXY: '', NO_PROXY: '' };
    expect((await strike(emulator, {}, { env })).outputs['outcome']).toBe('created');
  });
});

describe('a server of HTTP/2', () => {
  it.each([true, false])('NET-30: that also offers 1.1: %s', async (allowHTTP1) => {
    const server = createSecureServer({ ...TLS, allowHTTP1 }, (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end('{"results":[],"next":null}');
    });
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => sockets.add(socket));
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({
      close: () => {
        for (const socket of sockets) socket.destroy();
        return new Promise((resolve) => server.close(() => resolve()));
      },
    });
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ran = await strike({ url }, { operation: 'list-containers', 'max-attempts': '2' });
    expect(ran.exitCode).toBe(allowHTTP1 ? 0 : 1);
    if (!allowHTTP1) expect(error(ran)).toContain('Next: ');
  });
});

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN, useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';

/* Steps of the built action whose calls go through a proxy, and are answered. */

const emulator = useEmulator();
const close: (() => void)[] = [];
const fixture = (name: string): string =>
  readFileSync(new URL(`../http/fixtures/${name}.pem`, import.meta.url), 'utf8');

afterEach(() => {
  for (const one of close.splice(0)) one();
});

/** Starts it, and ends it after the test; gives its port. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** The emulator behind TLS, as `api.example.com`. */
function secured(): Promise<number> {
  const target = Number(new URL(emulator.url).port);
  const keys = { cert: fixture('local'), key: fixture('local.key') };
  return listening(createTlsServer(keys, (socket) => join(socket, target)));
}

function join(socket: Duplex, port: number): void {
  const target = connect(port, '127.0.0.1');
  target.on('error', () => socket.destroy());
  socket.on('error', () => target.destroy()).on('close', () => target.destroy());
  socket.pipe(target).pipe(socket);
}

/** A proxy that knows where these hosts are; keeps what it was asked for, and with which credentials. */
async function proxyTo(hosts: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, socket) => {
    asked.push(`${url} ${headers['proxy-authorization'] ?? ''} ${headers.authorization ?? ''}`.trim());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    join(socket, hosts[url] ?? 1);
  });
  return { asked, port: await listening(server) };
}

it('the platform over https and a health check over http, with the proxy’s own credentials', async () => {
  const app = await listening(createServer((_request, response) => response.end('up')));
  const proxy = await proxyTo({ 'api.example.com:443': await secured(), 'app.example.com:80': app });
  const address = `http://me:proxy-password@127.0.0.1:${proxy.port}`;
  const ran = await runAction({
    env: { HTTPS_PROXY: address, HTTP_PROXY: address },
    with: {
      ...{ operation: 'create-container', org: 'acme', name: 'proxied', image: 'registry.example.com/web:1' },
      ...{ token: DOLLARBOX_TOKEN, 'base-url': 'https://api.example.com/dollarbox' },
      ...{ 'ca-certificate': fixture('ca'), 'poll-interval': '100ms' },
      'health-check': 'http://app.example.com/up',
    },
  });
  expect(ran.stdout).not.toContain('::error');
  expect([ran.exitCode, ran.outputs['outcome'], ran.outputs['healthy']]).toEqual([0, 'created', 'true']);
  const credentials = `Basic ${Buffer.from('me:proxy-password').toString('base64')}`;
  expect(new Set(proxy.asked)).toEqual(
    new Set([`api.example.com:443 ${credentials}`, `app.example.com:80 ${credentials}`]),
  );
  expect(emulator.requests('POST', /\/containers\/$/)).toHaveLength(1);
  expect(ran.stdout.replaceAll('::add-mask::proxy-password', '')).not.toContain('proxy-password');
});

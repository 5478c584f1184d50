import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DEMO_TOKENS } from '../../src/emulator/dollarbox/seed/demo-tokens.ts';
import { useEmulator } from '../support/emulated.ts';
import { runAction } from '../support/run-action.ts';
import { warnings } from '../support/workflow-commands.ts';
import { work } from './support/deploy-step.ts';

/* The health check of the built action: what answers, what does not, and what cannot be asked. */

const emulator = useEmulator();
const close: (() => void)[] = [];

afterEach(() => {
  for (const one of close.splice(0)) one();
});

/** Something that answers with these statuses in turn, the last for ever. */
async function answering(...statuses: readonly number[]): Promise<string> {
  const left = [...statuses];
  const server = createServer((_request, response) => {
    const status = (left.length > 1 ? left.shift() : left[0]) ?? 200;
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('body');
  });
  return `http://127.0.0.1:${await listening(server)}`;
}

/** Starts it, and ends it after the test; gives its port. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const run = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  runAction({
    env,
    with: {
      ...{ operation: 'create-container', token: DEMO_TOKENS.multi, org: 'acme', name: 'web' },
      ...{ image: 'registry.example.com/web:1', port: '8080', 'poll-interval': '100ms', timeout: '3s' },
      'base-url': `${emulator.url}/dollarbox`,
      ...inputs,
    },
  });

describe('a health check', () => {
  it.each([
    ['200', [200]],
    ['a redirect, which is not followed', [302]],
    ['200 after a while', [503, 404, 200]],
  ])('is passed by %s', async (_what, statuses) => {
    const ran = await run({ 'health-check': `${await answering(...statuses)}/ready?a=b`, timeout: '20s' });
    expect([ran.exitCode, ran.outputs['healthy']]).toEqual([0, 'true']);
    expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'running' });
  });

  it('tells a wrong status, and what is there all the same', async () => {
    const ran = await run({ 'health-check': `${await answering(503)}/` });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'timed-out', healthy: 'false', name: 'web' });
    expect(ran.stdout).toMatch(/::error .*unhealthy: it answers 503/);
  });

  it('goes by `health-status`', async () => {
    const url = await answering(401);
    expect((await run({ 'health-check': url, 'health-status': '2xx, 401' })).exitCode).toBe(0);
    const refused = await run({ 'health-check': url, 'health-status': '399-200' });
    expect([refused.exitCode, emulator.requests('POST').length]).toEqual([1, 1]);
  });

  it('says so when there was no answer at all', async () => {
    const server = createServer(() => undefined);
    const ran = await run({ 'health-check': `http://127.0.0.1:${await listening(server)}/slow` });
    expect(ran.stdout).toMatch(/::error .*\/slow was without any answer when the deadline of 3 s passed/);
  });

  it('tells a refused connection', async () => {
    const ran = await run({ 'health-check': 'http://127.0.0.1:1/' });
    expect(ran.stdout).toMatch(/::error .*unhealthy: 127\.0\.0\.1:1 refused the connection/);
  });

  it('tells a connection that is not TLS', async () => {
    const url = (await answering(200)).replace('http:', 'https:');
    const ran = await run({ 'health-check': url });
    expect(ran.stdout).toMatch(/::error .*unhealthy: /);
    expect(ran.outputs['healthy']).toBe('false');
  });

  describe('over TLS', () => {
    const pem = (name: string) =>
      readFileSync(new URL(`../http/fixtures/${name}.pem`, import.meta.url), 'utf8');
    const secured = async (): Promise<string> => {
      const server = createTlsServer({ cert: pem('local'), key: pem('local.key') }, (_request, response) => {
        response.writeHead(200).end();
      });
      return `https://localhost:${await listening(server)}/`;
    };

    it('trusts `ca-certificate`, as the platform’s calls do', async () => {
      const url = await secured();
      const refused = await run({ 'health-check': url });
      expect(refused.stdout).toMatch(/::error .*unhealthy: the certificate of localhost:\d+ is not trusted/);
      const ran = await run({ 'health-check': url, 'ca-certificate': pem('ca'), timeout: '20s' });
      expect([ran.exitCode, ran.outputs['healthy']]).toEqual([0, 'true']);
    });
  });

  it('goes through the proxy that the runner names, and says what that does', async () => {
    const heads: string[] = [];
    const proxy = createServer();
    proxy.on('connect', ({ url }, socket) => {
      heads.push(url ?? '');
      socket.end(heads.length === 1 ? 'HTTP/1.1 403 No\r\n\r\n' : 'HTTP/1.1 502 Bad\r\n\r\n');
    });
    const HTTP_PROXY = `http://127.0.0.1:${await listening(proxy)}`;
    const asked = { 'health-check': 'http://app.example.com/up' };
    const ran = await run(asked, { HTTP_PROXY });
    expect(ran.stdout).toMatch(/::error .*unhealthy: the proxy answered 502 and opened no tunnel/);
    expect(new Set(heads)).toEqual(new Set(['app.example.com:80']));
    const direct = await run({ 'health-check': await answering(200), timeout: '20s' }, { HTTP_PROXY });
    expect(direct.outputs['healthy']).toBe('true');
  });

  it('takes an answer whose body never ends', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200);
      response.write('data: 1\n\n');
    });
    const url = `http://127.0.0.1:${await listening(server)}/events`;
    const ran = await run({ 'health-check': url, timeout: '20s' });
    expect([ran.exitCode, ran.outputs['healthy']]).toEqual([0, 'true']);
  });

  describe('of an instance', () => {
    const instance = (inputs: Readonly<Record<string, string>>) =>
      work(emulator, { operation: 'reconfigure-instance', instance: 'i-webon1', timeout: '5s', ...inputs });

    it('asks a whole URL', async () => {
      const up = await instance({ 'health-check': await answering(503, 200), timeout: '20s' });
      expect([up.exitCode, up.outputs['healthy'], up.outputs['outcome']]).toEqual([0, 'true', 'updated']);
      const down = await instance({ 'health-check': await answering(500) });
      expect([down.exitCode, down.outputs['healthy'], down.outputs['id']]).toEqual([1, 'false', 'i-webon1']);
      expect(down.stdout).toMatch(/::error .*unhealthy: it answers 500/);
    });

    it('asks its own address for a path, within the deadline', async () => {
      const ran = await instance({ 'health-check': '/up', timeout: '5s' });
      expect(ran.stdout).toMatch(
        /::error .*The health check of http:\/\/127\.10\.0\.12\/up was still unhealthy/,
      );
      expect(ran.stdout).toMatch(/\n *after .*: \d+ times wait The health check/);
      expect(ran.took).toBeLessThan(10_000);
    });
  });

  it('shows no secret of its URL, whether it can be used or not', async () => {
    const url = new URL(`${await answering(500)}/up?key=hidden-7x9-value`);
    const asked = await run({ 'health-check': url.href });
    expect(asked.stdout).toContain(`unhealthy: it answers 500`);
    url.username = 'me';
    url.password = 'hidden-7x9-value';
    const refused = await run({ 'health-check': url.href });
    expect(refused.stdout).toContain('without a user name');
    const other = await run({ 'health-check': `ftp://127.0.0.1/?key=hidden-7x9-value` });
    expect(other.stdout).toContain('health-check: must be');
    for (const { stdout, summary, outputs } of [asked, refused, other])
      expect(stdout + summary + JSON.stringify(outputs)).not.toContain('hidden-7x9-value');
  });

  it('is a warning where there is no IPv6, and asks the container’s own URL', async () => {
    const here = Object.values(networkInterfaces()).flat();
    const ipv6 = here.some((one) => one?.family === 'IPv6' && !one.internal && !/^fe80/i.test(one.address));
    const ran = await run({ 'health-check': '/healthz' });
    if (ipv6) return expect(ran.stdout).toMatch(/\[2001:db8:[0-9a-f:]+\]:8080/);
    expect([ran.exitCode, ran.outputs['healthy'] ?? '']).toEqual([0, '']);
    expect(warnings(ran.stdout).join()).toMatch(
      /No IPv6 here: this runner cannot reach \[2001:db8:[0-9a-f:]+\]:8080/,
    );
  });

  it('is not asked in a dry run', async () => {
    const ran = await run({ 'health-check': 'http://127.0.0.1:1/', 'dry-run': 'true' });
    expect(ran.exitCode).toBe(0);
  });
});

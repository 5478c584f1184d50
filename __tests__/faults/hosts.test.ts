import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DOLLARBOX_TOKEN } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { FIXTURES, fixture, strike, TLS } from './secured.ts';

/* Who is told which token, over TLS. */

const ROOT_CA = `${FIXTURES}/root.pem`;
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A host that writes down all that it is told, headers and bodies too. */
async function host(
  answer: (path: string, method: string) => unknown,
  tls: typeof TLS = TLS,
): Promise<{ readonly url: string; readonly told: string[] }> {
  const told: string[] = [];
  const server = createServer(tls, (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      told.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`);
      response.setHeader('content-type', 'application/json');
      const said = answer(request.url ?? '', request.method ?? '') as { readonly status?: number | string };
      if (typeof said.status === 'number') response.statusCode = said.status;
      response.end(JSON.stringify(said));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, told };
}

const GITHUB_TOKEN = 'ghs_for-tests-only-0123456789';
const WEB = { id: 7, name: 'web', image: 'i', status: 'running', ipv6_address: '2001:db8::7' };
const platform = () => host((path) => (path.includes('/7/') ? WEB : { results: [WEB], next: null }));

/** A step that changes nothing and records a deployment. */
function deployed(url: string, github: string, env: Record<string, string> = {}) {
  const inputs = { 'github-token': GITHUB_TOKEN, environment: 'production', image: 'i' };
  const all = { GITHUB_API_URL: github, GITHUB_EVENT_NAME: 'push', NODE_EXTRA_CA_CERTS: ROOT_CA, ...env };
  return strike({ url }, inputs, { env: all, secrets: [GITHUB_TOKEN] });
}

describe('a token', () => {
  it('AUTH-12: of GitHub goes to no platform, and of a platform not to GitHub', async () => {
    const [dollarbox, github] = await Promise.all([platform(), host(() => [])]);
    const ran = await deployed(dollarbox.url, github.url, { GITHUB_TOKEN });
    expect(ran.outputs['outcome']).toBe('unchanged');
    expect(dollarbox.told.length).toBeGreaterThan(0);
    expect(dollarbox.told.filter((one) => one.includes(DOLLARBOX_TOKEN))).toHaveLength(dollarbox.told.length);
    expect(dollarbox.told.join()).not.toContain('ghs_');
    expect(github.told.length).toBeGreaterThan(0);
    expect(github.told.filter((one) => one.includes(GITHUB_TOKEN))).toHaveLength(github.told.length);
    expect(github.told.join()).not.toContain(DOLLARBOX_TOKEN);
  });
});

describe('a GitHub', () => {
  it('NET-25: whose certificate nobody trusts is not spoken to, whatever the environment says', async () => {
    const [dollarbox, github] = await Promise.all([
      platform(),
      host(() => [], { cert: fixture('self-signed.pem'), key: fixture('self-signed.key') }),
    ]);
    const ran = await deployed(dollarbox.url, github.url, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'unchanged']);
    expect(warnings(ran.stdout).length).toBeGreaterThanOrEqual(2);
    expect(github.told).toEqual([]);
  });

  it('GHA-11: refused with 409 is a warning, and asks for no checks', async () => {
    const conflict = { message: 'Conflict: Commit status checks failed for main.' };
    const [dollarbox, github] = await Promise.all([
      platform(),
      host((_, method) => (method === 'POST' ? { status: 409, ...conflict } : [])),
    ]);
    const ran = await deployed(dollarbox.url, github.url);
    expect([ran.exitCode, ran.outputs['outcome']]).toEqual([0, 'unchanged']);
    expect(warnings(ran.stdout).join()).toContain('Commit status checks failed');
    expect(github.told.find((one) => one.startsWith('POST'))).toContain('"required_contexts":[]');
  });
});

import { execFile, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKubeconfig } from '../../src/kubeconfig/read-kubeconfig.ts';
import { base64, CA_DATA, type Changes, fixture, sample, TOKEN } from './sample.ts';
import { dropPlaces, makePlaces, type Places } from './temporary.ts';
import { writtenTo } from './written.ts';

interface Seen {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  /** Common name of the client certificate. */
  readonly client: string | undefined;
}

const KUBECTL = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;
const CLIENT = {
  'client-certificate-data': base64(fixture('client.pem')),
  'client-key-data': base64(fixture('client-key.pem')),
};

let places: Places;
let server: Server;
let seen: Seen[] = [];

beforeAll(async () => {
  places = makePlaces();
  const tls = { cert: fixture('server.pem'), key: fixture('server-key.pem'), ca: fixture('ca.pem') };
  server = createServer({ ...tls, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const client = (request.socket as TLSSocket).getPeerCertificate().subject?.CN;
    const common = Array.isArray(client) ? client[0] : client;
    seen.push({ url: request.url, authorization: request.headers.authorization, client: common });
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  dropPlaces(places);
});

/** Runs kubectl on a rebuilt kubeconfig as a later step of the job would. */
async function kubectl(
  changes: Changes,
  args: readonly string[],
  names: { context?: string; namespace?: string } = {},
) {
  const { yaml } = readKubeconfig(sample(changes), names);
  const { path } = await writtenTo(places, yaml);
  const env = { PATH: process.env['PATH'] ?? '', HOME: places.root, KUBECONFIG: path };
  return (await promisify(execFile)('kubectl', args, { env, timeout: 20_000 })).stdout;
}

function here(host = '127.0.0.1'): string {
  return `https://${host}:${(server.address() as AddressInfo).port}`;
}

async function ask(changes: Changes): Promise<Seen | undefined> {
  seen = [];
  expect(await kubectl(changes, ['get', '--raw', '/healthz'])).toBe('ok');
  return seen.at(-1);
}

const CASES: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  {
    name: 'reads every field of the rebuilt file',
    run: async () => {
      const cluster = { 'tls-server-name': 'cluster.example.com', 'disable-compression': true };
      const text = await kubectl({ cluster }, ['config', 'view', '--raw', '-o', 'json'], {
        context: 'yes',
        namespace: '0123',
      });
      expect(JSON.parse(text)).toMatchObject({
        'current-context': 'yes',
        clusters: [
          {
            name: 'box',
            cluster: {
              server: 'https://k8s.example.com:6443',
              'certificate-authority-data': CA_DATA,
              ...cluster,
            },
          },
        ],
        users: [{ name: 'ci', user: { token: TOKEN } }],
        contexts: [{ name: 'yes', context: { cluster: 'box', user: 'ci', namespace: '0123' } }],
      });
    },
  },
  ...[
    'no',
    '0123',
    '1e3',
    '~',
    'null',
    '12:30',
    '1_000',
    '=',
    '"',
    '\\',
    "'#",
    'a:b',
    '!t',
    '&a',
    '*a',
    '0o17',
  ].map((token) => ({
    name: `reads the token ${token} as it is`,
    run: async () => {
      const text = await kubectl({ user: { token } }, ['config', 'view', '--raw', '-o', 'json']);
      expect(JSON.parse(text).users[0].user).toEqual({ token });
    },
  })),
  {
    name: 'reaches the server with the bearer token',
    run: async () => {
      expect(await ask({ cluster: { server: here() } })).toEqual({
        url: '/healthz',
        authorization: `Bearer ${TOKEN}`,
        client: undefined,
      });
    },
  },
  {
    name: 'keeps a path of the server',
    run: async () => {
      seen = [];
      // The answer is no list of versions, so kubectl fails; what counts is where it asked.
      await kubectl({ cluster: { server: `${here()}/k8s/c-1` } }, ['api-versions']).catch(() => undefined);
      expect(seen.map(({ url }) => url)).toContainEqual(expect.stringMatching(/^\/k8s\/c-1\/api/));
    },
  },
  {
    name: 'verifies the certificate for tls-server-name',
    run: async () => {
      expect(
        await ask({ cluster: { server: here(), 'tls-server-name': 'cluster.example.com' } }),
      ).toMatchObject({ url: '/healthz' });
      await expect(
        ask({ cluster: { server: here(), 'tls-server-name': 'other.example.com' } }),
      ).rejects.toThrow(/other\.example\.com/);
      expect(seen).toEqual([]);
    },
  },
  {
    name: 'shows its client certificate',
    run: async () => {
      expect(await ask({ cluster: { server: here() }, user: { token: undefined, ...CLIENT } })).toMatchObject(
        { authorization: undefined, client: 'ci-bot' },
      );
    },
  },
  {
    name: 'sends nothing to a server of another authority',
    run: async () => {
      const cluster = { server: here(), 'certificate-authority-data': base64(fixture('client.pem')) };
      await expect(ask({ cluster })).rejects.toThrow(/certificate/);
      await expect(ask({ cluster: { ...cluster, 'certificate-authority-data': undefined } })).rejects.toThrow(
        /certificate/,
      );
      expect(seen).toEqual([]);
    },
  },
];

describe('kubectl', () => {
  if (KUBECTL) {
    for (const { name, run } of CASES) it(name, run, 30_000);
    return;
  }
  console.warn(`kubectl is not on PATH, so ${CASES.length} cases were not run; they are listed as todo.`);
  it('is on PATH wherever CI is true', () => {
    expect({ CI: process.env['CI'], kubectl: 'missing' }).not.toMatchObject({ CI: 'true' });
  });
  for (const { name } of CASES) it.todo(`needs kubectl on PATH: ${name}`);
});

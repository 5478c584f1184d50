import { execFile, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { base64, fixture } from '../kubeconfig/sample.ts';
import { useEmulator } from '../support/emulated.ts';
import { issue, post, written } from './kubeconfig-step.ts';

/* The real kubectl on the file that the built action wrote, as a later step of the job would run it. */

const KUBECTL = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;
const emulator = useEmulator();
let server: Server;
let seen: { readonly url: string | undefined; readonly authorization: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer(
    { cert: fixture('server.pem'), key: fixture('server-key.pem') },
    (request, response) => {
      seen.push({ url: request.url, authorization: request.headers.authorization });
      response.end('ok');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  seen = [];
  emulator.get().control.seed('dollarbox', {
    kubeconfig: { server: here(), certificateAuthorityData: base64(fixture('ca.pem')) },
  });
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function here(): string {
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function kubectl(home: string, kubeconfig: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, KUBECONFIG: kubeconfig };
  return (await promisify(execFile)('kubectl', args, { env, timeout: 20_000 })).stdout;
}

const CASES: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  {
    name: 'reads the file that was exported, in front of another one',
    run: async () => {
      const ran = await issue(
        emulator,
        { context: 'prod', namespace: 'web' },
        { env: { KUBECONFIG: '/not/there' } },
      );
      const value = ran.exported['KUBECONFIG'] ?? '';
      const view = await kubectl(ran.runner.root, value, 'config', 'view', '--raw', '-o', 'json');
      expect(JSON.parse(view)).toMatchObject({
        'current-context': 'prod',
        clusters: [{ cluster: { server: here(), 'certificate-authority-data': base64(fixture('ca.pem')) } }],
        users: [{ user: { token: written(ran).token } }],
        contexts: [{ name: 'prod', context: { namespace: 'web' } }],
      });
    },
  },
  {
    name: 'reaches the cluster with the bearer token, and no more after the post step',
    run: async () => {
      const ran = await issue(emulator);
      const path = ran.outputs['kubeconfig-path'] ?? '';
      const { token } = written(ran);
      expect(await kubectl(ran.runner.root, path, 'get', '--raw', '/healthz')).toBe('ok');
      expect(seen.at(-1)?.url).toBe('/healthz');
      expect(new Set(seen.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${token}`]));
      seen = [];
      await post(ran);
      await expect(kubectl(ran.runner.root, path, 'get', '--raw', '/healthz')).rejects.toThrow();
      expect(seen).toEqual([]);
    },
  },
];

describe('kubectl', () => {
  if (KUBECTL) {
    for (const { name, run } of CASES) it(name, run);
    return;
  }
  console.warn(`kubectl is not on PATH, so ${CASES.length} cases were not run; they are listed as todo.`);
  it('is on PATH wherever CI is true', () => {
    expect({ CI: process.env['CI'], kubectl: 'missing' }).not.toMatchObject({ CI: 'true' });
  });
  for (const { name } of CASES) it.todo(`needs kubectl on PATH: ${name}`);
});

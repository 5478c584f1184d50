import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { fixture } from '../../kubeconfig/sample.ts';

/** True where the real kubectl can be run. */
export const KUBECTL = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;

/** Runs kubectl in a directory that is its home, as a later step of the job would; gives what it printed. */
export async function kubectl(home: string, kubeconfig: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, KUBECONFIG: kubeconfig };
  return (await promisify(execFile)('kubectl', args, { cwd: home, env, timeout: 20_000 })).stdout;
}

/** A Kubernetes API server, as far as `kubectl get --raw /healthz` asks. */
export interface Cluster {
  readonly url: string;
  /** The `Authorization` headers since `forget`, each once. */
  tokens(): readonly (string | undefined)[];
  forget(): void;
  close(): Promise<void>;
}

/** Starts one with the committed test certificate. */
export async function startCluster(): Promise<Cluster> {
  const seen = new Set<string | undefined>();
  const keys = { cert: fixture('server.pem'), key: fixture('server-key.pem') };
  const server = createServer(keys, (request, response) => {
    seen.add(request.headers.authorization);
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens: () => [...seen],
    forget: () => seen.clear(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One test that needs kubectl. */
export interface KubectlCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Runs the cases, or lists them as todo where there is no kubectl; with `CI=true` that is red. */
export function describeKubectl(cases: readonly KubectlCase[]): void {
  describe('kubectl', () => {
    if (KUBECTL) {
      for (const { name, run } of cases) it(name, run);
      return;
    }
    console.warn(`kubectl is not on PATH, so ${cases.length} cases were not run; they are listed as todo.`);
    it('is on PATH wherever CI is true', () => {
      expect({ CI: process.env['CI'], kubectl: 'missing' }).not.toMatchObject({ CI: 'true' });
    });
    for (const { name } of cases) it.todo(`needs kubectl on PATH: ${name}`);
  });
}

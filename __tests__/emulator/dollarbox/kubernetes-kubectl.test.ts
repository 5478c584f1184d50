import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call, emulated, useEmulator } from './emulated.ts';

/* The real kubectl on the small cluster, as the steps of a workflow run it. */

useEmulator();
const KUBECTL = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'boxwright-kubectl-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const app = (image: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { IMAGE: "${image}" }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "${image}" }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;

async function kubectl(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, KUBECONFIG: join(home, 'config') };
  return (await promisify(execFile)('kubectl', args, { env, timeout: 30_000 })).stdout;
}

async function issue(): Promise<number> {
  const { json } = await call('POST', '/kubectl-credentials/');
  writeFileSync(join(home, 'config'), json.kubeconfig);
  return json.id;
}

async function apply(image: string): Promise<string> {
  writeFileSync(join(home, 'app.yaml'), app(image));
  return kubectl('apply', '-f', join(home, 'app.yaml'));
}

const CASES: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  {
    name: 'applies an app, changes it, sees it rolled out, and takes it down',
    run: async () => {
      await issue();
      expect(await apply('web:1')).toMatch(/settings created\n.*web created\n.*web created/);
      expect(await apply('web:2')).toMatch(/settings configured\n.*web configured\n.*web unchanged/);
      const image = 'jsonpath={.spec.template.spec.containers[*].image}';
      expect(await kubectl('get', 'deploy', 'web', '-o', image)).toBe('web:2');
      expect(await kubectl('rollout', 'status', 'deploy/web')).toContain('successfully rolled out');
      await kubectl('delete', '-f', join(home, 'app.yaml'));
      expect(await kubectl('get', 'cm,svc,deploy', '-o', 'name')).toBe('');
    },
  },
  {
    name: 'is refused when its credential is revoked',
    run: async () => {
      const id = await issue();
      expect(await kubectl('version')).toContain('emulated');
      expect((await call('DELETE', `/kubectl-credentials/${id}/`)).status).toBe(204);
      await expect(kubectl('get', 'cm')).rejects.toThrow('must be logged in');
      expect(emulated.emulator.control.journal()).toHaveLength(2);
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

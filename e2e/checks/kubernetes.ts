import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Group } from '../check.ts';
import { EmulatorProcess } from '../emulator.ts';
import { KubeApiserver } from '../kube-apiserver.ts';
import { checkPreview } from './kubernetes-preview.ts';
import { workflowText } from './steps.ts';

/** The API server's authenticator remembers a token for about ten seconds. */
const LONGEST_MEMORY = 30_000;

/** Issued kubeconfigs on a real Kubernetes API server: they work, keep to their namespace, and end with the job. */
export const kubernetes: Group = {
  name: 'kubernetes',
  run: async (world) => {
    const { tools, run, check } = world;
    const server = await KubeApiserver.start(tools);
    const kept = mkdtempSync(join(tmpdir(), 'boxwright-e2e-kept-'));
    const emulator = await EmulatorProcess.start(['--kubernetes', server.url, '--kubernetes-ca', server.ca], {
      EMULATOR_KUBERNETES_TOKEN: server.token,
    });
    try {
      const ran = await run({
        text: workflowText('kubernetes'),
        variables: { KUBERNETES_EMULATOR: emulator.url, KEPT: kept },
      });
      await check('the job is green', () => assert.equal(ran.exitCode, 0, ran.output));
      await check('kubectl creates and reads in the namespace of the org', () =>
        assert.match(ran.step('apply').log, /configmap\/greeting created[\s\S]*hello/),
      );
      await check('another org does not see it', () => assert.match(ran.step('apart').log, /NotFound/));
      await check('nor may it look into that namespace', () =>
        assert.match(ran.step('foreign').log, /Forbidden/i),
      );
      await check('nor at what belongs to the cluster', () =>
        assert.match(ran.step('cluster').log, /Forbidden/i),
      );
      await check('a new namespace is one of its own in Kubernetes', () =>
        assert.match(ran.step('team-apply').log, /configmap\/team created[\s\S]*NotFound/),
      );
      await check('a namespace is deleted with all that is in it, and its name is free again', () =>
        assert.match(ran.step('team-empty').log, /NotFound[\s\S]*configmap\/team created/),
      );
      await check('after the post step the server refuses a copy of the file', async () => {
        const refused = await refusedWithin(tools['kubectl'] ?? 'kubectl', join(kept, 'config'));
        assert.match(refused, /Unauthorized|must be logged in/i);
      });
      await checkPreview(world, { emulator, server });
    } finally {
      emulator.stop();
      server.stop();
      rmSync(kept, { recursive: true, force: true });
    }
  },
};

async function refusedWithin(kubectl: string, file: string): Promise<string> {
  let said = '';
  for (const end = Date.now() + LONGEST_MEMORY; Date.now() < end; await pause(1_000)) {
    const ran = spawnSync(kubectl, ['--kubeconfig', file, 'get', 'configmaps'], { encoding: 'utf8' });
    said = ran.stdout + ran.stderr;
    if (ran.status !== 0) return said;
  }
  return said;
}

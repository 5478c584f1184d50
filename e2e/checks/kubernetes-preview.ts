import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commitOf } from '../../src/emulator/github/store/commit-refs.ts';
import type { Workflow } from '../act.ts';
import type { ActRun } from '../act-log.ts';
import type { World } from '../check.ts';
import type { EmulatorProcess } from '../emulator.ts';
import type { KubeApiserver } from '../kube-apiserver.ts';
import { workflowText } from './steps.ts';

/** Where the previews of a pull request live: an emulator whose namespaces are those of a real API server. */
export interface Cluster {
  readonly emulator: EmulatorProcess;
  readonly server: KubeApiserver;
}

/** The whole life of a pull request's namespace, in which the workflow's own kubectl works. */
export async function checkPreview(world: World, { emulator, server }: Cluster): Promise<void> {
  const { check, tools } = world;
  const pull = (state: string) => ({ number: 7, state, created_at: '2020-01-01T00:00:00Z' });
  const run = async (state: string, workflow: Omit<Workflow, 'text'>): Promise<ActRun> => {
    await emulator.control('seed', { github: { pulls: [pull(state)] } });
    const variables = { KUBERNETES_EMULATOR: emulator.url };
    const env = { GITHUB_API_URL: `${emulator.url}/github` };
    return world.run({ text: workflowText('kubernetes-preview'), variables, env, ...workflow });
  };
  const event = (action: string, title = '') => ({
    event: 'pull_request',
    payload: {
      action,
      number: 7,
      pull_request: {
        ...pull(action === 'closed' ? 'closed' : 'open'),
        title,
        head: { sha: commitOf('acme/web#7'), ref: 'topic', repo: { full_name: 'acme/web', fork: false } },
        base: { ref: 'main', repo: { full_name: 'acme/web' } },
      },
      repository: { full_name: 'acme/web' },
    },
  });
  const kubectl = (...args: readonly string[]): string => {
    const login = [
      `--server=${server.url}`,
      `--certificate-authority=${server.ca}`,
      `--token=${server.token}`,
    ];
    const ran = spawnSync(tools['kubectl'] ?? 'kubectl', [...login, ...args], { encoding: 'utf8' });
    return ran.stdout + ran.stderr;
  };

  const opened = await run('open', event('opened', 'one'));
  const namespace = opened.step('preview').outputs['namespace'] ?? 'none';
  await check('an opened pull request has a namespace, in which kubectl works', () => {
    assert.equal(opened.exitCode, 0, opened.output);
    assert.equal(opened.step('preview').outputs['outcome'], 'created');
    assert.match(opened.step('before').log, /NotFound/);
    assert.ok(opened.step('apply').log.includes(`one in ${namespace}`), opened.step('apply').log);
  });
  const pushed = await run('open', event('synchronize', 'two'));
  await check('a push finds it again, with what is in it', () => {
    assert.deepEqual([pushed.step('preview').outputs['outcome'], pushed.exitCode], ['unchanged', 0]);
    assert.match(pushed.step('before').log, /one/);
    assert.ok(pushed.step('apply').log.includes(`two in ${namespace}`), pushed.step('apply').log);
  });
  await check('the credentials of both runs are revoked, the namespace stays', () => {
    assert.match(kubectl('--namespace', namespace, 'get', 'configmap', 'page'), /page/);
    // A token ends with the Secret that it is bound to.
    assert.match(kubectl('get', 'secrets', '--all-namespaces'), /No resources found/);
  });
  const closed = await run('closed', event('closed'));
  await check('a closed one has none any more', () => {
    assert.deepEqual([closed.step('preview').outputs['outcome'], closed.exitCode], ['deleted', 0]);
    assert.match(kubectl('--namespace', namespace, 'get', 'configmap', 'page'), /NotFound/);
  });
  const reopened = await run('open', event('reopened', 'three'));
  const second = reopened.step('preview').outputs['namespace'] ?? 'none';
  await check('a reopened one has an empty one again', () => {
    assert.equal(reopened.step('preview').outputs['outcome'], 'created', reopened.output);
    assert.match(reopened.step('before').log, /NotFound/);
    assert.ok(reopened.step('apply').log.includes(`three in ${second}`), reopened.step('apply').log);
  });
  const swept = await run('closed', { event: 'schedule' });
  await check('one whose closing was missed is swept', () => {
    assert.deepEqual([swept.step('sweep').outputs['outcome'], swept.exitCode], ['deleted', 0], swept.output);
    assert.match(kubectl('--namespace', second, 'get', 'configmap', 'page'), /NotFound/);
  });
}

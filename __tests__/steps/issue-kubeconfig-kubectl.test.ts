import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import { base64, fixture } from '../kubeconfig/sample.ts';
import { useEmulator } from '../support/emulated.ts';
import { issue, post, written } from './support/kubeconfig-step.ts';
import { type Cluster, describeKubectl, kubectl, startCluster } from './support/kubectl.ts';

/* The real kubectl on the file that the built action wrote, as a later step of the job would run it. */

const emulator = useEmulator();
let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
});

beforeEach(() => {
  cluster.forget();
  emulator.get().control.seed('dollarbox', {
    kubeconfig: { server: cluster.url, certificateAuthorityData: base64(fixture('ca.pem')) },
  });
});

afterAll(() => cluster.close());

describeKubectl([
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
        clusters: [
          { cluster: { server: cluster.url, 'certificate-authority-data': base64(fixture('ca.pem')) } },
        ],
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
      expect(cluster.tokens()).toEqual([`Bearer ${token}`]);
      cluster.forget();
      await post(ran);
      await expect(kubectl(ran.runner.root, path, 'get', '--raw', '/healthz')).rejects.toThrow();
      expect(cluster.tokens()).toEqual([]);
    },
  },
  {
    name: 'may change the file, which is still ours: replaced by a later step, deleted in the post step',
    run: async () => {
      const first = await issue(emulator, { 'kubeconfig-path': 'config', 'revoke-after-job': 'false' });
      const path = first.outputs['kubeconfig-path'] ?? '';
      await kubectl(first.runner.root, path, 'config', 'set-context', '--current', '--namespace=other');
      const again = await issue(emulator, { 'kubeconfig-path': 'config' }, { runner: first.runner });
      expect(again.exitCode).toBe(0);
      await kubectl(first.runner.root, path, 'config', 'set-context', '--current', '--namespace=other');
      expect((await post(again)).stdout).toContain('Deleted the kubeconfig');
    },
  },
]);

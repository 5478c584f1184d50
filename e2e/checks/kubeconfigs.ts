import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Group } from '../check.ts';
import { workflowText } from './steps.ts';

/** Two kubeconfigs in one job, joined by `KUBECONFIG` and read by real kubectl. */
export const kubeconfigs: Group = {
  name: 'kubeconfigs',
  run: async ({ run, check, emulator }) => {
    const ran = await run({ text: workflowText('kubeconfigs'), variables: { OTHER: 'my-org' } });
    await check('the job is green', () => assert.equal(ran.exitCode, 0, ran.output));
    await check('kubectl sees two contexts', () =>
      assert.equal(ran.step('contexts').log.trim().split('\n').length, 2),
    );
    await check('each with the namespace of its own org', () => {
      const [first, second] = ['first', 'second'].map(
        (n) => new RegExp(`${n}:(\\S+)`).exec(ran.step('views').log)?.[1],
      );
      assert.notEqual(first, undefined);
      assert.notEqual(first, second);
    });
    await check('and with a token of its own', () => {
      const sums = [...ran.step('raw').log.matchAll(/(?:acme|other):([0-9a-f]{64})/g)].map(([, sum]) => sum);
      assert.equal(new Set(sums).size, 2, ran.step('raw').log);
    });
    await check('no token shows when a later step prints the files', () => {
      assert.match(ran.step('printed').log, /token: "?\*\*\*/);
      assert.doesNotMatch(ran.step('printed').log, /eyJhbGci/);
    });
    await check('post steps run in reverse order, revoke both and delete both files', async () => {
      const posts = ran.steps.filter(({ stage }) => stage === 'Post').map(({ id }) => id);
      assert.ok(posts.indexOf('other') < posts.indexOf('acme'), posts.join(' '));
      assert.equal((await emulator.journal('DELETE', /kubectl-credentials/)).length, 2);
      for (const id of ['acme', 'other'])
        assert.equal(existsSync(ran.step(id).outputs['kubeconfig-path'] ?? ''), false);
    });
  },
};

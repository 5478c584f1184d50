import assert from 'node:assert/strict';
import type { Group } from '../check.ts';
import { workflowText } from './steps.ts';

const MANY = 1_500;

/** Paths with blanks, no summary file, a pull request from a fork, a result that no `env:` could hold. */
export const environments: Group = {
  name: 'environments',
  run: async ({ run, check, emulator }) => {
    const text = workflowText('environments');
    const blanks = await run({ text, folder: 'a web shop' });
    await check('a workspace with blanks in its path', () => {
      assert.equal(blanks.step('orgs').result, 'success', blanks.output);
      assert.equal(blanks.step('orgs').outputs['outcome'], 'listed');
    });
    const mute = await run({ text, variables: { SUMMARY_FILE: '' } });
    await check('no summary file', () => assert.equal(mute.step('orgs').result, 'success', mute.output));

    await emulator.control('seed', { dollarbox: { containers: containers(MANY) } });
    const many = await run({ text });
    await check(`a list of ${MANY} containers goes through env: into a step`, () => {
      assert.equal(many.step('handed').result, 'success', many.output);
      assert.match(many.step('handed').log, /bytes=[1-9]\d*/);
    });
    await check('and is whole in a file', () => {
      const [, bytes = '0'] = /file=(\d+)/.exec(many.step('handed').log) ?? [];
      assert.ok(Number(bytes) > 131_072, many.step('handed').log);
      assert.ok(Number(many.step('orgs').outputs['count']) >= MANY);
    });

    const fork = await run({
      text: workflowText('fork'),
      event: 'pull_request',
      payload: {
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          state: 'open',
          head: { sha: 'a'.repeat(40), ref: 'patch-1', repo: { full_name: 'someone/web', fork: true } },
          base: { ref: 'main', repo: { full_name: 'acme/web' } },
        },
        repository: { full_name: 'acme/web', fork: false },
      },
    });
    await check(
      'a pull request of a fork, without secrets, is green and says why nothing was deployed',
      () => {
        assert.equal(fork.step('preview').outputs['outcome'], 'skipped', fork.output);
        assert.equal(fork.exitCode, 0);
        assert.ok(
          fork
            .step('preview')
            .annotations.some(({ level, text: said }) => level === 'notice' && /fork/i.test(said)),
        );
      },
    );
  },
};

function containers(count: number): readonly object[] {
  return Array.from({ length: count }, (_, i) => ({
    org: 'acme',
    name: `bulk-${i}`,
    image: 'ghcr.io/acme/web:1.2.0',
  }));
}

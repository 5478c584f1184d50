import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Group } from '../check.ts';

/** The text of a workflow of `e2e/workflows`. */
export function workflowText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../workflows', `${name}.yml`), 'utf8');
}

/** One job: secrets, outputs into steps, jobs and `env:`, red and green steps, `if: always()`. */
export const steps: Group = {
  name: 'steps',
  run: async ({ run, check, emulator }) => {
    const ran = await run({ text: workflowText('steps') });
    await check('a step creates a container and is green', () => {
      assert.equal(ran.step('web').result, 'success', ran.output);
      assert.equal(ran.step('web').outputs['outcome'], 'created');
      assert.equal(ran.step('web').outputs['changed'], 'true');
    });
    await check('its outputs reach the next step through env: and expressions', () => {
      assert.match(ran.step('seen').log, /id=\d+ outcome=created changed=true/);
      assert.match(ran.step('seen').log, /url=http:\/\/\[[0-9a-f:]+\]:8080\//);
    });
    await check('they reach another job', () =>
      assert.match(ran.step('handed').log, /handed over \d+ at http:\/\/\[/),
    );
    await check('it writes a summary', () => assert.match(ran.step('web').summary, /web/));
    await check('the action of one operation does the same, and finds nothing to do', () => {
      assert.equal(ran.step('again').outputs['outcome'], 'unchanged', ran.step('again').log);
      assert.equal(ran.step('again').outputs['id'], ran.step('web').outputs['id']);
    });
    await check('a typo is one error that names the nearest operation', () => {
      const errors = ran.step('bad').annotations.filter(({ level }) => level === 'error');
      assert.equal(errors.length, 1);
      assert.match(errors[0]?.text ?? '', /create-container/);
    });
    await check('a red step with continue-on-error says why in its outputs', () =>
      assert.match(ran.step('after').log, /bad=failure\/success absent=absent/),
    );
    await check('the token and its base64 are masked in later steps', () => {
      assert.doesNotMatch(ran.step('secret').log, /dbx_|ZGJ4/);
      assert.match(ran.step('secret').log, /\*\*\*/);
    });
    await check('no value of env: shows anywhere', () =>
      assert.equal(
        ran.steps.some(({ id, log, summary }) => id !== 'x' && /hello-from-a-variable/.test(log + summary)),
        false,
      ),
    );
    await check('a red step ends the job, and `if: always()` still cleans up', () => {
      assert.equal(ran.step('red').result, 'failure');
      assert.equal(
        ran.steps.some(({ id, log }) => id === 'skipped' && /must not run/.test(log)),
        false,
      );
      assert.equal(ran.step('always').outputs['outcome'], 'deleted');
      assert.equal(ran.jobs['deploy'], 'failure');
    });
    await check('the platform was asked to create once and to delete once', async () => {
      assert.equal((await emulator.journal('POST', /\/containers\/$/)).length, 1);
      assert.equal((await emulator.journal('DELETE', /\/containers\/\d+\/$/)).length, 1);
    });
  },
};

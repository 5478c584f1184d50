import assert from 'node:assert/strict';
import type { Group } from '../check.ts';
import { workflowText } from './steps.ts';

const SEED = "dollarbox: {containers: [{org: acme, name: web, image: 'ghcr.io/acme/web:1.1.0'}]}\n";

/** The emulator as an action: it outlives its step, serves the others, and ends after all of their post steps. */
export const emulatorAction: Group = {
  name: 'emulator',
  run: async ({ run, check, emulator }) => {
    const taken = new URL(emulator.url).port;
    const ran = await run({
      text: workflowText('emulator'),
      files: { 'seed.yml': SEED },
      variables: { TAKEN: taken },
    });
    const url = ran.step('emulator').outputs['url'] ?? '';
    await check('a step of every platform finds it after its own step has ended', () => {
      assert.equal(ran.jobs['offline'], 'success', ran.output);
      const outcomes = ['web', 'kubeconfig', 'boxes', 'instances', 'states'].map(
        (id) => ran.step(id).outputs['outcome'],
      );
      assert.deepEqual(outcomes, ['updated', 'issued', 'listed', 'listed', 'listed']);
    });
    await check('it listens on a port of its own', () => assert.notEqual(new URL(url).port, taken));
    await check('its post step prints what it was asked, the revocation of a later post step included', () =>
      assert.match(ran.step('emulator', 'Post').log, /DELETE +204 +\/api\/v1\/.*kubectl-credentials/),
    );
    await check('it is gone when the job has ended', () =>
      assert.rejects(async () => fetch(`${url}/`), /fetch failed/),
    );
    await check('a port on which somebody else answers is red, and says so', () => {
      assert.equal(ran.jobs['taken'], 'failure');
      assert.match(ran.step('refused').annotations[0]?.text ?? '', /Somebody else answers on port/);
    });
  },
};

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { ActRun } from '../act-log.ts';
import type { Group, World } from '../check.ts';
import { workflowText } from './steps.ts';

/** Steps that are killed while they wait: by a cancelled run and by `timeout-minutes`. act kills with SIGKILL. */
export const stopped: Group = {
  name: 'stopped',
  run: async (world) => {
    await slow(world);
    const cancelled = await world.run({
      text: workflowText('stopped'),
      variables: { MINUTES: '5' },
      interruptAt: /Container web \(\d+\)/,
    });
    await tellsWhatIsLeft(world, 'a cancelled run', cancelled);
    await world.emulator.control('reset', {});
    await slow(world);
    const late = await world.run({ text: workflowText('stopped'), variables: { MINUTES: '1' } });
    await tellsWhatIsLeft(world, 'a step past timeout-minutes', late);
    await world.check('a step past timeout-minutes: later steps see the outputs that were known', () =>
      assert.match(late.step('seen').log, /id=\d+ /, late.output),
    );
  },
};

/** Stops the emulator's time: what is created stays as it is. */
async function slow({ emulator }: World): Promise<void> {
  await emulator.control('clock', { freeze: true });
}

async function tellsWhatIsLeft({ check, emulator }: World, how: string, ran: ActRun): Promise<void> {
  await check(`${how}: the step is red`, () =>
    assert.notEqual(ran.step('web').result, 'success', ran.output),
  );
  await check(`${how}: the post step names the container that is left, by its id`, () => {
    const post = ran.step('web', 'Post');
    assert.match(post.log + post.annotations.map(({ text }) => text).join('\n'), /container web \(\d+\)/i);
  });
  await check(`${how}: the kubeconfig of an earlier step is deleted and revoked`, async () => {
    assert.equal((await emulator.journal('DELETE', /kubectl-credentials/)).length, 1);
    const [, path = ''] = /Kubeconfig: (\S+)/.exec(ran.step('first').log) ?? [];
    assert.equal(existsSync(path), false);
  });
  await check(`${how}: the container was asked for once and is still there`, async () => {
    assert.equal((await emulator.journal('POST', /\/containers\/$/)).length, 1);
    assert.equal((await emulator.journal('DELETE', /\/containers\//)).length, 0);
  });
}

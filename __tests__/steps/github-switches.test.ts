import { describe, expect, it } from '@jest/globals';
import { SWITCHES } from '../../src/emulator/github/switches.ts';
import { useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { comments, deployments, report } from './support/github-step.ts';

/*
 * What no page of GitHub's says, or what it limits, is a switch of the emulator. Whichever way one is turned, reports
 * change nothing of the result: a preview's whole life ends as by default, on the built action.
 */

const emulator = useEmulator();

/** What stands for any other value, where a switch takes more than those it lists. */
const FREE: Readonly<Record<string, string>> = {
  'rate-limit': '1000',
  'secondary-limit': '2',
  'secondary-retry-after': '1',
  'closes-after-reads': '1',
};

/** Switches with which a preview's life, or what is told of it, is another, and why that is right. */
const OTHERWISE: Readonly<Record<string, { outcome?: string; comments?: number; why: string }>> = {
  'closes-after-reads': {
    outcome: 'deleted',
    why: 'a pull request that is closed meanwhile has its preview taken down at once',
  },
  'secondary-limit': { comments: 0, why: 'two writes a minute are the deployment and its status' },
};

const settings = SWITCHES.flatMap(({ name, values }) =>
  values.slice(1).map((value) => [name, value === '*' ? (FREE[name] ?? '') : value] as const),
);

describe('a switch of GitHub', () => {
  it.each(settings)('%s=%s leaves what a step does as it is', async (name, value) => {
    expect(value).not.toBe('');
    emulator.get().control.setSwitch(`github.${name}`, value);
    const preview = (action: string) =>
      report(
        emulator,
        { operation: 'preview-container', comment: 'true', environment: 'preview' },
        { action },
      );
    const opened = await preview('opened');
    const { outcome = 'created', comments: count = 1 } = OTHERWISE[name] ?? {};
    expect([opened.exitCode, opened.outputs['outcome']]).toEqual([0, outcome]);
    expect([comments(emulator, 7).length, deployments(emulator).length]).toEqual([count, 1]);
    if (count === 0) expect(warnings(opened.stdout).join()).toMatch(/limits the rate of calls/);
    if (outcome === 'deleted') return;
    emulator.get().control.seed('github', { pulls: [{ number: 7, state: 'closed' }] });
    const closed = await preview('closed');
    expect([closed.exitCode, closed.outputs['outcome']]).toEqual([0, 'deleted']);
  });
});

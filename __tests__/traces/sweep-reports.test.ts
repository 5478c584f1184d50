import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { notices, warnings } from '../support/workflow-commands.ts';
import { comments, deployments, report } from './github-step.ts';

/* What a nightly sweep tells GitHub of the previews that nobody took down. */

const emulator = useEmulator();
const REPORTS = { comment: 'true', environment: 'preview' };

describe('a preview that a sweep takes down', () => {
  it('ends its deployment and says so in its comment; others stay as they are', async () => {
    for (const number of [7, 10]) {
      const ran = await report(
        emulator,
        { operation: 'preview-container', ...REPORTS },
        { number, run: 5_000 + number },
      );
      expect(ran.exitCode).toBe(0);
    }
    emulator.get().control.seed('github', { pulls: [{ number: 7, state: 'closed' }] });
    const swept = await report(
      emulator,
      { operation: 'sweep-previews', platform: 'dollarbox', image: '', port: '', ...REPORTS },
      { number: null, run: 6_000 },
    );
    expect(swept.exitCode).toBe(0);
    expect(swept.outputs).toMatchObject({ outcome: 'deleted', count: '1' });
    expect([warnings(swept.stdout), notices(swept.stdout)]).toEqual([[], []]);
    expect(deployments(emulator).map(({ state }) => state)).toEqual(['inactive', 'success']);
    expect(comments(emulator, 7)).toHaveLength(1);
    expect(comments(emulator, 7)[0]?.body).toContain('💤 Preview web-pr-7: deleted');
    expect(comments(emulator, 10)[0]?.body).toContain('✅ Preview web-pr-10');
    const post = await swept.post();
    expect([post.exitCode, post.stdout]).toEqual([0, '']);
  });
});

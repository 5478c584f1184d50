import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { errors, notices, warnings } from '../support/workflow-commands.ts';
import { comments, deployments, report } from './support/github-step.ts';

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

const closed = (...numbers: number[]): void =>
  emulator.get().control.seed('github', { pulls: numbers.map((number) => ({ number, state: 'closed' })) });

async function deploy(number: number, how: Record<string, string> = REPORTS): Promise<void> {
  const inputs = { operation: 'preview-container', ...how };
  expect((await report(emulator, inputs, { number, run: 5_000 + number })).exitCode).toBe(0);
}

const sweep = (more: Record<string, string> = {}) =>
  report(
    emulator,
    { operation: 'sweep-previews', platform: 'dollarbox', image: '', port: '', ...REPORTS, ...more },
    { number: null, run: 6_000 },
  );

const bodies = (number: number): string => comments(emulator, number)[0]?.body ?? '';
const states = (): (string | null)[] => deployments(emulator).map(({ state }) => state);

describe('a sweep of which one removal fails', () => {
  it('has told of the others, and of that one nothing', async () => {
    emulator.get().control.seed('github', { pulls: [{ number: 8, state: 'open' }] });
    for (const number of [7, 8, 10]) await deploy(number);
    closed(7, 8, 10);
    const [, second] = (
      emulator.get().control.inspect('dollarbox') as { containers: { id: number }[] }
    ).containers
      .filter((one) => 'name' in one && /-pr-/.test(String(one.name)))
      .map(({ id }) => id);
    const path = `/api/v1/containers/${second}/`;
    const json = { error: { code: 'permission_denied', message: 'Not this one.' } };
    emulator.faults({
      kind: 'status',
      platform: 'dollarbox',
      method: 'DELETE',
      path,
      status: 403,
      json,
      times: 'always',
    });
    const swept = await sweep();
    expect(swept.exitCode).toBe(1);
    expect(errors(swept.stdout)[0]?.properties).toBe('title=1 of 3 previews could not be removed');
    expect(states()).toEqual(['inactive', 'success', 'inactive']);
    expect(bodies(7)).toContain('💤 Preview web-pr-7: deleted');
    expect(bodies(8)).toContain('✅ Preview web-pr-8');
    expect(bodies(10)).toContain('💤 Preview web-pr-10: deleted');
  });
});

describe('what an earlier sweep took down without telling', () => {
  it.each([
    ['comment and environment', REPORTS],
    ['a comment that steps share', { comment: 'shared', environment: 'preview' }],
  ])('is told by the next: %s', async (_, how) => {
    for (const number of [7, 10]) await deploy(number, how);
    closed(7);
    emulator.faults({ kind: 'status', platform: 'github', method: 'PATCH', status: 500, times: 'always' });
    emulator.faults({ kind: 'status', platform: 'github', method: 'POST', status: 500, times: 'always' });
    const first = await sweep(how);
    expect(first.outputs).toMatchObject({ outcome: 'deleted', count: '1' });
    expect(states()).toEqual(['success', 'success']);
    expect(bodies(7)).toContain('✅ Preview web-pr-7');
    emulator.get().control.removeFaults();
    const second = await sweep(how);
    expect(second.outputs).toMatchObject({ outcome: 'absent', count: '0' });
    expect([warnings(second.stdout), notices(second.stdout)]).toEqual([[], []]);
    expect(states()).toEqual(['inactive', 'success']);
    expect(bodies(7)).toContain('💤 Preview web-pr-7: deleted');
    expect(bodies(10)).toContain('✅ Preview web-pr-10');
    expect(second.stdout).toContain('preview web-pr-7 was said to be up, and is gone');
    expect((await sweep(how)).stdout).not.toContain('was said to be up');
  });
});

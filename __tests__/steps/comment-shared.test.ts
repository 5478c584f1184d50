import { describe, expect, it } from '@jest/globals';
import { useEmulator } from '../support/emulated.ts';
import { warnings } from '../support/workflow-commands.ts';
import { comments, report } from './support/github-step.ts';

/* One comment that several steps and jobs share, on the built action. */

const emulator = useEmulator();
const SHARED = { comment: 'shared' };
const body = (): string => comments(emulator, 7)[0]?.body ?? '';
const sections = (): number => body().match(/<!-- boxwright section=/g)?.length ?? 0;
const overview = (): string[] =>
  body()
    .split('\n')
    .filter((line) => line.startsWith('- ') && !line.startsWith('- **'));

describe('a shared comment', () => {
  it('has a section and a line for each resource, the last word of each', async () => {
    for (const name of ['web', 'api']) {
      const ran = await report(emulator, { ...SHARED, name });
      expect(ran.outputs['comment-url']).toContain('issuecomment-');
      expect(warnings(ran.stdout)).toEqual([]);
    }
    await report(emulator, { ...SHARED, image: 'ghcr.io/acme/web:2' }, { run: 4300 });
    expect([comments(emulator, 7).length, sections()]).toEqual([1, 2]);
    expect(overview()).toEqual([
      expect.stringMatching(/^- ✅ Container web: updated · <a href=.*>Open container web<\/a>/),
      expect.stringMatching(/^- ✅ Container api: created · /),
    ]);
    await report(emulator, { ...SHARED, operation: 'delete-container', name: 'api', image: '', port: '' });
    expect(overview()[1]).toBe('- 💤 Container api: deleted');
  });

  it('loses no section of jobs at the same time', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const ran = await Promise.all(names.map((name) => report(emulator, { ...SHARED, name })));
    expect(ran.map(({ exitCode }) => exitCode)).toEqual(names.map(() => 0));
    expect(comments(emulator, 7)).toHaveLength(1);
    expect(
      overview()
        .map((line) => /Container (\w)/.exec(line)?.[1])
        .sort(),
    ).toEqual(names);
  });

  it('is repaired by the post step when somebody else overwrote it at last', async () => {
    const ran = await report(emulator, SHARED);
    const lost = body()
      .replace(/<!-- boxwright section=[\s\S]*<!-- boxwright end=\w+ -->/, '')
      .replace(/^- .*$/m, '');
    emulator.get().control.reset();
    emulator.get().control.seed('github', { comments: [{ number: 7, body: lost }] });
    expect(sections()).toBe(0);
    await ran.post();
    expect(sections()).toBe(1);
    expect((await ran.post()).stdout).not.toContain('The comment says');
  });

  it('is left by steps that take down what is not in it', async () => {
    await report(emulator, { ...SHARED, operation: 'preview-container' }, { action: 'opened' });
    emulator.get().control.seed('github', { pulls: [{ number: 7, state: 'closed' }] });
    const closed = { operation: 'preview-container', name: 'other', image: '' };
    await report(emulator, { ...SHARED, ...closed, timeout: '3s' }, { action: 'closed' });
    expect(overview()).toHaveLength(1);
  });

  it('stays within what GitHub takes', async () => {
    await report(emulator, SHARED);
    const one = /<!-- boxwright section=(\w+) [\s\S]*?<!-- boxwright end=\w+ -->/.exec(body())?.[0] ?? '';
    const key = /section=(\w+)/.exec(one)?.[1] ?? '';
    const many = Array.from({ length: 40 }, (_, at) => {
      const other = at.toString(16).padStart(20, '0');
      return one
        .replaceAll(key, other)
        .replace(/\n<!-- boxwright end/, `\n${'x'.repeat(1_500)}\n<!-- boxwright end`);
    });
    const full = `${body().split('\n')[0]}\n\n${many.join('\n\n')}\n`;
    emulator.get().control.reset();
    emulator.get().control.seed('github', { comments: [{ number: 7, body: full.slice(0, 65_000) }] });
    const ran = await report(emulator, SHARED, { run: 4300 });
    expect(warnings(ran.stdout)).toEqual([]);
    expect(body().length).toBeLessThan(65_536);
    expect(overview().length).toBeGreaterThan(20);
  });
});

import { describe, expect, it } from '@jest/globals';
import { containers, posts, strike, useSecured } from './secured.ts';

/* Several runs at once, or one after another that was cut short; each title begins with the row of the catalogue. */

const emulator = useSecured();
const posted = (): boolean => posts(emulator) > 0;

describe('runs of the same container', () => {
  it('CON-01: two runs at the same instant end with one container', async () => {
    const lists = { platform: 'dollarbox', method: 'GET', path: '/api/v1/containers/' } as const;
    // Both look before either creates.
    emulator.faults({ ...lists, kind: 'delay', delayMs: 1_500, times: 2 });
    const ran = await Promise.all([strike(emulator), strike(emulator)]);
    expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(ran.map(({ outputs }) => outputs['id'])).toEqual(['123', '123']);
    expect(ran.map(({ outputs }) => outputs['outcome'])).toContain('created');
    expect(containers(emulator)).toBe(1);
  });

  it.each(['hang-after', 'cut-after'] as const)(
    'CON-03: a run after a cancelled one takes over what that made (%s)',
    async (kind) => {
      emulator.faults({ platform: 'dollarbox', method: 'POST', kind });
      const first = await strike(emulator, {}, { signal: { name: 'SIGINT', when: posted } });
      expect(first.outputs).toMatchObject({ outcome: 'cancelled' });
      const second = await strike(emulator);
      expect(second.outputs).toMatchObject({ outcome: 'unchanged', id: '123', status: 'running' });
      expect([posts(emulator), containers(emulator)]).toEqual([1, 1]);
    },
  );

  it('CON-04: a second attempt takes over what a killed first one made', async () => {
    emulator.faults({ platform: 'dollarbox', method: 'POST', kind: 'hang-after' });
    const first = await strike(emulator, {}, { signal: { name: 'SIGKILL', when: posted } });
    expect(first.exitCode).toBeNull();
    const second = await strike(emulator, {}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(second.outputs).toMatchObject({ id: '123', status: 'running' });
    expect([posts(emulator), containers(emulator)]).toEqual([1, 1]);
  });

  it('CON-08: three jobs with names of their own do not meet', async () => {
    const names = ['web-a', 'web-b', 'web-c'];
    const ran = await Promise.all(names.map((name) => strike(emulator, { name })));
    expect(ran.map(({ outputs }) => outputs['name'])).toEqual(names);
    expect(new Set(ran.map(({ outputs }) => outputs['id'])).size).toBe(3);
    expect(names.map((name) => containers(emulator, name))).toEqual([1, 1, 1]);
  });
});

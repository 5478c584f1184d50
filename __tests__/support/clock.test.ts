import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/support/clock.ts';

describe('support/clock', () => {
  it('waits at least as long as it is told, and not for nothing', async () => {
    const start = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - start).toBeGreaterThanOrEqual(18);
    await systemClock.sleep(-1);
  });

  it('rejects with the reason of an abort, before and while it waits', async () => {
    await expect(systemClock.sleep(60_000, AbortSignal.abort('before'))).rejects.toBe('before');
    const controller = new AbortController();
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort('while');
    await expect(sleeping).rejects.toBe('while');
  });

  it('does not end at once where a timer would overflow', async () => {
    const controller = new AbortController();
    let ended = false;
    const sleeping = systemClock.sleep(2 ** 31 + 1_000, controller.signal).finally(() => {
      ended = true;
    });
    sleeping.catch(() => undefined);
    await systemClock.sleep(20);
    expect(ended).toBe(false);
    controller.abort('enough');
    await expect(sleeping).rejects.toBe('enough');
  });

  it('tells the time of the wall', () => {
    expect(Math.abs(systemClock.wall() - Date.now())).toBeLessThan(1_000);
  });
});

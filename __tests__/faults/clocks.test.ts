import { expect, it } from '@jest/globals';
import { preload, strike, useSecured } from './secured.ts';

const emulator = useSecured();

it.each([3_600_000, -3_600_000])('POL-15: that jumps by %s changes no wait', async (by) => {
  const jumping = preload(`
    const { now } = Date;
    const start = performance.now();
    Date.now = () => now() + (performance.now() - start > 250 ? ${by} : 0);`);
  const ran = await strike(emulator, { timeout: '15s' }, jumping);
  expect(ran.outputs).toMatchObject({ outcome: 'created', status: 'running' });
});

import { describe, expect, it } from '@jest/globals';
import { pausesWithin } from '../../../src/http/wait/poll-interval.ts';
import { simulateWaits } from '../../../src/metadata/waiting/simulate-waits.ts';
import { PLATFORMS } from '../../../src/platforms/registry.ts';

const KNOWN = Object.values(PLATFORMS).flatMap(({ title, pollInterval, settleTimes = [] }) =>
  settleTimes.map((settles) => ({ name: `${title} ${settles.what}`, pollInterval, settles })),
);
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);

describe('waits that go by a settle time', () => {
  it('are simulated for one platform at least', () => {
    expect(KNOWN).not.toEqual([]);
  });

  it.each(KNOWN)(
    'notice a $name sooner than equal pauses with as many requests',
    ({ settles, pollInterval }) => {
      for (const seed of SEEDS) {
        const { aimed, even } = simulateWaits(settles, pollInterval, seed);
        expect(even.requests).toBeGreaterThanOrEqual(aimed.requests);
        expect(aimed.mean).toBeLessThan(even.mean);
        expect(aimed.late).toBeLessThan(even.late);
      }
    },
  );

  it.each(KNOWN)(
    'notice a $name sooner than growing pauses, with fewer requests',
    ({ settles, pollInterval }) => {
      for (const seed of SEEDS) {
        const { aimed, growing } = simulateWaits(settles, pollInterval, seed);
        expect(aimed.requests).toBeLessThanOrEqual(growing.requests);
        expect(aimed.mean).toBeLessThan(growing.mean);
        expect(aimed.late).toBeLessThan(growing.late);
      }
    },
  );

  it.each([
    { from: 0, to: 10_000, base: 3_000 },
    { from: 2_000, to: 8_000, base: 3_000 },
    { from: 30_000, to: 300_000, base: 2_000 },
    { from: 500, to: 2_000, base: 3_000 },
  ])(
    'make at no time more requests than growing pauses: $from to $to ms from $base',
    ({ from, to, base }) => {
      const growing = (nth: number): number => Math.min(15_000, base * 1.5 ** nth);
      const pauses = pausesWithin({ what: 'thing', from, to, source: '' }, growing);
      let at = 0;
      let grown = 0;
      pauses.forEach((pause, nth) => {
        at += pause;
        grown += growing(nth);
        expect(at).toBeGreaterThanOrEqual(grown);
      });
      expect(at).toBeCloseTo(base <= to ? to : 0);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import type { HttpAnswer } from '../../../src/http/request.ts';
import { Pace } from '../../../src/platforms/raidboxes/pace.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

function answer(headers: Readonly<Record<string, string>>): HttpAnswer {
  return { status: 200, headers, body: undefined, text: '' };
}

describe('platforms/raidboxes/pace', () => {
  it.each([
    ['general', 100],
    ['creation', 20],
  ] as const)('keeps %s calls within %d a minute', (kind, limit) => {
    const clock = new VirtualClock();
    const pace = new Pace(clock);
    for (let i = 0; i < limit; i += 1) {
      expect(pace.pause(kind)).toBe(0);
      pace.count(kind);
      clock.advance(100);
    }
    expect(pace.pause(kind)).toBe(60_000 - limit * 100);
    clock.advance(60_000 - limit * 100);
    expect(pace.pause(kind)).toBe(0);
  });

  it('counts the classes apart', () => {
    const pace = new Pace(new VirtualClock());
    for (let i = 0; i < 20; i += 1) pace.count('creation');
    expect([pace.pause('creation'), pace.pause('general')]).toEqual([60_000, 0]);
  });

  it.each([
    ['seconds', '12', 12_000],
    ['an epoch in seconds', `${Date.UTC(2030, 0, 1) / 1_000 + 12}`, 12_000],
    ['an ISO time', '2030-01-01T00:00:12Z', 12_000],
    ['garbage', 'soon', 0],
    ['more than a minute', '3600', 60_000],
  ])('waits when nothing remains until the reset: %s', (_name, reset, pause) => {
    const clock = new VirtualClock();
    const pace = new Pace(clock);
    pace.heed('general', answer({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }));
    expect([pace.pause('general'), pace.pause('creation')]).toEqual([pause, 0]);
    clock.advance(pause);
    expect(pace.pause('general')).toBe(0);
  });

  it('does not wait while something remains, or nobody says', () => {
    const pace = new Pace(new VirtualClock());
    pace.heed('general', answer({ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '12' }));
    pace.heed('general', answer({ 'x-ratelimit-reset': '12' }));
    expect(pace.pause('general')).toBe(0);
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { DeadlineError } from '../../../src/contract/result/errors.ts';
import { Deadline } from '../../../src/contract/time/deadline.ts';
import { path } from '../../../src/http/address/path.ts';
import { RateLimiter, type RateLimits } from '../../../src/http/retry/rate-limiter.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { closeServers, json, serve } from '../support/servers.ts';
import { setup } from '../support/setup.ts';

afterEach(closeServers);

const LIMITS: RateLimits = {
  perMinute: { general: 100, creation: 20 },
  classOf: (method) => (method === 'POST' ? 'creation' : 'general'),
};

describe('a rate limiter', () => {
  it.each([
    ['GET', 100],
    ['POST', 20],
  ])('keeps %s calls within %d a minute', (method, limit) => {
    const clock = new VirtualClock();
    const rateLimiter = new RateLimiter(LIMITS, clock);
    for (let i = 0; i < limit; i += 1) {
      expect(rateLimiter.pause(method)).toBe(0);
      rateLimiter.take(method, 0);
      clock.advance(100);
    }
    expect(rateLimiter.pause(method)).toBe(60_000 - limit * 100);
    clock.advance(60_000 - limit * 100);
    expect(rateLimiter.pause(method)).toBe(0);
  });

  it('counts the classes apart', () => {
    const rateLimiter = new RateLimiter(LIMITS, new VirtualClock());
    for (let i = 0; i < 20; i += 1) rateLimiter.take('POST', 0);
    expect([rateLimiter.pause('POST'), rateLimiter.pause('GET')]).toEqual([60_000, 0]);
  });

  it('gives calls that wait at the same time turns of their own', () => {
    const clock = new VirtualClock();
    const rateLimiter = new RateLimiter({ perMinute: { general: 2 } }, clock);
    const turns = Array.from({ length: 6 }, () => {
      const pause = rateLimiter.pause('GET');
      rateLimiter.take('GET', pause);
      return pause;
    });
    expect(turns).toEqual([0, 0, 60_000, 60_000, 120_000, 120_000]);
  });

  it.each([
    ['seconds', '12', 12_000],
    ['an epoch in seconds', `${Date.UTC(2030, 0, 1) / 1_000 + 12}`, 12_000],
    ['an ISO time', '2030-01-01T00:00:12Z', 12_000],
    ['garbage', 'soon', 0],
    ['more than a minute', '3600', 60_000],
  ])('waits when nothing remains until the reset: %s', (_name, reset, pause) => {
    const clock = new VirtualClock();
    const rateLimiter = new RateLimiter(LIMITS, clock);
    rateLimiter.heed('GET', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    expect([rateLimiter.pause('GET'), rateLimiter.pause('POST')]).toEqual([pause, 0]);
    clock.advance(pause);
    expect(rateLimiter.pause('GET')).toBe(0);
  });

  it('does not wait while something remains, or nobody says', () => {
    const rateLimiter = new RateLimiter(LIMITS, new VirtualClock());
    rateLimiter.heed('GET', { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '12' });
    rateLimiter.heed('GET', { 'x-ratelimit-reset': '12' });
    expect(rateLimiter.pause('GET')).toBe(0);
  });

  it('knows when the minute of its first call ends', () => {
    const clock = new VirtualClock();
    const rateLimiter = new RateLimiter(LIMITS, clock);
    expect(rateLimiter.untilMinuteEnds('GET')).toBe(60_000);
    rateLimiter.take('GET', 0);
    clock.advance(20_000);
    rateLimiter.take('GET', 0);
    expect(rateLimiter.untilMinuteEnds('GET')).toBe(40_000);
    clock.advance(45_000);
    expect(rateLimiter.untilMinuteEnds('GET')).toBe(15_000);
  });
});

describe('a client with a rate limiter', () => {
  function connect(url: string, total = 600_000) {
    const clock = new VirtualClock();
    const rateLimiter = new RateLimiter({ perMinute: { general: 5 } }, clock);
    const { http } = setup(url, { clock, deadline: new Deadline(total, clock) }, { rateLimiter });
    return { clock, get: () => http.request({ method: 'GET', path: path`/` }) };
  }

  it('counts every try, the repeated ones too', async () => {
    const times: number[] = [];
    const server = await serve((res, n) => {
      times.push(clock.now());
      json(res, n % 2 === 1 ? 503 : 200, {});
    });
    const { clock, get } = connect(server.url);
    for (let i = 0; i < 10; i += 1) await get();
    for (const [i, at] of times.entries())
      expect(at - (times[i - 5] ?? -60_000)).toBeGreaterThanOrEqual(60_000);
    expect(times.length).toBeGreaterThan(10);
  });

  it('keeps the limit with calls side by side', async () => {
    const times: number[] = [];
    const server = await serve((res) => {
      times.push(clock.now());
      json(res, 200, {});
    });
    const { clock, get } = connect(server.url);
    await Promise.all(Array.from({ length: 12 }, get));
    expect(times).toHaveLength(12);
    expect(clock.now()).toBeGreaterThanOrEqual(120_000);
  });

  it('sends nothing when its turn comes after the deadline', async () => {
    const server = await serve((res) => json(res, 200, {}));
    const { get } = connect(server.url, 30_000);
    for (let i = 0; i < 5; i += 1) await get();
    const error: unknown = await get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ message: expect.stringContaining('rate limit') });
    expect(server.seen).toHaveLength(5);
  });
});

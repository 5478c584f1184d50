import { describe, expect, it } from '@jest/globals';
import { afterAsked, backoff, pauseBefore, rateLimitBackoff } from '../../../src/http/retry/backoff.ts';
import { RetryBudget } from '../../../src/http/retry/retry-budget.ts';

const least = (): number => 0;
const most = (): number => 1;

describe('the pause before a retry', () => {
  it.each([
    [0, 600],
    [1, 1_100],
    [2, 2_100],
    [5, 16_100],
    [6, 20_100],
    [1_000, 20_100],
  ])('lies between 100 ms and the cap before retry %d', (n, expected) => {
    expect(backoff(n, least)).toBe(100);
    expect(backoff(n, most)).toBe(expected);
  });

  it('starts at 5 s for a rate limit without a time', () => {
    expect([0, 1, 2, 9].map((n) => rateLimitBackoff(n, least))).toEqual([5_000, 10_000, 20_000, 20_000]);
    expect(rateLimitBackoff(0, most)).toBe(7_500);
  });

  it('is never shorter than asked, and at most a tenth longer', () => {
    expect(afterAsked(45_000, least)).toBe(45_000);
    expect(afterAsked(45_000, most)).toBeCloseTo(49_500);
  });
});

describe('pauseBefore', () => {
  const usual = { asked: undefined, single: false, limited: false, n: 0, left: 60_000 };

  it.each([
    [usual, 600],
    [{ ...usual, n: 2 }, 2_100],
    [{ ...usual, limited: true }, 7_500],
    [{ ...usual, single: true }, 1_000],
    [{ ...usual, asked: 10_000, limited: true, single: true }, 11_000],
    [{ ...usual, asked: 58_000 }, 60_000],
    [{ ...usual, asked: 70_000 }, 70_000],
  ])('%j: %d ms at most', (occasion, expected) => {
    expect(pauseBefore(occasion, most)).toBe(expected);
  });
});

describe('the retry budget', () => {
  const spent = (budget: RetryBudget, timeout: boolean): number => {
    let n = 0;
    while (budget.spend(timeout)) n += 1;
    return n;
  };

  it('holds 20 retries, 10 after timeouts', () => {
    expect(spent(new RetryBudget(), false)).toBe(20);
    expect(spent(new RetryBudget(), true)).toBe(10);
  });

  it('gets one back with each success, never more than it held', () => {
    const budget = new RetryBudget();
    budget.succeed();
    expect(spent(budget, false)).toBe(20);
    budget.succeed();
    budget.succeed();
    expect(spent(budget, false)).toBe(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { askedPause } from '../../../src/http/retry/retry-after.ts';

const NOW = Date.UTC(2030, 0, 1, 12, 0, 0);
const HOUR = 3_600_000;
const date = (ms: number): string => new Date(ms).toUTCString();

describe('Retry-After', () => {
  const rows: readonly { name: string; value: string; expected: number | undefined }[] = [
    { name: 'seconds', value: '2', expected: 2_000 },
    { name: 'more than undici would wait', value: '120', expected: 120_000 },
    { name: 'zero', value: '0', expected: undefined },
    { name: 'empty', value: '', expected: undefined },
    { name: 'a word', value: 'soon', expected: undefined },
    { name: 'negative', value: '-5', expected: undefined },
    { name: 'exponent', value: '1e9', expected: undefined },
    { name: 'hexadecimal', value: '0x10', expected: undefined },
    { name: 'two headers, of which the longest counts', value: '1, 2', expected: 2_000 },
    { name: 'one header that a proxy repeated', value: '120, 120', expected: 120_000 },
    { name: 'a fraction', value: '1.5', expected: 2_000 },
    { name: 'a fraction of a second', value: '0.503', expected: 1_000 },
    { name: 'a fraction without a figure before it', value: '.4', expected: 1_000 },
    { name: 'many figures', value: '299.9970001', expected: 300_000 },
    { name: 'a fraction of nothing', value: '2.0', expected: 2_000 },
    { name: 'zero as a fraction', value: '0.0', expected: undefined },
    { name: 'a negative fraction', value: '-0.5', expected: undefined },
    { name: 'a unit', value: '30s', expected: 30_000 },
    { name: 'a unit in words', value: '30 seconds', expected: 30_000 },
    { name: 'quotes', value: '"7"', expected: 7_000 },
    { name: 'infinity', value: 'inf', expected: undefined },
    { name: 'two points', value: '1.2.3', expected: undefined },
    { name: 'Unix seconds', value: `${NOW / 1_000 + 90}`, expected: 90_000 },
    { name: 'white space', value: ' 3', expected: 3_000 },
    { name: 'a date of old servers', value: 'Tuesday, 01-Jan-30 12:00:03 GMT', expected: 3_000 },
    { name: 'a date of very old servers', value: 'Tue Jan  1 12:00:03 2030', expected: 3_000 },
    { name: 'a date of the last century', value: 'Sunday, 06-Nov-94 08:49:37 GMT', expected: undefined },
    { name: 'a date with UTC', value: 'Tue, 01 Jan 2030 12:00:03 UTC', expected: 3_000 },
    { name: 'a date with +0000', value: 'Tue, 01 Jan 2030 12:00:03 +0000', expected: 3_000 },
    { name: 'a day of one figure', value: 'Tue, 1 Jan 2030 12:00:03 GMT', expected: 3_000 },
    { name: 'Unix milliseconds', value: `${NOW + 90_000}`, expected: 90_000 },
    { name: 'many digits', value: '99999999999', expected: 99_999_999_999_000 },
    { name: 'more digits than any figure', value: '9'.repeat(21), expected: undefined },
    { name: 'a date without its day', value: '01 Jan 2030 12:00:03 GMT', expected: 3_000 },
    { name: 'a long time is not capped', value: '9999999999', expected: 9_999_999_999_000 },
    { name: 'a date', value: date(NOW + 3_000), expected: 3_000 },
    { name: 'a past date', value: date(NOW - 3_000), expected: undefined },
    {
      name: 'the year 9999',
      value: 'Fri, 31 Dec 9999 23:59:59 GMT',
      expected: Date.UTC(9999, 11, 31, 23, 59, 59) - NOW,
    },
    { name: 'an ISO date', value: new Date(NOW + 3_000).toISOString(), expected: 3_000 },
    { name: 'a bare year', value: '2099-01', expected: undefined },
    { name: 'an impossible date', value: 'Mon, 99 Jan 2030 12:00:00 GMT', expected: undefined },
  ];

  it.each(rows)('$name: $value', ({ value, expected }) => {
    expect(askedPause(503, { 'retry-after': value }, NOW)).toBe(expected);
  });

  it.each([HOUR, -HOUR])('compares a date with the server’s own clock when ours is %d ms off', (off) => {
    const headers = { 'retry-after': date(NOW + 3_000), date: date(NOW) };
    expect(askedPause(429, headers, NOW + off)).toBe(3_000);
  });
});

describe('X-RateLimit-Reset', () => {
  const seconds = NOW / 1_000;
  const rows: readonly { name: string; value: string; expected: number | undefined }[] = [
    { name: 'milliseconds since the epoch', value: `${NOW + 7_000}`, expected: 7_000 },
    { name: 'seconds since the epoch', value: `${seconds + 7}`, expected: 7_000 },
    { name: 'seconds from now', value: '42', expected: 42_000 },
    { name: 'an ISO date', value: '2030-01-01T12:00:09Z', expected: 9_000 },
    { name: 'an HTTP date', value: date(NOW + 9_000), expected: 9_000 },
    { name: 'zero', value: '0', expected: undefined },
    { name: 'a fraction', value: '1.25', expected: 2_000 },
    { name: 'the past', value: `${seconds - 1}`, expected: undefined },
    { name: 'negative', value: '-4', expected: undefined },
    { name: 'garbage', value: 'tomorrow', expected: undefined },
    { name: 'not a number', value: 'NaN', expected: undefined },
    { name: 'decades of seconds', value: '999999999', expected: undefined },
    { name: 'years ahead', value: `${seconds + 3 * 365 * 86_400}`, expected: undefined },
  ];

  it.each(rows)('$name: $value', ({ value, expected }) => {
    expect(askedPause(429, { 'x-ratelimit-reset': value }, NOW)).toBe(expected);
  });

  it.each([
    ['retry-after-ms', '1500', 1_500],
    ['ratelimit-reset', '30', 30_000],
    ['x-rate-limit-reset', `${seconds + 7}`, 7_000],
    ['x-ratelimit-reset-after', '1.3', 2_000],
    ['ratelimit', 'limit=100, remaining=0, reset=12', 12_000],
    ['ratelimit', '"default";r=0;t=9', 9_000],
    ['ratelimit', '"default";r=0', undefined],
  ])('has another name: %s: %s', (name, value, expected) => {
    expect(askedPause(429, { [name]: value }, NOW)).toBe(expected);
  });

  it('counts on 429 only, and after Retry-After', () => {
    expect(askedPause(503, { 'x-ratelimit-reset': '42' }, NOW)).toBeUndefined();
    expect(askedPause(429, { 'x-ratelimit-reset': '42', 'retry-after': '3' }, NOW)).toBe(3_000);
    expect(askedPause(429, { 'x-ratelimit-reset': '42', 'retry-after': 'soon' }, NOW)).toBe(42_000);
  });
});

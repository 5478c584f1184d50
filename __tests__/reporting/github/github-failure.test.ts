import { describe, expect, it } from '@jest/globals';
import { isPlainNo, readFailure } from '../../../src/reporting/github/github-failure.ts';

describe('a refusal', () => {
  it.each([
    [403, { 'retry-after': '60' }, 'x', 'limited'],
    [429, { 'retry-after': '7' }, 'x', 'limited'],
    [429, {}, 'x', 'limited'],
    [403, {}, 'You have exceeded a secondary rate limit.', 'limited'],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000090' }, 'x', 'limited'],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 'x', 'limited'],
    [403, { 'x-ratelimit-remaining': '0' }, 'Resource not accessible by integration', 'refused'],
    [403, { 'retry-after': 'soon' }, 'Resource not accessible by integration', 'refused'],
    [403, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1' }, 'must have permission', 'refused'],
    [404, {}, 'Not Found', 'refused'],
    [422, { 'retry-after': '60' }, 'rate limit', 'refused'],
    [503, { 'retry-after': '3' }, '', 'refused'],
  ] as const)('%d %j "%s" is %s', (status, headers, message, kind) => {
    const answer = { status, headers, body: { message }, text: '' };
    expect(readFailure(answer)).toEqual({ kind, message });
    expect(isPlainNo(answer)).toBe(kind === 'refused');
  });
});

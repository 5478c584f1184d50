import { describe, expect, it } from '@jest/globals';
import { refusalError } from '../../../src/reporting/github/github-error.ts';
import { Secrets } from '../../../src/support/secrets.ts';

const NOW = 1_900_000_000_000;
const NEED = ['deployments: write'];

describe('a refusal', () => {
  it.each([
    [401, {}, 'Bad credentials', 'refused', undefined],
    [403, {}, 'Resource not accessible by integration', 'forbidden', undefined],
    [403, {}, 'Resource not accessible by personal access token', 'forbidden', undefined],
    [404, {}, 'Not Found', 'absent', undefined],
    [403, {}, 'Unable to create comment because issue is locked.', 'refused', undefined],
    [422, {}, 'Validation Failed', 'refused', undefined],
    [409, {}, 'Conflict', 'refused', undefined],
    [500, {}, '', 'unanswered', undefined],
    [503, { 'retry-after': '3' }, '', 'unanswered', undefined],
    [403, { 'retry-after': '60' }, 'x', 'limited', 60_000],
    [429, { 'retry-after': 7 }, 'x', 'limited', 7_000],
    [429, {}, 'x', 'limited', 60_000],
    [403, {}, 'You have exceeded a secondary rate limit.', 'limited', 60_000],
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) },
      'x',
      'limited',
      90_000,
    ],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 'x', 'limited', 1_000],
    [403, { 'x-ratelimit-remaining': '0' }, 'Resource not accessible by integration', 'forbidden', undefined],
    [403, { 'retry-after': 'soon' }, 'Resource not accessible by integration', 'forbidden', undefined],
    [
      403,
      { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1' },
      'must have permission',
      'forbidden',
      undefined,
    ],
  ] as const)('%d %j "%s" is %s', (status, headers, message, failure, pause) => {
    const error = refusalError({ status, headers, data: { message } }, NEED, NOW);
    expect([error.failure, error.pause]).toEqual([failure, pause]);
    const lacks = failure === 'forbidden' || failure === 'absent';
    expect(error.permissions).toEqual(lacks ? NEED : []);
    if (lacks) expect(error.next).toBe('Add to the job’s `permissions:` `deployments: write`.');
  });

  it.each(['', null, [], 'x'.repeat(9_000), { message: { a: 1 } }, { message: 'a\n::error::b'.repeat(500) }])(
    'of odd content is still one line, and short where it is printed',
    (data) => {
      const { message } = refusalError({ status: 422, headers: {}, data }, NEED, NOW);
      expect(message).toMatch(/^GitHub answered 422/);
      expect(message).not.toContain('\n');
      // Cut only once its secrets are out, by what prints it.
      expect(new Secrets(() => undefined).printable(message, 200).length).toBeLessThanOrEqual(200);
    },
  );
});

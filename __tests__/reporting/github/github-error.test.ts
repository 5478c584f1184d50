import { describe, expect, it } from '@jest/globals';
import { refusalError } from '../../../src/reporting/github/github-error.ts';
import { Secrets } from '../../../src/support/secrets.ts';

const NEED = ['deployments: write'];

describe('a refusal', () => {
  it.each([
    [401, 'Bad credentials', 'refused'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [403, 'Resource not accessible by personal access token', 'forbidden'],
    [403, 'must have permission', 'forbidden'],
    [404, 'Not Found', 'absent'],
    [403, 'Unable to create comment because issue is locked.', 'refused'],
    [422, 'Validation Failed', 'refused'],
    [409, 'Conflict', 'refused'],
  ] as const)('%d "%s" is %s', (status, message, failure) => {
    const error = refusalError(status, { message }, NEED);
    expect(error.failure).toBe(failure);
    const lacks = failure === 'forbidden' || failure === 'absent';
    expect(error.permissions).toEqual(lacks ? NEED : []);
    if (lacks) expect(error.next).toBe('Add to the job’s `permissions:` `deployments: write`.');
  });

  it.each(['', null, [], 'x'.repeat(9_000), { message: { a: 1 } }, { message: 'a\n::error::b'.repeat(500) }])(
    'of odd content is still one line, and short where it is printed',
    (data) => {
      const { message } = refusalError(422, data, NEED);
      expect(message).toMatch(/^GitHub answered 422/);
      expect(message).not.toContain('\n');
      // Cut only once its secrets are out, by what prints it.
      expect(new Secrets(() => undefined).printable(message, 200).length).toBeLessThanOrEqual(200);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { HttpError } from '../../../src/http/errors.ts';
import { readFailure, saysNone } from '../../../src/platforms/raidboxes/failure.ts';

function read(body: unknown, status = 400) {
  return readFailure({ status, headers: {}, body, text: '' });
}

describe('platforms/raidboxes/failure', () => {
  it('reads the envelope of the documentation', () => {
    const failure = read({
      timestamp: '2025-12-01T16:14:54+00:00',
      message: 'The crt field is required. (and 1 more error)',
      path: '/v1/boxes/{id}/ssl',
      request_id: '3d4379f2-7ceb-4e1e-aa36-cb45f82dd85f',
      details: {
        crt: [{ message: 'The crt field is required.' }],
        key: [{ message: 'The key field is required.' }],
      },
    });
    expect(failure).toMatchObject({
      message: 'The crt field is required. (and 1 more error)',
      requestId: '3d4379f2-7ceb-4e1e-aa36-cb45f82dd85f',
      details: ['crt: The crt field is required.', 'key: The key field is required.'],
    });
  });

  it.each([
    ['texts in place of objects', { details: { crt: ['one', 'two'] } }, ['crt: one two']],
    ['one text', { details: { crt: 'one' } }, ['crt: one']],
    ['odd entries', { details: { crt: [{ code: 7 }, null] } }, ['crt: is refused is refused']],
    ['a list', { details: ['crt'] }, []],
    ['no object', 'Bad Request', []],
    ['nothing', null, []],
  ])('bears %s', (_name, body, details) => {
    expect(read(body)).toMatchObject({ message: '', details, requestId: undefined });
  });

  it.each([401, 403, 429])('says what to do about %d', (status) => {
    expect(read({}, status).next).toMatch(/\.$/);
  });

  it.each([
    [404, [], undefined, true],
    [400, [], 'req_1', true],
    [400, [], undefined, false],
    [400, ['crt: is refused'], 'req_1', false],
    [403, [], 'req_1', false],
    [500, [], 'req_1', false],
  ])('takes %d with details %j and request id %s for "none": %s', (status, details, requestId, none) => {
    const facts = { method: 'GET', path: '/v1/boxes/{}/ssl', attempts: 1, status, details, requestId };
    expect(saysNone(new HttpError('refused', facts))).toBe(none);
  });

  it('takes nothing else for "none"', () => {
    expect(saysNone(new Error('404'))).toBe(false);
  });
});

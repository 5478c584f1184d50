import { describe, expect, it } from '@jest/globals';
import { HttpError } from '../../../../src/http/failure/errors.ts';
import { readFailure, saysNone } from '../../../../src/platforms/raidboxes/wire/failure.ts';

const ENVELOPE = {
  timestamp: '2025-12-01T16:14:54+00:00',
  message: 'Request could not be processed.',
  path: '/v1/boxes/{id}/ssl',
  request_id: 'req_5450b035',
};

function read(body: unknown, status = 400) {
  return readFailure({ status, headers: {}, body, text: '' });
}

describe('platforms/raidboxes/wire/failure', () => {
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
    ['texts in place of objects', { crt: ['one', 'two'] }, ['crt: one two']],
    ['one text', { crt: 'one' }, ['crt: one']],
    ['odd entries', { crt: [{ code: 7 }, null] }, ['crt: is refused is refused']],
    ['a list', ['crt'], []],
  ])('bears %s as details', (_name, details, lines) => {
    expect(read({ ...ENVELOPE, details })).toMatchObject({ details: lines });
  });

  it.each([
    ['no object', 'Bad Request'],
    ['nothing', null],
    ['no JSON', undefined],
    ['a gateway’s message', { message: 'no Route matched with those values' }],
    ['the same with an id', { message: 'no Route matched with those values', request_id: 'f00' }],
    [
      'a framework’s error',
      { timestamp: '2025-12-01T16:14:54Z', status: 404, error: 'Not Found', path: '/v1/boxes' },
    ],
    ['another platform’s', { error: { code: 'not_found', message: 'Not found.' } }],
  ])('does not take %s for the envelope', (_name, body) => {
    expect(read(body, 404)).toBeUndefined();
  });

  it.each([401, 403, 429])('says what to do about %d', (status) => {
    expect(read(ENVELOPE, status)?.next).toMatch(/\.$/);
  });

  it.each([
    [404, undefined, true],
    [400, undefined, true],
    [400, { crt: ['is refused'] }, false],
    [403, undefined, false],
    [422, undefined, false],
    [500, undefined, false],
  ])('takes %d with details %j for "none": %s', (status, details, none) => {
    const kind = read({ ...ENVELOPE, details }, status)?.kind ?? 'foreign';
    const facts = { method: 'GET', path: '/v1/boxes/{}/ssl', attempts: 1, details: [] };
    expect(saysNone(new HttpError('refused', { ...facts, kind, status }))).toBe(none);
  });

  it('never takes a foreign answer for "none"', () => {
    const facts = { method: 'GET', path: '/v1/boxes/{}/ssl', attempts: 1, details: [] };
    for (const status of [400, 404])
      expect(saysNone(new HttpError('refused', { ...facts, kind: 'foreign', status }))).toBe(false);
  });

  it('takes nothing else for "none"', () => {
    expect(saysNone(new Error('404'))).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parseExact } from '../../src/http/answer/exact-json.ts';
import { AnswerShapeError } from '../../src/http/failure/errors.ts';
import { cursorFrom } from '../../src/http/pages/cursor.ts';
import { askedPause, serverTime } from '../../src/http/retry/retry-after.ts';
import { freshToken } from '../../src/platforms/raidboxes/login/token.ts';
import { fc } from '../support/properties.ts';

/* Parsers of what servers write: total on anything, and their figures always fit to be slept or compared. */

const DAY = 86_400_000;
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.constantFrom('0', '-5', '1e9', '0x10', 'Infinity', 'soon', '1, 2', '99999999999999999999'),
);

describe('whatever a server writes', () => {
  it('as the time to wait is nothing, or a pause of a sane length', () => {
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(200, 403, 429, 503), (after, reset, date, status) => {
        const headers = { 'retry-after': after, 'x-ratelimit-reset': reset, date };
        const pause = askedPause(status, headers, Date.UTC(2030, 0, 1));
        expect(pause === undefined || (Number.isFinite(pause) && pause > 0)).toBe(true);
        const time = serverTime(headers);
        expect(time === undefined || Number.isFinite(time)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('as the next page gives a cursor fit to be sent, or is refused', () => {
    const link = fc.oneof(
      text,
      text.map((one) => `?cursor=${one}`),
      text.map((one) => `https://evil.example/?cursor=${one}`),
      fc.anything(),
    );
    fc.assert(
      fc.property(link, (next) => {
        try {
          const cursor = cursorFrom(next);
          expect(cursor === undefined || (cursor.length > 0 && cursor.length <= 2_048)).toBe(true);
          expect(cursor ?? '').not.toMatch(/[\u0000-\u001f\u007f]/);
        } catch (error) {
          expect(error).toBeInstanceOf(AnswerShapeError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('as a token is read for its end without a fault', () => {
    const part = fc.oneof(text, fc.json()).map((one) => Buffer.from(one).toString('base64url'));
    const token = fc.oneof(
      text,
      fc.tuple(part, part, part).map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(token, (one) => {
        expect(() => freshToken(one, Date.UTC(2030, 0, 1))).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it('as JSON is read or refused, however long', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (one) => {
        expect(() => parseExact(one)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
    // Large enough that anything worse than linear would run into the test's own time limit.
    for (const unit of ['[', '{"a":', '"\\u00e9', '1e', ' '])
      expect(() => parseExact(unit.repeat(200_000))).not.toThrow();
    expect(cursorFrom(`?${'a=1&'.repeat(200_000)}cursor=x`)).toBe('x');
  });

  it('keeps a pause of a rate limit within a day', () => {
    fc.assert(
      fc.property(text, (reset) => {
        const pause = askedPause(429, { 'x-ratelimit-reset': reset }, Date.UTC(2030, 0, 1));
        expect(pause ?? 0).toBeLessThanOrEqual(DAY);
      }),
      { numRuns: 2_000 },
    );
  });
});

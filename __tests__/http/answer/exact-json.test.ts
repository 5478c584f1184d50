import { describe, expect, it } from '@jest/globals';
import { parseExact } from '../../../src/http/answer/exact-json.ts';
import { reasonOf } from '../../../src/http/connection/reason.ts';

describe('parseExact', () => {
  it.each([
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['{"id":-9007199254740993}', { id: '-9007199254740993' }],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['[1.5,1e3,1e999]', [1.5, 1000, '1e999']],
    ['\ufeff{"a":1}', { a: 1 }],
    [' "x" ', 'x'],
    ['null', null],
  ])('reads %s', (text, value) => {
    expect(parseExact(text)).toEqual({ ok: true, value });
  });

  it.each(['{', '{"token":"dbx_secret"', 'dbx_secret', '', '<html>'])(
    'says nothing about %j but that it is no JSON',
    (text) => {
      expect(parseExact(text)).toEqual({ ok: false, problem: 'not-json' });
    },
  );

  it.each([600, 10_000, 200_000])('refuses %d levels without falling over', (depth) => {
    expect(parseExact('['.repeat(depth) + ']'.repeat(depth))).toEqual({ ok: false, problem: 'too-deep' });
    const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(parseExact(objects)).toEqual({ ok: false, problem: 'too-deep' });
  });

  it('takes a long flat list', () => {
    expect(parseExact(`[${'1,'.repeat(999_999)}1]`)).toMatchObject({ ok: true });
  });

  it('does not touch the prototype', () => {
    const parsed = parseExact('{"__proto__":{"polluted":true},"constructor":{"x":1}}');
    expect(parsed.ok && Object.hasOwn(parsed.value as object, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(parsed.ok && parsed.value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('reasonOf', () => {
  it.each([
    ['a code', { code: 'ECONNRESET' }, 'ECONNRESET'],
    ['several addresses', { errors: [{ code: 'ECONNREFUSED' }, { code: 'ENETUNREACH' }] }, 'ECONNREFUSED'],
    ['a cause', { message: 'x', cause: { code: 'EPIPE' } }, 'EPIPE'],
    ['a parser', { name: 'HTTPParserError', message: 'secret' }, 'HTTP_PARSER'],
    ['a forged code', { code: 'x\n::error::' }, 'UNKNOWN'],
    ['nothing', undefined, 'UNKNOWN'],
    ['a circle', Object.assign(Object.create(null), {}), 'UNKNOWN'],
  ])('%s', (_, error, expected) => {
    expect(reasonOf(error)).toBe(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isObject, parseJson } from '../../src/support/json.ts';
import { count, list, MAX_TEXT, oneLine } from '../../src/support/text.ts';
import { fc } from './properties.ts';

describe('support/text', () => {
  it.each([
    ['a\r\n\tb', 'a b'],
    ['  a  b  ', 'a b'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['a\u202eb\u2066c\u200bd\ufeffe', 'a b c d e'],
    ['a\u2028b\u2029c\u0085d\u00a0e', 'a b c d e'],
    ['\ud800x', '\ufffdx'],
    ['é漢🙂', 'é漢🙂'],
    [undefined, ''],
    [null, ''],
    [12, '12'],
    [10n, '10'],
    [{ a: [1] }, '{"a":[1]}'],
    [() => 1, ''],
  ])('%#: one line of %j', (value, expected) => {
    expect(oneLine(value)).toBe(expected);
  });

  it('says so when a value cannot be printed', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(oneLine(circle)).toBe('(unprintable)');
  });

  it('cuts at its longest with an ellipsis, however long the text', () => {
    expect(oneLine('a'.repeat(MAX_TEXT))).toHaveLength(MAX_TEXT);
    expect(oneLine('a'.repeat(MAX_TEXT + 1))).toBe(`${'a'.repeat(MAX_TEXT - 1)}…`);
    expect(oneLine(`${' '.repeat(5_000_000)}x`)).toBe('…');
    expect(oneLine(`${'🙂'.repeat(400)}`, 10)).toBe('🙂🙂🙂🙂\ufffd…');
  });

  it('gives one well-formed line without anything invisible, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const line = oneLine(text, max);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it('counts and lists', () => {
    expect([count(0, 'container'), count(1, 'try'), count(2, 'container')]).toEqual([
      '0 containers',
      '1 try',
      '2 containers',
    ]);
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ]);
  });
});

describe('support/json', () => {
  it('reads JSON, and says nothing of what is none', () => {
    expect(parseJson('\ufeff{"a":1}')).toEqual({ value: { a: 1 } });
    expect(parseJson('null')).toEqual({ value: null });
    expect(parseJson('{"token":"s3cr3t')).toBeUndefined();
  });

  it('knows an object', () => {
    expect([{}, Object.create(null)].every(isObject)).toBe(true);
    expect([null, [], 'x', 1, undefined].some(isObject)).toBe(false);
  });
});

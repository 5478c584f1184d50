import { describe, expect, it } from '@jest/globals';
import { LONGEST, shortened } from '../../../src/action/outputs/long-output.ts';

const item = { text: 'x'.repeat(998) };
const items = Array.from({ length: 200 }, () => item);
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('shortened', () => {
  it('holds the first items of a list, as many as fit', () => {
    const { shown, said } = shortened('result', items, true);
    expect(shown).toEqual(items.slice(0, 99));
    expect(bytes([...items.slice(0, 100)])).toBeGreaterThan(LONGEST);
    expect(said).toBe(
      'The output `result` holds the first 99 of 200 items; all are in the file that `result-path` names.',
    );
  });

  it('keeps what is short of a map, cuts its lists and leaves out what else is too long', () => {
    const value = JSON.parse(
      `{"__proto__": 1, "rows": [], "text": "${'y'.repeat(LONGEST)}", "sum": 7}`,
    ) as object;
    const { shown, said } = shortened('result', { ...value, rows: items }, true);
    expect(shown).toMatchObject({ sum: 7, rows: items.slice(0, 98) });
    expect(Object.keys(shown ?? {})).not.toContain('text');
    expect(bytes(shown)).toBeLessThanOrEqual(LONGEST);
    expect(said).toBe(
      'The output `result` has at most the first items of rows, text; it is whole in the file that `result-path` names.',
    );
  });

  it.each(['é', '"', '\u2028'])('counts bytes, not characters: %s', (character) => {
    const long = Array.from({ length: 3_000 }, () => character.repeat(40));
    expect(bytes(shortened('due', long, false).shown)).toBeLessThanOrEqual(LONGEST);
    expect(bytes(shortened('due', { [character.repeat(40)]: long }, false).shown)).toBeLessThanOrEqual(
      LONGEST,
    );
  });

  it('says so when nothing of it can be shown', () => {
    const said = 'The output `result` is too long and not set.';
    expect(shortened('result', 'z'.repeat(LONGEST + 1), false)).toEqual({ shown: undefined, said });
  });
});

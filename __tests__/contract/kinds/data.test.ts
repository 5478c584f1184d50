import { describe, expect, it } from '@jest/globals';
import { data } from '../../../src/contract/kinds/data.ts';
import { worked } from '../../support/work.ts';
import { read, refusal } from './parse.ts';

describe('data', () => {
  it.each([
    ['{"a": 1, "b": [true, null, "x"]}', { a: 1, b: [true, null, 'x'] }],
    ['a: yes\nb: 0o17\nc: 0x10\nd: 1e3\ne: 1.10', { a: 'yes', b: 15, c: 16, d: 1000, e: 1.1 }],
    ['1: a\n1.10: b\nyes: c', { 1: 'a', '1.10': 'b', yes: 'c' }],
    ['2030-01-01', '2030-01-01'],
    ['9007199254740991', 9_007_199_254_740_991],
    ['"12345678901234567890"', '12345678901234567890'],
    ['~', null],
  ])('reads %s with the types of YAML 1.2', async (text, expected) => {
    expect(await read(data(), text)).toEqual(expected);
  });

  it.each([
    ['9007199254740993', /too many digits.*quotes/],
    ['a:\n  - 12345678901234567890', /too many digits \(line 2\)/],
    ['.inf', /cannot hold/],
    ['-.inf', /cannot hold/],
    ['.nan', /cannot hold/],
    ['[1e999]', /cannot hold/],
    ['{"1": a, 1: b}', /key twice/],
    ['!!int "1"', /tag/],
    ['!!binary aGk=', /tag/],
  ])('refuses %s rather than change it', async (text, said) => {
    expect(await read(data(), text)).toEqual(refusal(said));
  });

  it.each([
    ['deep lists', '['.repeat(102) + ']'.repeat(102)],
    ['far too deep ones', '['.repeat(200_000)],
    ['deep maps', `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`],
    ['deep dashes', `${'- '.repeat(20_000)}x`],
    [
      'an alias bomb',
      `a: &a [x,x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]},*${'abcdefghi'[i]}]`).join('\n')}`,
    ],
    ['more than a mebibyte', 'x'.repeat(1_048_577)],
  ])('refuses %s quickly', async (_name, text) => {
    const start = worked();
    expect(await read(data(), text)).toEqual(refusal(/./));
    expect(worked() - start).toBeLessThan(5_000);
  });

  it('reads a map of 20,000 keys in the time of their number', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `key${at}: ${at}`).join('\n');
    const start = worked();
    expect(Object.keys((await read(data(), text)) as object)).toHaveLength(20_000);
    expect(worked() - start).toBeLessThan(4_000);
  });
});

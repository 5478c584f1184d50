import { describe, expect, it } from '@jest/globals';
import { argv, data, pairs, words } from '../../../src/contract/kinds/collection.ts';
import { read, refusal } from './parse.ts';

describe('pairs', () => {
  it.each([
    ['lines', 'A=1\nB=two words\n\n# not this\nC=', { A: '1', B: 'two words', C: '' }],
    ['lines of Windows', 'A=1\r\nB=2', { A: '1', B: '2' }],
    ['indented lines', '  A=1\n\tB=2', { A: '1', B: '2' }],
    ['a value with =, # and quotes', 'A=b=c #d "e"', { A: 'b=c #d "e"' }],
    ['spaces at the ends of a value', 'A= x \nB=y', { A: ' x ', B: 'y' }],
    [
      'YAML text as it is written',
      'A: 1234e56\nB: 0123\nC: 1.10\nD: yes\nE: 0x1F\nF: 12:30:45',
      { A: '1234e56', B: '0123', C: '1.10', D: 'yes', E: '0x1F', F: '12:30:45' },
    ],
    ['what looks like nothing', 'A: ~\nB: null\nC:\nD: ""', { A: '~', B: 'null', C: '', D: '' }],
    [
      'JSON of any type as it is written',
      '{"A": 1.10, "B": true, "C": null, "D": "x\\ny"}',
      { A: '1.10', B: 'true', C: 'null', D: 'x\ny' },
    ],
    ['a block of text that holds lines of pairs', 'A: |\n  X=1\n  Y=2\nB: z', { A: 'X=1\nY=2\n', B: 'z' }],
    ['a value with a colon', 'URL=http://example.com:80', { URL: 'http://example.com:80' }],
    ['nothing, to clear', '{}', {}],
  ])('takes %s', async (_name, text, expected) => {
    expect({ ...(await read(pairs(), text)) }).toEqual(expected);
  });

  it.each(['__proto__=x', '__proto__: x', '{"__proto__": "x"}'])(
    'takes %s as a name like any other',
    async (text) => {
      const map = await read(pairs(), text);
      expect(Object.entries(map)).toEqual([['__proto__', 'x']]);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  it.each([
    ['a name twice in lines', 'A=1\nA=2', /^gives A twice$/],
    ['a name twice in YAML', 'A: 1\nB: 1\nA: 2', /a key twice.*line 3/],
    ['a name twice in JSON, once quoted', '{A: 1, "A": 2}', /a key twice/],
    ['a list', '[a]', /must be a map/],
    ['a word', 'hello', /must be a map/],
    ['a map in a map', 'A: {b: 1}', /the value of A is not text/],
    ['a list in a map', 'A: [1]', /the value of A is not text/],
    ['a value without a name', '"": x', /without a name/],
    ['an anchor', 'A: &x 1', /an anchor is not taken.*line 1/],
    ['an alias', 'A: &x 1\nB: *x', /is not taken/],
    ['a merge key', '<<: {a: b}', /not text/],
    ['a tag', 'A: !!str 1', /tag/],
    ['an unknown tag', 'A: !secret 1', /tag/],
    ['two documents', 'A: 1\n---\nB: 1', /one YAML or JSON document/],
    ['a directive', '%YAML 1.1\n---\nA: yes', /directive/],
    ['a directive behind a comment', '# x\n\n%TAG ! tag:x,2000:\n---\nA: !y 1', /directive/],
    ['a key that is a list', '? [a]\n: x', /a key that is not text/],
    ['JSON cut short', '{"A": "1', /not valid YAML or JSON \(line 1\)/],
    ['a tab as indent', 'A:\n\tB: 1', /not valid YAML or JSON/],
    ['export', 'export A=1', /must be a map/],
  ])('refuses %s', async (_name, text, said) => {
    expect(await read(pairs(), text)).toEqual(refusal(said));
  });

  it('never quotes a value', async () => {
    for (const text of [
      'A: "s3cr3t-value',
      'A: s3cr3t-value: x',
      'A=1\ns3cr3t-value',
      '{"A": s3cr3t-value"',
      'A: !s3cr3t-value x',
    ]) {
      expect(JSON.stringify(await read(pairs(), text))).not.toContain('s3cr3t');
    }
  });
});

describe('argv', () => {
  it.each([
    [
      'a JSON list, each argument exactly as written',
      '["sh", "-c", "", " a ", "b,c"]',
      ['sh', '-c', '', ' a ', 'b,c'],
    ],
    ['a YAML list', '- echo\n- 0123\n- yes\n- " x "', ['echo', '0123', 'yes', ' x ']],
    ['a YAML list whose dash stands alone', '-\n  echo\n- x', ['echo', 'x']],
    ['commas', 'sh, -c,date', ['sh', '-c', 'date']],
    ['lines', 'nginx\n-g\r\ndaemon off;', ['nginx', '-g', 'daemon off;']],
    ['an option alone', '-v', ['-v']],
    ['nothing, to clear', '[]', []],
  ])('takes %s', async (_name, text, expected) => {
    expect(await read(argv(), text)).toEqual(expected);
  });

  it.each([
    ['a list in a list', '[[a]]', /list of words/],
    ['an open bracket', '[a', /not valid/],
    ['too many', `[${'a,'.repeat(501)}]`, /501 items; at most 500/],
    ['too long a one', `["${'a'.repeat(32_769)}"]`, /more than 32768/],
    ['too long a one on a line', 'a'.repeat(32_769), /more than 32768/],
  ])('refuses %s', async (_name, text, said) => {
    expect(await read(argv(), text)).toEqual(refusal(said));
  });
});

describe('words', () => {
  it.each([
    ['commas and lines', 'a, b\nc,,\n', ['a', 'b', 'c']],
    ['a list', '[a, " b ", ""]', ['a', 'b']],
    ['nothing', '[]', []],
    ['a word that begins with a dash', '-a', ['-a']],
  ])('takes %s', async (_name, text, expected) => {
    expect(await read(words(), text)).toEqual(expected);
  });

  it.each([
    ['a map in a list', '[{a: b}]', /list of words/],
    ['201 of them', 'a,'.repeat(201), /201 items; at most 200/],
    ['one of 1001 characters', 'a'.repeat(1_001), /more than 1000/],
  ])('refuses %s', async (_name, text, said) => {
    expect(await read(words(), text)).toEqual(refusal(said));
  });
});

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
    const start = performance.now();
    expect(await read(data(), text)).toEqual(refusal(/./));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('reads a map of 20,000 keys in the time of their number', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `key${at}: ${at}`).join('\n');
    const start = performance.now();
    expect(Object.keys((await read(data(), text)) as object)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

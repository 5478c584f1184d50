import { describe, expect, it } from '@jest/globals';
import { pairs } from '../../../src/contract/kinds/pairs.ts';
import { read, refusal, warnings } from './parse.ts';

describe('a comment that YAML takes from a value', () => {
  it.each([
    ['a password', 'P: abc #def', 'P'],
    ['a colour, all of it', 'COLOR: #ff0000\nB: 1', 'COLOR'],
    ['in a flow map', '{A: b #c\n}', 'A'],
    ['behind a tab', 'A: b\t# c', 'A'],
    ['on the last line', 'A: 1\nB: x # y', 'B'],
  ])('is told of %s', async (_name, text, key) => {
    const [told = '', ...more] = await warnings(pairs(), text);
    expect(told).toMatch(new RegExp(`behind the # in the value of ${key}, .*in quotes`));
    expect(told).not.toMatch(/def|ff0000/);
    expect(more).toEqual([]);
  });

  it.each([
    ['quoted', 'A: "b" # c'],
    ['without a blank before it', 'A: b#c'],
    ['a line of its own', '# c\nA: b\n# d\nB: e\n# f'],
    ['within a block', 'A: |\n  # b\n  c # d\n'],
    ['in a line of NAME=value', 'A=b # c'],
  ])('is no matter when it is %s', async (_name, text) => {
    expect(await warnings(pairs(), text)).toEqual([]);
  });
});

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
    ['export', 'export A=1\nexport\tB=2\nC=3', { A: '1', B: '2', C: '3' }],
    [
      'commas in a value',
      'MAIL=a <a@example.com>,b <b@example.com>\nB=1',
      { MAIL: 'a <a@example.com>,b <b@example.com>', B: '1' },
    ],
    ['JSON as a value', 'MY_JSON={"a": 1, "b": 2}', { MY_JSON: '{"a": 1, "b": 2}' }],
    ['quotes as they are written', `DEBUG='False'\nP="x"`, { DEBUG: "'False'", P: '"x"' }],
    ['a colour', 'COLOR=#ff0000', { COLOR: '#ff0000' }],
    ['dots in a name', 'spring.profiles.active=qa', { 'spring.profiles.active': 'qa' }],
    ['a comment first', '# envs\n\nA=1', { A: '1' }],
    ['blanks at the end', 'A=1  \nB=2\t', { A: '1  ', B: '2\t' }],
    ['base64 in one line', `CERT=${'QUJD'.repeat(40)}QQ==\nA=`, { CERT: `${'QUJD'.repeat(40)}QQ==`, A: '' }],
    [
      'a long key in hexadecimal before an empty value',
      `KEY=${'0af9'.repeat(16)}\nFOO=`,
      { KEY: '0af9'.repeat(16), FOO: '' },
    ],
    [
      'a name that is as long as no base64',
      `KEY=${'QUJD'.repeat(19)}\nDEBUG=`,
      { KEY: 'QUJD'.repeat(19), DEBUG: '' },
    ],
    ['a value with = behind base64', `KEY=${'QUJD'.repeat(19)}\nA=b=`, { KEY: 'QUJD'.repeat(19), A: 'b=' }],
    [
      'a DSN',
      'DATABASE_URL=postgres://u:p%40@db:5432/x?sslmode=require&a=b',
      { DATABASE_URL: 'postgres://u:p%40@db:5432/x?sslmode=require&a=b' },
    ],
    [
      'a key of several lines in a YAML block',
      'KEY: |\n  -----BEGIN X-----\n  QUJD\n  -----END X-----\n',
      { KEY: '-----BEGIN X-----\nQUJD\n-----END X-----\n' },
    ],
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
    [
      'base64 broken at 76 columns',
      `CERT=${'QUJD'.repeat(19)}\n${'QUJD'.repeat(19)}\nQUJDRA==`,
      /line 2 goes on with the line before.*base64 -w 0/,
    ],
    [
      'the padded end of base64 that would become a name',
      `CERT=${'QUJD'.repeat(19)}\nQUJDRA==`,
      /line 2 goes on with the line before/,
    ],
    [
      'the same at 64 columns with one sign of padding',
      `export CERT=${'QUJD'.repeat(16)}\nQUJDQUI=`,
      /line 2 goes on/,
    ],
    [
      'a key of several lines',
      'KEY=-----BEGIN PRIVATE KEY-----\nMIIEvQ/x\n-----END PRIVATE KEY-----',
      /line 2 goes on with|line 2 has no NAME=/,
    ],
    ['a quoted text of several lines', 'A="one\ntwo"\nB=1', /line 2 has no NAME=.*NAME: \|/],
    ['blanks around the =', 'A = 1', /line 1 has a blank before its =/],
    ['a name that begins with a figure', 'A=1\n2B=x', /line 2 has a blank .* or a name/],
    ['a list of compose', '- A=1\n- B=2', /must be a map of names to values, or lines of NAME=value/],
    ['YAML after lines', 'A=1\nB: 2', /line 2 has no NAME=/],
    ['a bare name', 'A=1\nB', /line 2 has no NAME=/],
    ['set', 'A=1\nset B=2', /line 2 has no NAME=/],
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

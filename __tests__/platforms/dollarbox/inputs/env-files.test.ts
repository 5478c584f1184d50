import { describe, expect, it } from '@jest/globals';
import { envFiles } from '../../../../src/platforms/dollarbox/inputs/env-files.ts';
import { read, refusal } from '../../../contract/kinds/parse.ts';

const of = (text: string) => read(envFiles(), '.env', { '.env': text });

describe('a dotenv file', () => {
  it.each([
    ['plain lines', 'A=1\nB=two words \n', { A: '1', B: 'two words' }],
    ['what is no YAML', 'A=0123\nB=1e5\nC=yes\nD=', { A: '0123', B: '1e5', C: 'yes', D: '' }],
    ['comments and blank lines', '# c\n\n  # d\nA=1 # e\nB=#f\n#end', { A: '1', B: '' }],
    ['a sign # that is no comment', 'U=https://a.example/#top', { U: 'https://a.example/#top' }],
    ['export, blanks around, and \\r\\n', 'export A = 1\r\n  B=2\r\n', { A: '1', B: '2' }],
    ['double quotes with escapes', 'A="a\\nb \\"c\\" \\\\ # d" # e', { A: 'a\nb "c" \\ # d' }],
    ['single quotes without', "A='a\\nb'\nB=`it's`", { A: 'a\\nb', B: "it's" }],
    [
      'a value of several lines',
      'KEY="-----BEGIN\nabc\n-----END"\nB=2',
      { KEY: '-----BEGIN\nabc\n-----END', B: '2' },
    ],
    ['values with = and quotes inside', 'A=b=c\nB=say "x"', { A: 'b=c', B: 'say "x"' }],
    ['a dollar as it is', 'A=$HOME', { A: '$HOME' }],
    ['a byte order mark', '\ufeffA=1', { A: '1' }],
    ['the last of a name', 'A=1\nA=2', { A: '2' }],
    ['nothing', '', {}],
  ])('has %s', async (_what, text, map) => {
    expect(await of(text)).toEqual(map);
  });

  it.each([
    ['a line without =', 'A=1\nhello there', /\.env, which is no dotenv file: line 2 is no NAME=value/],
    ['an odd name', '1A=x', /line 1 is no NAME/],
    ['an open quote', 'A=1\nB="abc\nC=2', /line 2 has a quote that is not closed/],
    ['text behind a quote', 'A="abc"def', /line 1 goes on behind its closing quote/],
  ])('is refused with %s, and never quoted', async (_what, text, said) => {
    const refused = await of(text);
    expect(refused).toEqual(refusal(said));
    expect(JSON.stringify(refused)).not.toMatch(/hello|abc/);
  });
});

describe('several', () => {
  it('are one map, the last file above', async () => {
    const files = { a: 'A=1\nB=1', b: 'B=2' };
    expect(await read(envFiles(), 'a, b', files)).toEqual({ A: '1', B: '2' });
    expect(await read(envFiles(), 'b\na', files)).toEqual({ A: '1', B: '1' });
  });

  it('are refused when one is not there', async () => {
    expect(await read(envFiles(), 'a,c', { a: 'A=1' })).toEqual(
      refusal(/names c, which cannot be read: there is no such file/),
    );
  });
});

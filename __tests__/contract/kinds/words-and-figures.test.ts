import { describe, expect, it } from '@jest/globals';
import { choice, flag } from '../../../src/contract/kinds/choice.ts';
import { password, token } from '../../../src/contract/kinds/secret.ts';
import { count, email, id, place, text } from '../../../src/contract/kinds/text.ts';
import { duration, time } from '../../../src/contract/kinds/time.ts';
import { variables } from '../../../src/platforms/elasticbox/inputs/variables.ts';
import { read, refusal } from './parse.ts';

describe('flag', () => {
  it.each([
    ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
    ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ])('reads %s', async (word, expected) => {
    expect(await read(flag(), word)).toBe(expected);
  });

  it.each(['yes', 'no', '1', '0', 'on', 'off', 'tRUE', 'true false', 'truee', '"true"'])(
    'refuses %s',
    async (word) => {
      expect(await read(flag(), word)).toEqual({ refused: 'must be true or false' });
    },
  );
});

describe('choice', () => {
  const kind = choice(['update', 'reuse', 'fail']);

  it('takes its words exactly, and names the nearest for a typo', async () => {
    expect(await read(kind, 'reuse')).toBe('reuse');
    expect(await read(kind, 'Reuse')).toEqual({
      refused: 'must be update, reuse or fail. Did you mean "reuse"?',
    });
    expect(await read(kind, 'zzz')).toEqual({ refused: 'must be update, reuse or fail.' });
    expect(await read(kind, 'constructor')).toEqual(refusal(/must be/));
  });
});

describe('duration', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['500ms', 500],
    ['30', 30_000],
    ['0.5s', 500],
    ['366d', 366 * 86_400_000],
  ])('reads %s', async (value, expected) => {
    expect(await read(duration(), value)).toBe(expected);
  });

  it.each([
    '-1',
    'NaN',
    '1e99',
    'Infinity',
    '5 m',
    '5M',
    '10 min',
    '1h30m',
    '367d',
    '٣',
    '0x10',
    '1.2345s',
    '.5s',
  ])('refuses %s', async (value) => {
    expect(await read(duration(), value)).toEqual(refusal(/must be a duration/));
  });

  it('has a smallest length, which is itself taken', async () => {
    expect(await read(duration({ min: 100 }), '100ms')).toBe(100);
    expect(await read(duration({ min: 100 }), '99ms')).toEqual({ refused: 'must be 100 ms or more' });
    expect(await read(duration({ min: 1_000 }), '0')).toEqual({ refused: 'must be 1 s or more' });
  });
});

describe('time', () => {
  it.each([
    ['2030-03-17T17:46:40Z', 1_900_000_000_000],
    ['2030-03-17T17:46:40', 1_900_000_000_000],
    ['2030-03-17 17:46:40', 1_900_000_000_000],
    ['2030-03-17T18:46:40+01:00', 1_900_000_000_000],
    ['2030-03-17T18:46:40+0100', 1_900_000_000_000],
    ['2030-03-17T17:46:40.123456789Z', 1_900_000_000_123],
    ['2030-03-17T17:46Z', 1_899_999_960_000],
    ['2030-03-17', 1_899_936_000_000],
    ['2028-02-29', Date.UTC(2028, 1, 29)],
    ['1900000000000', 1_900_000_000_000],
  ])('reads %s', async (value, expected) => {
    expect(await read(time(), value)).toBe(expected);
  });

  it.each([
    '2030-02-30',
    '2030-02-29T00:00:00Z',
    '2030-04-31',
    '2030-13-01',
    '2030-00-10',
    '2030-03-17T25:00Z',
    '2030-03-17T17:60Z',
    '17.03.2030',
    '2030-3-7',
    'tomorrow',
    '19000000000',
    '2030-03-17T17:46:40 CET',
  ])('refuses %s', async (value) => {
    expect(await read(time(), value)).toEqual(refusal(/ISO 8601/));
  });
});

describe('text, id, email, count', () => {
  it.each([
    [text(), 'one line, any signs: é 漢 🙂', undefined],
    [text(), 'a\nb', /one line/],
    [text(), 'a\u0000b', /control/],
    [text(), 'a\u009bb', /control/],
    [text({ max: 3 }), 'abcd', /4 characters long; at most 3/],
    [text({ matches: { pattern: /^[a-z]+$/, rule: 'lower case' } }), 'A', /^must be lower case$/],
    [id(), 'i-1q2w3e', undefined],
    [id(), '123', undefined],
    [id(), 'a:b.c_d-e', undefined],
    ...[
      '..',
      '.',
      '../../admin',
      'a/b',
      'a?x',
      'a#f',
      '%2e%2e',
      'a b',
      '-a',
      'a\\b',
      'é',
      'a'.repeat(129),
      'a;b',
      '\u202ea',
    ].map((bad) => [id(), bad, /./] as const),
    [email(), 'ada@example.com', undefined],
    [email(), "o'neil+x@sub.example.com", undefined],
    ...[
      'ada',
      'ada@',
      '@example.com',
      'a b@example.com',
      'ada@example',
      'a@b@c.example',
      'a,b@c.example',
      '<a@b.c>',
    ].map((bad) => [email(), bad, /e-mail/] as const),
  ])('%# %j', async (kind, value, said) => {
    expect(await read(kind, value)).toEqual(said === undefined ? value : refusal(said));
  });

  it.each([
    ['1', 1],
    ['08', 8],
    ['65535', 65_535],
    ['0', undefined],
    ['65536', undefined],
    ['-1', undefined],
    ['+1', undefined],
    ['1.0', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['٣', undefined],
    ['1_000', undefined],
    ['9'.repeat(400), undefined],
  ])('a count of 1 to 65535: %s', async (value, expected) => {
    const kind = count({ min: 1, max: 65_535 });
    expect(await read(kind, value)).toEqual(expected ?? refusal(/whole number from 1 to 65535/));
  });
});

describe('token and password', () => {
  it('takes a word, trimmed', async () => {
    expect(await read(token(), 'dbx_abc')).toBe('dbx_abc');
    expect(await read(token(), ' dbx_abc\n')).toBe('dbx_abc');
  });

  it.each([
    ['abc def', /position 4$/],
    ['abc\ndef', /position 4$/],
    ['abc\u0000def', /position 4$/],
    ['abc\u200bdef', /position 4$/],
    ['a€', /position 2$/],
    ['🙂', /position 1$/],
    ['Bearer sekret', /bare token without its scheme/],
    ['apiToken sekret', /bare token without its scheme/],
    ['Token sekret', /bare token without its scheme/],
    ['***', /placeholder/],
    ['${{ secrets.X }}', /an expression that was not evaluated/],
    ['your-token', /placeholder/],
    ['<token>', /placeholder/],
  ])('refuses %j without showing it', async (value, said) => {
    const answer = await read(token(), value);
    expect(answer).toEqual(refusal(said));
    expect(JSON.stringify(answer)).not.toMatch(/sekret|def/);
  });

  it('takes a password of any printable text, and no other', async () => {
    expect(await read(password(), 'pässword with spaces; "quotes"')).toBe('pässword with spaces; "quotes"');
    expect(await read(password(), 'sekret\nsekret')).toEqual({
      refused: 'holds a line break or a control character',
    });
  });
});

describe('variables', () => {
  it.each([
    ['a: 0123', [{ name: 'a', scope: '', value: '0123' }]],
    ['app.db.port: 1.10', [{ name: 'port', scope: 'app.db', value: '1.10' }]],
    ['b: [web, blue]', [{ name: 'b', scope: '', tags: ['web', 'blue'] }]],
    [
      '- {name: a, value: yes}\n- {name: a, scope: app, value: no}',
      [
        { name: 'a', scope: '', value: 'yes' },
        { name: 'a', scope: 'app', value: 'no' },
      ],
    ],
    ['[{"name": "a", "tags": ["x"]}]', [{ name: 'a', scope: '', tags: ['x'] }]],
    ['{}', []],
    ['[]', []],
  ])('reads %s', async (value, expected) => {
    expect(await read(variables(), value)).toEqual(expected);
  });

  it.each([
    ['hello', /map of variable names/],
    ['a: {b: c}', /the value of a must be text/],
    ['a: []', /the value of a must be text/],
    ['a: [[x]]', /the value of a must be text/],
    ['.a: x', /empty scope/],
    ['a.: x', /without a name/],
    ['a..b: x', /empty scope/],
    ['"": x', /without a name/],
    ['- x', /item 1 must be an object/],
    ['- {name: a}', /either value or tags/],
    ['- {name: a, value: x, tags: [y]}', /either value or tags/],
    ['- {value: x}', /item 1 has no name/],
    ['- {name: a, value: x, vlaue: y}', /unknown key vlaue/],
    ['- {name: a, value: x}\n- {name: a, value: y}', /gives a twice/],
    ['- {name: a, scope: [x], value: y}', /scope must be text/],
  ])('refuses %s', async (value, said) => {
    expect(await read(variables(), value)).toEqual(refusal(said));
  });
});

describe('place', () => {
  it.each(['kube.yaml', 'a b/~c.yaml', '/tmp/x', 'a$/b', 'price-$5'])('takes %s', async (path) => {
    expect(await read(place(100), path)).toBe(path);
  });

  it.each(['~', '~/kube.yaml', '~\\kube', '$HOME/kube.yaml', 'a/${RUNNER_TEMP}/b', 'a$NAME'])(
    'refuses %s, which a shell would replace',
    async (path) => {
      expect(await read(place(100), path)).toEqual(refusal(/^must be a path without `~` and `\$NAME`/));
    },
  );
});

describe('token in groups', () => {
  it.each([
    ['JBSW Y3DP EHPK 3PXP', 'JBSWY3DPEHPK3PXP'],
    ['123 456\n', '123456'],
  ])('reads %j without its blanks', async (given, expected) => {
    expect(await read(token({ grouped: true }), given)).toBe(expected);
    expect(await read(token(), given)).toEqual(refusal(/white space/));
  });
});

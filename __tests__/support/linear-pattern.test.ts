import { describe, expect, it } from '@jest/globals';
import { compilePattern } from '../../src/support/linear-pattern.ts';

describe('a linear pattern', () => {
  const TEXTS = [
    '',
    'a',
    'pr-4',
    'pr-41',
    'my-pr-41',
    'web',
    'Web',
    'a.b',
    'a+b',
    'aaa',
    'ab',
    'abab',
    'ünï',
    '😀',
    'x y',
    'rc-12',
  ];
  it.each([
    ...[
      'pr-\\d+',
      'pr-4',
      '.*',
      '^pr-.*$',
      '(web|api)',
      '(?:ab)+',
      'a{2,3}',
      'a{2}',
      'a{1,}',
      '[a-c]*',
      '[^a]+',
      'a\\.b',
      'a\\+b',
    ],
    ...[
      '(a|b)*',
      '(pr|rc)-\\d{1,2}',
      '\\w+',
      '\\S*',
      'a?b?',
      '(a*)*',
      '.',
      '',
      '(|a)b',
      '[\\]a]',
      'a+?',
      '(^a|b$)+',
      '$',
    ],
  ])('%s matches what a whole match of the language does', (source) => {
    const native = new RegExp(`^(?:${source})$`, 'su');
    const match = compilePattern(source);
    expect(TEXTS.filter(match)).toEqual(TEXTS.filter((text) => native.test(text)));
  });

  it.each([
    '(a+)+b',
    '(a|a)*b',
    '(a|aa)+$b',
    '((a*)*)*b',
    '(.*)(.*)(.*)(.*)(.*)x',
    '(a{1,100}){1,100}b',
    '(((a+)+)+)+b',
  ])('is not slowed down by %s', (source) => {
    expect(compilePattern(source)('a'.repeat(250))).toBe(false);
  });

  it.each([
    '(',
    'a)',
    '[a',
    '(?=a)',
    '(?<n>a)',
    '\\1',
    '(a)\\1',
    '\\bx',
    'a{200}',
    '((((((a))))))',
    `${'a'.repeat(201)}`,
  ])('refuses %s', (source) => {
    expect(() => compilePattern(source)).toThrow();
  });
});

import { describe, expect, it } from '@jest/globals';
import { Path, path } from '../../../src/http/address/path.ts';
import { rawPath } from '../../../src/http/address/raw-path.ts';
import { joinUrl, parseBase } from '../../../src/http/address/url.ts';
import { fc } from '../../support/properties.ts';

const CLIMBING = [
  '.',
  '..',
  '%2e',
  '%2e%2e',
  '%2E.',
  '%252e%252e',
  '%25252e%25252e',
  '..;x=1',
  'a/../b',
  'a\\..\\b',
  '..%2f',
  '%2e%2e%5c',
  '../../x',
];
const REFUSED = ['', ' ', 'a\nb', 'a\u0000', 'a\u0085', '\ud800', 'x'.repeat(513), ...CLIMBING];

describe('path', () => {
  it('encodes each value into one segment', () => {
    const made = path`/boxes/${'a/b ?#é'}/v/${12}/${10n ** 18n}/`;
    expect(made.value).toBe('/boxes/a%2Fb%20%3F%23%C3%A9/v/12/1000000000000000000/');
    expect(Path.is(made)).toBe(true);
    expect(Path.is({ value: '/' })).toBe(false);
  });

  it.each(REFUSED)('refuses the value %j without quoting it', (value) => {
    expect(() => path`/boxes/${value}/`).toThrow(/^(A value for the path|The path) \/boxes\/\{\}\//);
  });

  it.each([null, undefined, {}, Number.NaN, 1.5, 2 ** 60])('refuses %p', (value) => {
    expect(() => path`/boxes/${value as unknown as string}/`).toThrow('/boxes/{}/');
  });

  it('refuses segments that become a climb together', () => {
    expect(() => path`/a/.${'%2e'}/b`).toThrow();
    expect(() => path`//${'host'}`).toThrow();
    expect(() => path`${'host'}/x`).toThrow();
  });

  it('keeps any accepted value in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        let made: Path;
        try {
          made = path`/boxes/${value}/ssl`;
        } catch {
          return;
        }
        const url = joinUrl(parseBase('https://api.example.com/p'), made);
        expect(url.origin).toBe('https://api.example.com');
        expect(url.pathname.split('/')).toHaveLength(5);
        expect(decodeURIComponent(url.pathname.split('/')[3] ?? '')).toBe(value);
      }),
    );
  });
});

describe('rawPath', () => {
  it('takes a path as a page writes it', () => {
    const { path: made, query } = rawPath('/api/v1/containers/%7Bid%7D/ü?limit=5&tag=a&tag=b%20c');
    expect(made.value).toBe('/api/v1/containers/%7Bid%7D/%C3%BC');
    expect(query).toEqual({ limit: ['5'], tag: ['a', 'b c'] });
    const url = joinUrl(parseBase('https://api.example.com/p/'), made, query);
    expect(url.href).toBe(
      'https://api.example.com/p/api/v1/containers/%7Bid%7D/%C3%BC?limit=5&tag=a&tag=b+c',
    );
  });

  it.each([
    'https://evil.example/x',
    'javascript:x',
    '//evil.example/x',
    'containers/',
    '',
    '/a\\b',
    '/\\evil.example',
    '/a b',
    '/a\tb',
    '/a#b',
    '/a%',
    '/a%zz',
    '/../x',
    '/a/%2e%2e/x',
    '/a/%252e%252e/x',
    '/a/..%2fx',
    '/a/..;/x',
    `/${'x'.repeat(5_000)}`,
  ])('refuses %j', (text) => {
    expect(() => rawPath(text)).toThrow(/^path: /);
  });
});

describe('parseBase and joinUrl', () => {
  it.each([
    'https://api.example.com',
    'http://127.0.0.1:8080/x',
    'http://localhost',
    'http://[::1]:1/',
    'http://a.localhost',
  ])('takes %s', (base) => {
    expect(parseBase(base)).toBeInstanceOf(URL);
  });

  it.each([
    'http://api.example.com',
    'http://127.0.0.1.example.com',
    'ftp://localhost',
    'nothing',
    '',
    'https://u:p@api.example.com',
    'https://api.example.com?x=1',
    'https://api.example.com/#x',
  ])('refuses %s', (base) => {
    expect(() => parseBase(base)).toThrow('base-url');
  });

  it.each(['/../x', '/%2e%2e/x', '/a/./b', '/a\\..\\..\\x', '/a\tb', '/x?y', '/x#y'])(
    'refuses a forged path %j',
    (value) => {
      expect(() => joinUrl(parseBase('https://api.example.com/prefix'), new Path(value))).toThrow(
        'would leave',
      );
    },
  );

  it('cannot be led to another host', () => {
    const base = parseBase('https://api.example.com');
    expect(joinUrl(base, new Path('//evil.example/x')).origin).toBe('https://api.example.com');
    expect(() => joinUrl(base, new Path('.evil.example/x'))).toThrow();
    expect(() => joinUrl(base, new Path('@evil.example/x'))).toThrow();
    expect(() => joinUrl(base, new Path(':99999/x'))).toThrow();
  });
});

import { describe, expect, it } from '@jest/globals';
import { matchNoProxy } from '../../../src/http/connection/no-proxy.ts';
import { routeTo } from '../../../src/http/connection/proxy.ts';
import type { Env } from '../../../src/http/connection/proxy-passwords.ts';

const URL_ = new URL('https://api.example.com/v1');

describe('routeTo', () => {
  const rows: readonly { name: string; env: Env; expected: string | undefined; url?: string }[] = [
    { name: 'nothing set', env: {}, expected: undefined },
    { name: 'HTTPS_PROXY', env: { HTTPS_PROXY: 'http://p.example:3128' }, expected: 'http://p.example:3128' },
    {
      name: 'lower case wins',
      env: { HTTPS_PROXY: 'http://a', https_proxy: 'http://b' },
      expected: 'http://b',
    },
    { name: 'unless it is empty', env: { HTTPS_PROXY: 'http://a', https_proxy: '' }, expected: 'http://a' },
    { name: 'without a scheme', env: { HTTPS_PROXY: 'p.example:3128' }, expected: 'http://p.example:3128' },
    { name: 'an https proxy', env: { HTTPS_PROXY: 'https://p.example' }, expected: 'https://p.example' },
    { name: 'HTTP_PROXY is not for https', env: { HTTP_PROXY: 'http://a' }, expected: undefined },
    { name: 'ALL_PROXY', env: { ALL_PROXY: 'http://a', HTTP_PROXY: 'http://b' }, expected: 'http://a' },
    { name: 'all_proxy', env: { ALL_PROXY: 'http://a', all_proxy: 'b:3128' }, expected: 'http://b:3128' },
    {
      name: 'ALL_PROXY for http',
      env: { all_proxy: 'http://a', HTTPS_PROXY: 'http://b' },
      expected: 'http://a',
      url: 'http://api.example.com',
    },
    {
      name: 'ALL_PROXY beside HTTPS_PROXY',
      env: { all_proxy: 'socks5://a', HTTPS_PROXY: 'http://b' },
      expected: 'http://b',
    },
    {
      name: 'ALL_PROXY beside NO_PROXY',
      env: { ALL_PROXY: 'http://a', NO_PROXY: 'example.com' },
      expected: undefined,
    },
    {
      name: 'ALL_PROXY on loopback',
      env: { ALL_PROXY: 'http://a' },
      expected: undefined,
      url: 'http://[::1]',
    },
    {
      name: 'loopback',
      env: { HTTP_PROXY: 'http://a', HTTPS_PROXY: 'http://a' },
      expected: undefined,
      url: 'http://127.0.0.1:1',
    },
    {
      name: 'loopback over https',
      env: { HTTPS_PROXY: 'http://a' },
      expected: undefined,
      url: 'https://localhost',
    },
    { name: 'NO_PROXY', env: { HTTPS_PROXY: 'http://a', NO_PROXY: 'example.com' }, expected: undefined },
    { name: 'no_proxy', env: { HTTPS_PROXY: 'http://a', no_proxy: 'example.com' }, expected: undefined },
    {
      name: 'NO_PROXY of others',
      env: { HTTPS_PROXY: 'http://a', NO_PROXY: 'example.org' },
      expected: 'http://a',
    },
  ];

  it.each(rows)('$name', ({ env, expected, url }) => {
    expect(routeTo(url === undefined ? URL_ : new URL(url), env).proxy?.uri).toBe(expected);
  });

  it('turns a user into a header and keeps it out of the address', () => {
    const { proxy } = routeTo(URL_, { HTTPS_PROXY: 'http://me:p%40ss@p.example:8080' });
    expect(proxy?.uri).toBe('http://p.example:8080');
    expect(Buffer.from(proxy?.token?.slice(6) ?? '', 'base64').toString()).toBe('me:p@ss');
    expect(proxy?.password).toBe('p@ss');
  });

  it.each(['http://', 'socks5://u:hidden@p', 'http://u:hidden@p:99999', 'p p', 'http://u:hidden@p/path'])(
    'refuses %s without showing it',
    (value) => {
      const refuse = (): unknown => routeTo(URL_, { HTTPS_PROXY: value });
      expect(refuse).toThrow('HTTPS_PROXY is not the address of an HTTP proxy.');
      expect(refuse).not.toThrow('hidden');
    },
  );

  it.each(['socks5://u:hidden@p', 'socks5h://p', 'SOCKS4a://p', 'socks://p:1080/'])(
    'says that %s of ALL_PROXY is not used',
    (value) => {
      const { proxy, warnings } = routeTo(URL_, { all_proxy: value });
      expect(proxy).toBeUndefined();
      expect(warnings).toEqual([expect.stringMatching(/^all_proxy names a SOCKS proxy, which .* directly/)]);
      expect(warnings[0]).not.toContain('hidden');
    },
  );

  it.each([
    ['http://me:hidden@word@p.example:8080', '@', '%40'],
    ['http://me:hidden#word@p.example:8080', '#', '%23'],
    ['me:hidden#word@p.example:8080', '#', '%23'],
    ['http://me:12#hidden@p.example:8080', '#', '%23'],
    ['http://me:hidden/word@p.example:8080', '/', '%2F'],
    ['http://me:hidden?word@p.example:8080', '?', '%3F'],
    ['https://me@corp.example:hidden@p.example', '@', '%40'],
    ['http://DOM\\me:hidden@p.example:8080', '\\', '%40'],
    ['http://me:@hidden@p.example:8080', '@', '%40'],
    ['http://me:hidden#@p.example:8080', '#', '%23'],
    ['http://me:hidden%word@p.example:8080', '%', '%25'],
    ['http://me:hidden%@p.example:8080', '%', '%25'],
  ])('refuses %s and says how to write it', (value, sign, code) => {
    let refused: unknown;
    try {
      routeTo(URL_, { https_proxy: value });
    } catch (error) {
      refused = error;
    }
    expect(String(refused)).toContain(`https_proxy has a bare ${sign} in its user name or password.`);
    expect(refused).toMatchObject({ next: expect.stringContaining(code) });
    expect(JSON.stringify([String(refused), refused])).not.toContain('hidden');
  });

  it.each(['http://me:p%40%23@p.example:8080', 'http://me@p.example', 'http://me:a:b!$&(@p.example'])(
    'takes %s',
    (value) => {
      expect(routeTo(URL_, { HTTPS_PROXY: value }).proxy).toMatchObject({ variable: 'HTTPS_PROXY' });
    },
  );

  it.each([
    'https://internal.example/',
    'internal.example/path',
    '10.0.0.0/33',
    '10.0.0/8',
    'fd00::/129',
    '/',
  ])('warns of an entry in NO_PROXY that is nothing: %s', (entry) => {
    const { warnings, proxy } = routeTo(URL_, { HTTPS_PROXY: 'http://a', NO_PROXY: entry });
    expect(warnings).toHaveLength(1);
    expect(proxy).toBeDefined();
  });

  it.each([
    ['https://10.1.2.3/', '10.0.0.0/8'],
    ['https://[fd12::7]:8443/', 'localhost, fd00::/8'],
  ])('goes straight to %s in the network of NO_PROXY %s', (url, list) => {
    expect(routeTo(new URL(url), { HTTPS_PROXY: 'http://a', NO_PROXY: list })).toEqual({ warnings: [] });
  });
});

describe('matchNoProxy', () => {
  const rows: readonly [list: string, host: string, direct: boolean][] = [
    ['*', 'a.example', true],
    ['10.0.0.0/8', '10.255.0.1', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.7.7.7/16', '10.7.255.1', true],
    ['192.0.2.7/32', '192.0.2.7', true],
    ['0.0.0.0/0', '192.0.2.7', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['0.0.0.0/0', 'a.example', false],
    ['2001:db8::/32', '2001:db8:1::1', true],
    ['[2001:db8::]/32', '2001:db8::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['10.0.0.0/8 192.168.0.0/16', '192.168.1.1', true],
    ['a.example', 'a.example', true],
    ['A.Example', 'a.example', true],
    ['a.example', 'x.a.example', true],
    ['a.example', 'xa.example', false],
    ['.a.example', 'x.a.example', true],
    ['.a.example', 'a.example', false],
    ['*.a.example', 'x.a.example', true],
    ['*.a.example', 'a.example', false],
    ['a.example:443', 'a.example', true],
    ['a.example:8443', 'a.example', false],
    ['b.example , a.example', 'a.example', true],
    ['b.example a.example', 'a.example', true],
    ['', 'a.example', false],
    [',', 'a.example', false],
    ['.', 'a.example', false],
    ['192.0.2.1', '192.0.2.1', true],
    ['2.1', '192.0.2.1', false],
    ['2001:db8::1', '2001:db8::1', true],
    ['[2001:db8::1]:443', '2001:db8::1', true],
    ['[2001:db8::1]:80', '2001:db8::1', false],
    ['192.0.2.0/24', '192.0.2.1', true],
  ];

  it.each(rows)('%j and %s: %s', (list, host, direct) => {
    expect(matchNoProxy(list, { host, port: '443' }).direct).toBe(direct);
  });
});

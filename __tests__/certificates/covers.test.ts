import { describe, expect, it } from '@jest/globals';
import { covers, hostName } from '../../src/certificates/covers.ts';
import { readAlternativeNames } from '../../src/certificates/reading/alternative-names.ts';
import { factsOf } from '../../src/certificates/reading/facts.ts';
import { fc } from '../support/properties.ts';
import { certificate } from './fixture.ts';

describe('certificates/covers', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['example.com', 'EXAMPLE.com.', true],
    ['example.com', ' example.com ', true],
    ['example.com', 'www.example.com', false],
    ['example.com', 'xexample.com', false],
    ['example.com', 'example.com.evil.example', false],
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'a.b.example.com', false],
    ['*.example.com', '.example.com', false],
    ['*.example.com', '*.example.com', false],
    ['*.example.com', 'bücher.example.com', true],
    ['*.com', 'example.com', false],
    ['*', 'example', false],
    ['w*.example.com', 'www.example.com', false],
    ['www.*.com', 'www.example.com', false],
    ['xn--bcher-kva.example', 'bücher.example', true],
    ['xn--bcher-kva.example', 'BÜCHER.example', true],
    ['xn--bcher-kva.example', 'bucher.example', false],
    ['my_box.example.com', 'my_box.example.com', true],
    ['example.com', '', false],
    ['example.com', 'example.com/path', false],
    ['example.com', 'exam ple.com', false],
    ['example.com', 'example%2ecom', false],
    ['127.0.0.1', '0x7f.1', false],
    ['example.com', '192.0.2.1', false],
  ])('%s for %j: %s', (pattern, host, expected) => {
    const { domains } = readAlternativeNames(`DNS:${pattern}`);
    expect(covers({ domains, addresses: [] }, host)).toBe(expected);
  });

  it.each([
    ['192.0.2.1', true],
    ['192.0.2.2', false],
    ['2001:db8::1', true],
    ['2001:0DB8:0:0::1', true],
    ['[2001:db8::1]', true],
    ['2001:db8::2', false],
    ['ip-san.example.com', false],
  ])('compares addresses as addresses: %s is %s', (host, expected) => {
    expect(covers(factsOf(certificate('ip-san')), host)).toBe(expected);
  });

  it('does not take an address for a name', () => {
    expect(covers(readAlternativeNames('DNS:192.0.2.1, DNS:*.0.2.1'), '192.0.2.1')).toBe(false);
  });

  it.each([
    ['acme-rsa', 'www.acme-corp.com', true],
    ['wildcard', 'acme-corp.com', true],
    ['wildcard', 'shop.acme-corp.com', true],
    ['wildcard', 'a.shop.acme-corp.com', false],
    ['idn', 'www.bücher.example', true],
    ['no-san', 'acme-corp.com', false],
    ['hostile-san', 'acme-corp.com', true],
    ['hostile-san', 'www.acme-corp.com', false],
    ['hostile-san', 'web.acme-corp.com', false],
    ['localhost-p256', '127.0.0.1', true],
    ['localhost-p256', '::1', true],
    ['deep', 'deep.example.com', true],
  ])('%s for %s: %s, as Node decides', (name, host, expected) => {
    const one = certificate(name);
    expect(covers(factsOf(one), host)).toBe(expected);
    const node = /^[\d.]+$|:/.test(host)
      ? one.checkIP(host)
      : one.checkHost(hostName(host) ?? '', { subject: 'never', partialWildcards: false });
    expect(node !== undefined).toBe(expected);
  });

  it('never throws and never covers a host by something that is not its own name', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,5}$/);
    fc.assert(
      fc.property(label, label, fc.string({ unit: 'binary' }), (a, b, any) => {
        const names = { domains: [`*.${a}.example`], addresses: [] };
        expect(covers(names, `${b}.${a}.example`)).toBe(true);
        expect(covers(names, `${b}.${b}.${a}.example`)).toBe(false);
        expect(covers(names, any)).toBe(false);
      }),
    );
  });
});

describe('certificates/alternative-names', () => {
  it('reads names in order, lower-case, each once', () => {
    expect(
      readAlternativeNames('DNS:B.example, email:x@example.com, DNS:a.example, DNS:b.example').domains,
    ).toEqual(['b.example', 'a.example']);
  });

  it('does not let a name with a comma in it become two', () => {
    const names = readAlternativeNames(certificate('hostile-san').subjectAltName);
    expect(names.domains).toEqual(['acme-corp.com', '*.com']);
    expect(names.unusable).toEqual([expect.stringContaining('evil.example'), 'w*.acme-corp.com']);
  });

  it('does not look for entries inside quotes', () => {
    expect(readAlternativeNames('DNS:"a, DNS:evil.example, DNS:c", DNS:b.example').domains).toEqual([
      'b.example',
    ]);
  });

  it('has no names without the extension', () => {
    expect(readAlternativeNames(undefined)).toEqual({ domains: [], addresses: [], unusable: [] });
  });

  it('never throws, and what it calls a domain is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        for (const name of readAlternativeNames(`DNS:${any}, DNS:"${any}"`).domains) {
          expect(name).toMatch(/^[a-z0-9*._-]+$/);
        }
      }),
    );
  });
});

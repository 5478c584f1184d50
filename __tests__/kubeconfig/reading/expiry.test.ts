import { describe, expect, it } from '@jest/globals';
import { credentialExpiry, tokenExpiry } from '../../../src/kubeconfig/reading/expiry.ts';
import { parseKubeconfig } from '../../../src/kubeconfig/reading/parse.ts';
import { fc } from '../../support/properties.ts';
import { base64, fixture, jwt, NOW, sample } from '../sample.ts';

describe('tokenExpiry', () => {
  it.each([
    { name: 'whole seconds', token: jwt({ exp: NOW / 1000 }), expected: '2030-03-17T17:46:40.000Z' },
    { name: 'a fraction', token: jwt({ exp: NOW / 1000 + 0.7 }), expected: '2030-03-17T17:46:40.000Z' },
    { name: 'the past', token: jwt({ exp: 1_000_000_000 }), expected: '2001-09-09T01:46:40.000Z' },
    {
      name: 'other claims',
      token: jwt({ iss: 'kubernetes', sub: 'ü', exp: 1.9e9 }),
      expected: '2030-03-17T17:46:40.000Z',
    },
  ])('$name', ({ token, expected }) => {
    expect(tokenExpiry(token)?.toISOString()).toBe(expected);
  });

  it.each([
    { name: 'empty', token: '' },
    { name: 'opaque', token: 'abcdef' },
    { name: 'two parts', token: jwt({ exp: 1.9e9 }).split('.').slice(0, 2).join('.') },
    { name: 'four parts', token: `${jwt({ exp: 1.9e9 })}.x` },
    { name: 'no exp', token: jwt({}) },
    { name: 'exp as text', token: jwt({ exp: '1900000000' }) },
    { name: 'milliseconds', token: jwt({ exp: NOW }) },
    { name: 'zero', token: jwt({ exp: 0 }) },
    { name: 'negative', token: jwt({ exp: -1 }) },
    { name: 'huge', token: jwt({ exp: 1e300 }) },
    { name: 'a list', token: jwt([{ exp: 1.9e9 }]) },
    { name: 'null', token: jwt(null) },
    { name: 'not JSON', token: 'YQ.YQ.YQ' },
    { name: 'not base64url', token: jwt({ exp: 1.9e9 }).replace('.', '.+') },
    { name: 'too long', token: jwt({ exp: 1.9e9, pad: 'x'.repeat(70_000) }) },
  ])('nothing for $name', ({ token }) => {
    expect(tokenExpiry(token)).toBeUndefined();
  });

  it('is total', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const found = tokenExpiry(parts.join('.'));
        expect(found === undefined || Number.isFinite(found.getTime())).toBe(true);
      }),
    );
  });
});

describe('credentialExpiry', () => {
  const certificate = base64(fixture('client.pem'));
  it.each([
    { name: 'an opaque token', user: {}, expected: undefined },
    {
      name: 'a client certificate',
      user: { 'client-certificate-data': certificate },
      expected: '2119-01-01T00:00:00.000Z',
    },
    {
      name: 'the earlier of both',
      user: { token: jwt({ exp: 1.9e9 }), 'client-certificate-data': certificate },
      expected: '2030-03-17T17:46:40.000Z',
    },
    { name: 'a broken certificate', user: { 'client-certificate-data': 'x' }, expected: undefined },
  ])('$name', ({ user, expected }) => {
    expect(credentialExpiry(parseKubeconfig(sample({ user })).user)?.toISOString()).toBe(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../../../../src/certificates/reading/facts.ts';
import {
  describeReplacement,
  isIncomparable,
  isOurs,
  laterExpiry,
  lostNames,
} from '../../../../src/platforms/raidboxes/certificates/installed.ts';
import {
  asCertificate,
  expiryOf,
  fingerprintOf,
} from '../../../../src/platforms/raidboxes/certificates/view.ts';
import type { Certificate } from '../../../../src/platforms/raidboxes/wire/schema.ts';
import { certificate } from '../../../certificates/fixture.ts';

const local = factsOf(certificate('acme-rsa'));

function installed(over: Partial<Certificate> = {}): Certificate {
  return { ...asCertificate(local), ...over };
}

describe('platforms/raidboxes/certificates/installed', () => {
  it('knows its own certificate in the platform’s words', () => {
    expect(isOurs(local, installed())).toBe(true);
    expect(isOurs(local, undefined)).toBe(false);
    expect(isOurs(local, asCertificate(factsOf(certificate('acme-p256'))))).toBe(false);
  });

  it('knows when there is nothing to compare', () => {
    const odd = installed({ fingerprint: '', serial_number: '' });
    expect([isOurs(local, odd), isIncomparable(local, odd)]).toEqual([false, true]);
    expect(isIncomparable(local, undefined)).toBe(false);
  });

  it.each([
    ['2120-01-01T00:00:01Z', true],
    ['2120-01-01T00:00:00Z', false],
    ['2120-01-01T01:00:00+01:00', false],
    ['2120-01-01 00:00:01', true],
    ['2119-12-31T23:59:59.9Z', false],
    ['soon', false],
  ])('compares when they expire: %s', (expires_at, later) => {
    expect(laterExpiry(local, installed({ expires_at })) !== undefined).toBe(later);
  });

  it('finds the names that would be lost', () => {
    const domains = [
      'ACME-corp.com',
      'www.acme-corp.com',
      'shop.acme-corp.com',
      '*.acme-corp.com',
      'IP Address:192.0.2.1',
    ];
    expect(lostNames(local, installed({ domains }))).toEqual(domains.slice(2));
    const wildcard = factsOf(certificate('wildcard'));
    expect(lostNames(wildcard, installed({ domains }))).toEqual(['IP Address:192.0.2.1']);
  });

  it('describes the change', () => {
    const before = installed({ fingerprint: 'nonsense', expires_at: '', domains: ['*.acme-corp.com'] });
    expect(describeReplacement(local, before)).toEqual([
      { field: 'fingerprint', from: 'unreadable', to: local.fingerprintSha1 },
      { field: 'expires', to: '2120-01-01T00:00:00Z' },
      { field: 'name gained', to: 'acme-corp.com' },
      { field: 'name lost', from: '*.acme-corp.com' },
    ]);
  });

  it.each([
    ['ab:'.repeat(20).slice(0, -1), 'AB:'.repeat(20).slice(0, -1)],
    ['ab'.repeat(32), 'AB:'.repeat(32).slice(0, -1)],
    [`SHA1 Fingerprint=${'AB'.repeat(20)}`, 'AB:'.repeat(20).slice(0, -1)],
    ['ab', undefined],
    ['', undefined],
  ])('writes the fingerprint %s in one form', (fingerprint, expected) => {
    expect(fingerprintOf({ fingerprint })).toBe(expected);
  });

  it('reads no time that is none', () => {
    for (const expires_at of ['', '0', '2120-13-01T00:00:00Z', 'x'.repeat(1_000)]) {
      expect(expiryOf({ expires_at })).toBeUndefined();
    }
  });
});

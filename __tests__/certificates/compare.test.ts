import { describe, expect, it } from '@jest/globals';
import { compareCertificates, fingerprintDigits } from '../../src/certificates/compare.ts';
import { daysLeft, utc } from '../../src/certificates/reading/days.ts';
import { factsOf } from '../../src/certificates/reading/facts.ts';
import { fc } from '../support/properties.ts';
import { certificate } from './fixture.ts';

const LOCAL = factsOf(certificate('acme-rsa'));
const NEXT = factsOf(certificate('acme-rsa-next'));
const SHA1 = LOCAL.fingerprintSha1;
const SHA256 = LOCAL.fingerprintSha256;
const SERIAL = LOCAL.serialNumber;
const DECIMAL = BigInt(`0x${SERIAL.replaceAll(':', '')}`).toString();
const EXPIRES = '2120-01-01T00:00:00Z';

describe('certificates/compare by fingerprint', () => {
  it.each([
    { name: 'as documented', fingerprint: SHA1, by: 'sha1' },
    { name: 'lower case', fingerprint: SHA1.toLowerCase(), by: 'sha1' },
    { name: 'no colons', fingerprint: SHA1.replaceAll(':', ''), by: 'sha1' },
    { name: 'spaces', fingerprint: ` ${SHA1.replaceAll(':', ' ')} `, by: 'sha1' },
    { name: 'hyphens', fingerprint: SHA1.replaceAll(':', '-'), by: 'sha1' },
    { name: "openssl's words", fingerprint: `SHA1 Fingerprint=${SHA1}`, by: 'sha1' },
    { name: "openssl 3's words", fingerprint: `sha1 Fingerprint=${SHA1}`, by: 'sha1' },
    { name: 'a prefix', fingerprint: `SHA-1:${SHA1}`, by: 'sha1' },
    { name: 'SHA-256', fingerprint: SHA256, by: 'sha256' },
    { name: 'SHA-256, bare', fingerprint: SHA256.replaceAll(':', '').toLowerCase(), by: 'sha256' },
    { name: 'SHA-256 with a prefix', fingerprint: `sha256:${SHA256}`, by: 'sha256' },
  ])('knows it again: $name', ({ fingerprint, by }) => {
    expect(compareCertificates(LOCAL, { fingerprint })).toEqual({ verdict: 'same', by });
    expect(compareCertificates(NEXT, { fingerprint })).toEqual({ verdict: 'different', by });
  });

  it('believes the fingerprint more than the rest', () => {
    const rest = { serial_number: SERIAL, expires_at: EXPIRES };
    expect(compareCertificates(LOCAL, { fingerprint: NEXT.fingerprintSha1, ...rest }).verdict).toBe(
      'different',
    );
  });
});

describe('certificates/compare by serial number and expiry', () => {
  const same = { verdict: 'same', by: 'serial-and-expiry' };
  const different = { verdict: 'different', by: 'serial-and-expiry' };
  const unknown = { verdict: 'unknown', by: 'nothing' };
  it.each([
    { name: 'both equal', serial_number: SERIAL, expires_at: EXPIRES, expected: same },
    {
      name: 'bare lower-case hex',
      serial_number: SERIAL.replaceAll(':', '').toLowerCase(),
      expires_at: EXPIRES,
      expected: same,
    },
    {
      name: 'hex with 0x',
      serial_number: `0x${SERIAL.replaceAll(':', '')}`,
      expires_at: EXPIRES,
      expected: same,
    },
    { name: 'leading zeros', serial_number: `00:00:${SERIAL}`, expires_at: EXPIRES, expected: same },
    { name: 'decimal', serial_number: DECIMAL, expires_at: EXPIRES, expected: same },
    { name: 'an offset', serial_number: SERIAL, expires_at: '2120-01-01T01:00:00+01:00', expected: same },
    { name: 'a fraction', serial_number: SERIAL, expires_at: '2120-01-01T00:00:00.000000Z', expected: same },
    { name: 'no zone', serial_number: SERIAL, expires_at: '2120-01-01 00:00:00', expected: same },
    {
      name: 'one second later',
      serial_number: SERIAL,
      expires_at: '2120-01-01T00:00:01Z',
      expected: different,
    },
    { name: 'another serial', serial_number: NEXT.serialNumber, expires_at: EXPIRES, expected: different },
    { name: 'another serial alone', serial_number: '01', expected: different },
    { name: 'another expiry alone', expires_at: '2026-01-01T00:00:00Z', expected: different },
    { name: 'the serial alone', serial_number: SERIAL, expected: unknown },
    { name: 'the expiry alone', expires_at: EXPIRES, expected: unknown },
    { name: 'nothing', expected: unknown },
    { name: 'nulls', serial_number: null, expires_at: null, expected: unknown },
    { name: 'garbage', serial_number: 'zz', expires_at: 'soon', expected: unknown },
    {
      name: 'an impossible time',
      serial_number: SERIAL,
      expires_at: '2120-13-41T00:00:00Z',
      expected: unknown,
    },
    { name: 'a huge number', serial_number: '9'.repeat(1_000_000), expires_at: EXPIRES, expected: unknown },
  ])('$name', ({ name: _, expected, ...installed }) => {
    for (const fingerprint of [undefined, null, '', 'n/a', 'AB:CD', SHA1.slice(3)]) {
      expect(compareCertificates(LOCAL, { ...installed, fingerprint })).toEqual(expected);
    }
  });

  it('never throws on what a server may send', () => {
    const field = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null), fc.constant(undefined));
    fc.assert(
      fc.property(field, field, field, (fingerprint, serial_number, expires_at) => {
        expect(compareCertificates(LOCAL, { fingerprint, serial_number, expires_at }).verdict).not.toBe(
          'same',
        );
      }),
    );
  });

  it('takes fields of the wrong type for missing', () => {
    const installed = { fingerprint: 12, serial_number: {}, expires_at: [] } as unknown as {
      fingerprint: string;
    };
    expect(compareCertificates(LOCAL, installed)).toEqual(unknown);
  });
});

describe('certificates/compare fingerprintDigits', () => {
  it('makes bare upper-case hex of any length, or nothing', () => {
    expect(fingerprintDigits('ab:cd')).toBe('ABCD');
    expect(fingerprintDigits('sha512:zz')).toBeUndefined();
    expect(fingerprintDigits('')).toBeUndefined();
  });
});

describe('certificates/days', () => {
  it.each([
    ['2030-01-02T00:00:00Z', 1],
    ['2030-01-01T23:59:59Z', 0],
    ['2030-01-01T00:00:00Z', 0],
    ['2029-12-31T23:59:59Z', -1],
    ['2029-12-31T00:00:00Z', -1],
    ['2030-04-01T00:00:00Z', 90],
  ])('%s is %d whole days away', (expires, expected) => {
    expect(daysLeft(new Date(expires), new Date('2030-01-01T00:00:00Z'))).toBe(expected);
  });

  it('writes UTC to the second', () => {
    expect(utc(new Date('2030-03-17T18:46:40.999+01:00'))).toBe('2030-03-17T17:46:40Z');
    expect(utc(new Date(Number.NaN))).toBe('an unreadable date');
  });
});

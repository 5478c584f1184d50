import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { belongsTo } from '../../../src/certificates/material/key.ts';
import { preflight } from '../../../src/certificates/preflight.ts';
import { factsOf } from '../../../src/certificates/reading/facts.ts';
import { fc } from '../../support/properties.ts';
import { block, certificate, fixture, NOW } from '../fixture.ts';
import { accepted, upload, verdict } from '../upload.ts';

describe('certificates/leaf-checks: the clock', () => {
  // acme-rsa is valid from 2024-01-01 until 2120-01-01, both at midnight UTC.
  it.each([
    ['2024-01-01T00:00:00Z', [], []],
    [
      '2023-12-31T23:58:00Z',
      [],
      ['The certificate becomes valid at 2024-01-01T00:00:00Z, a moment from now.'],
    ],
    ['2023-12-31T23:55:00Z', [], [expect.stringContaining('becomes valid')]],
    ['2119-12-25T00:00:00Z', [], []],
    ['2119-12-25T00:00:01Z', [], ['The certificate expires at 2120-01-01T00:00:00Z, in 6 whole days.']],
    ['2119-12-30T12:00:00Z', [], ['The certificate expires at 2120-01-01T00:00:00Z, in 1 whole day.']],
    ['2119-12-31T23:59:59Z', [], ['The certificate expires at 2120-01-01T00:00:00Z, in 0 whole days.']],
    ['2120-01-01T00:00:00Z', ['certificate: expired at 2120-01-01T00:00:00Z'], []],
    ['2023-12-31T23:54:59Z', ['certificate: is not valid before 2024-01-01T00:00:00Z'], []],
    ['2023-12-30T00:00:00Z', ['certificate: is not valid before 2024-01-01T00:00:00Z'], []],
  ])('at %s', (now, problems, warnings) => {
    const result = verdict({ ...upload('acme-rsa'), chain: undefined, now: new Date(now) });
    expect(result.problems).toEqual(problems);
    expect(result.warnings.filter((warning) => !warning.startsWith('The chain is missing'))).toEqual(
      warnings,
    );
  });
});

describe('certificates/strength warns', () => {
  it.each([
    ['ed25519', 'has a key of kind ed25519, which the hosting and some browsers may not accept'],
    ['rsa-pss', 'has an RSA-PSS key, which the hosting and some browsers may not accept'],
  ])('of %s', (name, warning) => {
    expect(accepted(upload(name)).warnings).toContain(`The certificate ${warning}.`);
  });
});

describe('certificates/key', () => {
  it('is not fooled by a key file that carries the public half of another key', () => {
    const mine = Buffer.from(block('acme-p256.key').replace(/-----.*-----/g, ''), 'base64');
    const other = createPrivateKey(fixture('localhost-p256.key'));
    const forged = Buffer.concat([mine.subarray(0, -65), pointOf(other)]);
    const key = createPrivateKey({ key: forged, format: 'der', type: 'pkcs8' });
    expect(createPublicKey(key).equals(createPublicKey(other))).toBe(true);
    expect(belongsTo(key, certificate('localhost-p256'))).toBe(false);
    expect(belongsTo(other, certificate('localhost-p256'))).toBe(true);
  });

  function pointOf(key: ReturnType<typeof createPrivateKey>): Buffer {
    return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-65);
  }
});

describe('certificates/facts', () => {
  it('says what openssl and the platform say', () => {
    const one = certificate('acme-rsa');
    expect(factsOf(one)).toEqual({
      fingerprintSha1: expect.stringMatching(/^(?:[0-9A-F]{2}:){19}[0-9A-F]{2}$/),
      fingerprintSha256: expect.stringMatching(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/),
      serialNumber: expect.stringMatching(/^(?:[0-9A-F]{2}:)+[0-9A-F]{2}$/),
      domains: ['acme-corp.com', 'www.acme-corp.com'],
      addresses: [],
      issuer: 'Boxwright Test Intermediate',
      subject: 'acme-corp.com',
      notAfter: new Date('2120-01-01T00:00:00Z'),
    });
    expect(factsOf(certificate('idn')).domains).toEqual([
      'xn--bcher-kva.example',
      'www.xn--bcher-kva.example',
    ]);
    expect(factsOf(certificate('localhost-rsa')).addresses).toEqual(['127.0.0.1', '::1']);
  });

  it('makes hostile names harmless wherever they are printed', () => {
    expect(factsOf(certificate('hostile-cn')).subject).toBe('x ::error::owned <img src=x>');
    expect(factsOf(certificate('hostile-issuer')).issuer).toBe('Evil CA ::warning::owned');
    for (const chain of [undefined, fixture('hostile-ca.pem'), fixture('intermediate.pem')]) {
      const result = verdict({ ...upload('hostile-issuer'), chain });
      const said = [...result.problems, ...result.warnings];
      expect(said).toContainEqual(expect.stringContaining('Evil CA ::warning::owned'));
      for (const line of said) expect(line).not.toMatch(/[\n\r\u202e\u200b]/);
    }
    const names = verdict({ ...upload('hostile-san') });
    expect(names.warnings).toContainEqual(expect.stringContaining('names that no host can have'));
  });
});

describe('certificates/preflight is total', () => {
  const pieces = fc.constantFrom(
    fixture('acme-rsa.pem'),
    fixture('acme-rsa.key'),
    fixture('intermediate.pem'),
    fixture('acme-rsa.csr'),
    fixture('acme-rsa-encrypted.key'),
    '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n',
    '-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n',
    '-----BEGIN CERTIFICATE REQUEST-----\nMAMwAQA=\n-----END CERTIFICATE REQUEST-----\n',
  );
  const text = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 3, arbitrary: fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.tuple(pieces, fc.nat(2000), fc.string({ maxLength: 3 })).map(splice) },
  );
  const secrets = [
    ...block('acme-rsa.key').split('\n'),
    ...block('acme-rsa-encrypted.key').split('\n'),
  ].filter((line) => line.length > 8 && !line.startsWith('-----'));

  function splice([piece, at, noise]: readonly [string, number, string]): string {
    return piece.slice(0, at) + noise + piece.slice(at + 1);
  }

  it('never throws, always ends with a reason, and never quotes a key', () => {
    fc.assert(
      fc.property(text, text, text, text, (crt, privateKey, chain, csr) => {
        const result = preflight({ certificate: crt, privateKey, chain, csr, now: NOW });
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        const said = JSON.stringify(result);
        for (const line of secrets) expect(said).not.toContain(line);
        expect(said).not.toMatch(/[A-Za-z0-9+/]{40}/);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again when it is given what it made', () => {
    const once = accepted({ ...upload('acme-rsa'), csr: fixture('acme-rsa.csr') });
    const { crt, key, bundle, csr } = once;
    expect(accepted({ certificate: crt, privateKey: key, chain: bundle, csr, now: NOW })).toEqual(once);
  });
});

import { describe, expect, it } from '@jest/globals';
import { preflight } from '../../src/certificates/preflight.ts';
import { certificate, fixture, NOW } from './fixture.ts';
import { accepted, upload, verdict } from './upload.ts';

const BUNDLE = certificate('intermediate').toString();

describe('certificates/preflight accepts', () => {
  it.each([
    'acme-rsa',
    'acme-p256',
    'acme-p384',
    'localhost-rsa',
    'localhost-p256',
    'ip-san',
    'idn',
    'wildcard',
  ])('%s with its key and chain, and sends each as clean PEM', (name) => {
    const value = accepted(upload(name));
    expect(value.crt).toBe(certificate(name).toString());
    expect(value.key).toMatch(
      /^-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/=\n]+\n-----END PRIVATE KEY-----\n$/,
    );
    expect(value.bundle).toBe(BUNDLE);
    expect(value).not.toHaveProperty('csr');
    expect(value.leaf.fingerprintSha256).toBe(certificate(name).fingerprint256);
    expect(value.notes).toEqual([]);
  });

  it('a full chain in one input', () => {
    const value = accepted({
      ...upload('acme-rsa'),
      certificate: fixture('acme-rsa-fullchain.pem'),
      chain: '',
    });
    expect([value.crt, value.bundle]).toEqual([certificate('acme-rsa').toString(), BUNDLE]);
  });

  it('a full chain in one line with literal line breaks, and a key in base64 once more', () => {
    const value = accepted({
      certificate: fixture('acme-rsa-fullchain.pem').trimEnd().replaceAll('\n', '\\n'),
      privateKey: Buffer.from(fixture('acme-rsa.key')).toString('base64'),
      now: NOW,
    });
    expect([value.crt, value.bundle]).toEqual([certificate('acme-rsa').toString(), BUNDLE]);
    expect(value.key).toBe(accepted(upload('acme-rsa')).key);
  });

  it('a request for the same key, under the usual label', () => {
    for (const name of ['acme-rsa', 'acme-p256']) {
      expect(accepted({ ...upload(name), csr: fixture(`${name}.csr`) }).csr).toMatch(
        /^-----BEGIN CERTIFICATE REQUEST-----\n[^-]+-----END CERTIFICATE REQUEST-----\n$/,
      );
    }
  });

  it('a blank chain and request as none', () => {
    const value = accepted({ ...upload('acme-rsa'), chain: ' \n', csr: '' });
    expect(value).not.toHaveProperty('bundle');
    expect(value).not.toHaveProperty('csr');
  });

  it('a self-signed certificate only by force, and then says so', () => {
    const own = { ...upload('self-signed'), chain: undefined };
    expect(verdict(own).problems).toEqual([
      'certificate: is self-signed, which no browser trusts; set force: true to upload it all the same',
    ]);
    expect(accepted({ ...own, force: true }).warnings).toEqual([
      'The certificate is self-signed, which no browser trusts.',
    ]);
  });
});

describe('certificates/preflight refuses', () => {
  it.each([
    ['expired', 'certificate: expired at 2021-01-01T00:00:00Z'],
    ['not-yet-valid', 'certificate: is not valid before 2110-01-01T00:00:00Z'],
    ['sha1', 'certificate: is signed with sha1WithRSAEncryption, which browsers refuse'],
    ['md5', 'certificate: is signed with md5WithRSAEncryption, which browsers refuse'],
    ['rsa-1024', 'certificate: has an RSA key of 1024 bits; 2048 or more are needed'],
    ['rsa-exponent-3', 'certificate: has an RSA key with an unusual public exponent; 65537 is the usual one'],
    ['p192', 'certificate: has an EC key on the curve prime192v1; use P-256 or P-384'],
    [
      'no-san',
      'certificate: names no host (no subjectAltName); browsers do not read the common name; ask Boxwright Test Intermediate for one with the domain in it',
    ],
    ['ca-leaf', 'certificate: is the certificate of an authority (CA:TRUE), not of a server'],
    ['client-auth', 'certificate: is not meant for web servers: its extended key usage lacks serverAuth'],
  ])('%s, and finds nothing else wrong with it', (name, problem) => {
    expect(verdict(upload(name)).problems).toEqual([problem]);
  });

  it('a key that belongs to another certificate, of the same kind or not', () => {
    for (const key of ['acme-rsa-next.key', 'acme-p256.key', 'ed25519.key']) {
      expect(verdict({ ...upload('acme-rsa'), privateKey: fixture(key) }).problems).toEqual([
        'private-key: does not belong to the certificate: their public keys differ',
      ]);
    }
  });

  it('a request made with another key', () => {
    expect(verdict({ ...upload('acme-rsa'), csr: fixture('acme-p256.csr') }).problems).toEqual([
      'csr: was made with another key than the certificate',
    ]);
  });

  it('two server certificates', () => {
    const both = fixture('acme-rsa.pem') + fixture('acme-p256.pem');
    expect(verdict({ ...upload('acme-rsa'), certificate: both }).problems).toEqual([
      'certificate: holds 2 server certificates; give the one to install',
    ]);
  });

  it('swapped inputs, in one sentence', () => {
    const { certificate: privateKey, privateKey: crt } = upload('acme-rsa');
    expect(verdict({ certificate: crt, privateKey, now: NOW }).problems).toEqual([
      'certificate: holds a private key, and private-key holds a certificate: swap the two inputs',
    ]);
  });

  it('everything at once, each by its input', () => {
    const all = verdict({
      certificate: fixture('expired.pem') + fixture('acme-rsa.key'),
      privateKey: fixture('acme-rsa-encrypted.key'),
      chain: fixture('other-intermediate.pem'),
      csr: fixture('acme-rsa.csr'),
      now: NOW,
    });
    expect(all.problems).toEqual([
      expect.stringMatching(/^certificate: holds a private key/),
      'certificate: expired at 2021-01-01T00:00:00Z',
      expect.stringMatching(/^chain: "Unrelated Test Intermediate" does not belong/),
      expect.stringMatching(/^private-key: holds an encrypted private key/),
      'csr: was made with another key than the certificate',
    ]);
  });

  it('four empty inputs without falling over', () => {
    expect(preflight({ certificate: '', privateKey: '', chain: '', csr: '', now: NOW })).toMatchObject({
      ok: false,
      problems: [
        { input: 'certificate', problem: 'is empty' },
        { input: 'private-key', problem: 'is empty' },
      ],
    });
  });

  it('blocks of which none is what the input is for', () => {
    const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
    expect(verdict({ certificate: parameters, privateKey: parameters, now: NOW }).problems).toEqual([
      'certificate: holds no certificate',
      'private-key: holds no private key',
    ]);
  });
});

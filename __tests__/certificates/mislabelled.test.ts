import { describe, expect, it } from '@jest/globals';
import { writePem } from '../../src/support/pem/pem.ts';
import { block } from './fixture.ts';
import { accepted, upload, verdict } from './upload.ts';

/** The block of a fixture between other words. */
function under(label: string, name: string): string {
  return block(name).replace(/(BEGIN|END) [A-Z0-9 ]+/g, `$1 ${label}`);
}

/** What is damaged: a sequence that holds nothing anybody knows. */
const NONSENSE = Buffer.from('3009020101040200ff3000', 'hex');

describe('a block between the wrong words is what it holds', () => {
  it.each([
    ['acme-rsa', 'RSA PRIVATE KEY', 'acme-rsa.key', 'PRIVATE KEY'],
    ['acme-rsa', 'EC PRIVATE KEY', 'acme-rsa.key', 'PRIVATE KEY'],
    ['acme-p256', 'EC PRIVATE KEY', 'acme-p256.key', 'PRIVATE KEY'],
    ['acme-p256', 'RSA PRIVATE KEY', 'acme-p256.key', 'PRIVATE KEY'],
    ['acme-rsa', 'PRIVATE KEY', 'acme-rsa-pkcs1.key', 'RSA PRIVATE KEY'],
    ['acme-p256', 'PRIVATE KEY', 'acme-p256-sec1.key', 'EC PRIVATE KEY'],
    ['acme-p256', 'RSA PRIVATE KEY', 'acme-p256-sec1.key', 'EC PRIVATE KEY'],
    ['acme-rsa', 'PUBLIC KEY', 'acme-rsa.key', 'PRIVATE KEY'],
  ])('key of %s as %s: %s', (name, label, file, own) => {
    const value = accepted({ ...upload(name), privateKey: under(label, file) });
    expect(value.key).toBe(under(own, file));
    expect(value.notes).toEqual([
      expect.stringMatching(
        new RegExp(`^Read an? ${own} in private-key that is labelled as an? ${label} block`),
      ),
    ]);
  });

  it.each(['X509 CERTIFICATE', 'X509 CRL', 'CERTIFICATE REQUEST', 'PKCS7', 'PRIVATE KEY', 'MIIEVQ'])(
    'certificate as %s',
    (label) => {
      const value = accepted({ ...upload('acme-rsa'), certificate: under(label, 'acme-rsa.pem') });
      expect(value.crt).toBe(accepted(upload('acme-rsa')).crt);
      expect(value.notes[0]).not.toContain('MIIEVQ');
    },
  );

  it.each([
    ['private-key', 'RSA PRIVATE KEY', 'acme-rsa-encrypted.key', 'holds an encrypted private key'],
    ['private-key', 'PRIVATE KEY', 'acme-rsa-encrypted.key', 'holds an encrypted private key'],
    ['private-key', 'PRIVATE KEY', 'acme-rsa.pem', 'holds a certificate, not a private key'],
    ['private-key', 'PRIVATE KEY', 'acme-rsa-public.pem', 'holds a public key; the private key is needed'],
    ['private-key', 'RSA PRIVATE KEY', 'acme-rsa-public-pkcs1.pem', 'holds a public key'],
    ['private-key', 'PRIVATE KEY', 'acme-rsa.csr', 'holds a certificate request'],
    ['certificate', 'CERTIFICATE', 'acme-rsa.key', 'holds a private key, which must never be sent'],
    ['certificate', 'CERTIFICATE', 'acme-p256-sec1.key', 'holds a private key, which must never be sent'],
    ['certificate', 'CERTIFICATE', 'acme-rsa.csr', 'holds a certificate request'],
    ['certificate', 'CERTIFICATE', 'acme-rsa.p7b', 'holds a PKCS#7 container'],
    ['chain', 'CERTIFICATE', 'acme-rsa-public.pem', 'holds only a public key'],
    ['csr', 'CERTIFICATE REQUEST', 'acme-rsa.pem', 'holds a certificate, not a certificate request'],
  ])('%s as %s: %s is refused for what it is', (input, label, file, expected) => {
    const text = under(label, file);
    const name = input === 'private-key' ? 'privateKey' : input;
    expect(verdict({ ...upload('acme-rsa'), [name]: text }).problems).toContainEqual(
      expect.stringContaining(`${input}: ${expected}`),
    );
  });

  it.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'])('nonsense as %s is damaged', (label) => {
    const privateKey = writePem({ label, bytes: NONSENSE });
    expect(verdict({ ...upload('acme-rsa'), privateKey }).problems).toEqual([
      expect.stringContaining('is damaged'),
    ]);
  });
});

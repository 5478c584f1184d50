import { describe, expect, it } from '@jest/globals';
import { writePem } from '../../../src/support/pem/pem.ts';
import { block, fixture, fixtureBytes } from '../fixture.ts';
import { accepted, upload, verdict } from '../upload.ts';

const LONGER = Buffer.concat([fixtureBytes('acme-rsa-key.der'), Buffer.from([0])]);
const GOOD = upload('acme-rsa');

/** A file as a step that reads it as text sees it, and as somebody pastes it into a secret. */
function latin1(name: string): string {
  return fixtureBytes(name).toString('latin1');
}
function base64(name: string): string {
  return fixtureBytes(name).toString('base64');
}

describe('certificates/wrong-material in certificate', () => {
  it.each([
    [
      'a request',
      fixture('acme-rsa.csr'),
      'holds a certificate request; give the certificate that the authority',
    ],
    ['a new request', fixture('acme-p256.csr'), 'holds a certificate request'],
    ['a public key', fixture('acme-rsa-public.pem'), 'holds only a public key, not a certificate'],
    ['a PKCS#1 public key', fixture('acme-rsa-public-pkcs1.pem'), 'holds only a public key'],
    ['a TRUSTED one', fixture('acme-rsa-trusted.pem'), 'openssl x509 -in trusted.pem -out certificate.pem'],
    ['PKCS#7', fixture('acme-rsa.p7b'), 'openssl pkcs7 -print_certs -in chain.p7b -out chain.pem'],
    ['DER in a file', fixture('acme-rsa.der'), 'openssl x509 -inform DER -in certificate.der'],
    ['DER read byte by byte', latin1('acme-rsa.der'), 'openssl x509 -inform DER -in certificate.der'],
    ['DER in base64', base64('acme-rsa.der'), 'openssl x509 -inform DER -in certificate.der'],
    ['PFX in a file', fixture('acme-rsa.pfx'), 'openssl pkcs12 -in store.pfx -clcerts -nokeys'],
    ['PFX read byte by byte', latin1('acme-rsa.pfx'), 'openssl pkcs12 -in store.pfx -clcerts -nokeys'],
    ['PFX in base64', base64('acme-rsa.pfx'), 'openssl pkcs12 -in store.pfx -clcerts -nokeys'],
    ['a key in base64 DER', base64('acme-rsa-key.der'), 'holds a private key in binary (DER) form'],
  ])('%s', (_, certificate, expected) => {
    expect(verdict({ ...GOOD, certificate }).problems).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    'acme-rsa.key',
    'acme-rsa-pkcs1.key',
    'acme-p256-sec1.key',
    'acme-rsa-encrypted.key',
    'acme-rsa-encrypted-pkcs1.key',
    'openssh.key',
  ])('%s beside a good certificate, in certificate and in chain', (key) => {
    const refused =
      'holds a private key, which must never be sent as public text; give it as private-key only';
    const certificate = fixture(key) + fixture('acme-rsa.pem');
    expect(verdict({ ...GOOD, certificate }).problems).toEqual([`certificate: ${refused}`]);
    const chain = fixture('intermediate.pem') + fixture(key);
    expect(verdict({ ...GOOD, chain }).problems).toEqual([`chain: ${refused}`]);
  });
});

describe('certificates/wrong-material in private-key', () => {
  it.each([
    ['encrypted PKCS#8', fixture('acme-rsa-encrypted.key'), 'openssl pkey -in encrypted.pem -out key.pem'],
    [
      'encrypted PKCS#1',
      fixture('acme-rsa-encrypted-pkcs1.key'),
      'openssl pkey -in encrypted.pem -out key.pem',
    ],
    [
      'encrypted, one line',
      block('acme-rsa-encrypted-pkcs1.key').replaceAll('\n', '\\n'),
      'holds an encrypted',
    ],
    ['OpenSSH', fixture('openssh.key'), "ssh-keygen -p -m PEM -N '' -f key.pem"],
    ['a public key', fixture('acme-rsa-public.pem'), 'holds a public key; the private key is needed'],
    ['a certificate', fixture('acme-rsa.pem'), 'holds a certificate, not a private key'],
    ['a request', fixture('acme-rsa.csr'), 'holds a certificate request'],
    ['DER in a file', fixture('acme-rsa-key.der'), 'openssl pkey -inform DER -in key.der -out key.pem'],
    [
      'DER read byte by byte',
      latin1('acme-rsa-key.der'),
      'openssl pkey -inform DER -in key.der -out key.pem',
    ],
    ['DER in base64', base64('acme-rsa-key.der'), 'openssl pkey -inform DER -in key.der -out key.pem'],
    ['a certificate in base64 DER', base64('acme-rsa.der'), 'holds a certificate in binary (DER) form'],
    ['PFX in a file', fixture('acme-rsa.pfx'), 'openssl pkcs12 -in store.pfx -nocerts -nodes'],
    ['PFX in base64', base64('acme-rsa.pfx'), 'openssl pkcs12 -in store.pfx -nocerts -nodes'],
    ['two keys', fixture('acme-rsa.key') + fixture('acme-p256.key'), 'holds 2 private keys'],
    ['a key and a byte behind it', writePem({ label: 'PRIVATE KEY', bytes: LONGER }), 'is damaged'],
  ])('%s', (_, privateKey, expected) => {
    expect(verdict({ ...GOOD, privateKey }).problems).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['acme-rsa', 'acme-rsa-pkcs1.key', 'RSA PRIVATE KEY'],
    ['acme-p256', 'acme-p256-sec1.key', 'EC PRIVATE KEY'],
    ['acme-p256', 'acme-p256-sec1-params.key', 'EC PRIVATE KEY'],
  ])('but %s takes %s and sends it under its own label', (name, key, label) => {
    expect(accepted({ ...upload(name), privateKey: fixture(key) }).key).toBe(
      block(key).slice(block(key).indexOf(`-----BEGIN ${label}`)),
    );
  });

  it('leaves certificates in a combined file out, and says so', () => {
    const value = accepted({
      ...GOOD,
      privateKey: fixture('acme-rsa.key') + fixture('acme-rsa-fullchain.pem'),
    });
    expect(value.key).toBe(block('acme-rsa.key'));
    expect(value.notes).toEqual(['Left 2 certificates out of private-key.']);
  });
});

describe('certificates/wrong-material in csr', () => {
  it.each([
    ['a certificate', fixture('acme-rsa.pem'), 'csr: holds a certificate, not a certificate request'],
    ['a key', fixture('acme-rsa.key'), 'csr: holds a private key, which must never be sent'],
    ['two requests', fixture('acme-rsa.csr').repeat(2), 'csr: holds more than one certificate request'],
    ['a word', 'csr', 'csr: holds no PEM text'],
  ])('%s', (_, csr, expected) => {
    expect(verdict({ ...GOOD, csr }).problems).toEqual([expect.stringContaining(expected)]);
  });
});

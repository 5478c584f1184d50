import type { X509Certificate } from 'node:crypto';
import { INTEGER, readDer, readSequence } from '../../support/pem/der.ts';
import { bodyOf, extensionOf } from './extensions.ts';
import { isSelfSigned } from './signature.ts';

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';

/** Bits of the first byte of a key usage (RFC 5280, section 4.2.1.3). */
const TLS_BITS = 0x80 | 0x20 | 0x08;
const SIGN_CERTIFICATES = 0x04;

/**
 * True for a certificate that may stand above others: with `CA:TRUE`, or a root of the first version of X.509, which
 * cannot say so. Intermediates of that version are refused by clients.
 */
export function isAuthority(certificate: X509Certificate): boolean {
  if (certificate.ca) return true;
  return bodyOf(certificate).version === 0 && isSelfSigned(certificate);
}

/** True unless the key usage keeps the key from signing certificates. */
export function maySignCertificates(certificate: X509Certificate): boolean {
  const bits = keyUsageOf(certificate);
  return bits === undefined || (bits & SIGN_CERTIFICATES) !== 0;
}

/** True unless the key usage keeps the key from all that a TLS server does with it: sign, decipher, agree. */
export function mayServeTls(certificate: X509Certificate): boolean {
  const bits = keyUsageOf(certificate);
  return bits === undefined || (bits & TLS_BITS) !== 0;
}

/** How many authorities may stand below this one; `undefined` for any number. */
export function pathLengthOf(certificate: X509Certificate): number | undefined {
  const parts = readSequence(extensionOf(certificate, BASIC_CONSTRAINTS) ?? new Uint8Array()) ?? [];
  const length = parts.find(({ tag }) => tag === INTEGER);
  return length && length.content.length <= 4
    ? length.content.reduce((sum, byte) => sum * 256 + byte, 0)
    : undefined;
}

function keyUsageOf(certificate: X509Certificate): number | undefined {
  const value = extensionOf(certificate, KEY_USAGE);
  // The first byte counts the unused bits.
  return value && (readDer(value)?.content[1] ?? 0);
}

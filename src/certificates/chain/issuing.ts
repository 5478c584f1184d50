import type { X509Certificate } from 'node:crypto';
import { OCTET_STRING, readDer, readSequence } from '../../support/pem/der.ts';
import { isAuthority, maySignCertificates } from '../reading/authority.ts';
import { extensionOf } from '../reading/extensions.ts';
import { signatureFits } from '../reading/signature.ts';

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
/** `[0] keyIdentifier` and `[2] serialNumber` of the authority's identifier (RFC 5280, section 4.2.1.1). */
const KEY_IDENTIFIER = 0x80;
const SERIAL_NUMBER = 0x82;

/** Longest identifier that is shown, in digits. */
const MAX_DIGITS = 40;

/**
 * Why `issuer`, which has the name of the one who issued `child`, is not the certificate that clients would take for
 * it: a sentence's end that follows the issuer's name. "Bad signature" is said of nothing else.
 */
export function whyNotIssuer(child: X509Certificate, issuer: X509Certificate): string {
  const { wanted, own, otherKey, otherSerial } = compare(child, issuer);
  const identifiers = `the certificate names ${short(wanted.key)}, this one is ${short(own)}`;
  if (!signatureFits(child, issuer)) {
    return otherKey
      ? `has the name of an issuer in the chain, but another key (${identifiers}): the authority has changed its key; give its earlier or later certificate`
      : 'has the name of an issuer in the chain, but did not sign (bad signature)';
  }
  if (otherKey)
    return `made the signature, but has another key identifier (${identifiers}), so that OpenSSL does not find it; give the certificate of the authority that has this identifier`;
  if (otherSerial)
    return `made the signature, but has another serial number (the certificate names ${short(wanted.serial)}, this one is ${short(bare(issuer.serialNumber))}), so that OpenSSL does not find it; give the authority's certificate with that number`;
  if (!maySignCertificates(issuer))
    return 'made the signature, but may not: its key usage lacks keyCertSign (certificate signing)';
  return isAuthority(issuer)
    ? 'made the signature, but is not accepted as the issuer'
    : "made the signature, but is no authority's certificate (CA:FALSE)";
}

/** True when a client that goes by names and identifiers takes `issuer` for the one who issued `child`, right or not. */
export function isTakenForIssuer(child: X509Certificate, issuer: X509Certificate): boolean {
  const { otherKey, otherSerial } = compare(child, issuer);
  return child.issuer === issuer.subject && !otherKey && !otherSerial;
}

function compare(child: X509Certificate, issuer: X509Certificate) {
  const wanted = identifierOf(child);
  const own = keyIdentifierOf(issuer);
  const otherKey = wanted.key !== undefined && own !== undefined && wanted.key !== own;
  const otherSerial = wanted.serial !== undefined && wanted.serial !== bare(issuer.serialNumber);
  return { wanted, own, otherKey, otherSerial };
}

function identifierOf(certificate: X509Certificate) {
  const parts = readSequence(extensionOf(certificate, AUTHORITY_KEY_IDENTIFIER) ?? new Uint8Array()) ?? [];
  const part = (wanted: number) => parts.find(({ tag }) => tag === wanted)?.content;
  const [key, serial] = [part(KEY_IDENTIFIER), part(SERIAL_NUMBER)];
  return { key: key && hex(key), serial: serial && bare(hex(serial)) };
}

function keyIdentifierOf(certificate: X509Certificate): string | undefined {
  const value = readDer(extensionOf(certificate, SUBJECT_KEY_IDENTIFIER) ?? new Uint8Array());
  return value?.tag === OCTET_STRING ? hex(value.content) : undefined;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}

function bare(serial: string): string {
  return serial.toUpperCase().replace(/^0+(?=.)/, '');
}

function short(digits: string | undefined): string {
  const text = digits ?? '';
  return text.length > MAX_DIGITS ? `${text.slice(0, MAX_DIGITS)}…` : text;
}

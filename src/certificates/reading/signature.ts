import type { KeyObject, X509Certificate } from 'node:crypto';

/** The public key of a certificate; undefined when Node does not know its kind. */
export function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

/**
 * True when `issuer` made the signature on `certificate`: names, key identifier and usage fit, and the
 * signature verifies. Names and identifiers alone prove nothing, as anybody can copy them.
 */
export function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && signatureFits(certificate, issuer);
}

/** True when the certificate names itself as its issuer and the signature is its own. */
export function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && signatureFits(certificate, certificate);
}

/** True when the key of `issuer` made the signature, whatever names and identifiers say. */
export function signatureFits(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const key = publicKeyOf(issuer);
  if (key === undefined) return false;
  try {
    return certificate.verify(key);
  } catch {
    return false;
  }
}

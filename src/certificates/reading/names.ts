import type { X509Certificate } from 'node:crypto';
import { asLine } from '../../support/text.ts';

/**
 * A certificate's own name for people: its common name, else its organisation, on one line. The text was
 * chosen by whoever made the certificate, so it is made harmless first.
 */
export function subjectName(certificate: X509Certificate): string {
  return nameOf(certificate, 'subject');
}

/** The name of the authority that issued a certificate, in the same form. */
export function issuerName(certificate: X509Certificate): string {
  return nameOf(certificate, 'issuer');
}

function nameOf(certificate: X509Certificate, which: 'subject' | 'issuer'): string {
  const parts = partsOf(certificate, which);
  for (const key of ['CN', 'O', 'OU']) {
    const value = parts[key];
    const text = asLine(Array.isArray(value) ? value.at(-1) : value);
    if (text !== '') return text;
  }
  return asLine(certificate[which] ?? '') || '(no name)';
}

/** The old object is the one place where Node gives a name's parts unescaped; it also decodes the key. */
function partsOf(
  certificate: X509Certificate,
  which: 'subject' | 'issuer',
): Readonly<Record<string, unknown>> {
  try {
    return { ...certificate.toLegacyObject()[which] };
  } catch {
    return {};
  }
}

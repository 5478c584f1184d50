import type { X509Certificate } from 'node:crypto';
import { readDer, readSequence } from '../../support/pem/der.ts';
import { bodyOf, dotted } from './extensions.ts';

const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
const MAX_PARTS = 50;

/** One part of a name, as it is compared: case, blanks at the ends and the kind of text do not count (RFC 5280, 7.1). */
export type NamePart = string;

/** The parts of a distinguished name in DER, the widest (country) first; each with its type in front: `2.5.4.10=acme`. */
export function partsOfName(name: Uint8Array): readonly NamePart[] {
  return (readSequence(name, MAX_PARTS) ?? []).map(({ content }) => {
    const [type, value] = readSequence(readDer(content)?.raw ?? new Uint8Array()) ?? [];
    const text = Buffer.from(value?.content ?? [])
      .toString('latin1')
      .trim()
      .replace(/\s+/g, ' ')
      .toLowerCase();
    return `${dotted(type?.content ?? new Uint8Array())}=${text}`;
  });
}

/** The parts of the name that a certificate is about. */
export function subjectParts(certificate: X509Certificate): readonly NamePart[] {
  return partsOfName(bodyOf(certificate).subject);
}

/** The e-mail addresses in it, which count as names of the certificate, too. */
export function subjectEmails(certificate: X509Certificate): readonly string[] {
  const prefix = `${EMAIL_ADDRESS}=`;
  return subjectParts(certificate)
    .filter((part) => part.startsWith(prefix))
    .map((part) => part.slice(prefix.length));
}

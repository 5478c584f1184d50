import { labelOfContent } from './content.ts';
import { isOneSequence } from './der.ts';

/** What bytes without PEM lines are: a store of PKCS#12 or Java, a PKCS#7 container, a key, a certificate (or request), or other DER. */
export type BinaryKind = 'pfx' | 'jks' | 'p7b' | 'der-key' | 'der-certificate' | 'der';

/** A PKCS#12 store whose length is left open (BER), as Java and Windows write it: a SEQUENCE, then version 3. */
const OPEN_PFX = [0x30, 0x80, 0x02, 0x01, 0x03];

/** How the two formats of Java's own stores begin: JKS and JCEKS. */
const JAVA = [
  [0xfe, 0xed, 0xfe, 0xed],
  [0xce, 0xce, 0xce, 0xce],
];

/** The first part of signed data, 1.2.840.113549.1.7.2 (RFC 2315). */
const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

function begins(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

/** Recognises DER and stores of keys; `undefined` for anything else. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  if (begins(bytes, OPEN_PFX)) return 'pfx';
  if (JAVA.some((start) => begins(bytes, start))) return 'jks';
  if (!isOneSequence(bytes)) return undefined;
  // Behind the tag and a length of two to five bytes.
  if ([2, 3, 4, 5, 6].some((at) => begins(bytes, SIGNED_DATA, at))) return 'p7b';
  const label = labelOfContent(bytes) ?? '';
  if (label === 'PKCS12') return 'pfx';
  if (label.endsWith('PRIVATE KEY')) return 'der-key';
  return label.startsWith('CERTIFICATE') ? 'der-certificate' : 'der';
}

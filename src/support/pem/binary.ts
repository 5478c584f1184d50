import { labelOfContent } from './content.ts';
import { isOneSequence } from './der.ts';

/** What bytes without PEM lines are: a PKCS#12 store, a key or a certificate (or request), or some other DER. */
export type BinaryKind = 'pfx' | 'der-key' | 'der-certificate' | 'der';

/** A PKCS#12 store whose length is left open (BER), as Java and Windows write it: a SEQUENCE, then version 3. */
const OPEN_PFX = [0x30, 0x80, 0x02, 0x01, 0x03];

/** Recognises DER and PKCS#12; `undefined` for anything else. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  if (OPEN_PFX.every((byte, index) => bytes[index] === byte)) return 'pfx';
  if (!isOneSequence(bytes)) return undefined;
  const label = labelOfContent(bytes) ?? '';
  if (label === 'PKCS12') return 'pfx';
  if (label.endsWith('PRIVATE KEY')) return 'der-key';
  return label.startsWith('CERTIFICATE') ? 'der-certificate' : 'der';
}

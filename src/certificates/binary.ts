import { INTEGER, isOneSequence, readDer, readSequence, SEQUENCE } from './der.ts';

/** What bytes without PEM lines are: a PKCS#12 store, a key or a certificate (or request), or some other DER. */
export type BinaryKind = 'pfx' | 'der-key' | 'der-certificate' | 'der';

/** A PKCS#12 store starts with a SEQUENCE whose first element is the version, 3 (RFC 7292, section 4). */
const PFX_START = '\u0002\u0001\u0003';

/** How far into a text that was read with the wrong encoding the start of a PKCS#12 store is looked for. */
const START = 16;

/**
 * Recognises DER and PKCS#12. `text` is given when the bytes come from a file that was read as UTF-8, where
 * every byte that is no UTF-8 has become U+FFFD, so that only the small bytes at the start still say anything.
 */
export function binaryKind(bytes: Uint8Array, text?: string): BinaryKind | undefined {
  if (isOneSequence(bytes)) return kindOfSequence(bytes);
  if (text === undefined || !/^0[\u0080-\u0084\ufffd]/.test(text)) return undefined;
  const start = text.slice(0, START);
  if (start.includes(PFX_START)) return 'pfx';
  return start.includes('\u0002\u0001\u0000') || start.includes('\u0002\u0001\u0001') ? 'der-key' : 'der';
}

function kindOfSequence(bytes: Uint8Array): BinaryKind {
  const first = readSequence(bytes, 1)?.[0];
  if (first?.tag === INTEGER) return first.content.length === 1 && first.content[0] === 3 ? 'pfx' : 'der-key';
  // A certificate or request: a SEQUENCE that starts with a SEQUENCE that starts with a version.
  if (first?.tag === SEQUENCE && readDer(first.content) !== undefined) return 'der-certificate';
  return 'der';
}

/** One element of a DER encoding. Offsets are in bytes. */
export interface DerElement {
  /** The identifier byte: 0x30 SEQUENCE, 0x02 INTEGER. */
  readonly tag: number;
  /** The whole element, header included. */
  readonly raw: Uint8Array;
  /** What is inside it. */
  readonly content: Uint8Array;
}

/** Identifier byte of a SEQUENCE (X.690, 8.9). */
export const SEQUENCE = 0x30;
/** Identifier byte of an INTEGER (X.690, 8.3). */
export const INTEGER = 0x02;
/** Identifier byte of an OCTET STRING (X.690, 8.7). */
export const OCTET_STRING = 0x04;

/** The longest length field: four bytes, 4 GiB. */
const MAX_LENGTH_BYTES = 4;

/**
 * Reads the element that starts at `offset`; undefined when there is none, or when it ends behind the end of
 * the bytes. Reads headers only (X.690, section 8.1), just enough to find the parts that `node:crypto` does
 * not name; everything found this way goes through `node:crypto` afterwards. Never throws.
 */
export function readDer(bytes: Uint8Array, offset = 0): DerElement | undefined {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > MAX_LENGTH_BYTES || first === 0x80) return undefined;
  const start = offset + 2 + lengthBytes;
  if (start > bytes.length) return undefined;
  let length = first;
  if (lengthBytes > 0) {
    length = 0;
    for (const byte of bytes.subarray(offset + 2, start)) length = length * 256 + byte;
  }
  const end = start + length;
  if (end > bytes.length) return undefined;
  return { tag, raw: bytes.subarray(offset, end), content: bytes.subarray(start, end) };
}

/** The elements inside a SEQUENCE, at most `max` of them; undefined when it is no SEQUENCE or is damaged. */
export function readSequence(bytes: Uint8Array, max = 16): readonly DerElement[] | undefined {
  const outer = readDer(bytes);
  if (outer?.tag !== SEQUENCE) return undefined;
  const elements: DerElement[] = [];
  let offset = 0;
  while (offset < outer.content.length && elements.length < max) {
    const element = readDer(outer.content, offset);
    if (element === undefined) return undefined;
    elements.push(element);
    offset += element.raw.length;
  }
  return elements;
}

/** True when the bytes are exactly one SEQUENCE, nothing missing and nothing behind it. */
export function isOneSequence(bytes: Uint8Array): boolean {
  const outer = readDer(bytes);
  return outer?.tag === SEQUENCE && outer.raw.length === bytes.length;
}

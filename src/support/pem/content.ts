import { type DerElement, INTEGER, isOneSequence, OCTET_STRING, readSequence, SEQUENCE } from './der.ts';

const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const TIMES = [0x17, 0x18];
/** Elements of an RSA private key (RFC 8017), a DSA private key, an RSA public key. */
const KEY_OF_INTEGERS: Readonly<Record<number, string>> = {
  9: 'RSA PRIVATE KEY',
  6: 'DSA PRIVATE KEY',
  2: 'RSA PUBLIC KEY',
};
const MAX_ELEMENTS = 12;
const PFX_VERSION = 3;

/**
 * The label that fits what DER bytes are, by their structure alone (RFC 5280, 2986, 5208, 5915, 8017, 7292, 5652);
 * `undefined` for what is none of the usual. What is in them is not looked at: whoever parses them does.
 */
export function labelOfContent(der: Uint8Array): string | undefined {
  const parts = isOneSequence(der) ? readSequence(der, MAX_ELEMENTS) : undefined;
  const [first, second, third] = parts ?? [];
  if (parts === undefined || first === undefined || second === undefined) return undefined;
  if (parts.every(({ tag }) => tag === INTEGER)) return KEY_OF_INTEGERS[parts.length];
  if (first.tag === INTEGER) return ofVersioned(first, second, third);
  if (first.tag === OBJECT_IDENTIFIER) return 'PKCS7';
  if (first.tag !== SEQUENCE) return undefined;
  if (parts.length === 2) return ofPair(second);
  return parts.length === 3 && second.tag === SEQUENCE && third?.tag === BIT_STRING
    ? ofSigned(first)
    : undefined;
}

function ofVersioned(version: DerElement, second: DerElement, third: DerElement | undefined) {
  if (second.tag === OCTET_STRING) return 'EC PRIVATE KEY';
  if (second.tag !== SEQUENCE) return undefined;
  if (third?.tag === OCTET_STRING) return 'PRIVATE KEY';
  return version.content.length === 1 && version.content[0] === PFX_VERSION ? 'PKCS12' : undefined;
}

function ofPair({ tag }: DerElement): string | undefined {
  if (tag === OCTET_STRING) return 'ENCRYPTED PRIVATE KEY';
  return tag === BIT_STRING ? 'PUBLIC KEY' : undefined;
}

/** A certificate, a request or a list of revoked certificates: each is signed in the same form. */
function ofSigned({ raw }: DerElement): string | undefined {
  const inner = readSequence(raw, MAX_ELEMENTS) ?? [];
  if (inner.some(({ tag }) => TIMES.includes(tag))) return 'X509 CRL';
  if (inner[0]?.tag === INTEGER && inner.length <= 4) return 'CERTIFICATE REQUEST';
  return inner.length >= 6 ? 'CERTIFICATE' : undefined;
}

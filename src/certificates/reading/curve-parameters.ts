import { type DerElement, readDer, readSequence, SEQUENCE } from '../../support/pem/der.ts';
import { dotted } from './extensions.ts';

const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
/** `[0] parameters` of an EC private key (RFC 5915). */
const PARAMETERS = 0xa0;

/**
 * True for an EC key that spells its curve out instead of naming it. OpenSSL finds the name of a known curve all the
 * same, and with it Node, but browsers, Go and OpenSSL's own chain check refuse such a key (RFC 5480, 2.1.1).
 * `der` is a SubjectPublicKeyInfo.
 */
export function hasSpelledCurve(der: Uint8Array): boolean {
  return isSpelled(readSequence(der)?.[0]);
}

/** The same for a private key, in PKCS#8 or in SEC1. */
export function keyHasSpelledCurve(der: Uint8Array): boolean {
  const parts = readSequence(der) ?? [];
  if (parts[1]?.tag === SEQUENCE) return isSpelled(parts[1]);
  const parameters = parts.find(({ tag }) => tag === PARAMETERS);
  return parameters !== undefined && readDer(parameters.content)?.tag === SEQUENCE;
}

function isSpelled(algorithm: DerElement | undefined): boolean {
  const [oid, parameters] = (algorithm && readSequence(algorithm.raw)) ?? [];
  return oid !== undefined && dotted(oid.content) === EC_PUBLIC_KEY && parameters?.tag === SEQUENCE;
}

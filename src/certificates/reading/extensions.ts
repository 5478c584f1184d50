import type { X509Certificate } from 'node:crypto';
import { type DerElement, OCTET_STRING, readDer, readSequence } from '../../support/pem/der.ts';

/** One extension of a certificate. */
interface Extension {
  readonly critical: boolean;
  /** The DER inside its octets. */
  readonly value: Uint8Array;
}

const BOOLEAN = 0x01;
/** `[0] version` and `[3] extensions` of a certificate (RFC 5280, section 4.1). */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const MAX_PARTS = 12;
const MAX_EXTENSIONS = 100;

/** The parts of the signed body of a certificate that `node:crypto` gives no access to. */
interface Body {
  /** 0 is the first version of X.509, which has no extensions. */
  readonly version: number;
  /** The distinguished name of what it certifies. */
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  /** By dotted object identifier. */
  readonly extensions: ReadonlyMap<string, Extension>;
}

const known = new WeakMap<X509Certificate, Body>();

/** Reads the body of a certificate that OpenSSL has parsed already; what is not there is empty. */
export function bodyOf(certificate: X509Certificate): Body {
  let body = known.get(certificate);
  if (body === undefined) {
    body = read(certificate.raw);
    known.set(certificate, body);
  }
  return body;
}

/** The value of one extension; `undefined` when the certificate has none of it. */
export function extensionOf(certificate: X509Certificate, oid: string): Uint8Array | undefined {
  return bodyOf(certificate).extensions.get(oid)?.value;
}

function read(der: Uint8Array): Body {
  const body = readSequence(der)?.[0];
  const parts = (body && readSequence(body.raw, MAX_PARTS)) ?? [];
  const version = parts[0]?.tag === VERSION ? parts[0] : undefined;
  const number = version && readDer(version.content)?.content.at(-1);
  // serial, signature, issuer, validity, subject, key
  const [subject, key] = parts.slice(version ? 5 : 4);
  const list = parts.find(({ tag }) => tag === EXTENSIONS);
  return {
    version: number ?? 0,
    subject: subject?.raw ?? new Uint8Array(),
    publicKey: key?.raw ?? new Uint8Array(),
    extensions: new Map((list && readSequence(list.content, MAX_EXTENSIONS))?.flatMap(readExtension) ?? []),
  };
}

function readExtension({ raw }: DerElement): readonly [string, Extension][] {
  const [oid, second, third] = readSequence(raw) ?? [];
  const critical = second?.tag === BOOLEAN && second.content[0] !== 0;
  const value = second?.tag === BOOLEAN ? third : second;
  if (oid === undefined || value?.tag !== OCTET_STRING) return [];
  return [[dotted(oid.content), { critical, value: value.content }]];
}

/** The content of an OBJECT IDENTIFIER as text: `2.5.29.30`. */
export function dotted(content: Uint8Array): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...rest].join('.');
}

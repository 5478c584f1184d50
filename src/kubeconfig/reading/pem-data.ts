import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { BEGIN_PEM, CERTIFICATES } from '../../support/redaction/pem-lines.ts';

/** The text inside a base64 field (line breaks allowed); `undefined` when it is not base64 or is empty. */
export function decodeField(value: string): string | undefined {
  const compact = compactField(value);
  if (compact === '' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) {
    return undefined;
  }
  return Buffer.from(compact, 'base64').toString('utf8');
}

/** A base64 field without white space, as it is written again. */
export function compactField(value: string): string {
  return value.replace(/\s+/g, '');
}

/**
 * The certificates of a base64 field that holds PEM; `undefined` unless every block in it is a certificate that
 * can be read.
 */
export function readCertificates(value: string): readonly X509Certificate[] | undefined {
  const pem = decodeField(value) ?? '';
  const blocks = pem.match(CERTIFICATES) ?? [];
  if (blocks.length === 0 || pem.split(`${BEGIN_PEM} `).length !== blocks.length + 1) return undefined;
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    return undefined;
  }
}

/** The private key of a base64 field that holds PEM; `undefined` when there is none or it is encrypted. */
export function readPrivateKey(value: string): KeyObject | undefined {
  const pem = decodeField(value);
  if (pem === undefined) return undefined;
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

import { X509Certificate } from 'node:crypto';
import { readPem, writePem } from './pem.ts';

/** Bundles of a whole system's authorities have about 150. */
const MOST = 1_000;

/** The certificates of a bundle as clean PEM, one each, or what is wrong with it, as the end of a sentence. */
type Authorities = { readonly pems: readonly string[] } | { readonly problem: string };

/** Reads certificates to trust. Every block must be one that can be read: TLS itself skips silently what is not. */
export function readAuthorities(text: string): Authorities {
  const reading = readPem(text, MOST);
  if (reading.kind === 'fault') return { problem: reading.problem };
  if (reading.kind === 'binary') return { problem: `is binary (DER, PKCS#12) or its base64, not PEM` };
  const pems: string[] = [];
  for (const [index, { label, bytes }] of reading.blocks.entries()) {
    if (label.endsWith('PRIVATE KEY')) return { problem: 'holds a private key, which nobody else must have' };
    if (label !== 'CERTIFICATE' || !isReadable(bytes))
      return { problem: `is damaged or no certificate in its block ${index + 1}` };
    pems.push(writePem({ label, bytes }));
  }
  return { pems };
}

function isReadable(der: Buffer): boolean {
  try {
    return new X509Certificate(der).raw.length > 0;
  } catch {
    return false;
  }
}

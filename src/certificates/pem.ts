import { decodeBase64 } from './base64.ts';
import { type BinaryKind, binaryKind } from './binary.ts';
import { MAX_PEM_TEXT, tidyPemText } from './pem-text.ts';

/** Most blocks that one input may hold; real chains have two to four. */
export const MAX_BLOCKS = 20;

/** One `-----BEGIN x-----` block. */
export interface PemBlock {
  /** The words between the dashes: `CERTIFICATE`, `RSA PRIVATE KEY`. */
  readonly label: string;
  /** The decoded body; empty when the block is encrypted the old way. */
  readonly bytes: Buffer;
  /** True when a `Proc-Type: 4,ENCRYPTED` header says that a passphrase is needed (RFC 1421). */
  readonly encrypted: boolean;
}

/** What a text holds: blocks, something that is no PEM but is known, or a fault in its form. */
export type PemReading =
  | { readonly kind: 'blocks'; readonly blocks: readonly PemBlock[] }
  | { readonly kind: 'binary'; readonly binary: BinaryKind }
  | { readonly kind: 'fault'; readonly problem: string };

const DASHES = '-----';
const BEGIN = '-----BEGIN ';
/** Words of the labels that are in use; any other label may be a piece of a key with its lines mixed up. */
const KNOWN_LABEL =
  /^(?:(?:X509|TRUSTED|NEW|RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PUBLIC|PRIVATE|CERTIFICATE|REQUEST|KEY|PARAMETERS|PKCS7|PKCS12|CMS|CRL)(?: (?!$)|$))+$/;
const LABEL = /^[A-Z0-9][A-Z0-9 ]{0,40}$/;

/**
 * Reads every PEM block of a text. Text between blocks is ignored, as RFC 7468 allows. PEM that was base64
 * encoded once more is decoded. Total: never throws, linear in the text's length, and a fault's sentence
 * never quotes the text.
 */
export function readPem(text: string): PemReading {
  if (text.length > MAX_PEM_TEXT) return fault('is longer than 1 MiB, which is no certificate or key');
  const tidy = tidyPemText(text);
  if (tidy === '') return fault('is empty');
  if (tidy.includes(BEGIN)) return readBlocks(tidy);
  const bytes = decodeBase64(tidy);
  if (bytes === undefined) return withoutBlocks(binaryKind(Buffer.from(text, 'latin1'), text));
  const inner = bytes.toString('latin1');
  if (inner.includes(BEGIN)) return readBlocks(tidyPemText(inner));
  return withoutBlocks(binaryKind(bytes));
}

/** A block's label as a finding may print it, with its article; labels that nobody uses are not quoted. */
export function printableLabel(label: string): string {
  if (!KNOWN_LABEL.test(label)) return 'an unknown';
  return `${/^(?:[AEO]|RSA|X509)/.test(label) ? 'an' : 'a'} ${label}`;
}

/** Writes a block in the one form that every reader takes: 64 columns, LF, one LF at the end (RFC 7468). */
export function writePem({ label, bytes }: Pick<PemBlock, 'label' | 'bytes'>): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function readBlocks(text: string): PemReading {
  const blocks: PemBlock[] = [];
  let from = text.indexOf(BEGIN);
  while (from !== -1) {
    if (blocks.length === MAX_BLOCKS) return fault(`holds more than ${MAX_BLOCKS} PEM blocks`);
    const labelEnd = text.indexOf(DASHES, from + BEGIN.length);
    const label = text.slice(from + BEGIN.length, Math.max(labelEnd, 0)).trim();
    if (!LABEL.test(label)) return fault('has a damaged -----BEGIN line');
    const bodyStart = labelEnd + DASHES.length;
    const bodyEnd = text.indexOf(DASHES, bodyStart);
    const footer = `-----END ${label}${DASHES}`;
    const what = printableLabel(label);
    if (bodyEnd === -1) return fault(`is cut off: ${what} block in it has no -----END line`);
    if (!text.startsWith(footer, bodyEnd))
      return fault(`has ${what} block without the -----END line that fits`);
    const block = readBody(label, text.slice(bodyStart, bodyEnd));
    if (block === undefined) return fault(`has ${what} block that is damaged: its text is not whole base64`);
    blocks.push(block);
    from = text.indexOf(BEGIN, bodyEnd + footer.length);
  }
  return { kind: 'blocks', blocks };
}

function readBody(label: string, body: string): PemBlock | undefined {
  if (/^\s*Proc-Type:/i.test(body)) return { label, bytes: Buffer.alloc(0), encrypted: true };
  const bytes = decodeBase64(body);
  return bytes && { label, bytes, encrypted: false };
}

function withoutBlocks(binary: BinaryKind | undefined): PemReading {
  if (binary !== undefined) return { kind: 'binary', binary };
  return fault('holds no PEM text: a line like -----BEGIN CERTIFICATE----- is missing');
}

function fault(problem: string): PemReading {
  return { kind: 'fault', problem };
}

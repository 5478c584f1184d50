import { decodeText } from '../decode-text.ts';
import { decodeBase64, decodeWrapper } from './base64.ts';
import { type BinaryKind, binaryKind } from './binary.ts';
import { labelOfContent } from './content.ts';
import { MAX_PEM_TEXT, tidyPemText } from './tidy.ts';

/** Most blocks that an input may hold where it does not say otherwise; real chains have two to four. */
export const MAX_BLOCKS = 20;

/** One `-----BEGIN x-----` block. */
export interface PemBlock {
  /** What it holds: `CERTIFICATE`, `RSA PRIVATE KEY`. The words between its dashes, unless its content is another. */
  readonly label: string;
  /** The words between its dashes, where they are wrong. */
  readonly mislabelled?: string;
  /** The decoded body; empty when the block is encrypted the old way. */
  readonly bytes: Buffer;
  /** True when a `Proc-Type: 4,ENCRYPTED` header says that a passphrase is needed (RFC 1421). */
  readonly encrypted: boolean;
}

/** What a text holds: blocks, something that is no PEM but is known, or a fault in its form. */
type PemReading =
  | { readonly kind: 'blocks'; readonly blocks: readonly PemBlock[] }
  | { readonly kind: 'binary'; readonly binary: BinaryKind }
  | { readonly kind: 'fault'; readonly problem: string };

const DASHES = '-----';
/** Also where every space, those of the label included, has become a line break. */
const BEGIN = /-----BEGIN\s/g;
/** Base64 in base64 in base64: no tool does more. */
const MAX_WRAPPERS = 3;
/** Words of the labels that are in use; any other label may be a piece of a key with its lines mixed up. */
const KNOWN_LABEL =
  /^(?:(?:X509|TRUSTED|NEW|RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PUBLIC|PRIVATE|CERTIFICATE|REQUEST|KEY|PARAMETERS|PKCS7|PKCS12|CMS|CRL)(?: (?!$)|$))+$/;
const LABEL = /^[A-Z0-9][A-Z0-9 ]{0,40}$/;

/**
 * Reads every PEM block of a text. Text between blocks is ignored, as RFC 7468 allows. PEM that was base64
 * encoded once more is decoded. Total: never throws, linear in the text's length, and a fault's sentence
 * never quotes the text.
 */
export function readPem(text: string, most: number = MAX_BLOCKS): PemReading {
  if (text.length > MAX_PEM_TEXT) return fault('is longer than 1 MiB, which is no certificate or key');
  let tidy = tidyPemText(text);
  if (tidy === '') return fault('is empty');
  for (let wrapper = 0; wrapper <= MAX_WRAPPERS; wrapper += 1) {
    if (tidy.search(BEGIN) !== -1) return readBlocks(tidy, most);
    const inner = decodeWrapper(tidy);
    if (inner === undefined) break;
    const binary = binaryKind(inner);
    if (binary !== undefined) return { kind: 'binary', binary };
    tidy = tidyPemText(decodeText(inner));
  }
  return withoutBlocks(binaryKind(Buffer.from(text, 'latin1')));
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

function readBlocks(text: string, most: number): PemReading {
  const blocks: PemBlock[] = [];
  for (let from = find(BEGIN, text, 0); from !== -1; ) {
    if (blocks.length === most) return fault(`holds more than ${most} PEM blocks`);
    const bodyStart = text.indexOf(DASHES, from + DASHES.length);
    const label = oneSpace(text.slice(from + '-----BEGIN '.length, Math.max(bodyStart, 0)));
    if (!LABEL.test(label)) return fault('has a damaged -----BEGIN line');
    const bodyEnd = text.indexOf(DASHES, bodyStart + DASHES.length);
    const what = printableLabel(label);
    if (bodyEnd === -1) return fault(`is cut off: ${what} block in it has no -----END line`);
    const end = text.indexOf(DASHES, bodyEnd + DASHES.length);
    if (oneSpace(text.slice(bodyEnd + DASHES.length, Math.max(end, 0))) !== `END ${label}`)
      return fault(`has ${what} block without the -----END line that fits`);
    const block = readBody(label, text.slice(bodyStart + DASHES.length, bodyEnd));
    if (block === undefined) return fault(`has ${what} block that is damaged: its text is not whole base64`);
    blocks.push(block);
    from = find(BEGIN, text, end + DASHES.length);
  }
  return { kind: 'blocks', blocks };
}

function find(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function oneSpace(text: string): string {
  return text.length > MAX_LINE ? '' : text.trim().replace(/\s+/g, ' ');
}

/** Longest first or last line of a block; what is longer is no label. */
const MAX_LINE = 100;
/** What source code puts around lines of text; base64 has none of it. */
const AROUND_LINES = /["'`,;\\]/g;

function readBody(label: string, body: string): PemBlock | undefined {
  if (/^\s*Proc-Type:/i.test(body)) return { label, bytes: Buffer.alloc(0), encrypted: true };
  const bytes = decodeBase64(body.replace(AROUND_LINES, ''));
  if (bytes === undefined) return undefined;
  const content = label.endsWith('PARAMETERS') ? undefined : labelOfContent(bytes);
  if (content === undefined || content === label) return { label, bytes, encrypted: false };
  return { label: content, mislabelled: label, bytes, encrypted: false };
}

function withoutBlocks(binary: BinaryKind | undefined): PemReading {
  if (binary !== undefined) return { kind: 'binary', binary };
  return fault('holds no PEM text: a line that begins with -----BEGIN is missing');
}

function fault(problem: string): PemReading {
  return { kind: 'fault', problem };
}

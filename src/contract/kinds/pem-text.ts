import { readAuthorities } from '../../support/pem/authorities.ts';
import { readPem } from '../../support/pem/pem.ts';
import { BEGIN_PEM } from '../../support/redaction/pem-lines.ts';
import type { FileFound } from '../runner/files.ts';
import { type ParseContext, Unfit } from './kind.ts';

/** Longest text taken for one PEM input, in characters. */
const MAX_PEM = 1_048_576;

/** Only what can be nothing but a file's name is shown: a key pasted into the wrong input is base64. */
const FILE_NAME = /^[\w./ -]{1,100}\.[a-z]{2,5}$/i;

/** No part of a path, but a secret in the wrong place. */
const MATERIAL = /[\w+=-]{40}/;

/** Longest path that is looked for. */
const MAX_PATH = 1_000;

/** Whether the text names a file and is no PEM itself, nor a part of it. */
export function isPath(text: string): boolean {
  return text.length <= MAX_PEM && !isText(text) && !MATERIAL.test(text);
}

/** The PEM that is given, as it is or in a file; an `Unfit` for anything else. */
export async function givenPem(value: string, context: ParseContext, secret: boolean): Promise<string> {
  const found = await pemOrPath(value, context);
  return found.kind === 'text' ? found.text : unreadable(value, reasonOf(found), secret);
}

/** The text itself when it is PEM in whatever spelling, else what is found where it leads as a path. */
export async function pemOrPath(value: string, { readPath }: ParseContext): Promise<FileFound> {
  if (value.length > MAX_PEM) throw new Unfit('is larger than 1 MiB');
  if (isText(value)) return { kind: 'text', text: value };
  return readPath(value);
}

/**
 * Several lines, something longer than a path, or PEM in one line, its base64 included: an EC key takes no more than
 * 304 characters of it.
 */
function isText(value: string): boolean {
  if (value.length > MAX_PATH || /[\r\n\u0000]/.test(value)) return true;
  return value.includes(BEGIN_PEM) || readPem(value).kind !== 'fault';
}

function reasonOf(found: Exclude<FileFound, { kind: 'text' }>): string {
  return found.kind === 'folder' ? 'it is a folder' : found.why;
}

/** Refuses a path with the reason; the path is shown when it can be nothing else. */
export function unreadable(value: string, why: string, secret: boolean): never {
  const tried = !secret && FILE_NAME.test(value) ? ` (looked for ${value} in the workspace)` : '';
  throw new Unfit(`is neither PEM text nor the path of a readable file: ${why}${tried}`);
}

/** The certificates of authorities in a text, as clean PEM; an `Unfit` when one of them cannot be read. */
export function authoritiesIn(text: string): string {
  const read = readAuthorities(text);
  if ('problem' in read) {
    throw new Unfit(`${read.problem}; give the certificate of the authority which signs for the host`);
  }
  return read.pems.join('');
}

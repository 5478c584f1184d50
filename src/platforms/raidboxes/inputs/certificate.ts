import { type Kind, Unfit } from '../../../contract/kinds/kind.ts';
import { type PemRules, pem } from '../../../contract/kinds/pem.ts';
import { pemOrPath, unreadable } from '../../../contract/kinds/pem-text.ts';
import type { FilePort } from '../../../contract/runner/files.ts';
import { readPem, writePem } from '../../../support/pem/pem.ts';

/** A certificate with its key in a folder of its own, as certbot keeps them. */
export interface CertificatePair {
  /** The folder's name, usually a domain. */
  readonly name: string;
  readonly certificate: string;
  readonly privateKey: string;
  readonly chain?: string | undefined;
}

/** A pair that could not be read. `why` follows the folder's name. */
export interface UnreadablePair {
  readonly name: string;
  readonly why: string;
}

/** What a certificate's input gives: one certificate, or many with their keys. */
export type GivenCertificate = string | readonly (CertificatePair | UnreadablePair)[];

/** Most folders that are looked into. */
const MAX_PAIRS = 500;
const KEY = 'privkey.pem';
const WHOLE = 'fullchain.pem';
const ALONE = 'cert.pem';
const CHAIN = 'chain.pem';

/**
 * PEM of a certificate, or a folder in the layout of certbot's `live/`: a folder for each domain with `fullchain.pem`
 * (or `cert.pem` and `chain.pem`) and `privkey.pem`. One of these folders itself is taken, too.
 * Source: https://eff-certbot.readthedocs.io/en/stable/using.html#where-are-my-certificates
 */
export function certificates(rules: PemRules): Kind<GivenCertificate> {
  const one = pem(rules);
  return {
    ...one,
    hides: (given) =>
      typeof given === 'string'
        ? [keysIn(given)]
        : given.flatMap((pair) => ('why' in pair ? [] : [pair.privateKey])),
    accepts: `${one.accepts}; or a folder of \`<domain>/fullchain.pem\` and \`privkey.pem\` pairs (certbot’s \`live/\`)`,
    parse: async (value, context) => {
      const found = await pemOrPath(value, context);
      if (found.kind === 'text') return found.text;
      if (found.kind === 'unreadable') return unreadable(value, found.why, false);
      return readPairs(value, found.entries, context);
    },
  };
}

/** The private keys that stand beside a certificate in its file, as PEM; blank when there are none. */
export function keysIn(text: string): string {
  const reading = readPem(text);
  if (reading.kind !== 'blocks') return '';
  return reading.blocks
    .filter(({ label }) => label.endsWith('PRIVATE KEY'))
    .map(writePem)
    .join('');
}

async function readPairs(
  folder: string,
  entries: readonly string[],
  files: FilePort,
): Promise<readonly (CertificatePair | UnreadablePair)[]> {
  if (isPair(entries))
    return [await readPair(folder, folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '', files)];
  const pairs: (CertificatePair | UnreadablePair)[] = [];
  for (const name of entries.slice(0, MAX_PAIRS)) {
    const found = await files.readPath(`${folder}/${name}`);
    if (found.kind === 'folder' && isPair(found.entries))
      pairs.push(await readPair(`${folder}/${name}`, name, files));
  }
  if (pairs.length > 0) return pairs;
  throw new Unfit(
    'is a folder without certificates: folders such as shop.example.com with fullchain.pem and privkey.pem are looked for in it',
  );
}

function isPair(entries: readonly string[]): boolean {
  return entries.includes(KEY) || entries.includes(WHOLE);
}

async function readPair(
  path: string,
  name: string,
  files: FilePort,
): Promise<CertificatePair | UnreadablePair> {
  const text = async (file: string) => files.readPath(`${path}/${file}`);
  const [whole, privateKey] = [await text(WHOLE), await text(KEY)];
  const certificate = whole.kind === 'text' ? whole : await text(ALONE);
  if (certificate.kind !== 'text') return { name, why: `has no ${WHOLE}: ${whyOf(whole)}` };
  if (privateKey.kind !== 'text') return { name, why: `has no ${KEY}: ${whyOf(privateKey)}` };
  const chain = whole.kind === 'text' ? undefined : await text(CHAIN);
  return {
    name,
    certificate: certificate.text,
    privateKey: privateKey.text,
    ...(chain?.kind === 'text' && { chain: chain.text }),
  };
}

function whyOf(found: Awaited<ReturnType<FilePort['readPath']>>): string {
  return found.kind === 'unreadable' ? found.why : 'it is no file';
}

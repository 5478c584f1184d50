import { Unfit } from '../../../contract/kinds/kind.ts';
import type { FilePort } from '../../../contract/runner/files.ts';

/** A certificate with its key, as an ACME client keeps them. */
export interface CertificatePair {
  /** Of the folder or of the files, usually a domain. */
  readonly name: string;
  readonly certificate: string;
  readonly privateKey: string;
  readonly chain?: string | undefined;
  /** The files' names by the inputs that they stand for. */
  readonly files: Readonly<Record<string, string>>;
}

/** A pair that could not be read. `why` follows its name. */
export interface UnreadablePair {
  readonly name: string;
  readonly why: string;
}

/** The files that make up one certificate, by their names in its folder; of each kind the first that is there. */
interface PairFiles {
  readonly name: string;
  readonly certificates: readonly string[];
  readonly key: string;
  readonly chains: readonly string[];
}

/** Most folders that are looked into. */
const MAX_FOLDERS = 500;

/**
 * The certificates of a folder, or of the folders in it: `fullchain.pem` (or `cert.pem` and `chain.pem`) and
 * `privkey.pem` as certbot and dehydrated keep them, else every `<name>.key` with its `<name>.crt`, as lego, acme.sh,
 * Caddy and Kubernetes (`tls.key`) do. Throws `Unfit` when there are none.
 * Sources: https://eff-certbot.readthedocs.io/en/stable/using.html#where-are-my-certificates,
 * https://go-acme.github.io/lego/usage/cli/obtain-a-certificate/, https://github.com/acmesh-official/acme.sh/wiki
 */
export async function readPairs(
  folder: string,
  entries: readonly string[],
  files: FilePort,
): Promise<readonly (CertificatePair | UnreadablePair)[]> {
  const own = filesOf(folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '', entries);
  const pairs = await Promise.all(own.map((one) => readPair(folder, one, files)));
  if (pairs.length > 0) return pairs;
  for (const name of entries.slice(0, MAX_FOLDERS)) {
    const path = `${folder}/${name}`;
    const found = await files.readPath(path);
    if (found.kind !== 'folder') continue;
    for (const one of filesOf(name, found.entries)) pairs.push(await readPair(path, one, files));
  }
  if (pairs.length > 0) return pairs;
  throw new Unfit(
    'is a folder without certificates: fullchain.pem and privkey.pem, or shop.example.com.crt and shop.example.com.key, are looked for in it and in the folders in it (of certbot give live, of lego certificates)',
  );
}

function filesOf(folder: string, entries: readonly string[]): readonly PairFiles[] {
  if (entries.includes('privkey.pem') || entries.includes('fullchain.pem')) {
    const certificates = ['fullchain.pem', 'cert.pem'];
    return [{ name: folder, certificates, key: 'privkey.pem', chains: ['chain.pem'] }];
  }
  const keys = entries.filter((entry) => entry.endsWith('.key'));
  const alone = keys.length === 1;
  return keys.map((key) => {
    const stem = key.slice(0, -'.key'.length);
    const there = (names: readonly string[]) => names.filter((name) => entries.includes(name));
    const whole = alone ? there(['fullchain.cer', 'fullchain.crt']) : [];
    return {
      name: alone && !stem.includes('.') ? folder : stem.replace(/^_\./, '*.'),
      certificates: [...whole, ...there([`${stem}.crt`, `${stem}.cer`, `${stem}.pem`]), `${stem}.crt`],
      key,
      chains: [`${stem}.issuer.crt`, ...(alone ? ['ca.cer', 'chain.crt'] : [])],
    };
  });
}

async function readPair(
  path: string,
  { name, certificates, key, chains }: PairFiles,
  files: FilePort,
): Promise<CertificatePair | UnreadablePair> {
  const texts = async (names: readonly string[]) => {
    const found = await Promise.all(names.map((file) => files.readPath(`${path}/${file}`)));
    const texted = found.flatMap((one, index) =>
      one.kind === 'text' ? [{ file: names[index] ?? '', text: one.text }] : [],
    );
    const [first = found[0]] = found;
    return { first: texted[0], why: first?.kind === 'unreadable' ? first.why : 'it is no file' };
  };
  const [certificate, privateKey] = [await texts(certificates), await texts([key])];
  if (!certificate.first) return { name, why: `has no ${certificates[0]}: ${certificate.why}` };
  if (!privateKey.first) return { name, why: `has no ${key}: ${privateKey.why}` };
  const isWhole = certificate.first.file.startsWith('fullchain.');
  const chain = isWhole ? undefined : (await texts(chains)).first;
  return {
    name,
    certificate: certificate.first.text,
    privateKey: privateKey.first.text,
    ...(chain && { chain: chain.text }),
    files: { certificate: certificate.first.file, 'private-key': key, chain: chain?.file ?? '' },
  };
}

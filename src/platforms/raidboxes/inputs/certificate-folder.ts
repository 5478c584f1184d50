import { Unfit } from '../../../contract/kinds/kind.ts';
import type { FilePort } from '../../../contract/runner/files.ts';

/** A certificate with its key, as an ACME client keeps them. */
export interface CertificatePair {
  /** Of the folder or of the files, usually a domain. */
  readonly name: string;
  readonly certificate: string;
  /** Not there when the folder has none. */
  readonly privateKey?: string | undefined;
  /** Why there is no key; follows the name. */
  readonly keyless: string;
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
 * Caddy and Kubernetes (`tls.key`) do; where no key is at all, the certificates alone. Throws `Unfit` when there are none.
 * Sources: https://eff-certbot.readthedocs.io/en/stable/using.html#where-are-my-certificates,
 * https://go-acme.github.io/lego/usage/cli/obtain-a-certificate/, https://github.com/acmesh-official/acme.sh/wiki
 */
export async function readPairs(
  folder: string,
  entries: readonly string[],
  files: FilePort,
): Promise<readonly (CertificatePair | UnreadablePair)[]> {
  const folders = [{ path: folder, name: folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '', entries }];
  const read = async (stems: StemsOf) => {
    const pairs: (CertificatePair | UnreadablePair)[] = [];
    for (const { path, name, entries } of folders)
      for (const one of filesOf(name, entries, stems(entries))) pairs.push(await readPair(path, one, files));
    return pairs;
  };
  const own = await read(keyStems);
  if (own.length > 0) return own;
  for (const name of entries.slice(0, MAX_FOLDERS)) {
    const path = `${folder}/${name}`;
    const found = await files.readPath(path);
    if (found.kind === 'folder') folders.push({ path, name, entries: found.entries });
  }
  for (const stems of [keyStems, certificateStems]) {
    const pairs = await read(stems);
    if (pairs.length > 0) return pairs;
  }
  throw new Unfit(
    'is a folder without certificates: fullchain.pem and privkey.pem, or shop.example.com.crt and shop.example.com.key, are looked for in it and in the folders in it (of certbot give live, of lego certificates)',
  );
}

/** What the files of a folder are called after that belong together. */
type StemsOf = (entries: readonly string[]) => readonly string[];

const keyStems: StemsOf = (entries) =>
  entries.filter((entry) => entry.endsWith('.key')).map((entry) => entry.slice(0, -'.key'.length));

/** Those of certificates that stand there without a key; not the chain's. */
const certificateStems: StemsOf = (entries) => {
  const stems = entries.flatMap((entry) => /^(.+)\.(?:crt|cer|pem)$/.exec(entry)?.[1] ?? []);
  const own = stems.filter((stem) => !/^(?:ca|chain|fullchain)$|\.issuer$/.test(stem));
  return own.length > 0 ? [...new Set(own)] : stems.filter((stem) => stem === 'fullchain');
};

function filesOf(folder: string, entries: readonly string[], stems: readonly string[]): readonly PairFiles[] {
  if (entries.includes('privkey.pem') || entries.includes('fullchain.pem')) {
    const certificates = ['fullchain.pem', 'cert.pem'];
    return [{ name: folder, certificates, key: 'privkey.pem', chains: ['chain.pem'] }];
  }
  const alone = stems.length === 1;
  return stems.map((stem) => {
    const there = (names: readonly string[]) => names.filter((name) => entries.includes(name));
    const whole = alone ? there(['fullchain.cer', 'fullchain.crt']) : [];
    return {
      name: alone && !stem.includes('.') ? folder : stem.replace(/^_\./, '*.'),
      certificates: [...whole, ...there([`${stem}.crt`, `${stem}.cer`, `${stem}.pem`]), `${stem}.crt`],
      key: `${stem}.key`,
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
  const isWhole = certificate.first.file.startsWith('fullchain.');
  const chain = isWhole ? undefined : (await texts(chains)).first;
  return {
    name,
    certificate: certificate.first.text,
    privateKey: privateKey.first?.text,
    keyless: privateKey.first ? '' : `has no ${key}: ${privateKey.why}`,
    ...(chain && { chain: chain.text }),
    files: { certificate: certificate.first.file, 'private-key': key, chain: chain?.file ?? '' },
  };
}

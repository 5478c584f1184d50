import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is certified. `key` is the name of what has the key already; extensions are OpenSSL's own lines. */
export interface Made {
  readonly name: string;
  /** Common name; the name without it. */
  readonly subject?: string;
  readonly key?: string;
  /** Arguments of `openssl genpkey`; P-256 without them. */
  readonly kind?: readonly string[];
  /** Self-signed without one. */
  readonly issuer?: string;
  readonly extensions: readonly string[];
  /** `YYYYMMDDHHMMSSZ`. */
  readonly from?: string;
  readonly to?: string;
  readonly subjectParts?: string;
}

const CONFIG = `
[req]
distinguished_name = dn
[dn]
[ca]
default_ca = any
[any]
database = index.txt
new_certs_dir = issued
rand_serial = yes
default_md = sha256
policy = names
email_in_dn = yes
unique_subject = no
[names]
organizationName = optional
commonName = supplied
emailAddress = optional
`;

const P256 = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];

/** Extensions of an authority and of a server. */
export const AUTHORITY = [
  'basicConstraints=critical,CA:TRUE',
  'keyUsage=critical,keyCertSign,cRLSign',
  'subjectKeyIdentifier=hash',
] as const;
export const IDENTIFIED = 'authorityKeyIdentifier=keyid';

/** The extensions of a server with these alternative names. */
export function server(...names: readonly string[]): readonly string[] {
  return [
    'basicConstraints=critical,CA:FALSE',
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=serverAuth',
    `subjectAltName=${names.join(',')}`,
    'subjectKeyIdentifier=hash',
    IDENTIFIED,
  ];
}

/** Certificates made by the real openssl, in a directory of its own. */
export class Pki {
  readonly directory = mkdtempSync(join(tmpdir(), 'boxwright-pki-'));

  constructor() {
    mkdirSync(join(this.directory, 'issued'));
    writeFileSync(join(this.directory, 'index.txt'), '');
    writeFileSync(join(this.directory, 'ca.cnf'), CONFIG);
  }

  /** Runs the tool. Throws what it complains of. */
  run(args: readonly string[], input?: string): string {
    const { status, stdout, stderr } = this.try(args, input);
    if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** Runs the tool, whatever comes of it. */
  try(args: readonly string[], input?: string) {
    return spawnSync('openssl', args, { cwd: this.directory, encoding: 'utf8', input });
  }

  /** The text of one or several files, one after the other. */
  read(...names: readonly string[]): string {
    return names.map((name) => readFileSync(join(this.directory, name), 'utf8')).join('');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.directory, name), text);
  }

  /** Makes `<name>.key` and `<name>.pem`. */
  make(made: Made): void {
    const {
      name,
      key,
      kind = P256,
      issuer,
      extensions,
      from = '20240101000000Z',
      to = '20991231235959Z',
    } = made;
    if (key === undefined) this.run(['genpkey', ...kind, '-out', `${name}.key`]);
    else this.write(`${name}.key`, this.read(`${key}.key`));
    const subject = made.subjectParts ?? `/O=Boxwright TEST ONLY/CN=${made.subject ?? name}`;
    const request = ['-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`];
    this.run(['req', '-new', '-utf8', '-config', 'ca.cnf', ...request]);
    this.write(`${name}.ext`, `[x]\n${extensions.join('\n')}\n`);
    const signer = issuer
      ? ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`]
      : ['-selfsign', '-keyfile', `${name}.key`];
    const what = ['-startdate', from, '-enddate', to, '-extfile', `${name}.ext`, '-extensions', 'x'];
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`];
    this.run(['ca', '-batch', '-notext', '-utf8', '-config', 'ca.cnf', ...signer, ...what, ...files]);
  }

  /** Makes a certificate of the first version of X.509. */
  makeFirstVersion({ name, issuer }: Pick<Made, 'name' | 'issuer'>): void {
    this.run(['genpkey', ...P256, '-out', `${name}.key`]);
    const request = [
      '-key',
      `${name}.key`,
      '-subj',
      `/O=Boxwright TEST ONLY/CN=${name}`,
      '-out',
      `${name}.csr`,
    ];
    this.run(['req', '-new', '-config', 'ca.cnf', ...request]);
    const signer = issuer
      ? ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-set_serial', '7']
      : ['-signkey', `${name}.key`];
    this.run(['x509', '-req', '-in', `${name}.csr`, ...signer, '-days', '9000', '-out', `${name}.pem`]);
  }

  /** What OpenSSL says of a leaf as a client of a server would ask it: `OK`, or its complaint. */
  verify(leaf: string, chain: readonly string[], roots: readonly string[]): string {
    this.write('roots.pem', this.read(...roots.map((name) => `${name}.pem`)));
    this.write('chain.pem', this.read(...chain.map((name) => `${name}.pem`)));
    const untrusted = chain.length > 0 ? ['-untrusted', 'chain.pem'] : [];
    const args = ['verify', '-purpose', 'sslserver', '-CAfile', 'roots.pem', ...untrusted, `${leaf}.pem`];
    const { status, stderr } = this.try(args);
    return status === 0 ? 'OK' : (/error \d+ at \d+ depth lookup: (.*)/.exec(stderr)?.[1] ?? stderr);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

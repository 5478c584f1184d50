import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the tool is there; only tests use it, never the action. */
export const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;

/** Kinds of keys, as `openssl genpkey` names them. */
export const KINDS = {
  RSA: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  EC: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
} as const;

/** What is issued. Times are `YYYYMMDDHHMMSSZ`; `issuer` is the name of what was issued before. */
export interface Order {
  readonly name: string;
  readonly kind: keyof typeof KINDS;
  readonly issuer?: string;
  readonly domains?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const CONFIG = `
[req]
distinguished_name = dn
prompt = no
[dn]
O = Boxwright TEST ONLY
CN = $ENV::NAME
[ca]
default_ca = demo
[demo]
database = index.txt
new_certs_dir = issued
rand_serial = yes
default_md = sha256
policy = any
email_in_dn = no
unique_subject = no
[any]
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = $ENV::NAMES
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** A certificate authority made of the real openssl, in a directory of its own. */
export class Authority {
  readonly #directory = mkdtempSync(join(tmpdir(), 'boxwright-authority-'));

  constructor() {
    mkdirSync(join(this.#directory, 'issued'));
    writeFileSync(join(this.#directory, 'index.txt'), '');
    writeFileSync(join(this.#directory, 'ca.cnf'), CONFIG);
  }

  /** Runs the tool. Throws what it complains of. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
    const { status, stdout, stderr } = spawnSync('openssl', args, {
      cwd: this.#directory,
      encoding: 'utf8',
      env: { ...process.env, NAME: 'unnamed', NAMES: 'DNS:unnamed.example.com', ...env },
    });
    if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** The text of a file that was made: `leaf.pem`, `leaf.key`. */
  read(name: string): string {
    return readFileSync(join(this.#directory, name), 'utf8');
  }

  /** Makes a key and a certificate: self-signed without an issuer, of a server with `domains`. */
  issue({ name, kind, issuer, domains, from = '20240101000000Z', to = '20991231235959Z' }: Order): void {
    const env = { NAME: name, NAMES: (domains ?? ['unnamed.example.com']).map((one) => `DNS:${one}`).join() };
    this.run(['genpkey', ...KINDS[kind], '-out', `${name}.key`]);
    this.run(['req', '-new', '-config', 'ca.cnf', '-key', `${name}.key`, '-out', `${name}.csr`], env);
    const signer = issuer
      ? ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`]
      : ['-selfsign', '-keyfile', `${name}.key`];
    const extensions = ['-extensions', domains ? 'server' : 'authority'];
    const dates = ['-startdate', from, '-enddate', to];
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`];
    this.run(
      ['ca', '-batch', '-notext', '-config', 'ca.cnf', ...signer, ...extensions, ...dates, ...files],
      env,
    );
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

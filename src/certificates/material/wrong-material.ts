import type { BinaryKind } from '../../support/pem/binary.ts';
import { type PemBlock, printableLabel } from '../../support/pem/pem.ts';

/** The inputs that take PEM, by their names in the workflow. */
export type PemInput = 'certificate' | 'private-key' | 'chain' | 'csr';

/** The labels that each input takes as they are. */
const ACCEPTED: Readonly<Record<PemInput, ReadonlySet<string>>> = {
  certificate: new Set(['CERTIFICATE']),
  chain: new Set(['CERTIFICATE']),
  'private-key': new Set(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY']),
  csr: new Set(['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST']),
};

const DECRYPT =
  'the platform takes no passphrase; decrypt it with: openssl pkey -in encrypted.pem -out key.pem';

const P7B =
  'holds a PKCS#7 container; convert it with: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem';

/** Labels that no input takes, and what to do with them. */
const FOREIGN: Readonly<Record<string, string>> = {
  'ENCRYPTED PRIVATE KEY': `holds an encrypted private key; ${DECRYPT}`,
  'OPENSSH PRIVATE KEY':
    "holds a key in OpenSSH's own format; if it really belongs to the certificate, convert the file in place " +
    "with: ssh-keygen -p -m PEM -N '' -f key.pem",
  'TRUSTED CERTIFICATE':
    "holds a certificate in OpenSSL's own TRUSTED form; convert it with: openssl x509 -in trusted.pem -out certificate.pem",
  PKCS7: P7B,
  CMS: P7B,
  'DSA PRIVATE KEY':
    'holds a DSA key, which no browser accepts; a new RSA or EC key and certificate are needed',
};

/** True when the block is what the input wants; checked further by whoever parses it. */
export function isWanted(input: PemInput, block: PemBlock): boolean {
  return !block.encrypted && ACCEPTED[input].has(block.label);
}

/** True for any label that holds a private key, encrypted or not. */
export function isPrivateKey({ label }: Pick<PemBlock, 'label'>): boolean {
  return label.endsWith('PRIVATE KEY');
}

/** One sentence, in words that follow the input's name, on a block that the input does not take. */
export function wrongBlock(input: PemInput, block: PemBlock): string {
  if (isPrivateKey(block) && input !== 'private-key') {
    return 'holds a private key, which must never be sent as public text; give it as private-key only';
  }
  if (block.encrypted) return `holds an encrypted private key; ${DECRYPT}`;
  const foreign = FOREIGN[block.label];
  if (foreign !== undefined) return foreign;
  if (block.label.endsWith('PUBLIC KEY')) return wrongPublicKey(input);
  if (block.label.endsWith('CERTIFICATE REQUEST')) {
    return 'holds a certificate request; give the certificate that the authority returned for it';
  }
  if (block.label === 'CERTIFICATE') {
    return `holds a certificate, not a ${input === 'csr' ? 'certificate request' : 'private key'}`;
  }
  return `holds ${printableLabel(block.label)} block, which does not belong here`;
}

function wrongPublicKey(input: PemInput): string {
  if (input !== 'private-key') return 'holds only a public key, not a certificate';
  return 'holds a public key; the private key is needed, in the file that was made together with the request';
}

const DER_COMMAND: Readonly<Record<PemInput, string>> = {
  certificate: 'openssl x509 -inform DER -in certificate.der -out certificate.pem',
  chain: 'openssl x509 -inform DER -in chain.der -out chain.pem',
  'private-key': 'openssl pkey -inform DER -in key.der -out key.pem',
  csr: 'openssl req -inform DER -in request.der -out request.pem',
};

const PFX_COMMAND: Readonly<Record<PemInput, string>> = {
  certificate: 'openssl pkcs12 -in store.pfx -clcerts -nokeys -out certificate.pem',
  chain: 'openssl pkcs12 -in store.pfx -cacerts -nokeys -out chain.pem',
  'private-key': 'openssl pkcs12 -in store.pfx -nocerts -nodes -out key.pem',
  csr: 'openssl pkcs12 -in store.pfx -clcerts -nokeys -out certificate.pem',
};

/** One sentence on bytes that are no PEM. */
export function wrongBinary(input: PemInput, kind: BinaryKind): string {
  if (kind === 'pfx') return `is a PKCS#12 (PFX) store, not PEM; take it apart with: ${PFX_COMMAND[input]}`;
  if (kind === 'jks') {
    const to = 'keytool -importkeystore -srckeystore store.jks -destkeystore store.pfx -deststoretype PKCS12';
    return `is a Java keystore, not PEM; make it a PKCS#12 store with: ${to}, and take that apart with: ${PFX_COMMAND[input]}`;
  }
  if (kind === 'p7b') return P7B.replace('-print_certs', '-inform DER -print_certs');
  if (kind === 'der-key' && input !== 'private-key') {
    return 'holds a private key in binary (DER) form, which must never be sent as public text; give it as private-key only';
  }
  if (kind === 'der-certificate' && input === 'private-key') {
    return 'holds a certificate in binary (DER) form, not a private key';
  }
  return `is binary (DER) or its base64, not PEM; convert it with: ${DER_COMMAND[input]}`;
}

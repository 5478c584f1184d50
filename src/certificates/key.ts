import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
  type X509Certificate,
} from 'node:crypto';
import { count } from '../support/text.ts';
import { INTEGER, isOneSequence, OCTET_STRING, readSequence, SEQUENCE } from './der.ts';
import type { Findings } from './findings.ts';
import { type Material, refuseOthers } from './material.ts';
import { type PemBlock, writePem } from './pem.ts';
import { publicKeyOf } from './signature.ts';

const INPUT = 'private-key';

/** A private key that was read: the text to send, and the key itself for the checks. */
export interface PrivateKey {
  readonly pem: string;
  readonly key: KeyObject;
}

/**
 * Takes the one private key out of the input: PKCS#8, PKCS#1 or SEC1, never converted. Certificates beside it
 * (as in a combined file) are left out with a note. Nothing of the key gets into a finding.
 */
export function readPrivateKey(material: Material, found: Findings): PrivateKey | undefined {
  const { wanted, other } = material;
  const certificates = other.filter(({ label }) => label === 'CERTIFICATE');
  const rest = wanted.length === 0 ? other : other.filter((block) => !certificates.includes(block));
  refuseOthers(INPUT, { wanted, other: rest }, found);
  const [block] = wanted;
  if (block === undefined) return undefined;
  if (wanted.length > 1) {
    found.problem(INPUT, `holds ${wanted.length} private keys; give the one that belongs to the certificate`);
    return undefined;
  }
  if (certificates.length > 0)
    found.note(`Left ${count(certificates.length, 'certificate')} out of private-key.`);
  const key = parseKey(block);
  if (key === undefined) found.problem(INPUT, 'is damaged: its text is no private key of the kind it says');
  return key && { pem: writePem(block), key };
}

/**
 * True when the key is the certificate's. A signature is made and verified, as the public half that a key
 * file carries may be another key's.
 */
export function belongsTo(key: KeyObject, certificate: X509Certificate): boolean {
  const certified = publicKeyOf(certificate);
  if (certified === undefined) return false;
  try {
    if (!createPublicKey(key).equals(certified)) return false;
    const probe = Buffer.from('boxwright key check');
    return verify(undefined, probe, certified, sign(undefined, probe, key));
  } catch {
    return false;
  }
}

/**
 * The forms by label, and the identifier byte of the element behind the version: an algorithm, a modulus, the
 * octets of the key (RFC 5208, RFC 8017, RFC 5915). OpenSSL would guess the form and not mind the label.
 */
const FORMS = {
  'PRIVATE KEY': { type: 'pkcs8', second: SEQUENCE },
  'RSA PRIVATE KEY': { type: 'pkcs1', second: INTEGER },
  'EC PRIVATE KEY': { type: 'sec1', second: OCTET_STRING },
} as const;

function parseKey({ label, bytes }: PemBlock): KeyObject | undefined {
  const form = FORMS[label as keyof typeof FORMS];
  if (form === undefined || !isOneSequence(bytes) || readSequence(bytes)?.[1]?.tag !== form.second)
    return undefined;
  try {
    return createPrivateKey({ key: bytes, format: 'der', type: form.type });
  } catch {
    return undefined;
  }
}

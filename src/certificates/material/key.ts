import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
  type X509Certificate,
} from 'node:crypto';
import { labelOfContent } from '../../support/pem/content.ts';
import { type PemBlock, writePem } from '../../support/pem/pem.ts';
import { count } from '../../support/text.ts';
import { keyHasSpelledCurve } from '../reading/curve-parameters.ts';
import { publicKeyOf } from '../reading/signature.ts';
import type { Findings } from './findings.ts';
import { type Material, refuseOthers } from './material.ts';

const INPUT = 'private-key';

/** A private key that was read: the text to send, and the key itself for the checks. */
interface PrivateKey {
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
  if (keyHasSpelledCurve(block.bytes)) {
    found.problem(INPUT, SPELLED_CURVE);
    return undefined;
  }
  const key = parseKey(block);
  if (key === undefined) found.problem(INPUT, 'is damaged: its text is no private key of the kind it says');
  return key && { pem: writePem(block), key };
}

const SPELLED_CURVE =
  'is an EC key with explicit curve parameters in place of the name of a curve, which many servers do not take; write it with the name: openssl pkey -in key.pem -ec_param_enc named_curve -out named.pem';

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

/** How `node:crypto` calls the forms; the label is the content's own by now. */
const FORMS = {
  'PRIVATE KEY': 'pkcs8',
  'RSA PRIVATE KEY': 'pkcs1',
  'EC PRIVATE KEY': 'sec1',
} as const;

function parseKey({ label, bytes }: PemBlock): KeyObject | undefined {
  const type = FORMS[label as keyof typeof FORMS];
  // OpenSSL would guess the form of what it does not understand.
  if (type === undefined || labelOfContent(bytes) !== label) return undefined;
  try {
    return createPrivateKey({ key: bytes, format: 'der', type });
  } catch {
    return undefined;
  }
}

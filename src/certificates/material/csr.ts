import { createPublicKey, type KeyObject, type X509Certificate } from 'node:crypto';
import { isOneSequence, readSequence } from '../../support/pem/der.ts';
import { writePem } from '../../support/pem/pem.ts';
import { hasSpelledCurve } from '../reading/curve-parameters.ts';
import { publicKeyOf } from '../reading/signature.ts';
import type { Findings } from './findings.ts';
import { type Material, refuseOthers } from './material.ts';

/** The public key is the third part of a request: version, subject, key (RFC 2986, section 4.1). */
const KEY_INDEX = 2;

/** Takes the one certificate request out of the input; checks that it asked for the certificate's key. */
export function readRequest(
  material: Material,
  leaf: X509Certificate | undefined,
  found: Findings,
): string | undefined {
  refuseOthers('csr', material, found);
  const [block] = material.wanted;
  if (block === undefined) return undefined;
  if (material.wanted.length > 1) found.problem('csr', 'holds more than one certificate request');
  const requested = publicKeyOfRequest(block.bytes);
  if (requested === undefined) {
    found.problem('csr', 'is damaged: its text is no certificate request');
    return undefined;
  }
  if (hasSpelledCurve(requested.spki))
    found.problem('csr', 'asks for an EC key with explicit curve parameters, which browsers refuse');
  const certified = leaf && publicKeyOf(leaf);
  if (certified && !requested.key.equals(certified)) {
    found.problem('csr', 'was made with another key than the certificate');
  }
  return writePem({ label: 'CERTIFICATE REQUEST', bytes: block.bytes });
}

function publicKeyOfRequest(der: Buffer): { readonly key: KeyObject; readonly spki: Buffer } | undefined {
  const info = isOneSequence(der) ? readSequence(der)?.[0] : undefined;
  const key = info && readSequence(info.raw)?.[KEY_INDEX];
  if (key === undefined) return undefined;
  const spki = Buffer.from(key.raw);
  try {
    return { key: createPublicKey({ key: spki, format: 'der', type: 'spki' }), spki };
  } catch {
    return undefined;
  }
}

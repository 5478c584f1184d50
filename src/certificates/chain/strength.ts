import type { KeyObject, X509Certificate } from 'node:crypto';
import { hasSpelledCurve } from '../reading/curve-parameters.ts';
import { bodyOf } from '../reading/extensions.ts';
import { publicKeyOf } from '../reading/signature.ts';

/** What is wrong with a certificate's key or signature; sentences follow "The certificate" or an input's name. */
interface Strength {
  readonly problem?: string;
  readonly warning?: string;
}

const MIN_RSA_BITS = 2048;
/** The usual exponent is 65537; smaller ones have a history of attacks, even ones are no RSA at all. */
const MIN_EXPONENT = 65537n;
const CURVES: Readonly<Record<string, Strength>> = {
  prime256v1: {},
  secp384r1: {},
  secp521r1: { warning: 'has a P-521 key, which some browsers do not accept' },
};

const SPELLED_CURVE =
  'has an EC key with explicit curve parameters in place of the name of a curve, which browsers refuse; have a certificate issued for a key made with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:named_curve -out key.pem';

/** Broken hash functions in the names of signature algorithms: `sha1WithRSAEncryption`, `ecdsa-with-SHA1`. */
const WEAK_HASH = /md2|md4|md5|sha-?1(?!\d)|ripemd/i;

/** Checks the key: RSA of 2048 bits or more, or EC on P-256 or P-384; others are refused or doubtful. */
export function keyStrength(certificate: X509Certificate): Strength {
  const key = publicKeyOf(certificate);
  if (key === undefined) return { problem: 'has a key of a kind that Node.js does not know' };
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return rsaStrength(key);
    case 'rsa-pss':
      return {
        ...rsaStrength(key),
        warning: 'has an RSA-PSS key, which the hosting and some browsers may not accept',
      };
    case 'ec':
      if (hasSpelledCurve(bodyOf(certificate).publicKey)) return { problem: SPELLED_CURVE };
      return curveStrength(key.asymmetricKeyDetails?.namedCurve);
    case 'dsa':
      return { problem: 'has a DSA key, which no browser accepts' };
    default:
      return {
        warning: `has a key of kind ${key.asymmetricKeyType}, which the hosting and some browsers may not accept`,
      };
  }
}

/** Checks the hash under the signature; `weak` names the algorithm when it is broken. */
export function weakSignature(certificate: X509Certificate): string | undefined {
  const algorithm = certificate.signatureAlgorithm ?? '';
  return WEAK_HASH.test(algorithm) ? algorithm : undefined;
}

function rsaStrength(key: KeyObject): Strength {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (modulusLength < MIN_RSA_BITS) {
    return { problem: `has an RSA key of ${modulusLength} bits; ${MIN_RSA_BITS} or more are needed` };
  }
  if (publicExponent < MIN_EXPONENT || publicExponent % 2n === 0n) {
    return { problem: 'has an RSA key with an unusual public exponent; 65537 is the usual one' };
  }
  return {};
}

function curveStrength(curve: string | undefined): Strength {
  if (curve === undefined) return { problem: 'has an EC key without a named curve; use P-256 or P-384' };
  return CURVES[curve] ?? { problem: `has an EC key on the curve ${curve}; use P-256 or P-384` };
}

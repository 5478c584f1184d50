import type { X509Certificate } from 'node:crypto';
import { readAlternativeNames } from './alternative-names.ts';
import { issuerName, subjectName } from './names.ts';

/** What people and platforms want to know of a certificate; every text in it is fit to be printed. */
export interface CertificateFacts {
  /** SHA-1 over the DER, upper-case hex with colons: how Raidboxes names a certificate. */
  readonly fingerprintSha1: string;
  /** SHA-256 over the DER, upper-case hex with colons. */
  readonly fingerprintSha256: string;
  /** The serial number, upper-case hex with colons. */
  readonly serialNumber: string;
  /** The DNS names it is valid for, in its own order, lower-case. */
  readonly domains: readonly string[];
  /** The IP addresses it is valid for. */
  readonly addresses: readonly string[];
  /** Common name of the authority. */
  readonly issuer: string;
  /** Common name of the certificate itself; says nothing about the hosts it covers. */
  readonly subject: string;
  readonly notAfter: Date;
}

/** Collects the facts of a certificate. */
export function factsOf(certificate: X509Certificate): CertificateFacts {
  const { domains, addresses } = readAlternativeNames(certificate.subjectAltName);
  return {
    fingerprintSha1: certificate.fingerprint,
    fingerprintSha256: certificate.fingerprint256,
    serialNumber: colonHex(certificate.serialNumber),
    domains,
    addresses,
    issuer: issuerName(certificate),
    subject: subjectName(certificate),
    notAfter: new Date(certificate.validToDate.getTime()),
  };
}

/** A negative serial number, which some old authorities made, loses its sign. */
function colonHex(serial: string): string {
  const hex = serial.replace('-', '');
  const whole = hex.length % 2 === 0 ? hex : `0${hex}`;
  return (whole.match(/../g) ?? []).join(':');
}

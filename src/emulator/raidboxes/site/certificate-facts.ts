import type { X509Certificate } from 'node:crypto';

/** What the platform tells about a certificate. */
export interface CertificateFacts {
  /** Names of the subject alternative name in their order, then the common name if it is not among them. */
  readonly domains: readonly string[];
  /** Epoch ms. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Common name of the issuer. */
  readonly issuer: string;
  readonly subjectOrganization: string | undefined;
  readonly issuerOrganization: string | undefined;
  /** Upper-case hex without separators. */
  readonly sha1: string;
  readonly sha256: string;
  /** Upper-case hex, an even number of digits. */
  readonly serial: string;
}

/** Reads the facts of a certificate. */
export function factsOf(certificate: X509Certificate): CertificateFacts {
  const { subject, issuer } = certificate.toLegacyObject();
  const names = alternativeNames(certificate.subjectAltName ?? '');
  const commonName = only(subject?.CN);
  return {
    domains: commonName === undefined || names.includes(commonName) ? names : [...names, commonName],
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
    issuer: only(issuer?.CN) ?? '',
    subjectOrganization: only(subject?.O),
    issuerOrganization: only(issuer?.O),
    sha1: certificate.fingerprint.replaceAll(':', ''),
    sha256: certificate.fingerprint256.replaceAll(':', ''),
    serial: evenHex(certificate.serialNumber),
  };
}

/** Names from Node's one-line form: DNS names bare, everything else with its kind in front. Odd names are quoted as JSON. */
function alternativeNames(line: string): string[] {
  const names: string[] = [];
  for (const [, kind = '', raw = ''] of line.matchAll(/([^:,]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/g)) {
    const name = raw.startsWith('"') ? String(JSON.parse(raw)) : raw;
    names.push(kind === 'DNS' ? name : `${kind}:${name}`);
  }
  return names;
}

function only(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' || value === undefined ? value : value[0];
}

function evenHex(serial: string): string {
  return serial.length % 2 === 0 ? serial : `0${serial}`;
}

/** Whether one of a certificate's names is the host; a wildcard stands for exactly one first label. */
export function covers(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase();
  const wildcard = wanted.replace(/^[^.]+/, '*');
  return names.some((name) => name.toLowerCase() === wanted || name.toLowerCase() === wildcard);
}

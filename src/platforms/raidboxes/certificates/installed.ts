import { compareCertificates } from '../../../certificates/compare.ts';
import { certificateName, covers } from '../../../certificates/covers.ts';
import type { CertificateFacts } from '../../../certificates/reading/facts.ts';
import { formatTime } from '../../../contract/result/outputs.ts';
import type { Field } from '../../../contract/result/result.ts';
import type { Certificate } from '../wire/schema.ts';
import { expiryOf, fingerprintOf } from './view.ts';

/** True when the installed certificate is surely the local one. An equal leaf may still have another chain. */
export function isOurs(local: CertificateFacts, installed: Certificate | undefined): boolean {
  return installed !== undefined && compareCertificates(local, installed).verdict === 'same';
}

/** True when what the platform says of its certificate cannot be compared with anything. */
export function isIncomparable(local: CertificateFacts, installed: Certificate | undefined): boolean {
  return installed !== undefined && compareCertificates(local, installed).verdict === 'unknown';
}

/** True when two looks at a box saw the same certificate. */
export function isSame(a: Certificate, b: Certificate): boolean {
  return (
    a.fingerprint === b.fingerprint && a.serial_number === b.serial_number && a.expires_at === b.expires_at
  );
}

/** True when the platform describes another certificate than the local one. */
export function isAnother(local: CertificateFacts, described: Certificate | undefined): boolean {
  return described !== undefined && compareCertificates(local, described).verdict === 'different';
}

/** When the installed certificate expires, if that is later than the local one does. */
export function laterExpiry(local: CertificateFacts, installed: Certificate): Date | undefined {
  const expires = expiryOf(installed);
  return expires && expires.getTime() > local.notAfter.getTime() ? expires : undefined;
}

/** Names of the installed certificate that the local one does not cover, in the platform's words. */
export function lostNames(local: CertificateFacts, { domains }: Certificate): readonly string[] {
  return domains.filter((name) => {
    const bare = name.replace(/^(?:dns|ip address):/i, '');
    const plain = certificateName(bare) ?? bare.toLowerCase();
    return !local.domains.includes(plain) && !covers(local, plain);
  });
}

/** The change from the installed certificate to the local one, field by field. */
export function describeReplacement(
  local: CertificateFacts,
  installed: Certificate | undefined,
): readonly Field[] {
  const expires = installed && expiryOf(installed);
  const fingerprint = installed && (fingerprintOf(installed) ?? 'unreadable');
  const gained = local.domains.filter((name) => !installed || !isNamed(installed, name));
  return [
    { field: 'fingerprint', ...(fingerprint ? { from: fingerprint } : {}), to: local.fingerprintSha1 },
    { field: 'expires', ...(expires ? { from: formatTime(expires) } : {}), to: formatTime(local.notAfter) },
    ...gained.map((name) => ({ field: 'name gained', to: name })),
    ...(installed ? lostNames(local, installed) : []).map((name) => ({ field: 'name lost', from: name })),
  ];
}

function isNamed(installed: Certificate, name: string): boolean {
  const domains = installed.domains.map((known) => certificateName(known) ?? known.toLowerCase());
  return domains.includes(name) || covers({ domains, addresses: [] }, name);
}

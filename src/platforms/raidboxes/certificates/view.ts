import { fingerprintDigits } from '../../../certificates/compare.ts';
import { daysLeft } from '../../../certificates/reading/days.ts';
import type { CertificateFacts } from '../../../certificates/reading/facts.ts';
import { formatTime, type Outputs } from '../../../contract/result/outputs.ts';
import type { Fact } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import { readTime } from '../../../support/time.ts';
import { boxOutputs, boxResource } from '../boxes/view.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';

/** The key of a box's certificate in the ledger: `certificate of box XK7BM2QP`. */
export function entryOf({ id }: Pick<WordpressBox, 'id'>): string {
  return `certificate of box ${id}`;
}

/** What is known of a box and its certificate, as outputs; what the platform says unreadably is left out. */
export function certificateOutputs(box: WordpressBox, certificate: Certificate, now: number): Outputs {
  const expires = expiryOf(certificate);
  return {
    ...boxOutputs(box),
    fingerprint: fingerprintOf(certificate),
    domains: certificate.domains,
    'expires-at': expires,
    'days-left': expires && daysLeft(expires, new Date(now)),
  };
}

/** An installed certificate as `result` shows it. */
export function certificateResource(box: WordpressBox, certificate: Certificate): JsonObject {
  const { domains, issuer, organization, serial_number } = certificate;
  const expires = expiryOf(certificate);
  return {
    box: boxResource(box),
    domains,
    issuer,
    organization,
    serial_number,
    fingerprint: fingerprintOf(certificate) ?? null,
    expires_at: expires ? formatTime(expires) : null,
  };
}

/** The facts of a box and its certificate for log and summary. */
export function certificateFacts(box: WordpressBox, certificate: Certificate): readonly Fact[] {
  const expires = expiryOf(certificate);
  const fingerprint = fingerprintOf(certificate);
  return [
    { label: 'Box', value: `${box.title || box.name} (${box.id})` },
    ...(box.domain ? [{ label: 'Domain', value: box.domain }] : []),
    { label: 'Certificate for', value: certificate.domains.join(', ') },
    ...(certificate.issuer ? [{ label: 'Issuer', value: certificate.issuer }] : []),
    ...(expires ? [{ label: 'Expires', value: formatTime(expires) }] : []),
    ...(fingerprint ? [{ label: 'Fingerprint', value: fingerprint }] : []),
  ];
}

/** Upper-case hex with colons, however the platform writes it; `undefined` when it is no fingerprint. */
export function fingerprintOf({ fingerprint }: Pick<Certificate, 'fingerprint'>): string | undefined {
  const digits = fingerprintDigits(fingerprint);
  return digits?.length === 40 || digits?.length === 64 ? digits.match(/../g)?.join(':') : undefined;
}

/** When it expires; `undefined` when that cannot be read. */
export function expiryOf({ expires_at }: Pick<Certificate, 'expires_at'>): Date | undefined {
  const ms = readTime(expires_at);
  return ms === undefined ? undefined : new Date(ms);
}

/** A local certificate as the platform would describe it. */
export function asCertificate(local: CertificateFacts): Certificate {
  return {
    domains: [...local.domains],
    expires_at: formatTime(local.notAfter),
    issuer: local.issuer,
    organization: '',
    fingerprint: local.fingerprintSha1,
    serial_number: local.serialNumber,
  };
}

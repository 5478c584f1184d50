import type { CertificateFacts } from '../site/certificate-facts.ts';
import { offsetDate } from '../site/refusal.ts';
import type { Site } from '../site/site.ts';

const DAY_MS = 86_400_000;

/** The seven fields the platform shows of a certificate. Source: https://docs.raidboxes.dev/docs/1.x/ssl */
export function describeCertificate(site: Site, facts: CertificateFacts): Record<string, unknown> {
  const days = (facts.notAfter - facts.notBefore) / DAY_MS;
  return {
    domains: facts.domains,
    expires_at: date(site.setting('dates'), facts.notAfter),
    issuer: facts.issuer,
    organization: organization(site.setting('organization'), facts),
    fingerprint: fingerprint(site.setting('fingerprint-style'), facts),
    lifespan_in_days: site.setting('lifespan') === 'round' ? Math.round(days) : Math.floor(days),
    serial_number: serial(site.setting('serial-style'), facts.serial),
  };
}

function date(form: string, epochMs: number): string {
  return form === 'offset' ? offsetDate(epochMs) : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

function organization(origin: string, facts: CertificateFacts): string | null {
  if (origin === 'null') return null;
  return (origin === 'issuer' ? facts.issuerOrganization : facts.subjectOrganization) ?? '';
}

function fingerprint(style: string, { sha1, sha256 }: CertificateFacts): string {
  if (style === 'plain-lower') return sha1.toLowerCase();
  if (style === 'sha256-colon') return colons(sha256);
  return style === 'garbage' ? 'not a fingerprint' : colons(sha1);
}

function serial(style: string, hex: string): string {
  if (style === 'plain-lower') return hex.toLowerCase();
  if (style === '0x') return `0x${hex}`;
  return style === 'decimal' ? BigInt(`0x${hex}`).toString() : colons(hex);
}

function colons(hex: string): string {
  return (hex.match(/../g) ?? []).join(':');
}

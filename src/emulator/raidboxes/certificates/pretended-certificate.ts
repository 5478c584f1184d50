import { createHash } from 'node:crypto';
import type { CertificateFacts } from '../site/certificate-facts.ts';
import type { Box } from '../site/model.ts';
import type { Site } from '../site/site.ts';

const DAY_MS = 86_400_000;

/** What is given of a certificate that only the API shows. */
interface Pretended {
  readonly domains: readonly string[];
  readonly expiresInDays: number;
  /** Default 90. */
  readonly lifespanDays?: number;
  readonly issuer?: string;
  readonly organization?: string;
}

/** Lets the API show a certificate nobody has: at once, without a key, and not on the TLS listener. */
export function pretendCertificate(site: Site, box: Box, given: Pretended): void {
  const { world } = site;
  const there = () => world.lifecycle([{ status: 'there' }]);
  box.certificates.push({ certificate: { facts: factsOf(site, given) }, shown: there(), served: there() });
}

function factsOf(site: Site, given: Pretended): CertificateFacts {
  const notAfter = Math.floor(site.now() / 1000) * 1000 + given.expiresInDays * DAY_MS;
  const serial = site.world.chance.hex(16).toUpperCase();
  const digest = (kind: string) => createHash(kind).update(serial).digest('hex').toUpperCase();
  return {
    domains: given.domains,
    notBefore: notAfter - (given.lifespanDays ?? 90) * DAY_MS,
    notAfter,
    issuer: given.issuer ?? 'Example Authority X3',
    subjectOrganization: given.organization,
    issuerOrganization: undefined,
    sha1: digest('sha1'),
    sha256: digest('sha256'),
    serial,
  };
}

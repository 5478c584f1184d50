import { createHash } from 'node:crypto';
import type { Lifecycle } from '../../plugin/lifecycle.ts';
import type { CertificateFacts } from '../site/certificate-facts.ts';
import type { Box, CertificateChange, Installed, Process } from '../site/model.ts';
import type { Site } from '../site/site.ts';

/** Notes an upload, or with `undefined` a removal. It shows once the process is done and the delays are over. */
export function changeCertificate(
  site: Site,
  box: Box,
  certificate: Installed | undefined,
  process?: Process,
): void {
  box.certificates.push({
    certificate,
    shown: delayed(site, site.count('activation-delay')),
    served: delayed(site, site.count('served')),
    ...(process === undefined ? {} : { process }),
  });
}

/** The certificate a GET shows now. */
export function shownCertificate(box: Box): Installed | undefined {
  return latest(box, ({ shown }) => shown)?.certificate;
}

/** The certificate the web server of the box uses now. */
export function servedCertificate(box: Box): Installed | undefined {
  return latest(box, ({ served }) => served)?.certificate;
}

/** The same, without counting as a read. */
export function peekServedCertificate(box: Box): Installed | undefined {
  return box.certificates.findLast((change) => isDone(change) && change.served.peek() === 'there')
    ?.certificate;
}

/** The certificate that was accepted last, shown or not. */
export function acceptedCertificate(box: Box): Installed | undefined {
  return box.certificates.findLast(({ process }) => process?.life.peek() !== 'failed')?.certificate;
}

function latest(box: Box, lifeOf: (change: CertificateChange) => Lifecycle): CertificateChange | undefined {
  return box.certificates.findLast((change) => isDone(change) && lifeOf(change).read() === 'there');
}

function isDone({ process }: CertificateChange): boolean {
  return process === undefined || process.life.peek() === 'completed';
}

function delayed({ world }: Site, delayMs: number): Lifecycle {
  const there = { status: 'there', afterMs: delayMs };
  return world.lifecycle(delayMs > 0 ? [{ status: 'waiting' }, there] : [there]);
}

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

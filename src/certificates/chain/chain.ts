import type { X509Certificate } from 'node:crypto';
import { count } from '../../support/text.ts';
import type { Findings } from '../material/findings.ts';
import type { PemInput } from '../material/wrong-material.ts';
import { isAuthority } from '../reading/authority.ts';
import { utc } from '../reading/days.ts';
import { subjectName } from '../reading/names.ts';
import { isSelfSigned, isSignedBy } from '../reading/signature.ts';
import { bestPath, isValidAt } from './chain-paths.ts';
import { isTakenForIssuer, whyNotIssuer } from './issuing.ts';
import { isIssuedByTrusted } from './trusted-roots.ts';

/** A certificate and the input it came in. */
export interface ChainPart {
  readonly input: PemInput;
  readonly certificate: X509Certificate;
}

/** A leaf's certificates in the order a server sends them, and the self-signed root when one was given. */
export interface Chain {
  /** Leaf's issuer first; neither the leaf nor a self-signed root. */
  readonly intermediates: readonly X509Certificate[];
  readonly root: X509Certificate | undefined;
}

/**
 * Picks the server's certificate out of the `certificate` input: the first that is no authority's. When there
 * are only authorities the first of them, for the checks to refuse; two servers' certificates are a problem.
 */
export function pickLeaf(given: readonly ChainPart[], found: Findings): X509Certificate | undefined {
  const candidates = given
    .filter(({ input }) => input === 'certificate')
    .map(({ certificate }) => certificate);
  const servers = distinct(candidates.filter(({ ca }) => !ca));
  // Roots of the first X.509 version do not say that they are authorities.
  const issued = servers.filter((one) => !isSelfSigned(one));
  const leaves = issued.length > 0 ? issued : servers;
  if (leaves.length > 1) {
    found.problem('certificate', `holds ${leaves.length} server certificates; give the one to install`);
  }
  return leaves.length > 1 ? undefined : (leaves[0] ?? candidates[0]);
}

/**
 * Orders the given certificates from the leaf upwards by verified signatures, along the path that most clients
 * accept. Copies, the leaf itself, roots and second paths (cross signatures) are left out with a note; so is the end
 * of a path that has expired, when what is below it reaches a root that is trusted. A certificate that belongs to
 * none of it is left out, too, as OpenSSL does, where the rest reaches a root; else it is a problem, as it may stand in
 * place of one that is missing, or clients may take it for the issuer.
 */
export function buildChain(
  leaf: X509Certificate,
  given: readonly ChainPart[],
  now: Date,
  found: Findings,
): Chain {
  const pool = withoutCopies(leaf, given, found);
  const certificates = pool.map(({ certificate }) => certificate);
  const intermediates = bestPath(leaf, certificates, now);
  const family = relatives([leaf, ...intermediates], pool);
  const spare = family.filter((one) => one !== leaf && !intermediates.includes(one));
  for (const one of spare)
    found.note(`Left "${subjectName(one)}" out of the chain: ${whyLeftOut(one, now)}.`);
  const before = certificates.filter((one) => intermediates.includes(one));
  if (before.some((one, index) => one !== intermediates[index]))
    found.note('Put the chain into issuing order.');
  const root = spare.find(isSelfSigned);
  const isWhole = root !== undefined || [leaf, ...intermediates].some((one) => isIssuedByTrusted(one, now));
  for (const { input, certificate } of pool.filter((one) => !family.includes(one.certificate))) {
    const [name, why] = [`"${subjectName(certificate)}"`, whyStranger(certificate, family)];
    const misleads = family.some((child) => isTakenForIssuer(child, certificate));
    if (isWhole && !misleads)
      found.note(`Left ${name} out of the chain, which is whole without it: it ${why}.`);
    else found.problem(input, `${name} ${why}`);
  }
  return { intermediates, root };
}

function whyLeftOut(one: X509Certificate, now: Date): string {
  if (isSelfSigned(one)) return 'a root, which clients have themselves';
  if (isValidAt(one, now)) return 'a second path to the same issuer';
  return one.validToDate <= now
    ? `a cross-signature that expired at ${utc(one.validToDate)}, and the rest reaches a root without it`
    : `a second path that is not valid before ${utc(one.validFromDate)}`;
}

function withoutCopies(
  leaf: X509Certificate,
  given: readonly ChainPart[],
  found: Findings,
): readonly ChainPart[] {
  const seen = new Set([leaf.fingerprint256]);
  const pool = given.filter(({ certificate: { fingerprint256 } }) => {
    const isNew = !seen.has(fingerprint256);
    seen.add(fingerprint256);
    return isNew;
  });
  const leaves = given.filter(({ certificate }) => certificate.fingerprint256 === leaf.fingerprint256).length;
  const copies = given.length - pool.length - leaves;
  if (leaves > 0) found.note('Left the certificate itself out of the chain.');
  if (copies > 0) found.note(`Left ${count(copies, 'repeated certificate')} out of the chain.`);
  return pool;
}

/** `path` and everything of the pool that signed one of them, or signed one that did. */
function relatives(path: readonly X509Certificate[], pool: readonly ChainPart[]): readonly X509Certificate[] {
  const family = [...path];
  // The list grows while it is walked, so that issuers of issuers are found too.
  for (const member of family) {
    for (const { certificate } of pool) {
      if (!family.includes(certificate) && isAuthority(certificate) && isSignedBy(member, certificate)) {
        family.push(certificate);
      }
    }
  }
  return family;
}

function whyStranger(certificate: X509Certificate, family: readonly X509Certificate[]): string {
  const child = family.find(({ issuer }) => issuer === certificate.subject);
  if (child) return whyNotIssuer(child, certificate);
  return isAuthority(certificate)
    ? 'does not belong to the certificate: it issued nothing in its chain'
    : "is no authority's certificate and does not belong into the chain";
}

function distinct(certificates: readonly X509Certificate[]): readonly X509Certificate[] {
  return [...new Map(certificates.map((one) => [one.fingerprint256, one])).values()];
}

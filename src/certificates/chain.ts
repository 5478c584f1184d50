import type { X509Certificate } from 'node:crypto';
import { count } from '../support/text.ts';
import type { Findings } from './findings.ts';
import { subjectName } from './names.ts';
import { isSelfSigned, isSignedBy } from './signature.ts';
import type { PemInput } from './wrong-material.ts';

/** A certificate and the input it came in. */
export interface Given {
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
 * Orders the given certificates from the leaf upwards by verified signatures. Copies, the leaf itself, roots
 * and second paths (cross signatures) are left out with a note; a certificate that belongs to none of it is a
 * problem. Of several issuers the one that is valid at `now` is taken.
 */
export function buildChain(
  leaf: X509Certificate,
  given: readonly Given[],
  now: Date,
  found: Findings,
): Chain {
  const pool = withoutCopies(leaf, given, found);
  const intermediates = climb(leaf, pool, now);
  const family = relatives([leaf, ...intermediates], pool);
  const spare = family.filter((one) => one !== leaf && !intermediates.includes(one));
  const root = spare.find(isSelfSigned);
  for (const one of spare) {
    const what = isSelfSigned(one)
      ? 'a root, which clients have themselves'
      : 'a second path to the same issuer';
    found.note(`Left "${subjectName(one)}" out of the chain: ${what}.`);
  }
  const before = pool.map(({ certificate }) => certificate).filter((one) => intermediates.includes(one));
  if (before.some((one, index) => one !== intermediates[index]))
    found.note('Put the chain into issuing order.');
  refuseStrangers(pool, family, found);
  return { intermediates, root };
}

function withoutCopies(leaf: X509Certificate, given: readonly Given[], found: Findings): readonly Given[] {
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

/** Follows issuers upwards until none is given; a root ends the way and is not part of it. */
function climb(leaf: X509Certificate, pool: readonly Given[], now: Date): readonly X509Certificate[] {
  const path: X509Certificate[] = [];
  for (let current: X509Certificate | undefined = leaf; current !== undefined && !isSelfSigned(current); ) {
    const child: X509Certificate = current;
    const issuers = pool
      .map(({ certificate }) => certificate)
      .filter((one) => one.ca && !path.includes(one) && isSignedBy(child, one) && !isSelfSigned(one));
    current = issuers.find((one) => isValidAt(one, now)) ?? issuers[0];
    if (current) path.push(current);
  }
  return path;
}

/** `path` and everything of the pool that signed one of them, or signed one that did. */
function relatives(path: readonly X509Certificate[], pool: readonly Given[]): readonly X509Certificate[] {
  const family = [...path];
  // The list grows while it is walked, so that issuers of issuers are found too.
  for (const member of family) {
    for (const { certificate } of pool) {
      if (!family.includes(certificate) && certificate.ca && isSignedBy(member, certificate)) {
        family.push(certificate);
      }
    }
  }
  return family;
}

function refuseStrangers(pool: readonly Given[], family: readonly X509Certificate[], found: Findings): void {
  for (const { input, certificate } of pool) {
    if (family.includes(certificate)) continue;
    const name = `"${subjectName(certificate)}"`;
    const namesake = family.some(({ issuer }) => issuer === certificate.subject);
    if (namesake && certificate.ca) {
      found.problem(
        input,
        `${name} has the name of an issuer in the chain, but did not sign (bad signature)`,
      );
    } else if (certificate.ca) {
      found.problem(input, `${name} does not belong to the certificate: it issued nothing in its chain`);
    } else {
      found.problem(input, `${name} is no authority's certificate and does not belong into the chain`);
    }
  }
}

/** True when the validity of a certificate covers the time. */
export function isValidAt({ validFromDate, validToDate }: X509Certificate, time: Date): boolean {
  return validFromDate <= time && time < validToDate;
}

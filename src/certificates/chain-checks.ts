import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { type Chain, isValidAt } from './chain.ts';
import { utc } from './days.ts';
import type { Findings } from './findings.ts';
import { issuerName, subjectName } from './names.ts';
import { isSelfSigned, isSignedBy } from './signature.ts';
import { keyStrength, weakSignature } from './strength.ts';

/** Checks every intermediate: valid at `now` (else a problem), key and signature strong (else a warning). */
export function checkIntermediates({ intermediates }: Chain, now: Date, found: Findings): void {
  for (const one of intermediates) {
    const name = `"${subjectName(one)}"`;
    if (!isValidAt(one, now)) {
      const { validFromDate: from, validToDate: to } = one;
      const when = now < from ? `is not valid before ${utc(from)}` : `expired at ${utc(to)}`;
      found.problem('chain', `the intermediate ${name} ${when}; fetch the current one from the authority`);
    }
    const weak = weakSignature(one);
    if (weak) found.warn(`The intermediate ${name} is signed with ${weak}, which browsers refuse.`);
    const { problem, warning } = keyStrength(one);
    if (problem ?? warning) found.warn(`The intermediate ${name} ${problem ?? warning}.`);
  }
}

/**
 * Warns when the chain does not reach a root that Node.js carries. Never a problem: a private authority is
 * somebody's right, and the list of roots differs between clients.
 */
export function checkCompleteness(leaf: X509Certificate, chain: Chain, found: Findings): void {
  if (isSelfSigned(leaf)) return;
  const path = [leaf, ...chain.intermediates];
  if (path.some(hasKnownIssuer)) return;
  const last = path.at(-1) ?? leaf;
  const issuer = `"${issuerName(last)}"`;
  if (chain.root) {
    found.warn(`The chain ends at the private root ${issuer}: only clients told to trust it will connect.`);
  } else if (last === leaf) {
    found.warn(
      `The chain is missing: ${issuer}, who issued the certificate, is no root that Node.js knows. Some ` +
        'browsers may still work, curl and phones will not. Add the intermediate certificates as chain.',
    );
  } else {
    found.warn(
      `The chain ends at "${subjectName(last)}", issued by ${issuer}, which is no root that Node.js knows: ` +
        'the root is private, or another intermediate is missing.',
    );
  }
}

let knownRoots: readonly X509Certificate[] | undefined;

function hasKnownIssuer(certificate: X509Certificate): boolean {
  knownRoots ??= rootCertificates.map((pem) => new X509Certificate(pem));
  return knownRoots.some((root) => isSignedBy(certificate, root));
}

import type { X509Certificate } from 'node:crypto';
import type { Findings } from '../material/findings.ts';
import { hasSpelledCurve } from '../reading/curve-parameters.ts';
import { utc } from '../reading/days.ts';
import { bodyOf } from '../reading/extensions.ts';
import { issuerName, subjectName } from '../reading/names.ts';
import { isSelfSigned } from '../reading/signature.ts';
import type { Chain } from './chain.ts';
import { isValidAt } from './chain-paths.ts';
import { pathFaults } from './path-checks.ts';
import { keyStrength, weakSignature } from './strength.ts';
import { isIssuedByTrusted } from './trusted-roots.ts';

/** Checks every intermediate: valid at `now` (else a problem), key and signature strong (else a warning). */
export function checkIntermediates({ intermediates }: Chain, now: Date, found: Findings): void {
  for (const one of intermediates) {
    const name = `"${subjectName(one)}"`;
    if (!isValidAt(one, now)) {
      const { validFromDate: from, validToDate: to } = one;
      const when = now < from ? `is not valid before ${utc(from)}` : `expired at ${utc(to)}`;
      found.problem('chain', `the intermediate ${name} ${when}; fetch the current one from the authority`);
    }
    if (hasSpelledCurve(bodyOf(one).publicKey)) {
      found.problem('chain', `the intermediate ${name} ${keyStrength(one).problem}`);
      continue;
    }
    const weak = weakSignature(one);
    if (weak) found.warn(`The intermediate ${name} is signed with ${weak}, which browsers refuse.`);
    const { problem, warning } = keyStrength(one);
    if (problem ?? warning) found.warn(`The intermediate ${name} ${problem ?? warning}.`);
  }
}

/** Warns of everything above the leaf that makes clients refuse it, although every signature is right. */
export function checkPath(leaf: X509Certificate, { intermediates, root }: Chain, found: Findings): void {
  for (const fault of pathFaults(leaf, root ? [...intermediates, root] : intermediates)) found.warn(fault);
}

/**
 * Warns when the chain does not reach a root that Node.js carries. Never a problem: a private authority is
 * somebody's right, and the list of roots differs between clients.
 */
export function checkCompleteness(leaf: X509Certificate, chain: Chain, now: Date, found: Findings): void {
  if (isSelfSigned(leaf)) return;
  const path = [leaf, ...chain.intermediates];
  if (path.some((one) => isIssuedByTrusted(one, now))) return;
  const last = path.at(-1) ?? leaf;
  const issuer = `"${issuerName(last)}"`;
  if (chain.root && !isValidAt(chain.root, now)) {
    found.warn(
      `The chain ends at the root "${subjectName(chain.root)}", which is not valid now (until ${utc(chain.root.validToDate)}): clients refuse it.`,
    );
  } else if (chain.root) {
    found.warn(`The chain ends at the private root ${issuer}: only clients told to trust it will connect.`);
  } else if (last === leaf) {
    found.warn(
      `The chain is missing: ${issuer}, who issued the certificate, is no root that Node.js knows. Some ` +
        `browsers may still work, curl and phones will not. Add the intermediate certificates as chain${whereToFetch(leaf)}.`,
    );
  } else {
    found.warn(
      `The chain ends at "${subjectName(last)}", issued by ${issuer}, which is no root that Node.js knows: ` +
        `the root is private, or another intermediate is missing${whereToFetch(last)}.`,
    );
  }
}

const ISSUER_URL = /^CA Issuers - URI:(https?:\/\/[\w.~:/?#@!$&()*+,;=%-]{1,300})$/m;

/** Where the certificate itself says that its issuer's is to be had (AIA). It may be in DER or PKCS#7. */
function whereToFetch({ infoAccess }: X509Certificate): string {
  const [, url] = ISSUER_URL.exec(infoAccess ?? '') ?? [];
  return url === undefined ? '' : `; the certificate says that its issuer's is at ${url}`;
}

import type { X509Certificate } from 'node:crypto';
import type { Findings } from '../material/findings.ts';
import { isSelfSigned } from '../reading/signature.ts';
import type { Given } from './chain.ts';

/**
 * Picks the server's certificate out of the `certificate` input: the first that is no authority's. When there
 * are only authorities the first of them, for the checks to refuse; two servers' certificates are a problem.
 */
export function pickLeaf(given: readonly Given[], found: Findings): X509Certificate | undefined {
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

function distinct(certificates: readonly X509Certificate[]): readonly X509Certificate[] {
  return [...new Map(certificates.map((one) => [one.fingerprint256, one])).values()];
}

import type { X509Certificate } from 'node:crypto';
import { isAuthority } from '../reading/authority.ts';
import { isSelfSigned, isSignedBy } from '../reading/signature.ts';
import { pathFaults } from './path-checks.ts';
import { isIssuedByTrusted } from './trusted-roots.ts';

/** Most paths that are looked at: two issuers for each of eight steps. */
const MAX_PATHS = 256;

/**
 * The path upwards from the leaf that most clients accept, without a root. One name and key may be certified several
 * times (cross signatures, renewals), so that all paths are compared: nothing that is not valid at `now`, nothing that
 * excludes the leaf, an end at a trusted or given root, and then the longest, which serves old clients too.
 */
export function bestPath(
  leaf: X509Certificate,
  pool: readonly X509Certificate[],
  now: Date,
): readonly X509Certificate[] {
  const authorities = pool.filter(isAuthority);
  const roots = authorities.filter((one) => isSelfSigned(one) && isValidAt(one, now));
  const others = authorities.filter((one) => !isSelfSigned(one));
  const reach = (end: X509Certificate): number => {
    if (isIssuedByTrusted(end, now)) return 2;
    return roots.some((root) => isSignedBy(end, root)) ? 1 : 0;
  };
  const rankOf = (path: readonly X509Certificate[]): readonly number[] => [
    -path.filter((one) => !isValidAt(one, now)).length,
    -pathFaults(leaf, path).length,
    Math.max(...[leaf, ...path].map(reach)),
    path.length,
  ];
  const ranked = pathsFrom(leaf, others, reach).map((path) => ({ path, rank: rankOf(path) }));
  return ranked.sort((a, b) => compare(b.rank, a.rank))[0]?.path ?? [];
}

/** All ways up. One ends where no issuer is given, or a root is reached: from there on clients need nothing more. */
function pathsFrom(
  leaf: X509Certificate,
  pool: readonly X509Certificate[],
  reach: (end: X509Certificate) => number,
): readonly (readonly X509Certificate[])[] {
  const done: (readonly X509Certificate[])[] = [];
  const walk = (path: readonly X509Certificate[]): void => {
    if (done.length >= MAX_PATHS) return;
    const end = path.at(-1) ?? leaf;
    const issuers = isSelfSigned(end)
      ? []
      : pool.filter((one) => !path.includes(one) && isSignedBy(end, one));
    if (issuers.length === 0 || reach(end) > 0) done.push(path);
    for (const one of issuers) walk([...path, one]);
  };
  walk([]);
  return done;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** True when the validity of a certificate covers the time. */
export function isValidAt({ validFromDate, validToDate }: X509Certificate, time: Date): boolean {
  return validFromDate <= time && time < validToDate;
}

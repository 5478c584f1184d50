import type { X509Certificate } from 'node:crypto';
import { count } from '../../support/text.ts';
import { pathLengthOf } from '../reading/authority.ts';
import { bodyOf } from '../reading/extensions.ts';
import { namesRefused } from '../reading/name-constraints.ts';
import { subjectName } from '../reading/names.ts';
import { isSelfSigned } from '../reading/signature.ts';

/** Extended key usage: TLS server authentication (RFC 5280, section 4.2.1.12). */
export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
/** Extended key usage: whatever it is. */
export const ANY_USAGE = '2.5.29.37.0';

/** Extensions that OpenSSL understands; any other one that is critical makes clients refuse the certificate. */
const UNDERSTOOD = new Set([
  ...[14, 15, 17, 18, 19, 30, 31, 32, 33, 35, 36, 37, 54].map((arc) => `2.5.29.${arc}`),
  '2.16.840.1.113730.1.1',
  '1.3.6.1.5.5.7.1.7',
  '1.3.6.1.5.5.7.1.8',
  '1.3.6.1.5.5.7.1.14',
  '1.3.6.1.5.5.7.48.1.5',
]);

/**
 * Why clients would refuse a leaf for the sake of those above it, although every signature is right: path length,
 * extended key usage, name constraints, critical extensions that nobody knows. `path` is the leaf's issuer first, up
 * to the root if that is known. Whole sentences, one for each reason.
 */
export function pathFaults(leaf: X509Certificate, path: readonly X509Certificate[]): readonly string[] {
  const faults = path.flatMap((authority, index) => [
    ...tooLong(authority, path.slice(0, index)),
    ...notForServers(authority),
    ...namesRefused(authority, leaf)
      .slice(0, 5)
      .map((why) => `${named(authority)} ${why} (name constraints): clients refuse the certificate.`),
    ...strange(authority, named(authority)),
  ]);
  return [...faults, ...strange(leaf, 'The certificate')];
}

function named(authority: X509Certificate): string {
  return `The ${isSelfSigned(authority) ? 'root' : 'intermediate'} "${subjectName(authority)}"`;
}

/** Authorities that issue to themselves, as when they change their key, do not count (RFC 5280, 6.1.4). */
function tooLong(authority: X509Certificate, below: readonly X509Certificate[]): readonly string[] {
  const allowed = pathLengthOf(authority);
  const there = below.filter(({ subject, issuer }) => subject !== issuer).length;
  if (allowed === undefined || there <= allowed) return [];
  return [
    `${named(authority)} allows ${allowed === 0 ? 'no further authority' : count(allowed, 'further authority').replace(/authoritys$/, 'authorities')} below it (path length), and the chain has ${there}: clients refuse the certificate.`,
  ];
}

/** Browsers take "any use" for one that includes servers; OpenSSL does not. */
function notForServers(authority: X509Certificate): readonly string[] {
  const usages: readonly string[] | undefined = authority.keyUsage;
  if (usages === undefined || usages.includes(SERVER_AUTH)) return [];
  return usages.includes(ANY_USAGE)
    ? [
        `${named(authority)} has an extended key usage of "any" without serverAuth: curl and others that use OpenSSL refuse the certificate.`,
      ]
    : [
        `${named(authority)} is not meant for web servers (its extended key usage lacks serverAuth): clients refuse the certificate.`,
      ];
}

function strange(certificate: X509Certificate, name: string): readonly string[] {
  const unknown = [...bodyOf(certificate).extensions].filter(
    ([oid, { critical }]) => critical && !UNDERSTOOD.has(oid),
  );
  return unknown
    .slice(0, 3)
    .map(([oid]) => `${name} has a critical extension (${oid}) that clients do not know: they refuse it.`);
}

import { isIPv4 } from 'node:net';
import { compareCertificates } from '../../../certificates/compare.ts';
import { hostName } from '../../../certificates/covers.ts';
import type { CheckContext } from '../../../contract/operation.ts';
import type { InputProblem } from '../../../contract/result/errors.ts';
import type { HostPort } from '../inputs/address.ts';
import type { Certificate, WordpressBox } from '../wire/schema.ts';
import type { Served } from './served.ts';

/** Warns of an address that nobody looks at; never a problem. */
export function checkServeAddress(
  inputs: { readonly 'verify-served': boolean; readonly 'serve-address': HostPort | undefined },
  { warn }: CheckContext,
): readonly InputProblem[] {
  if (inputs['serve-address'] && inputs['verify-served'] === false)
    warn('Input serve-address has no effect without `verify-served: true`.');
  return [];
}

/** Where and how a box's web server is looked at. */
interface Serving {
  readonly address: HostPort;
  readonly name: string;
}

/**
 * The address that serves a box, and the name to ask for: its domain, else the first name of the certificate that
 * stands for one host. `undefined` when the platform tells no address or there is no name.
 */
export function servingOf(
  { ip_v4: ip, domain }: WordpressBox,
  { domains }: Pick<Certificate, 'domains'>,
  given: HostPort | undefined,
): Serving | undefined {
  const address = given ?? (isIPv4(ip) ? { host: ip, port: 443 } : undefined);
  const name = [domain, ...domains].map(hostName).find((host) => host !== undefined);
  return address && name !== undefined ? { address, name } : undefined;
}

/** True when the certificate served is the one that is described. */
export function serves(served: Served, certificate: Certificate): boolean {
  return served.kind === 'served' && compareCertificates(served.leaf, certificate).verdict === 'same';
}

/** What is served, in words: `served`, `another one is served (AB:…)`, `unreachable (ECONNREFUSED)`. */
export function describeServed(served: Served, certificate: Certificate): string {
  if (served.kind === 'unreachable') return `unreachable (${served.reason})`;
  return serves(served, certificate) ? 'served' : `another one is served (${served.leaf.fingerprintSha1})`;
}

/** A sentence about a served certificate that ordinary clients would refuse. */
export function describeDistrust(served: Served, { name }: Serving): string | undefined {
  if (served.kind !== 'served' || served.distrust === undefined) return undefined;
  return `${name} serves a certificate that clients with the usual roots do not trust (${served.distrust}): the chain is incomplete or private, or the certificate is for other names.`;
}

import { domainToASCII } from 'node:url';
import { type AlternativeNames, canonicalAddress, isHostPattern } from './reading/alternative-names.ts';

/**
 * Whether a browser accepts the certificate for `host`: a DNS name in any case and script (compared as
 * A-labels, a trailing dot ignored) or an IP address. A `*` stands for exactly one whole left-most label of a
 * name with at least three; the common name never counts (RFC 9525, sections 6.3 and 6.4).
 */
export function covers(names: Pick<AlternativeNames, 'domains' | 'addresses'>, host: string): boolean {
  const address = canonicalAddress(host);
  if (address !== undefined) return names.addresses.includes(address);
  const name = hostName(host);
  return name !== undefined && names.domains.some((pattern) => matches(pattern, name));
}

/** ASCII that no host name has; Node would cut the name off there, or decode it. */
const FOREIGN = /[\u0000-\u007f](?<![A-Za-z0-9._-])/;

/** The A-label form of a host name, lower-case, without a trailing dot; undefined when it is none. */
export function hostName(host: string): string | undefined {
  const bare = host.trim().replace(/\.$/, '');
  if (FOREIGN.test(bare)) return undefined;
  const ascii = domainToASCII(bare).toLowerCase();
  return isHostPattern(ascii) && canonicalAddress(ascii) === undefined ? ascii : undefined;
}

/** True when both are the same host, in whatever case and script (`bücher.test`, `xn--bcher-kva.test`). */
export function isSameHost(a: string, b: string): boolean {
  const [left, right] = [a, b].map((host) => hostName(host) ?? host.trim().toLowerCase().replace(/\.$/, ''));
  return left !== '' && left === right;
}

/** A name as certificates write it, in A-labels: a host name, or one with `*` as its whole first label. */
export function certificateName(name: string): string | undefined {
  const [, star = '', host = ''] = /^(\*\.)?(.*)$/s.exec(name.trim()) ?? [];
  const ascii = hostName(host);
  return ascii === undefined ? canonicalAddress(host) : `${star}${ascii}`;
}

function matches(pattern: string, name: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === name;
  const parent = pattern.slice(2);
  if (!parent.includes('.')) return false;
  const dot = name.indexOf('.');
  return dot > 0 && name.slice(dot + 1) === parent;
}

import { isIP } from 'node:net';
import { asLine } from '../../support/text.ts';

/** The names that a certificate is valid for. */
export interface AlternativeNames {
  /** DNS names in the certificate's order, lower-case, each once; may start with `*.`. */
  readonly domains: readonly string[];
  /** IP addresses, IPv6 in its shortest form. */
  readonly addresses: readonly string[];
  /** DNS entries that are no host name, made harmless; they cover nothing. */
  readonly unusable: readonly string[];
}

/** Letters, digits, hyphens and (seen in practice) underscores; `*` only as the whole first label. */
const PATTERN =
  /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const MAX_HOST = 253;

/**
 * One entry of the text that Node writes: `DNS:a.example`, or `DNS:"..."` with JSON escapes when the value
 * holds a comma, a quote or control characters.
 * Source: https://nodejs.org/docs/latest-v24.x/api/crypto.html#x509subjectaltname
 */
const ENTRY = /(DNS|IP Address|[A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;

/** Reads `X509Certificate.subjectAltName`. Common names are not looked at, as browsers do not either. */
export function readAlternativeNames(subjectAltName: string | undefined): AlternativeNames {
  const domains = new Set<string>();
  const addresses = new Set<string>();
  const unusable: string[] = [];
  for (const [, type, value = ''] of (subjectAltName ?? '').matchAll(ENTRY)) {
    if (type === 'DNS') {
      const name = value.toLowerCase();
      if (isHostPattern(name)) domains.add(name);
      else unusable.push(asLine(value));
    }
    if (type === 'IP Address') {
      const address = canonicalAddress(value);
      if (address !== undefined) addresses.add(address);
    }
  }
  return { domains: [...domains], addresses: [...addresses], unusable };
}

/** True for a host name in A-label form, with or without a leading `*.`. */
export function isHostPattern(name: string): boolean {
  return name.length <= MAX_HOST && PATTERN.test(name);
}

/** An IP address in the one form of it (`2001:db8::1`); undefined when it is none. */
export function canonicalAddress(text: string): string | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(bare);
  if (version === 0) return undefined;
  if (version === 4) return bare;
  const url = URL.parse(`http://[${bare.replace(/%.*$/, '')}]/`);
  return url?.hostname.slice(1, -1);
}

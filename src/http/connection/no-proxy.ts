import { BlockList, isIP } from 'node:net';

/** Where a request goes to, as `NO_PROXY` entries are compared with it. */
interface Destination {
  /** Lower case, IPv6 without brackets. */
  readonly host: string;
  readonly port: string;
}

/** Whether an entry matched, and which entries are neither a name, an address nor a network. */
interface NoProxyResult {
  readonly direct: boolean;
  readonly unsupported: readonly string[];
}

/**
 * Compares a `NO_PROXY` list (separated by commas or white space) with a target. `*` matches everything,
 * `example.com` itself and its subdomains, `.example.com` and `*.example.com` subdomains only, `host:port`
 * that port only, addresses exactly. A network (`10.0.0.0/8`) matches a host that is written as an address: no name is
 * looked up for it, as curl and Go do not either.
 */
export function matchNoProxy(list: string, target: Destination): NoProxyResult {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  return {
    direct: entries.some((entry) => (entry.includes('/') ? holds(entry, target) : matches(entry, target))),
    unsupported: entries.filter((entry) => entry.includes('/') && networkOf(entry) === undefined),
  };
}

/** The addresses of a network; `undefined` when the entry is none. */
function networkOf(entry: string): BlockList | undefined {
  const [, address = '', bits = ''] = /^\[?([\d.a-f:]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
  const version = isIP(address);
  if (version === 0 || Number(bits) > (version === 4 ? 32 : 128)) return undefined;
  const network = new BlockList();
  network.addSubnet(address, Number(bits), version === 4 ? 'ipv4' : 'ipv6');
  return network;
}

function holds(entry: string, { host }: Destination): boolean {
  const version = isIP(host);
  return version !== 0 && (networkOf(entry)?.check(host, version === 4 ? 'ipv4' : 'ipv6') ?? false);
}

function matches(entry: string, { host, port }: Destination): boolean {
  if (entry === '*') return true;
  const parts = split(entry);
  if (parts.port !== undefined && parts.port !== port) return false;
  const name = parts.host.replace(/^\*(?=\.)/, '');
  if (name.startsWith('.')) return name.length > 1 && host.endsWith(name);
  return host === name || (!isAddress(host) && host.endsWith(`.${name}`));
}

/** `host`, `host:port`, `[v6]`, `[v6]:port`, and a bare IPv6 address, whose colons belong to the host. */
function split(entry: string): { readonly host: string; readonly port: string | undefined } {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
  if (bracketed) return { host: bracketed[1] ?? '', port: bracketed[2] };
  const plain = /^([^:]+):(\d+)$/.exec(entry);
  return plain ? { host: plain[1] ?? '', port: plain[2] } : { host: entry, port: undefined };
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}

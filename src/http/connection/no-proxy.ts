/** Where a request goes to, as `NO_PROXY` entries are compared with it. */
export interface Destination {
  /** Lower case, IPv6 without brackets. */
  readonly host: string;
  readonly port: string;
}

/** Whether an entry matched, and which entries mean something that is not supported. */
export interface NoProxyResult {
  readonly direct: boolean;
  readonly unsupported: readonly string[];
}

/**
 * Compares a `NO_PROXY` list (separated by commas or white space) with a target. `*` matches everything,
 * `example.com` itself and its subdomains, `.example.com` and `*.example.com` subdomains only, `host:port`
 * that port only, addresses exactly. Networks (`10.0.0.0/8`) are not supported and are reported.
 */
export function matchNoProxy(list: string, target: Destination): NoProxyResult {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  const unsupported = entries.filter((entry) => entry.includes('/'));
  return { direct: entries.some((entry) => !entry.includes('/') && matches(entry, target)), unsupported };
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

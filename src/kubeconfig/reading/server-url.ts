import { BlockList, isIP } from 'node:net';

/** Where a server is, seen from the runner. */
interface Server {
  /** Host name in lower case, or an address without brackets. */
  readonly host: string;
  readonly reach: 'loopback' | 'link-local' | 'elsewhere';
}

/**
 * What is taken as a server: https, a host, a port, a path. No user name (it would be a secret in a public
 * field), no query or fragment (kubectl drops them), and only characters that Go and WHATWG parsers read alike.
 */
const SHAPE =
  /^https:\/\/(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\.?)(?::\d{1,5})?(?:\/[\w./~%+,;:=-]*)?$/i;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
// The unspecified address connects to the machine itself.
LOOPBACK.addSubnet('0.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::', 'ipv6');

const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet('169.254.0.0', 16, 'ipv4');
LINK_LOCAL.addSubnet('fe80::', 10, 'ipv6');

/** Reads the `server` of a cluster; `undefined` unless it is an https URL of the plain shape. Total. */
export function readServer(text: string): Server | undefined {
  if (!SHAPE.test(text) || !URL.canParse(text)) return undefined;
  const host = new URL(text).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return { host, reach: reachOf(host) };
}

function reachOf(host: string): Server['reach'] {
  const family = isIP(host) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(host) === 0) return /(?:^|\.)localhost$/.test(host) ? 'loopback' : 'elsewhere';
  if (LOOPBACK.check(host, family)) return 'loopback';
  return LINK_LOCAL.check(host, family) ? 'link-local' : 'elsewhere';
}

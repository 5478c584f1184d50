import { isLoopback } from '../../contract/kinds/url.ts';
import { ActionError } from '../../contract/result/errors.ts';
import { percentDecoded } from '../../support/text.ts';
import { matchNoProxy } from './no-proxy.ts';
import type { Env } from './proxy-passwords.ts';

/** A proxy to go through. */
export interface ProxyServer {
  /** `http://proxy.example.com:3128`, without user and password. */
  readonly uri: string;
  /** The environment variable that names it, as it is spelled there: `HTTPS_PROXY`. */
  readonly variable: string;
  /** Value of `Proxy-Authorization`, when the variable names a user. A secret. */
  readonly token?: string;
  /** The password itself. A secret. */
  readonly password?: string;
}

/** How to reach an address, and what the user should be told about the variables. */
interface Route {
  /** Absent: go straight there. */
  readonly proxy?: ProxyServer;
  readonly warnings: readonly string[];
}

/**
 * Decides whether `url` is reached through a proxy. `HTTPS_PROXY` counts for https, `HTTP_PROXY` for http
 * (neither stands in for the other), `ALL_PROXY` where that is not set, `NO_PROXY` for all; of two spellings the
 * lower-case one wins unless it is empty. `host:port` without a scheme is taken. A loopback host is never proxied: a
 * proxy elsewhere has another loopback. Throws an `ActionError`, without the value, for a variable that is no proxy address.
 */
export function routeTo(url: URL, env: Env): Route {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const own = read(env, name);
  const { value, variable } = own.value === '' ? read(env, 'ALL_PROXY') : own;
  if (value === '' || isLoopback(url.hostname.replace(/\.$/, ''))) return { warnings: [] };
  const target = {
    host: url.hostname
      .toLowerCase()
      .replace(/^\[|\]$/g, '')
      .replace(/\.$/, ''),
    port: url.port || (url.protocol === 'https:' ? '443' : '80'),
  };
  const { direct, unsupported } = matchNoProxy(read(env, 'NO_PROXY').value, target);
  const warnings = unsupported.length === 0 ? [] : [ODD];
  if (!direct && own.value === '' && SOCKS.test(value)) return { warnings: [...warnings, noSocks(variable)] };
  return direct ? { warnings } : { proxy: parseProxy(value, variable), warnings };
}

const SOCKS = /^socks[a-z0-9]*:/i;

/** It may be meant for programs that know no other way; what needs it fails beside this line. */
function noSocks(variable: string): string {
  return `${variable} names a SOCKS proxy, which this action cannot use: it connects directly. Set HTTPS_PROXY to an HTTP proxy if there is no direct way.`;
}

const ODD =
  'NO_PROXY: an entry with a / that is no network such as 10.0.0.0/8 was ignored; write host names, addresses or networks.';

function read(env: Env, name: string): { readonly value: string; readonly variable: string } {
  const variable = env[name.toLowerCase()]?.trim() ? name.toLowerCase() : name;
  return { value: env[variable]?.trim() ?? '', variable };
}

function parseProxy(value: string, variable: string): ProxyServer {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  requireEncodedLogin(text, variable);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname + url.search + url.hash)) {
    throw new ActionError(`${variable} is not the address of an HTTP proxy.`, {
      next: `Write ${variable} as http://host:port, or remove it.`,
    });
  }
  if (url.username === '') return { uri: url.origin, variable };
  const password = percentDecoded(url.password);
  const pair = Buffer.from(`${percentDecoded(url.username)}:${password}`, 'utf8').toString('base64');
  return { uri: url.origin, variable, token: `Basic ${pair}`, password };
}

/**
 * Parsers disagree on what a bare `@`, `#`, `/`, `?`, `\\` or `%` before the host means; some would connect to a host that is
 * made of the password.
 */
function requireEncodedLogin(text: string, variable: string): void {
  const login = text.slice(text.indexOf('://') + 3, Math.max(0, text.lastIndexOf('@')));
  const sign = /[@#/?\\]|%(?![\da-f]{2})/i.exec(login)?.[0];
  if (sign === undefined) return;
  throw new ActionError(`${variable} has a bare ${sign} in its user name or password.`, {
    next: `In ${variable} write them encoded: @ as %40, # as %23, / as %2F, ? as %3F, : as %3A, \\ as %5C, % as %25.`,
  });
}

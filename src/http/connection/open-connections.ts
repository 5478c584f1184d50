import type { LookupFunction } from 'node:net';
import type { ClientSettings } from '../../contract/platform.ts';
import { ConnectionPool } from './connection-pool.ts';
import { type ProxyServer, routeTo } from './proxy.ts';
import { trustOf } from './trust.ts';

/** How a client reaches its server. */
export interface ConnectionSettings
  extends Pick<ClientSettings, 'env' | 'log' | 'secrets' | 'caCertificate'> {
  /** Stands in for DNS, in tests. */
  readonly lookup?: LookupFunction;
}

/** Where a client's calls go. */
export interface Connections {
  readonly pool: ConnectionPool;
  /** Absent: straight to the platform. */
  readonly proxy: ProxyServer | undefined;
}

/**
 * Opens the connections of a client: straight or through a proxy, with the trusted CAs. Warns about variables
 * that weaken or confuse, and registers the proxy's credentials as secrets. Throws an `ActionError` for a bad
 * proxy variable or CA.
 */
export function connectionsOf(settings: ConnectionSettings, base: URL, connectTimeout: number): Connections {
  const { env, log, secrets, caCertificate, lookup } = settings;
  const { proxy, warnings } = routeTo(base, env);
  for (const warning of warnings) log.warning(warning);
  for (const secret of [proxy?.token, proxy?.password]) if (secret) secrets.hide(secret);
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    log.warning('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: certificates of platforms are always checked.');
  }
  const trust = trustOf(caCertificate);
  return { pool: new ConnectionPool({ origin: base.origin, proxy, trust, lookup, connectTimeout }), proxy };
}

import type { LookupFunction } from 'node:net';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { ClientSettings } from '../../contract/platform.ts';
import { ActionError } from '../../contract/result/errors.ts';
import { readAuthorities } from '../../support/pem/authorities.ts';
import { ConnectionPool } from './connection-pool.ts';
import { type ProxyServer, routeTo } from './proxy.ts';

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

/**
 * What TLS servers are checked against: the roots Node trusts anyway (`NODE_EXTRA_CA_CERTS` included) and the
 * given PEM beside them. `undefined` without one: Node's own choice. Throws an `ActionError` for a bad PEM.
 */
function trustOf(caCertificate: string | undefined): SecureContext | undefined {
  if (caCertificate === undefined || caCertificate.trim() === '') return undefined;
  const read = readAuthorities(caCertificate);
  if ('problem' in read) {
    throw new ActionError(`\`ca-certificate\` holds no readable PEM certificate: it ${read.problem}.`, {
      next: 'Give the certificate of the authority that signs for the host, as PEM text or as the path of a file.',
    });
  }
  return createSecureContext({ ca: [...getCACertificates('default'), ...read.pems] });
}

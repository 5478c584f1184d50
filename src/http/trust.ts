import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { ActionError } from '../contract/errors.ts';

/**
 * What TLS servers are checked against: the roots Node trusts anyway (`NODE_EXTRA_CA_CERTS` included) and the
 * given PEM beside them. `undefined` without one: Node's own choice. Throws an `ActionError` for a bad PEM.
 */
export function trustOf(caCertificate: string | undefined): SecureContext | undefined {
  if (caCertificate === undefined || caCertificate.trim() === '') return undefined;
  if (!caCertificate.includes('-----BEGIN CERTIFICATE-----')) throw unreadable();
  try {
    return createSecureContext({ ca: [...getCACertificates('default'), caCertificate] });
  } catch {
    throw unreadable();
  }
}

function unreadable(): ActionError {
  return new ActionError('`ca-certificate` holds no readable PEM certificate.');
}

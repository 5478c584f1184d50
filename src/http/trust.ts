import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { ActionError } from '../contract/errors.ts';

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * What TLS servers are checked against: the roots Node trusts anyway (`NODE_EXTRA_CA_CERTS` included) and the
 * given PEM beside them. `undefined` without one: Node's own choice. Throws an `ActionError` for a bad PEM.
 */
export function trustOf(caCertificate: string | undefined): SecureContext | undefined {
  if (caCertificate === undefined || caCertificate.trim() === '') return undefined;
  const blocks = caCertificate.match(BLOCK) ?? [];
  // TLS itself silently skips what it cannot read, and the user would search for the mistake elsewhere.
  if (blocks.length === 0 || !blocks.every(isReadable)) {
    throw new ActionError('`ca-certificate` holds no readable PEM certificate.', {
      next: 'Give the certificate of the authority that signs for the host, as PEM text or as the path of a file.',
    });
  }
  return createSecureContext({ ca: [...getCACertificates('default'), ...blocks] });
}

function isReadable(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { ActionError } from '../../contract/result/errors.ts';
import { readAuthorities } from '../../support/pem/authorities.ts';

/**
 * What TLS servers are checked against: the roots Node trusts anyway (`NODE_EXTRA_CA_CERTS` included) and the
 * given PEM beside them. `undefined` without one: Node's own choice. Throws an `ActionError` for a bad PEM.
 */
export function trustOf(caCertificate: string | undefined): SecureContext | undefined {
  if (caCertificate === undefined || caCertificate.trim() === '') return undefined;
  const read = readAuthorities(caCertificate);
  if ('problem' in read) {
    throw new ActionError(`\`ca-certificate\` holds no readable PEM certificate: it ${read.problem}.`, {
      next: 'Give the certificate of the authority that signs for the host, as PEM text or as the path of a file.',
    });
  }
  return createSecureContext({ ca: [...getCACertificates('default'), ...read.pems] });
}

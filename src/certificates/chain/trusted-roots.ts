import { X509Certificate } from 'node:crypto';
import { getCACertificates } from 'node:tls';
import { isSignedBy } from '../reading/signature.ts';

let roots: readonly X509Certificate[] | undefined;

/**
 * True when a root that this machine's Node.js trusts, those of `NODE_EXTRA_CA_CERTS` included, issued the certificate
 * and is valid at `now`. It stands for the roots of clients, which differ a little.
 */
export function isIssuedByTrusted(certificate: X509Certificate, now: Date): boolean {
  roots ??= getCACertificates('default').map((pem) => new X509Certificate(pem));
  return roots.some(
    (root) =>
      root.subject === certificate.issuer &&
      root.validFromDate <= now &&
      now < root.validToDate &&
      isSignedBy(certificate, root),
  );
}

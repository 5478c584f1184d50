import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { type CertificateFacts, factsOf } from '../../../certificates/reading/facts.ts';
import { reasonOf } from '../../../http/connection/reason.ts';
import { startTimer } from '../../../support/timer.ts';
import type { HostPort } from '../inputs/address.ts';

/** Longest handshake, in milliseconds of the machine. */
const LONGEST = 10_000;

/** What a web server showed. */
export type Served =
  | {
      readonly kind: 'served';
      readonly leaf: CertificateFacts;
      /** Why an ordinary client would not trust it, as a short code; absent when it would. */
      readonly distrust?: string;
    }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Where to look, and as whom. */
export interface Look {
  readonly address: HostPort;
  /** The host asked for (SNI), which the certificate must be for as well. */
  readonly name: string;
  readonly signal: AbortSignal;
  /** PEM of roots to trust in place of Node's own, for tests. */
  readonly ca?: string;
}

/**
 * Makes a TLS handshake with a box's web server and reads the certificate it serves. Connecting by address keeps
 * DNS that has not moved yet, and a CDN in front, out of it. Nothing is sent, and the handshake goes on whatever
 * the certificate is, as its fingerprint is the proof; whether the chain and name would pass is told beside it.
 * Rejects only with the signal's reason.
 */
export function lookAtServed({ address, name, signal, ca }: Look): Promise<Served> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = connect({
      ...address,
      ...(isIP(name) === 0 ? { servername: name } : {}),
      ...(ca === undefined ? {} : { ca }),
      rejectUnauthorized: false,
    });
    const done = (end: () => void): void => {
      callOff();
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      end();
    };
    const onAbort = (): void => done(() => reject(signal.reason));
    const unreachable = (reason: string): void => done(() => resolve({ kind: 'unreachable', reason }));
    const callOff = startTimer(LONGEST, () => unreachable('ETIMEDOUT'));
    signal.addEventListener('abort', onAbort, { once: true });
    socket.on('error', (error) => unreachable(reasonOf(error)));
    socket.on('close', () => unreachable('ECONNRESET'));
    socket.once('secureConnect', () => {
      // A destroyed socket has no certificate any more.
      const served = servedBy(socket);
      done(() => resolve(served));
    });
  });
}

function servedBy(socket: TLSSocket): Served {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return { kind: 'unreachable', reason: 'NO_CERTIFICATE' };
  const leaf = factsOf(certificate);
  return socket.authorized
    ? { kind: 'served', leaf }
    : { kind: 'served', leaf, distrust: distrustOf(socket) };
}

/** Node sets the code as text, though its types say an error. */
function distrustOf(socket: TLSSocket): string {
  const code = `${socket.authorizationError}`;
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'UNTRUSTED';
}

import { request as askHttp } from 'node:http';
import { request as askHttps } from 'node:https';
import { startTimer } from '../../support/timer.ts';
import { explainReason } from '../answer/network-text.ts';
import { reasonOf } from '../connection/reason.ts';

/** One request waits this long for an answer, in milliseconds. */
const PATIENCE = 10_000;

/** What one request found. */
export type Probe =
  | { readonly found: 'status'; readonly status: number }
  /** This machine has no way to an IPv6 address. */
  | { readonly found: 'no-ipv6' }
  /** `why`: refused, TLS and the rest, for people. */
  | { readonly found: 'nothing'; readonly why: string };

/** Codes of a machine without IPv6, for an address of that kind. */
const NO_WAY: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Asks once, without following redirects or reading the body. Rejects only with the signal's reason. */
export async function probe(url: URL, signal: AbortSignal): Promise<Probe> {
  const ask = url.protocol === 'https:' ? askHttps : askHttp;
  const patience = new AbortController();
  const callOff = startTimer(PATIENCE, () => patience.abort());
  return new Promise<Probe>((resolve, reject) => {
    const sent = ask(
      url,
      { agent: false, signal: AbortSignal.any([signal, patience.signal]), headers: { connection: 'close' } },
      (answer) => {
        answer.on('error', () => undefined);
        resolve({ found: 'status', status: answer.statusCode ?? 0 });
        answer.destroy();
      },
    );
    sent.on('error', (error) => {
      if (signal.aborted) reject(signal.reason);
      else if (patience.signal.aborted)
        resolve({ found: 'nothing', why: `${url.host} did not answer within ${PATIENCE / 1_000} s` });
      else resolve(missed(url, error));
    });
    sent.end();
  }).finally(callOff);
}

function missed(url: URL, error: unknown): Probe {
  const failures = error instanceof AggregateError ? error.errors : [error];
  if (failures.every((one) => hasNoWay(url, one))) return { found: 'no-ipv6' };
  return { found: 'nothing', why: explainReason(reasonOf(error), url.host, undefined).what };
}

/** The address that was tried is IPv6: of several, each error tells its own. */
function hasNoWay({ hostname }: URL, error: unknown): boolean {
  const address = error instanceof Error && 'address' in error ? String(error.address) : hostname;
  return address.includes(':') && NO_WAY.has(reasonOf(error));
}

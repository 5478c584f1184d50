import type { Context } from '../../contract/context.ts';
import { includesStatus, type StatusRange } from '../../contract/kinds/statuses.ts';
import { startTimer } from '../../support/timer.ts';
import { explainReason } from '../answer/network-text.ts';
import type { Connection } from '../connection/connection.ts';
import { type ConnectionSettings, type Connections, connectionsOf } from '../connection/open-connections.ts';
import { reasonOf } from '../connection/reason.ts';
import { poll } from '../wait/poll.ts';

/** One request waits this long for an answer, in milliseconds. */
const PATIENCE = 10_000;

/** What one request found. */
type Probe =
  | { readonly found: 'status'; readonly status: number }
  /** This machine has no way to an IPv6 address. */
  | { readonly found: 'no-ipv6' }
  /** `why`: refused, TLS and the rest, for people. */
  | { readonly found: 'nothing'; readonly why: string };

/** Codes of a machine without IPv6, for an address of that kind. */
const NO_WAY: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** What is asked, and how. */
interface HealthCheck {
  readonly url: URL;
  readonly statuses: readonly StatusRange[];
  /** The proxy and the authorities that the step's other calls go by. */
  readonly connection: ConnectionSettings;
}

/**
 * Asks until it answers with one of the statuses; false when this machine has no IPv6 to ask with. Throws an
 * `ActionError` for a bad proxy variable or CA, too.
 */
export async function awaitHealthy(
  { url, statuses, connection }: HealthCheck,
  context: Pick<Context, 'timing' | 'log'>,
): Promise<boolean> {
  const connections = connectionsOf(connection, url, PATIENCE);
  const ended = await poll<Probe>(
    {
      what: `The health check of ${url.origin}${url.pathname}`,
      read: (budget) => probe(url, connections, budget?.signal ?? context.timing.signal),
      judge: (seen) => (seen.found === 'no-ipv6' || isHealthy(seen, statuses) ? 'settled' : 'pending'),
      describe: (seen) => describe(seen, statuses),
      unseen: 'without any answer',
      resume: 'Look at the log of what should answer; raise `timeout` if it takes longer to start.',
    },
    context,
  );
  return ended.found !== 'no-ipv6';
}

function isHealthy(seen: Probe, statuses: readonly StatusRange[]): boolean {
  return seen.found === 'status' && includesStatus(statuses, seen.status);
}

function describe(seen: Probe, statuses: readonly StatusRange[]): string {
  if (seen.found === 'nothing') return `unhealthy: ${seen.why}`;
  if (seen.found === 'no-ipv6') return 'not to be asked from here: this machine has no IPv6';
  return isHealthy(seen, statuses) ? `healthy (${seen.status})` : `unhealthy: it answers ${seen.status}`;
}

/** Asks once, without following redirects or reading the body. Rejects only with the signal's reason. */
async function probe(url: URL, { pool, proxy }: Connections, signal: AbortSignal): Promise<Probe> {
  const connection = pool.take(true);
  const { promise: stopped, resolve: stop } = Promise.withResolvers<'aborted' | 'late'>();
  const callOff = startTimer(PATIENCE, () => stop('late'));
  const onAbort = (): void => stop('aborted');
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const asked = ask(connection, url).catch((error: unknown) => missed(url, error, proxy));
    const first = await Promise.race([asked, stopped]);
    if (first === 'aborted') throw signal.reason;
    if (first !== 'late') return first;
    return { found: 'nothing', why: `${url.host} did not answer within ${PATIENCE / 1_000} s` };
  } finally {
    callOff();
    signal.removeEventListener('abort', onAbort);
    pool.giveBack(connection, false);
  }
}

async function ask({ dispatcher }: Connection, url: URL): Promise<Probe> {
  const { statusCode, body } = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
  });
  body.on('error', () => undefined).destroy();
  return { found: 'status', status: statusCode };
}

function missed(url: URL, error: unknown, proxy: Connections['proxy']): Probe {
  const failures = error instanceof AggregateError ? error.errors : [error];
  if (!proxy && failures.every((one) => hasNoWay(url, one))) return { found: 'no-ipv6' };
  return { found: 'nothing', why: explainReason(reasonOf(error), url.host, proxy).what };
}

/** The address that was tried is IPv6: of several, each error tells its own. */
function hasNoWay({ hostname }: URL, error: unknown): boolean {
  const address = error instanceof Error && 'address' in error ? String(error.address) : hostname;
  return address.includes(':') && NO_WAY.has(reasonOf(error));
}

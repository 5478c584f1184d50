import type { Context } from '../../contract/context.ts';
import { includesStatus, type StatusRange } from '../../contract/kinds/statuses.ts';
import { type ConnectionSettings, connectionsOf } from '../connection/open-connections.ts';
import { poll } from '../wait/poll.ts';
import { PATIENCE, type Probe, probe } from './probe.ts';

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

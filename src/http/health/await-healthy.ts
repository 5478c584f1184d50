import { includesStatus, type StatusRange } from '../../contract/kinds/statuses.ts';
import type { Timing } from '../../contract/time/timing.ts';
import { poll } from '../wait/poll.ts';
import { type Probe, probe } from './probe.ts';

/** Asks until it answers with one of the statuses; false when this machine has no IPv6 to ask with. */
export async function awaitHealthy(
  url: URL,
  statuses: readonly StatusRange[],
  timing: Timing,
): Promise<boolean> {
  const ended = await poll<Probe>(
    {
      what: `The health check of ${url.origin}${url.pathname}`,
      read: (budget) => probe(url, budget?.signal ?? timing.signal),
      judge: (seen) => (seen.found === 'no-ipv6' || isHealthy(seen, statuses) ? 'settled' : 'pending'),
      describe: (seen) => describe(seen, statuses),
      resume: 'Look at the log of what should answer; raise `timeout` if it takes longer to start.',
    },
    timing,
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

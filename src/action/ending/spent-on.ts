import type { Activity, Timeline } from '../../contract/time/timeline.ts';
import { formatDuration } from '../../support/duration.ts';

const ACTIVITIES: Readonly<Record<Activity, string>> = {
  call: 'calls',
  retry: 'pauses before retries',
  pause: 'pauses the server asked for',
  look: 'looking for what a lost answer made',
  wait: 'waiting',
  work: 'work',
};

/** Where the time went, longest first: `waiting 9 min 40 s, calls 12 s`. */
export function spentOn(timeline: Timeline): string {
  return [...timeline.totals()]
    .filter(([, ms]) => ms >= 1)
    .sort((a, b) => b[1] - a[1])
    .map(([activity, ms]) => `${ACTIVITIES[activity]} ${formatDuration(ms)}`)
    .join(', ');
}

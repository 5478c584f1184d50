import { createHash } from 'node:crypto';
import type { Run } from '../../../contract/context.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { EventInput } from '../inputs/event.ts';

/** An event as it is sent; the `id` makes sending it twice the same as once. */
type Event = JsonObject & { readonly id: string };

/**
 * The event with everything that was left out: where it comes from, its time (`now`, milliseconds), and an id of
 * the run, the job, the trigger and the message.
 */
export function newEvent({ id, utc, sourceType, ...given }: EventInput, run: Run, now: number): Event {
  return {
    ...given,
    id: id ?? eventId(given, run),
    sourceType: sourceType ?? 'github-actions',
    utc: utc ?? now,
  };
}

function eventId({ trigger, message }: Pick<EventInput, 'trigger' | 'message'>, run: Run): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([trigger, message]))
    .digest('hex')
    .slice(0, 12);
  const { repository, runId, runAttempt, job } = run;
  return [repository, runId, runAttempt, job, hash].filter((part) => part !== '').join('/');
}

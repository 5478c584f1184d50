import type { ElasticboxClient } from './client.ts';

const known = new WeakMap<ElasticboxClient, Map<string, Promise<unknown>>>();

/** What does not change while a step runs is asked for once by its client, whoever needs it: work, comment, preview. */
export function readOnce<T>(client: ElasticboxClient, what: string, read: () => Promise<T>): Promise<T> {
  const reads = known.get(client) ?? new Map<string, Promise<unknown>>();
  known.set(client, reads);
  const reading = (reads.get(what) as Promise<T> | undefined) ?? read();
  reads.set(what, reading);
  // What failed may be asked for again.
  reading.catch(() => reads.delete(what));
  return reading;
}

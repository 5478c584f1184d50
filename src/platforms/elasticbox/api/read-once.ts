import type { ElasticboxClient } from './client.ts';

const known = new WeakMap<ElasticboxClient, Map<string, unknown>>();

/** What there is one of for a client, by its key: made when it is first asked for. */
export function oneFor<T>(client: ElasticboxClient, key: string, make: () => T): T {
  const all = known.get(client) ?? new Map<string, unknown>();
  known.set(client, all);
  if (!all.has(key)) all.set(key, make());
  return all.get(key) as T;
}

/** What does not change while a step runs is asked for once by its client, whoever needs it: work, comment, preview. */
export function readOnce<T>(client: ElasticboxClient, what: string, read: () => Promise<T>): Promise<T> {
  const reading = oneFor(client, what, read);
  // What failed may be asked for again.
  reading.catch(() => known.get(client)?.delete(what));
  return reading;
}

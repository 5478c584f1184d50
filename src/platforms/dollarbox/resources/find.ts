import { AbsentError, ActionError } from '../../../contract/result/errors.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import { list } from '../../../support/text.ts';
import type { DollarboxClient } from '../api/client.ts';
import { hasKey, type Item, type ResourceKind } from './kind.ts';
import { isGone } from './settle.ts';

/**
 * All with this key, over all pages, each as it is when it is read by its id: the API has no filter, and a list may
 * still show what was deleted or changed. One that moved between pages counts once, one that is only remembered as
 * deleted does not count.
 */
export async function allWithKey<T extends Item>(
  client: DollarboxClient,
  kind: ResourceKind<T>,
  key: string,
): Promise<readonly T[]> {
  const listed = new Set<string>();
  for await (const item of kind.endpoints(client).list()) {
    if (hasKey(kind, item, key) && !isGone(item)) listed.add(item.id);
  }
  const read = await Promise.all([...listed].map((id) => oneWithId(client, kind, id)));
  return read.filter((item) => item !== undefined);
}

/**
 * The one with this key, or `undefined`. Where the platform promises that there is one at most, the list is read as far
 * as the page that has it; one that is gone when it is read by its id is not it. Without an org, or without such a
 * promise, all pages are read: several mean that the list spans orgs.
 */
export async function oneWithKey<T extends Item>(
  client: DollarboxClient,
  kind: ResourceKind<T>,
  key: string,
): Promise<T | undefined> {
  if (!kind.unique || client.org === '') return onlyOne(kind, key, await allWithKey(client, kind, key));
  const read = new Set<string>();
  for await (const { items } of kind.endpoints(client).pages()) {
    const ids = items.filter((item) => hasKey(kind, item, key) && !isGone(item)).map(({ id }) => id);
    const fresh = [...new Set(ids)].filter((id) => !read.has(id));
    const found = await Promise.all(fresh.map((id) => oneWithId(client, kind, id)));
    const one = onlyOne(
      kind,
      key,
      found.filter((item) => item !== undefined),
    );
    if (one) return one;
    for (const id of fresh) read.add(id);
  }
  return undefined;
}

/** The only one of those found. Throws an `ActionError` with the ids when there are several. */
export function onlyOne<T extends Item>(
  { noun }: ResourceKind<T>,
  key: string,
  found: readonly T[],
): T | undefined {
  if (found.length < 2) return found[0];
  throw new ActionError(
    `There are ${found.length} ${noun}s called ${key}: ${list(found.map(({ id }) => id))}.`,
    {
      next: `Set the \`org\` input if they are in several orgs, or tell the ${noun} by its id.`,
    },
  );
}

/** The one of this id, or `undefined` when it is not there. */
export async function oneWithId<T extends Item>(
  client: DollarboxClient,
  kind: ResourceKind<T>,
  id: string,
): Promise<T | undefined> {
  try {
    const item = await kind.endpoints(client).get(id);
    return isGone(item) ? undefined : item;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** The platform says that it is not there. */
export function isAbsent(error: unknown): boolean {
  return error instanceof AbsentError || isOfKind(error, 'absent');
}

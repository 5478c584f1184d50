import { AbsentError } from '../../../contract/result/errors.ts';
import type { DollarboxClient } from '../api/client.ts';
import { oneWithId, oneWithKey } from './find.ts';
import type { Item, ResourceKind } from './kind.ts';

/** How a step tells which one is meant: by id, or by name or address. */
export interface Selection {
  readonly id?: string | undefined;
  readonly key?: string | undefined;
}

/** The selected one, or `undefined` when it is not there. */
export function select<T extends Item>(
  client: DollarboxClient,
  kind: ResourceKind<T>,
  { id, key = '' }: Selection,
): Promise<T | undefined> {
  return id === undefined ? oneWithKey(client, kind, key) : oneWithId(client, kind, id);
}

/** The selected one. Throws an `AbsentError` when it is not there. */
export async function selectPresent<T extends Item>(
  client: DollarboxClient,
  kind: ResourceKind<T>,
  selection: Selection,
): Promise<T> {
  const found = await select(client, kind, selection);
  if (found) return found;
  throw absent(kind.noun, selection);
}

/** The error of one that is not there. */
export function absent(noun: string, { id, key }: Selection): AbsentError {
  return new AbsentError(`There is no ${noun} ${key ?? id ?? ''}.`, {
    next: `Check the ${key === undefined ? 'id' : 'spelling'}, and that \`org\` is the org it belongs to.`,
  });
}

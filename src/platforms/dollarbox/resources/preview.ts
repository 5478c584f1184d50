import type { Result } from '../../../contract/result/result.ts';
import { lookAgain } from '../../../contract/time/list-lag.ts';
import type { LeftPreview } from '../../../previews/left-preview.ts';
import type { DollarboxContext } from '../api/client.ts';
import { oneWithId, oneWithKey } from './find.ts';
import { type Item, labelOf, type ResourceKind } from './kind.ts';
import { removeFound } from './removal.ts';
import { awaitGone, remove } from './remove.ts';
import { hasFailed, isLeaving } from './settle.ts';

/** Which previews are meant. */
export interface LeftQuery {
  readonly repository: string;
  /** Base of their names; without it those of every name. */
  readonly base: string | undefined;
}

/** A preview that is there, of the pull request of this number. */
export function leftPreview<T extends Item & { readonly status: string; readonly created_at: string | null }>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
  number: number,
): LeftPreview {
  return {
    id: item.id,
    name: kind.keyOf(item),
    number,
    created: item.created_at ?? '',
    status: item.status,
    failed: hasFailed(item),
    what: labelOf(kind, item),
    remove: async () => {
      if (!isLeaving(item)) return remove(context, kind, item);
      if (context.wait) await awaitGone(context, kind, item);
      return false;
    },
  };
}

/** Takes the preview of this name down; what this step has just deployed may not be in a list yet. */
export async function takeDownPreview<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  name: string,
  assertOwned: (found: T) => void | Promise<void>,
): Promise<Result> {
  const { client, ledger, timing } = context;
  const { id: deployed } = ledger.outputs;
  const byId = async () => (typeof deployed !== 'string' ? undefined : oneWithId(client, kind, deployed));
  const shown = (await oneWithKey(client, kind, name)) ?? (await byId());
  // What this step has made itself is not gone because neither shows it yet.
  const found = shown ?? (deployed === undefined ? undefined : await lookAgain(timing, name, byId));
  if (found && !isLeaving(found)) await assertOwned(found);
  const ended = await removeFound(context, kind, found, { key: name }, 'ignore');
  return found ? ended : { ...ended, outputs: { name } };
}

import type { LeftPreview } from '../../../previews/left-preview.ts';
import type { DollarboxContext } from '../api/client.ts';
import { type Item, labelOf, type ResourceKind } from '../resources/kind.ts';
import { awaitGone, remove } from '../resources/remove.ts';
import { hasFailed, isLeaving } from '../resources/settle.ts';

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

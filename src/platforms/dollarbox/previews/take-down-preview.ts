import type { Result } from '../../../contract/result/result.ts';
import { lookAgain } from '../../../contract/time/list-lag.ts';
import type { DollarboxContext } from '../api/client.ts';
import { oneWithId, oneWithKey } from '../resources/find.ts';
import type { Item, ResourceKind } from '../resources/kind.ts';
import { removeFound } from '../resources/remove-selected.ts';
import { isLeaving } from '../resources/settle.ts';

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

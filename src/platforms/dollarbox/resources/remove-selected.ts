import { type IfMissing, nothingThere } from '../../../contract/result/nothing-there.ts';
import type { Result } from '../../../contract/result/result.ts';
import { capital } from '../../../support/text.ts';
import type { DollarboxContext } from '../api/client.ts';
import { goneBy, type Item, labelOf, type ResourceKind } from './kind.ts';
import { awaitGone, remove } from './remove.ts';
import { absent, type Selection, select } from './select.ts';
import { isLeaving } from './settle.ts';

/** Removes the selected one and waits until it is gone; what is not there is fine unless `if-missing` is `fail`. */
export async function removeSelected<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  selection: Selection,
  ifMissing: IfMissing,
): Promise<Result> {
  return removeFound(context, kind, await select(context.client, kind, selection), selection, ifMissing);
}

/** The same of one that was looked for otherwise: `undefined` when it is not there. */
export async function removeFound<T extends Item>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  found: T | undefined,
  selection: Selection,
  ifMissing: IfMissing,
): Promise<Result> {
  if (!found) {
    const { message, next } = absent(kind.noun, selection);
    return nothingThere(message, ifMissing, { next: `${next} Or set \`if-missing: ignore\`.` });
  }
  const { verb = 'delete', outputs, identity = outputs } = kind;
  const target = labelOf(kind, found);
  context.ledger.know(identity(found));
  if (context.dryRun) {
    const action = verb === 'revoke' ? 'revoke' : 'delete';
    return { outcome: 'planned', plan: [{ action, target }], title: `Would ${verb} ${target}.` };
  }
  const shown = { resource: kind.resource(found), outputs: identity(found) };
  if (!isLeaving(found) && (await remove(context, kind, found))) {
    const outcome = verb === 'revoke' ? 'revoked' : 'deleted';
    return { ...shown, outcome, title: `${capital(goneBy(kind))} ${target}.` };
  }
  // Somebody else deleted it, or is about to: nothing is left to do but wait.
  const leaves = isLeaving(found);
  if (leaves && context.wait) await awaitGone(context, kind, found);
  const became = leaves && !context.wait ? 'is being' : 'was';
  return { ...shown, outcome: 'absent', title: `${capital(target)} ${became} ${goneBy(kind)} already.` };
}

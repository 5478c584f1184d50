import { nothingThere } from '../../../contract/result/nothing-there.ts';
import type { Outputs } from '../../../contract/result/outputs.ts';
import type { Result } from '../../../contract/result/result.ts';
import type { JsonObject } from '../../../support/json.ts';
import type { DollarboxContext } from '../api/client.ts';
import { capital, labelOf, type ResourceKind } from '../api/kinds.ts';
import type { Item } from './find.ts';
import { awaitGone, remove } from './remove.ts';
import { absent, type Selection } from './select.ts';
import { isLeaving } from './settle.ts';

/** What is removed, and how its end is told. */
interface Removal<T> {
  readonly kind: ResourceKind<T & { readonly id: string }>;
  /** The selected one, `undefined` when it is not there. */
  readonly found: T | undefined;
  /** The words that selected it. */
  readonly selection: Selection;
  readonly ifMissing: 'ignore' | 'fail';
  readonly verb: 'delete' | 'revoke' | 'remove';
  readonly outputs: (item: T) => Outputs;
  readonly resource: (item: T) => JsonObject;
}

const WORDS = {
  delete: { done: 'Deleted', action: 'delete', outcome: 'deleted' },
  remove: { done: 'Removed', action: 'delete', outcome: 'deleted' },
  revoke: { done: 'Revoked', action: 'revoke', outcome: 'revoked' },
} as const;

/** Removes it and waits until it is gone; what is not there is fine unless `if-missing` is `fail`. */
export async function removal<T extends Item>(
  context: DollarboxContext,
  { kind, found, selection, ifMissing, verb, outputs, resource }: Removal<T>,
): Promise<Result> {
  if (!found) {
    const { message, next } = absent(kind.noun, selection);
    return nothingThere(message, ifMissing, { next: `${next} Or set \`if-missing: ignore\`.` });
  }
  const { done, action, outcome } = WORDS[verb];
  const target = labelOf(kind, found);
  context.ledger.know(outputs(found));
  if (context.dryRun) {
    return { outcome: 'planned', plan: [{ action, target }], title: `Would ${verb} ${target}.` };
  }
  const shown = { resource: resource(found), outputs: outputs(found) };
  if (!isLeaving(found) && (await remove(context, kind, found)))
    return { ...shown, outcome, title: `${done} ${target}.` };
  // Somebody else deleted it, or is about to: nothing is left to do but wait.
  if (isLeaving(found) && context.wait) await awaitGone(context, kind, found);
  return { ...shown, outcome: 'absent', title: `${capital(target)} was deleted already.` };
}

import { AbsentError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change } from '../../../contract/result/result.ts';
import { writing } from '../../../http/failure/writing.ts';
import type { DollarboxContext } from '../api/client.ts';
import { capital, entryOf, labelOf, NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import { isAbsent } from '../resources/find.ts';
import { isLeaving } from '../resources/settle.ts';
import { awaitNamespace } from './await-namespace.ts';
import { type Allocation, allocationBody, allocationChanges } from './plan-namespace.ts';
import { namespaceOutputs } from './view-namespace.ts';

/** What was done, or in a dry run would be. */
export interface EnsuredNamespace {
  readonly outcome: Outcome;
  /** As it is now; absent in a dry run that would create it. */
  readonly namespace: Namespace | undefined;
  readonly plan?: readonly Change[];
}

/**
 * Gives a namespace what is wanted, as far as it differs, and waits until it is active. Throws an `AbsentError` when it
 * is deleted meanwhile.
 */
export async function changeNamespace(
  context: DollarboxContext,
  namespace: Namespace,
  wanted: Allocation,
): Promise<EnsuredNamespace> {
  const target = labelOf(NAMESPACES, namespace);
  if (isLeaving(namespace)) throw new AbsentError(`${capital(target)} is being deleted.`);
  const fields = allocationChanges(namespace, wanted);
  const changed = fields.length > 0;
  if (context.dryRun) {
    const plan = [{ action: changed ? 'update' : 'none', target, fields }] as const;
    return { outcome: 'planned', namespace, plan };
  }
  if (!changed) {
    const settled = context.wait ? await awaitNamespace(context, namespace) : namespace;
    return { outcome: 'unchanged', namespace: settled };
  }
  try {
    return { outcome: 'updated', namespace: await update(context, namespace, wanted) };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was deleted meanwhile.`, { cause: error });
  }
}

/** The namespace was read by its id just now, so that the number that stays is sent as it is. */
async function update(
  context: DollarboxContext,
  namespace: Namespace,
  wanted: Allocation,
): Promise<Namespace> {
  const { client, ledger } = context;
  const entry = entryOf(NAMESPACES, namespace);
  const answered = await writing(ledger, entry, `${labelOf(NAMESPACES, namespace)}, being changed`, () =>
    client.namespaces.update(namespace.id, allocationBody(wanted, namespace)),
  );
  ledger.wrote();
  ledger.know(namespaceOutputs(answered));
  ledger.leave(entry, labelOf(NAMESPACES, answered));
  return context.wait ? awaitNamespace(context, answered) : answered;
}

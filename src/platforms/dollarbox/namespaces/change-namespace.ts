import { writing } from '../../../http/failure/writing.ts';
import type { DollarboxContext } from '../api/client.ts';
import { entryOf, labelOf, NAMESPACES } from '../api/kinds.ts';
import type { Namespace } from '../api/schema.ts';
import { amend, type Ensured } from '../resources/ensured.ts';
import { awaitNamespace } from './await-namespace.ts';
import { type Allocation, allocationBody, allocationChanges } from './plan-namespace.ts';
import { namespaceOutputs } from './view-namespace.ts';

/**
 * Gives a namespace what is wanted, as far as it differs, and waits until it is active. Throws an `AbsentError` when it
 * is deleted meanwhile.
 */
export function changeNamespace(
  context: DollarboxContext,
  namespace: Namespace,
  wanted: Allocation,
): Promise<Ensured<Namespace>> {
  return amend(context, NAMESPACES, namespace, {
    fields: allocationChanges(namespace, wanted),
    write: async () => ({ item: await update(context, namespace, wanted) }),
    settle: (item) => awaitNamespace(context, item),
  });
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

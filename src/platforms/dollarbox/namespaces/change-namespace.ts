import { writing } from '../../../http/writes/writing.ts';
import type { DollarboxContext } from '../api/client.ts';
import type { Namespace } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { amend, changedFields, type Ensured } from '../resources/ensured.ts';
import { entryOf, labelOf } from '../resources/kind.ts';
import { type Allocation, allocationBody } from './allocation.ts';
import { NAMESPACES } from './namespace-kind.ts';

/**
 * Gives a namespace what is wanted, as far as it differs, and waits until it is active. Throws an `AbsentError` when it
 * is deleted meanwhile.
 */
export function changeNamespace(
  context: DollarboxContext,
  namespace: Namespace,
  wanted: Allocation,
): Promise<Ensured<Namespace>> {
  const { client, ledger } = context;
  return amend(context, NAMESPACES, namespace, {
    fields: changedFields(namespace, wanted),
    write: async () => {
      const [entry, label] = [entryOf(NAMESPACES, namespace), labelOf(NAMESPACES, namespace)];
      // It was read by its id just now, so that the number that stays is sent as it is.
      const answered = await writing(ledger, entry, `${label}, being changed`, () =>
        client.namespaces.update(namespace.id, allocationBody(wanted, namespace)),
      );
      ledger.wrote();
      ledger.know(NAMESPACES.outputs(answered));
      ledger.leave(entry, labelOf(NAMESPACES, answered));
      return { item: context.wait ? await awaitSettled(context, NAMESPACES, answered) : answered };
    },
  });
}

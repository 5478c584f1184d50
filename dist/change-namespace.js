import {
  amend,
  awaitSettled,
  changedFields,
  tellEnsured
} from "./await-settled.js";
import {
  NAMESPACES,
  entryOf,
  labelOf,
  selectPresent
} from "./container-kind.js";
import {
  writing
} from "./poll.js";

// src/platforms/dollarbox/namespaces/allocation.ts
function allocationBy(inputs) {
  const { "allocated-containers": allocated_containers, "allocated-volume-gb": allocated_volume_gb } = inputs;
  return { allocated_containers, allocated_volume_gb };
}
function allocationBody(wanted, now) {
  return {
    allocated_containers: wanted.allocated_containers ?? now?.allocated_containers ?? 0,
    allocated_volume_gb: wanted.allocated_volume_gb ?? now?.allocated_volume_gb ?? 0
  };
}

// src/platforms/dollarbox/namespaces/change-namespace.ts
function changeNamespace(context, namespace, wanted) {
  const { client, ledger } = context;
  return amend(context, NAMESPACES, namespace, {
    fields: changedFields(namespace, wanted),
    write: async () => {
      const [entry, label] = [entryOf(NAMESPACES, namespace), labelOf(NAMESPACES, namespace)];
      const answered = await writing(
        ledger,
        entry,
        `${label}, being changed`,
        () => client.namespaces.update(namespace.id, allocationBody(wanted, namespace))
      );
      ledger.wrote();
      ledger.know(NAMESPACES.outputs(answered));
      ledger.leave(entry, labelOf(NAMESPACES, answered));
      return { item: context.wait ? await awaitSettled(context, NAMESPACES, answered) : answered };
    }
  });
}

// src/operations/dollarbox/namespaces/update-namespace.ts?work
var work = {
  run: async (inputs, context) => {
    const { id, slug: key } = inputs;
    const found = await selectPresent(context.client, NAMESPACES, { id, key });
    context.ledger.know(NAMESPACES.outputs(found));
    const changed = await changeNamespace(context, found, allocationBy(inputs));
    return tellEnsured(context, NAMESPACES, found.slug, changed);
  }
};
export {
  allocationBy,
  allocationBody,
  changeNamespace,
  work
};

import {
  NAMESPACE_VIEWS,
  namespaceOutputs
} from "./view-namespace.js";
import {
  amend,
  awaitSettled,
  tellEnsured,
  tellFound
} from "./await-settled.js";
import {
  NAMESPACES,
  endedBadly,
  entryOf,
  judgeNamespace,
  labelOf,
  selectPresent
} from "./find.js";
import {
  NAMESPACE_SETTLES
} from "./input-rules.js";
import {
  writing
} from "./poll.js";

// src/platforms/dollarbox/namespaces/await-namespace.ts
function awaitNamespace(context, namespace, { fresh = false, named = false, unsure = false } = {}) {
  const nameless = (seen) => named && seen.k8s_namespace === "" && !endedBadly(seen);
  return awaitSettled(context, {
    kind: NAMESPACES,
    item: namespace,
    judge: (seen) => {
      const judgement = judgeNamespace(seen);
      return judgement === "settled" && nameless(seen) ? "pending" : judgement;
    },
    fresh,
    settles: NAMESPACE_SETTLES,
    unsure,
    describe: (seen) => `${seen.status}${nameless(seen) ? ", without a Kubernetes namespace yet" : ""}`,
    outputs: namespaceOutputs,
    failed: ({ slug }) => ({
      title: `Namespace ${slug} is not ready`,
      next: "Delete it with `operation: delete-namespace` (with all that is in it) and create it again; if it stays so, ask DollarBox with its id."
    })
  });
}

// src/platforms/dollarbox/namespaces/plan-namespace.ts
function allocationBody(wanted, now) {
  return {
    allocated_containers: wanted.containers ?? now?.allocated_containers ?? 0,
    allocated_volume_gb: wanted.volumeGb ?? now?.allocated_volume_gb ?? 0
  };
}
function allocationChanges(now, wanted) {
  const change = (field, from, to) => to === void 0 || to === from ? [] : [{ field, from: `${from ?? "not known"}`, to: `${to}` }];
  return [
    ...change("allocated-containers", now.allocated_containers, wanted.containers),
    ...change("allocated-volume-gb", now.allocated_volume_gb, wanted.volumeGb)
  ];
}
function allocationFields(wanted) {
  const { allocated_containers, allocated_volume_gb } = allocationBody(wanted);
  return [
    { field: "allocated-containers", to: `${allocated_containers}` },
    { field: "allocated-volume-gb", to: `${allocated_volume_gb}` }
  ];
}

// src/platforms/dollarbox/namespaces/change-namespace.ts
function changeNamespace(context, namespace, wanted) {
  return amend(context, NAMESPACES, namespace, {
    fields: allocationChanges(namespace, wanted),
    write: async () => ({ item: await update(context, namespace, wanted) }),
    settle: (item) => awaitNamespace(context, item)
  });
}
async function update(context, namespace, wanted) {
  const { client, ledger } = context;
  const entry = entryOf(NAMESPACES, namespace);
  const answered = await writing(
    ledger,
    entry,
    `${labelOf(NAMESPACES, namespace)}, being changed`,
    () => client.namespaces.update(namespace.id, allocationBody(wanted, namespace))
  );
  ledger.wrote();
  ledger.know(namespaceOutputs(answered));
  ledger.leave(entry, labelOf(NAMESPACES, answered));
  return context.wait ? awaitNamespace(context, answered) : answered;
}

// src/operations/dollarbox/namespaces/get-namespace.ts?work
var work = {
  run: async ({ id, slug }, context) => {
    const found = await selectPresent(context.client, NAMESPACES, { id, key: slug });
    return tellFound(context, found, NAMESPACE_VIEWS, () => awaitNamespace(context, found));
  }
};

// src/operations/dollarbox/namespaces/update-namespace.ts?work
var work2 = {
  run: async (inputs, context) => {
    const { id, slug } = inputs;
    const found = await selectPresent(context.client, NAMESPACES, { id, key: slug });
    context.ledger.know(NAMESPACE_VIEWS.outputs(found));
    const changed = await changeNamespace(context, found, {
      containers: inputs["allocated-containers"],
      volumeGb: inputs["allocated-volume-gb"]
    });
    return tellEnsured(context, found.slug, changed, NAMESPACE_VIEWS);
  }
};
export {
  awaitNamespace,
  allocationBody,
  allocationChanges,
  allocationFields,
  changeNamespace,
  work2 as work,
  work as work2
};

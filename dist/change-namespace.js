import {
  awaitSettled
} from "./await-settled.js";
import {
  namespaceFacts,
  namespaceOutputs,
  namespaceResource
} from "./view-namespace.js";
import {
  NAMESPACES,
  capital,
  endedBadly,
  entryOf,
  failureReason,
  isAbsent,
  isLeaving,
  judgeNamespace,
  labelOf
} from "./find.js";
import {
  NAMESPACE_SETTLES
} from "./dollarbox-inputs-inputs.js";
import {
  writing
} from "./poll.js";
import {
  AbsentError,
  ActionError,
  asLine
} from "./index.js";

var __webpack_exports__ = {};
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
    failed
  });
}
function failed(namespace) {
  const reason = asLine(failureReason(namespace));
  return new ActionError(
    `${capital(labelOf(NAMESPACES, namespace))} ended as ${asLine(namespace.status)}${reason ? `: ${reason}` : "; DollarBox gives no reason"}.`,
    {
      title: `Namespace ${namespace.slug} is not ready`,
      next: "Delete it with `operation: delete-namespace` (with all that is in it) and create it again; if it stays so, ask DollarBox with its id."
    }
  );
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
async function changeNamespace(context, namespace, wanted) {
  const target = labelOf(NAMESPACES, namespace);
  if (isLeaving(namespace)) throw new AbsentError(`${capital(target)} is being deleted.`);
  const fields = allocationChanges(namespace, wanted);
  const changed = fields.length > 0;
  if (context.dryRun) {
    const plan = [{ action: changed ? "update" : "none", target, fields }];
    return { outcome: "planned", changed, namespace, plan };
  }
  if (!changed) {
    const settled = context.wait ? await awaitNamespace(context, namespace) : namespace;
    return { outcome: "unchanged", changed, namespace: settled };
  }
  try {
    return { outcome: "updated", changed, namespace: await update(context, namespace, wanted) };
  } catch (error) {
    if (!isAbsent(error) || error instanceof AbsentError) throw error;
    throw new AbsentError(`${capital(target)} was deleted meanwhile.`, { cause: error });
  }
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

// src/platforms/dollarbox/namespaces/tell-namespace.ts
function tellNamespace({ dryRun }, slug, { namespace, ...ended }) {
  if (!namespace) return { ...ended, title: `Would create namespace ${slug}.`, outputs: { name: slug } };
  return {
    ...ended,
    title: dryRun ? `Looked at namespace ${slug}.` : `Namespace ${slug} is ${namespace.status}.`,
    resource: namespaceResource(namespace),
    outputs: namespaceOutputs(namespace),
    facts: namespaceFacts(namespace)
  };
}
export {
  awaitNamespace,
  allocationBody,
  allocationChanges,
  allocationFields,
  changeNamespace,
  tellNamespace
};

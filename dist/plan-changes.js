import {
  awaitIdle,
  awaitOperation,
  describeSelection,
  selectInstances,
  sideBySide
} from "./await-operation.js";
import {
  instanceResult,
  instancesResult
} from "./read-addresses.js";
import {
  describeStatus,
  entryOf,
  formatStamp,
  instanceOutputs,
  isBusy,
  isOnline,
  isStopped,
  labelOf,
  versionOf
} from "./instances-view.js";
import {
  Variable
} from "./box-schema.js";
import {
  safeParse
} from "./valibot.js";
import {
  readInstance
} from "./find-workspace.js";
import {
  writing
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  count,
  list
} from "./index.js";

// src/platforms/elasticbox/changes/lease.ts
function leaseFrom({ timing: { clock } }, inputs) {
  if (inputs.lease === void 0) return void 0;
  return { expire: clock.wall() + inputs.lease, operation: inputs["lease-action"] };
}
function wireLease(lease) {
  return lease ? { lease: { expire: formatStamp(lease.expire), operation: lease.operation } } : {};
}

// src/platforms/elasticbox/boxes/stack.ts
var DEEPEST = 20;
var MOST = 5e3;
function variableKey({ scope, name }) {
  return scope === "" ? name : `${scope}.${name}`;
}
function variablesOf(main, stack) {
  const found = /* @__PURE__ */ new Map();
  visit(main, "", { stack, found, above: [] });
  return found;
}
function visit(box, scope, { stack, found, above }) {
  const own = box.variables.filter((variable) => variable.scope === "");
  for (const variable of own) {
    if (found.size >= MOST) return;
    const inner = variableKey({ scope, name: variable.name });
    found.set(inner, { ...variable, scope });
    const child = variable.type === "Box" ? findBox(stack, variable.value) : void 0;
    if (!child || above.includes(child.id) || above.length >= DEEPEST) continue;
    visit(child, inner, { stack, found, above: [...above, box.id] });
  }
  for (const variable of box.variables.filter((one) => one.scope !== "")) {
    const key = variableKey({ scope, name: variableKey(variable) });
    const inner = found.get(key);
    if (inner) found.set(key, { ...inner, value: variable.value, tags: variable.tags });
  }
}
function findBox(stack, id) {
  return stack.find((box) => box.id === id) ?? stack.find(({ version }) => version?.box === id);
}

// src/platforms/elasticbox/changes/plan-changes.ts
function differences(instance, wanted) {
  const now = valuesOf(instance);
  const { lease, automaticUpdates } = wanted;
  return {
    variables: wanted.variables.filter((variable) => !isSame(now.get(variableKey(variable)), variable)),
    ...wireLease(lease),
    ...automaticUpdates === void 0 || automaticUpdates === (instance.automatic_updates || "off") ? {} : { automatic_updates: automaticUpdates }
  };
}
function isNothing({ variables, ...rest }) {
  return variables.length === 0 && Object.keys(rest).length === 0;
}
function valuesOf({ boxes, variables }) {
  const [main] = boxes;
  return withOwn(main ? variablesOf(main, boxes) : /* @__PURE__ */ new Map(), variables);
}
function withOwn(known, own) {
  const values = new Map(known);
  for (const variable of own) {
    const key = variableKey(variable);
    values.set(key, { ...variable, type: variable.type || (values.get(key)?.type ?? "") });
  }
  return values;
}
function applied(instance, { variables, ...rest }) {
  const raw = instance.raw["variables"];
  const before = Array.isArray(raw) ? raw : [];
  const known = valuesOf(instance);
  const changed = new Map(variables.map((variable) => [variableKey(variable), variable]));
  const kept = before.map((item) => {
    const own = safeParse(Variable, item);
    const change = own.success ? changed.get(variableKey(own.output)) : void 0;
    if (!change) return item;
    changed.delete(variableKey(change));
    return { ...item, ...wireVariable(change), ...change.tags ? { value: void 0 } : {} };
  });
  const added = [...changed.values()].map((variable) => {
    const { required = false, visibility = "" } = known.get(variableKey(variable)) ?? {};
    return { required, ...visibility ? { visibility } : {}, ...wireVariable(variable) };
  });
  return { ...instance.raw, ...rest, variables: [...kept, ...added] };
}
function wireVariable({ name, type, scope, value, tags }) {
  return {
    name,
    type,
    ...scope === "" ? {} : { scope },
    ...tags ? { tags, visibility: "private" } : { value }
  };
}
function describeDifferences(instance, { variables, lease, automatic_updates }) {
  const now = valuesOf(instance);
  return [
    ...variables.map((variable) => {
      const before = now.get(variableKey(variable));
      const field = `variable ${variableKey(variable)}`;
      if (variable.type === "Password")
        return { field, from: before?.value ? "(set)" : "(not set)", to: "(changed)" };
      return { field, from: shown(before), to: shown(variable) };
    }),
    ...lease ? [
      {
        field: "lease",
        from: instance.lease?.expire ?? "(none)",
        to: `${lease.expire} (${lease.operation})`
      }
    ] : [],
    ...automatic_updates === void 0 ? [] : [{ field: "automatic updates", from: instance.automatic_updates || "off", to: automatic_updates }]
  ];
}
function shown(variable) {
  if (variable?.tags && variable.tags.length > 0) return `tags ${variable.tags.join(", ")}`;
  return variable?.value || "(empty)";
}
function isSame(now, { value, tags }) {
  if (!now) return false;
  if (!tags || tags.length === 0) return now.value === value;
  return now.tags.length === tags.length && tags.every((tag) => now.tags.includes(tag));
}

// src/platforms/elasticbox/changes/overtaken.ts
function noticeOvertaken({ log }, { instance, variables, version }, now) {
  const before = valuesOf(instance);
  const after = valuesOf(now);
  const lost = variables.filter(({ type }) => type !== "Password").map(variableKey).filter((key) => {
    const written = before.get(key);
    return written !== void 0 && !isSame(after.get(key), written);
  });
  const [main] = now.boxes;
  const isMoved = version !== void 0 && main !== void 0 && main.id !== version;
  if (lost.length === 0 && !isMoved) return false;
  const what = [...isMoved ? [`it runs version ${versionOf(now)}`] : [], ...lost.map(otherValue)];
  log.notice(
    `The ${labelOf(now)} is not as this step has written it (${list(what)}): another run has changed it since.`
  );
  return true;
}
function otherValue(key) {
  return `${key} has another value`;
}

// src/platforms/elasticbox/changes/change-instance.ts
async function editInstance(context, instance, wanted) {
  const { client } = context;
  const fresh = async () => {
    const current = await readInstance(client, instance);
    const changes = differences(current, wanted);
    return { current, changes, body: applied(current, changes) };
  };
  const write = async () => {
    const { current, changes, body } = await fresh();
    if (isNothing(changes)) return current;
    await writing(
      context.ledger,
      entryOf(current),
      `${labelOf(current)}, being changed`,
      () => client.putInstance(current.id, body, async () => (await fresh()).body)
    );
    context.ledger.wrote();
    return readInstance(client, current);
  };
  try {
    return await write();
  } catch (error) {
    if (!isOfKind(error, "conflict")) throw error;
    context.log.info(`${labelOf(instance)} was changed meanwhile; reading it again`);
    return write();
  }
}
async function operateInstance(context, instance, operation) {
  const { client } = context;
  context.ledger.know(instanceOutputs(instance, client.baseUrl));
  const what = `${labelOf(instance)}, ${operation} requested`;
  try {
    await writing(context.ledger, entryOf(instance), what, () => client.operate(instance.id, operation));
  } catch (error) {
    if (!isOfKind(error, "conflict")) throw error;
    await assertBegun(client, instance, operation, error);
  }
  context.ledger.wrote();
  if (!context.wait) return readInstance(client, instance);
  return awaitOperation(context, { instance, operation, since: instance.updated });
}
async function assertBegun(client, before, operation, error) {
  const now = await readInstance(client, before);
  if (now.updated !== before.updated && now.operation.event.startsWith(operation)) return;
  throw new ActionError(
    `${labelOf(now)} is ${describeStatus(now)}, which does not allow ${operation}: ${error.message}`,
    {
      title: `${labelOf(now)} refused ${operation}`,
      cause: error,
      next: isBusy(now) ? "Wait until the other operation has ended and run the step again." : "Look at the instance\u2019s page: its state or a protection may not allow this."
    }
  );
}

// src/platforms/elasticbox/changes/work-on-selected.ts
async function workOnSelected(context, selection, work3) {
  const found = await selectInstances(context, selection, { terminated: false });
  if (found.length === 0) {
    throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
      next: "Check the id or the tags, and that `workspace` is the one that owns the instances."
    });
  }
  context.ledger.know({ count: found.length });
  for (const instance of found) await work3.check?.(instance);
  if (context.dryRun) return plannedWork(context, found, work3);
  const done = await sideBySide(context, found, async (instance) => {
    const idle = await awaitIdle(context, instance);
    const worked = work3.isDone?.(idle) ? void 0 : await work3.run(idle);
    return {
      instance: worked?.instance ?? idle,
      isDone: worked === void 0,
      overtaken: worked?.overtaken === true,
      before: versionOf(idle)
    };
  });
  const instances = done.map(({ instance }) => instance);
  const before = new Map(done.map((one) => [one.instance.id, one.before]));
  return {
    outcome: done.every(({ isDone }) => isDone) ? "unchanged" : work3.outcome,
    overtaken: done.every(({ overtaken }) => overtaken),
    ...await shown2(context, instances, before)
  };
}
async function plannedWork(context, found, { isDone, plan }) {
  const changes = [];
  for (const instance of found) {
    const fields = isDone?.(instance) ? [] : await plan(instance);
    changes.push({ action: fields.length > 0 ? "update" : "none", target: labelOf(instance), fields });
  }
  return { outcome: "planned", plan: changes, ...await shown2(context, found) };
}
async function shown2(context, instances, movedFrom = /* @__PURE__ */ new Map()) {
  const [only] = instances;
  if (only && instances.length === 1) {
    const one = await instanceResult(context, only, movedFrom.get(only.id));
    return { ...one, outputs: { ...one.outputs, count: 1 } };
  }
  const title = `${count(instances.length, "instance")} looked after.`;
  return { title, ...instancesResult(instances, context.client.baseUrl, movedFrom) };
}

// src/operations/elasticbox/instances/start-instance.ts?work
var work = {
  run: (selection, context) => workOnSelected(context, selection, {
    outcome: "started",
    isDone: isOnline,
    plan: async () => [{ field: "operation", to: "poweron" }],
    run: async (instance) => ({ instance: await operateInstance(context, instance, "poweron") })
  })
};

// src/operations/elasticbox/instances/stop-instance.ts?work
var work2 = {
  run: (selection, context) => workOnSelected(context, selection, {
    outcome: "stopped",
    isDone: isStopped,
    plan: async () => [{ field: "operation", to: "shutdown" }],
    run: async (instance) => ({ instance: await operateInstance(context, instance, "shutdown") })
  })
};
export {
  leaseFrom,
  wireLease,
  variableKey,
  variablesOf,
  differences,
  isNothing,
  valuesOf,
  withOwn,
  wireVariable,
  describeDifferences,
  noticeOvertaken,
  editInstance,
  operateInstance,
  workOnSelected,
  work2 as work,
  work as work2
};

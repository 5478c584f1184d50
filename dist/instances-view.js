import {
  findWorkspace,
  readInstance
} from "./elasticbox-boxes-find-box.js";
import {
  tagMatcher
} from "./elasticbox-inputs-inputs.js";
import {
  exactlyOne,
  needed
} from "./kinds-yaml.js";
import {
  LIST_LAG,
  atOnce,
  planned,
  poll
} from "./poll.js";
import {
  AbsentError,
  ActionError,
  HttpError,
  asLine,
  count,
  formatTime,
  isOfKind,
  list,
  readInstant,
  readTime
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/elasticbox/instances/failure-evidence.ts
var LAST_LINES = 30;
var LAST_ITEMS = 10;
var REBOOT = 100;
async function failureEvidence({ client, secrets }, instance) {
  const operation = instance.operation.event.replace(/_service$/, "");
  const items = await readable(client.listActivity(instance.id, operation)) ?? [];
  const failing = items.filter(isFailing);
  const shown2 = failing.length > 0 ? failing : items;
  const machine = failing.find((item) => item.machine !== "")?.machine ?? await anyMachine(client, instance);
  const log = machine === void 0 ? "" : await readable(client.getMachineLog(instance.id, machine)) ?? "";
  return [
    { heading: `Activity of ${operation}`, lines: shown2.slice(-LAST_ITEMS).map(describeItem) },
    {
      heading: `End of the log of machine ${asLine(machine)}`,
      lines: secrets.printableLines(log).slice(-LAST_LINES)
    }
  ].filter(({ lines }) => lines.length > 0);
}
function isFailing({ level, exit_code: code }) {
  return code !== void 0 && code !== 0 && code !== REBOOT || /error|fail|critical/i.test(level);
}
function describeItem({ created, text, box, event, machine, exit_code: code }) {
  const where = [box, event, machine].filter((part) => part !== "").join(", ");
  const ended = code === void 0 || code === 0 ? "" : ` [exit code ${code}]`;
  return asLine(`${created} ${text}${where ? ` (${where})` : ""}${ended}`);
}
async function anyMachine(client, { id }) {
  return (await readable(client.getService(id)))?.machines[0]?.name || void 0;
}
async function readable(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ActionError && error.outcome === "failed") return void 0;
    throw error;
  }
}

// src/platforms/elasticbox/instances/stamp.ts
function formatStamp(ms) {
  return `${new Date(ms).toISOString().slice(0, 23).replace("T", " ")}000`;
}
function isEarlier(a, b) {
  const [left, right] = [readInstant(a), readInstant(b)];
  return left !== void 0 && right !== void 0 && left < right;
}

// src/platforms/elasticbox/instances/settle.ts
var EVENTS = {
  deploy: ["deploy"],
  reconfigure: ["reconfigure"],
  reinstall: ["reinstall"],
  poweron: ["poweron"],
  shutdown: ["shutdown", "shutdown_service"],
  terminate: ["terminate", "terminate_service"]
};
var BECOMES_ONLINE = /* @__PURE__ */ new Set(["deploy", "reconfigure", "reinstall", "poweron"]);
function isBusy({ state }) {
  return state === "processing";
}
function hasFailed({ state }) {
  return state === "unavailable";
}
function isTerminated({ operation }) {
  return EVENTS.terminate.includes(operation.event);
}
function isGone(instance) {
  return instance.state === "done" && isTerminated(instance);
}
function isShutDown({ operation }) {
  return EVENTS.shutdown.includes(operation.event);
}
function isStopped(instance) {
  return instance.state === "done" && isShutDown(instance);
}
function isOnline(instance) {
  return instance.state === "done" && !isShutDown(instance) && !isTerminated(instance);
}
function judgeIdle(instance) {
  if (instance.state === "done" || hasFailed(instance)) return "settled";
  return isBusy(instance) ? "pending" : "unknown";
}
function describeStatus(instance) {
  const { state, operation } = instance;
  if (isGone(instance)) return "terminated";
  if (isStopped(instance)) return "stopped";
  if (isOnline(instance) && operation.event !== "") return "online";
  return operation.event === "" ? state : `${state} (${operation.event})`;
}
var OperationWatch = class {
  #operation;
  /** `updated` before the operation began; empty when any value is news. */
  #since;
  /** Our event was seen at some look. */
  #begun;
  constructor(operation, since, begun = false) {
    this.#operation = operation;
    this.#since = since;
    this.#begun = begun;
  }
  judge(instance) {
    if (this.#isOld(instance)) return "pending";
    if (EVENTS[this.#operation].includes(instance.operation.event)) this.#begun = true;
    return this.isForeign(instance) ? "settled" : judgeIdle(instance);
  }
  /** Somebody else's operation took over. */
  isForeign(instance) {
    const { event } = instance.operation;
    if (event === "" || this.#isOld(instance) || EVENTS[this.#operation].includes(event)) return false;
    return !(event === "reconfigure" && this.#begun && BECOMES_ONLINE.has(this.#operation));
  }
  /** As it was before our operation, or an older copy of the instance. */
  #isOld({ updated }) {
    return this.#since !== "" && (updated === this.#since || isEarlier(updated, this.#since));
  }
};

// src/platforms/elasticbox/instances/view.ts
var INSTANCE_OUTPUTS = [
  "id",
  "name",
  "status",
  "url",
  "address",
  "addresses",
  "expires-at",
  "box-version"
];
function addressesOf({ id, address, machines }) {
  if (address && machines.length <= 1 && (address.public || address.private))
    return [{ machine: machines[0]?.name ?? id, public: address.public, private: address.private }];
  return machines.map((machine) => ({
    machine: machine.name,
    public: machine.address.public,
    private: machine.address.private
  }));
}
function instanceUrl(baseUrl, { id, name }) {
  return `${baseUrl}/#/instances/${encodeURIComponent(id)}/${slugOf(name)}`;
}
function boxUrl(baseUrl, { id, name }) {
  return `${baseUrl}/#/boxes/${encodeURIComponent(id)}/${slugOf(name)}`;
}
function slugOf(name) {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, "-");
}
function instanceOutputs(instance, baseUrl, addresses) {
  const first = addresses?.[0];
  return {
    id: instance.id,
    name: instance.name,
    status: instance.state,
    url: instanceUrl(baseUrl, instance),
    address: first?.public || first?.private || void 0,
    addresses: addresses?.map((one) => ({ ...one })),
    "expires-at": expiryOf(instance),
    "box-version": versionOf(instance)
  };
}
function expiryOf({ lease }) {
  const ms = lease ? readTime(lease.expire) : void 0;
  return ms === void 0 ? void 0 : new Date(ms);
}
function versionOf({ boxes }) {
  return boxes[0] ? numberOf(boxes[0]) : "draft";
}
function numberOf({ id, version }) {
  return version ? version.number || id : "draft";
}
function describeBox(instance, movedFrom) {
  const now = versionOf(instance);
  const version = movedFrom === void 0 || movedFrom === now ? now : `${movedFrom} \u2192 ${now}`;
  return `${instance.boxes[0]?.name ?? instance.box} ${version}`;
}
function instanceResource(instance, baseUrl, addresses) {
  const { id, name, state, operation, owner, box, boxes, tags, created, updated, lease } = instance;
  return {
    id,
    name,
    state,
    event: operation.event,
    workspace: owner,
    box: { id: box, name: boxes[0]?.name ?? "", version: versionOf(instance) },
    policy: instance.policy_box?.name ?? "",
    tags,
    variables: instance.variables.map(variableResource),
    lease: lease ? { expire: lease.expire, operation: lease.operation } : null,
    automatic_updates: instance.automatic_updates,
    created,
    updated,
    url: instanceUrl(baseUrl, instance),
    ...addresses ? { addresses: addresses.map((one) => ({ ...one })) } : {}
  };
}
function variableResource({ name, scope, type, value, tags }) {
  const told = type === "" || type === "Password" ? {} : { value };
  return { name, scope, type, ...told, ...tags.length > 0 ? { tags } : {} };
}
function instanceFacts(instance, baseUrl, addresses = [], movedFrom) {
  const expiry = expiryOf(instance);
  const end = instance.lease?.operation ?? "";
  return [
    { label: "Instance", value: `${instance.name} (${instance.id})` },
    { label: "Box", value: describeBox(instance, movedFrom) },
    { label: "Status", value: describeStatus(instance) },
    ...instance.tags.length > 0 ? [{ label: "Tags", value: instance.tags.join(", ") }] : [],
    ...addresses.filter((one) => one.public || one.private).map((one) => ({ label: one.machine || "Address", value: one.public || one.private })),
    ...expiry ? [{ label: "Lease", value: `${end} at ${formatTime(expiry)}` }] : [],
    { label: "Page", value: instanceUrl(baseUrl, instance) }
  ];
}
function labelOf({ name, id }) {
  return `instance ${name} (${id})`;
}
function entryOf({ id }) {
  return `instance ${id}`;
}

// src/platforms/elasticbox/instances/await-operation.ts
async function awaitOperation(context, { instance, operation, since, fresh = false }) {
  const watch = new OperationWatch(operation, since, fresh);
  const settled = await look(context, instance, {
    judge: (seen) => watch.judge(seen),
    toleratesAbsenceFor: fresh ? LIST_LAG : 0
  });
  if (watch.isForeign(settled)) throw takenOver(settled, operation);
  if (hasFailed(settled)) throw await failed(context, settled);
  return settled;
}
async function awaitIdle(context, instance) {
  if (judgeIdle(instance) === "settled") return instance;
  return look(context, instance, { judge: judgeIdle, first: instance });
}
async function look(context, instance, how) {
  const { client } = context;
  context.ledger.leaveIfUntold(entryOf(instance), labelOf(instance));
  return poll(
    {
      what: labelOf(instance),
      read: async (budget) => {
        const seen = await readInstance(client.within(budget), instance, 1);
        context.ledger.know(instanceOutputs(seen, client.baseUrl));
        return seen;
      },
      describe: describeStatus,
      ...how,
      resume: `Raise \`timeout\`, or look at the page of ${labelOf(instance)}.`
    },
    context.timing
  );
}
function takenOver(instance, operation) {
  const { event, workspace } = instance.operation;
  const by = workspace === "" ? "Somebody else" : `Workspace ${asLine(workspace)}`;
  return new ActionError(
    `${by} started ${asLine(event)} on ${labelOf(instance)} while this step waited for ${operation}.`,
    {
      title: `${labelOf(instance)} was taken over`,
      next: "Look at the activity of the instance, find out who else works on it, and run the step again."
    }
  );
}
async function failed(context, instance) {
  const { event } = instance.operation;
  return new ActionError(
    `${labelOf(instance)} became unavailable: ${asLine(event) || "its operation"} failed.`,
    {
      title: `${event === "deploy" ? "Deploying" : `The ${asLine(event)} of`} ${labelOf(instance)} failed`,
      next: SUPPORT,
      evidence: await failureEvidence(context, instance)
    }
  );
}
var SUPPORT = "Read the agent\u2019s log on the machine: /var/log/elasticbox/elasticbox-agent.log (Linux, by SSH) or %ProgramData%\\ElasticBox\\Logs\\elasticbox-agent.log (Windows, by RDP). Limits of the cloud provider\u2019s own account or API can be the cause, too. For ElasticBox support, share the box in a workspace that your organisation and ElasticBox can reach, attach these logs, and send the body of the request.";

// src/platforms/elasticbox/instances/find-instances.ts
async function findInstances(client, { workspace, tags, box, name }) {
  return (await client.listInstances(workspace)).filter(
    (instance) => !isTerminated(instance) && (instance.owner === "" || instance.owner === workspace) && (box === void 0 || isOfBox(instance, box)) && (name === void 0 || instance.name === name) && tags.every((tag) => instance.tags.includes(tag))
  );
}
function isOfBox({ box, boxes }, wanted) {
  return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}

// src/platforms/elasticbox/instances/read-addresses.ts
var LOOKS = 4;
async function readAddresses(context, instance) {
  const { client, timing, log } = context;
  const { clock, signal, pollInterval, timeline } = timing;
  const looks = context.wait && !context.dryRun && isOnline(instance) ? LOOKS : 1;
  try {
    for (let look2 = 1; ; look2 += 1) {
      const addresses = addressesOf(await client.getService(instance.id));
      context.ledger.know(instanceOutputs(instance, client.baseUrl, addresses));
      const complete = addresses.every((one) => one.public !== "" || one.private !== "");
      if (complete || look2 >= looks) return addresses;
      const label = `${labelOf(instance)}: its addresses`;
      await timeline.during("wait", label, () => clock.sleep(pollInterval, signal));
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.outcome !== "failed") throw error;
    if (error instanceof HttpError && error.kind !== "broken")
      log.info(`The addresses of ${labelOf(instance)} could not be read (${error.status}).`);
    else log.warning(`The addresses of ${labelOf(instance)} could not be read: ${error.message}`);
    return [];
  }
}

// src/platforms/elasticbox/instances/side-by-side.ts
var AT_ONCE = 8;
function sideBySide({ ledger }, instances, work) {
  const all = () => doAll(instances, work);
  return instances.length === 1 ? all() : ledger.amongSeveral(all);
}
async function doAll(instances, work) {
  const done = [];
  const failed2 = [];
  await atOnce(instances, AT_ONCE, async (instance, index) => {
    try {
      done[index] = { instance, value: await work(instance) };
    } catch (error) {
      failed2.push({ instance, error });
    }
  });
  if (failed2.length > 0) throw together(failed2, instances.length);
  return done;
}
function together(failed2, total) {
  const errors = failed2.map(({ error }) => error);
  const special = errors.find((error) => !(error instanceof ActionError) || error.outcome !== "failed");
  if (special !== void 0) return special;
  if (total === 1) return errors[0];
  const known = errors.filter((error) => error instanceof ActionError);
  const next = known.find((error) => error.next !== void 0)?.next;
  return new ActionError(
    failed2.map(({ instance, error }) => `${labelOf(instance)}: ${error.message}`).join(" "),
    {
      title: `${failed2.length} of ${total} instances failed`,
      ...next === void 0 ? {} : { next },
      evidence: known.flatMap(({ evidence }) => evidence)
    }
  );
}

// src/platforms/elasticbox/instances/confirmed.ts
var PAUSE = 2e3;
async function confirmed(context, listed2, { terminated = false } = {}) {
  const read = await sideBySide(context, listed2, (instance) => readListed(context, instance));
  return read.map(({ value }) => value).filter((instance) => instance !== void 0).filter((instance) => terminated || !isTerminated(instance));
}
async function readListed({ client, timing }, instance) {
  const { clock, deadline, signal, timeline } = timing;
  const end = clock.now() + Math.min(LIST_LAG, deadline.left());
  for (; ; ) {
    try {
      return await readInstance(client, instance);
    } catch (error) {
      if (error instanceof AbsentError) return void 0;
      if (!isOfKind(error, "denied") || clock.now() + PAUSE > end) throw error;
      await timeline.during("wait", `instance ${instance.id}`, () => clock.sleep(PAUSE, signal));
    }
  }
}

// src/platforms/elasticbox/instances/select-instances.ts
var SELECTION_RULES = [
  exactlyOne("instance", "tags"),
  needed("workspace", "tags")
];
async function selectInstances(context, { instance, tags = [], workspace }, { terminated }) {
  const { client } = context;
  if (instance !== void 0) {
    const found = await selectInstance(client, { instance, workspace });
    return found ? [found] : [];
  }
  if (tags.length === 0 || workspace === void 0) return [];
  const { id } = await findWorkspace(client, workspace);
  const matches = tagMatcher(tags);
  const listed2 = (await client.listInstances(id)).filter(
    (one) => (one.owner === "" || one.owner === id) && (terminated || !isTerminated(one)) && matches(one)
  );
  return confirmed(context, listed2, { terminated });
}
async function selectInstance(client, { instance = "", workspace }) {
  const owner = workspace === void 0 ? void 0 : (await findWorkspace(client, workspace)).id;
  try {
    return await readInstance(client, { id: instance, owner });
  } catch (error) {
    if (error instanceof AbsentError) return void 0;
    throw error;
  }
}
function describeSelection({ instance, tags = [] }) {
  if (instance !== void 0) return `instance ${instance}`;
  return tags.length === 0 ? "instance selected, because no tags are given" : `instance with the tags ${list(tags)}`;
}

// src/platforms/elasticbox/changes/work-on-selected.ts
async function workOnSelected(context, selection, work) {
  const found = await selectInstances(context, selection, { terminated: false });
  if (found.length === 0) {
    throw new AbsentError(`There is no ${describeSelection(selection)}.`, {
      next: "Check the id or the tags, and that `workspace` is the one that owns the instances."
    });
  }
  context.ledger.know({ count: found.length });
  for (const instance of found) await work.check?.(instance);
  if (context.dryRun) return plannedWork(context, found, work);
  const done = await sideBySide(context, found, async (instance) => {
    const idle = context.wait ? await awaitIdle(context, instance) : instance;
    const worked = work.isDone?.(idle) ? void 0 : await work.run(idle);
    return { instance: idle, ...worked, changed: worked !== void 0, before: versionOf(idle) };
  });
  const changed = done.some(({ value }) => value.changed);
  const outcome = changed ? work.outcome : "unchanged";
  return {
    outcome,
    changed,
    overtaken: done.every(({ value }) => "overtaken" in value && value.overtaken === true),
    ...await shown(
      context,
      done.map(({ value }) => value.instance),
      new Map(done.map(({ value }) => [value.instance.id, value.before]))
    )
  };
}
async function plannedWork(context, found, { isDone, plan }) {
  const changes = [];
  for (const instance of found) {
    const fields = isDone?.(instance) ? [] : await plan(instance);
    changes.push({ action: fields.length > 0 ? "update" : "none", target: labelOf(instance), fields });
  }
  return { ...planned(changes), ...await shown(context, found) };
}
async function shown(context, instances, movedFrom = /* @__PURE__ */ new Map()) {
  const { baseUrl } = context.client;
  const [only] = instances;
  if (only && instances.length === 1) {
    const addresses = await readAddresses(context, only);
    return {
      title: `Instance ${only.name} is ${describeStatus(only)}.`,
      resource: instanceResource(only, baseUrl, addresses),
      outputs: { ...instanceOutputs(only, baseUrl, addresses), count: 1 },
      facts: instanceFacts(only, baseUrl, addresses, movedFrom.get(only.id))
    };
  }
  const title = `${count(instances.length, "instance")} looked after.`;
  return { title, ...listed(instances, baseUrl, movedFrom) };
}
function listed(instances, baseUrl, movedFrom = /* @__PURE__ */ new Map()) {
  return {
    resource: instances.map((instance) => instanceResource(instance, baseUrl)),
    outputs: { count: instances.length },
    table: {
      columns: ["Id", "Name", "Box", "Status", "Tags"],
      rows: instances.map((instance) => [
        instance.id,
        instance.name,
        describeBox(instance, movedFrom.get(instance.id)),
        describeStatus(instance),
        instance.tags.join(", ")
      ])
    }
  };
}
export {
  formatStamp,
  isEarlier,
  isBusy,
  hasFailed,
  isTerminated,
  isGone,
  isShutDown,
  isStopped,
  isOnline,
  describeStatus,
  INSTANCE_OUTPUTS,
  boxUrl,
  instanceOutputs,
  versionOf,
  numberOf,
  instanceResource,
  instanceFacts,
  labelOf,
  entryOf,
  awaitOperation,
  awaitIdle,
  failed,
  findInstances,
  isOfBox,
  readAddresses,
  sideBySide,
  confirmed,
  SELECTION_RULES,
  selectInstances,
  selectInstance,
  describeSelection,
  workOnSelected,
  listed
};

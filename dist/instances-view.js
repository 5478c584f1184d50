import {
  numberOf
} from "./words.js";
import {
  formatTime,
  readInstant,
  readTime
} from "./index.js";

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
var OperationJudge = class {
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
    addresses,
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
    ...addresses ? { addresses } : {}
  };
}
function variableResource({ name, scope, type, value, tags }) {
  const shown = type === "" || type === "Password" ? {} : { value };
  return { name, scope, type, ...shown, ...tags.length > 0 ? { tags } : {} };
}
function instanceFacts(instance, baseUrl, addresses, movedFrom) {
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
  judgeIdle,
  describeStatus,
  OperationJudge,
  INSTANCE_OUTPUTS,
  addressesOf,
  boxUrl,
  instanceOutputs,
  versionOf,
  describeBox,
  instanceResource,
  instanceFacts,
  labelOf,
  entryOf
};

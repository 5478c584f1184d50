import {
  isOfKind
} from "./errors.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/dollarbox/api/kinds.ts
function labelOf(kind, item) {
  const key = kind.keyOf(item);
  return key === "" ? `${kind.noun} ${item.id}` : `${kind.noun} ${key} (${item.id})`;
}
function entryOf({ noun }, { id }) {
  return `${noun} ${id}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
var CONTAINERS = {
  noun: "container",
  plural: "containers",
  endpoints: ({ containers }) => containers,
  keyOf: ({ name }) => name,
  sameKey: Object.is,
  unique: true
};
var VOLUMES = {
  noun: "volume",
  plural: "volumes",
  endpoints: ({ volumes }) => volumes,
  keyOf: ({ name }) => name,
  sameKey: Object.is,
  unique: true
};
var NAMESPACES = {
  noun: "namespace",
  plural: "namespaces",
  endpoints: ({ namespaces }) => namespaces,
  keyOf: ({ slug }) => slug,
  sameKey: Object.is
};
var MEMBERS = {
  noun: "member",
  plural: "members",
  endpoints: ({ members }) => members,
  keyOf: ({ email }) => email,
  sameKey: sameAddress
};
var INVITATIONS = {
  noun: "invitation",
  plural: "invitations",
  endpoints: ({ invitations }) => invitations,
  keyOf: ({ email }) => email,
  sameKey: sameAddress
};
var KUBECTL_CREDENTIALS = {
  noun: "kubectl credential",
  plural: "kubectl credentials",
  endpoints: ({ kubectlCredentials }) => kubectlCredentials,
  keyOf: () => "",
  sameKey: Object.is
};
function sameAddress(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/platforms/dollarbox/resources/settle.ts
var RUNNING = "running";
var BOUND = "bound";
var ACTIVE = "active";
var FAILED = /* @__PURE__ */ new Set(["failed", "error", "crashed"]);
var HALTED = /* @__PURE__ */ new Set(["stopped", "suspended"]);
var LEAVING = /* @__PURE__ */ new Set(["deleting", "terminating"]);
var GONE = "deleted";
var UNDER_WAY = /* @__PURE__ */ new Set([
  "",
  "pending",
  "provisioning",
  "creating",
  "starting",
  "updating",
  "restarting",
  "deploying",
  "scheduled",
  "queued",
  ...LEAVING
]);
function hasFailed(item) {
  return FAILED.has(normal(item));
}
function endedBadly(item) {
  return hasFailed(item) || HALTED.has(normal(item));
}
function isLeaving(item) {
  return LEAVING.has(normal(item));
}
function isGone(item) {
  return normal(item) === GONE;
}
function isRunning(item) {
  return normal(item) === RUNNING;
}
function judgeContainer(container) {
  if (isRunning(container)) return container.ipv6_address === "" ? "pending" : "settled";
  return judgeOther(container);
}
function judgeVolume(volume) {
  return normal(volume) === BOUND ? "settled" : judgeOther(volume);
}
function judgeNamespace(namespace) {
  return normal(namespace) === ACTIVE ? "settled" : judgeOther(namespace);
}
function judgeOther(item) {
  if (endedBadly(item) || isGone(item)) return "settled";
  return UNDER_WAY.has(normal(item)) ? "pending" : "unknown";
}
function failureReason({ error, status_message, status_reason, message }) {
  const reason = [error, status_message, status_reason, message].find(
    (text) => typeof text === "string" && text.trim() !== ""
  );
  return typeof reason === "string" ? reason : "";
}
function normal({ status = "" }) {
  return status.trim().toLowerCase();
}

// src/platforms/dollarbox/resources/find.ts
async function allWithKey(client, kind, key) {
  const listed = /* @__PURE__ */ new Set();
  for await (const item of kind.endpoints(client).list()) {
    if (kind.sameKey(kind.keyOf(item), key) && !isGone(item)) listed.add(item.id);
  }
  const read = await Promise.all([...listed].map((id) => oneWithId(client, kind, id)));
  return read.filter((item) => item !== void 0);
}
async function oneWithKey(client, kind, key) {
  if (!kind.unique || client.org === "") return onlyOne(kind, key, await allWithKey(client, kind, key));
  const read = /* @__PURE__ */ new Set();
  for await (const { items } of kind.endpoints(client).pages()) {
    const ids = items.filter((item) => kind.sameKey(kind.keyOf(item), key) && !isGone(item)).map(({ id }) => id);
    const fresh = [...new Set(ids)].filter((id) => !read.has(id));
    const found = await Promise.all(fresh.map((id) => oneWithId(client, kind, id)));
    const one = onlyOne(
      kind,
      key,
      found.filter((item) => item !== void 0)
    );
    if (one) return one;
    for (const id of fresh) read.add(id);
  }
  return void 0;
}
function onlyOne({ noun, plural }, key, found) {
  if (found.length < 2) return found[0];
  throw new ActionError(
    `There are ${found.length} ${plural} called ${key}: ${list(found.map(({ id }) => id))}.`,
    {
      next: `Set the \`org\` input if they are in several orgs, or tell the ${noun} by its id.`
    }
  );
}
async function oneWithId(client, kind, id) {
  try {
    const item = await kind.endpoints(client).get(id);
    return isGone(item) ? void 0 : item;
  } catch (error) {
    if (isAbsent(error)) return void 0;
    throw error;
  }
}
function isAbsent(error) {
  return error instanceof AbsentError || isOfKind(error, "absent");
}

// src/platforms/dollarbox/resources/select.ts
function select(client, kind, { id, key = "" }) {
  return id === void 0 ? oneWithKey(client, kind, key) : oneWithId(client, kind, id);
}
async function selectPresent(client, kind, selection) {
  const found = await select(client, kind, selection);
  if (found) return found;
  throw absent(kind.noun, selection);
}
function absent(noun, { id, key }) {
  return new AbsentError(`There is no ${noun} ${key ?? id ?? ""}.`, {
    next: `Check the ${key === void 0 ? "id" : "spelling"}, and that \`org\` is the org it belongs to.`
  });
}
export {
  labelOf,
  entryOf,
  capital,
  CONTAINERS,
  VOLUMES,
  NAMESPACES,
  MEMBERS,
  INVITATIONS,
  KUBECTL_CREDENTIALS,
  hasFailed,
  endedBadly,
  isLeaving,
  isGone,
  isRunning,
  judgeContainer,
  judgeVolume,
  judgeNamespace,
  failureReason,
  allWithKey,
  oneWithKey,
  onlyOne,
  oneWithId,
  isAbsent,
  select,
  selectPresent,
  absent
};

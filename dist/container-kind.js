import {
  CONTAINER_SETTLES,
  NAMESPACE_SETTLES,
  VOLUME_SETTLES
} from "./input-rules.js";
import {
  collect,
  isIPv6,
  isOfKind
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/dollarbox/resources/kind.ts
function labelOf(kind, item) {
  const key = kind.keyOf(item);
  return key === "" ? entryOf(kind, item) : `${kind.noun} ${key} (${item.id})`;
}
function entryOf({ noun }, { id }) {
  return `${noun} ${id}`;
}
function anyWithKey({ noun, keyed = "named" }, key) {
  return `a ${noun} ${keyed} ${key}`;
}
function hasKey(kind, item, key) {
  return (kind.sameKey ?? Object.is)(kind.keyOf(item), key);
}
function goneBy({ verb }) {
  return `${verb ?? "delete"}d`;
}

// src/platforms/dollarbox/resources/settle.ts
var RUNNING = "running";
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
function judge(item, done) {
  if (normal(item) === done || endedBadly(item) || isGone(item)) return "settled";
  return UNDER_WAY.has(normal(item)) ? "pending" : "unknown";
}
function failureReason(item) {
  const { error, status_message, status_reason, message } = item;
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
    if (hasKey(kind, item, key) && !isGone(item)) listed.add(item.id);
  }
  const read = await Promise.all([...listed].map((id) => oneWithId(client, kind, id)));
  return read.filter((item) => item !== void 0);
}
async function oneWithKey(client, kind, key) {
  if (!kind.unique || client.org === "") return onlyOne(kind, key, await allWithKey(client, kind, key));
  const read = /* @__PURE__ */ new Set();
  for await (const { items } of kind.endpoints(client).pages()) {
    const ids = items.filter((item) => hasKey(kind, item, key) && !isGone(item)).map(({ id }) => id);
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
function onlyOne({ noun }, key, found) {
  if (found.length < 2) return found[0];
  throw new ActionError(
    `There are ${found.length} ${noun}s called ${key}: ${list(found.map(({ id }) => id))}.`,
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

// src/platforms/dollarbox/resources/find-org.ts
var MOST_SLUGS = 20;
async function findOrg(client) {
  if (client.org !== "") return namedOrg(client, client.org);
  const orgs = await collect(client.orgs.list());
  const [only] = orgs;
  if (!only) {
    throw new ActionError("The token\u2019s user belongs to no org.", {
      next: "Use a token of a member of the org."
    });
  }
  if (orgs.length === 1) return only;
  const slugs = orgs.map(({ slug }) => slug);
  const more = slugs.length > MOST_SLUGS ? [`${slugs.length - MOST_SLUGS} more`] : [];
  throw new ActionError(
    `The token\u2019s user belongs to ${slugs.length} orgs and none is named (org_required): ${list([...slugs.slice(0, MOST_SLUGS), ...more])}.`,
    { next: "Set the `org` input to the slug of the one that is meant." }
  );
}
async function assertOneOrg(client) {
  if (client.org === "") await findOrg(client);
}
async function namedOrg(client, slug) {
  try {
    return await client.orgs.get(slug);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new AbsentError(`There is no org ${slug}, or the token does not reach it.`, {
      next: "Check the slug in `org`, that the token\u2019s user is a member, and that the token is not restricted to another org.",
      cause: error
    });
  }
}

// src/platforms/dollarbox/containers/container-kind.ts
function containersAt(port) {
  return {
    noun: "container",
    endpoints: ({ containers }) => containers,
    keyOf: ({ name }) => name,
    unique: true,
    // Names of the environment variables, never their values.
    resource: ({ id, name, image, env, command, status, ipv6_address, created_at, updated_at }) => {
      const names = Object.keys(env);
      return { id, name, image, env: names, command, status, ipv6_address, created_at, updated_at };
    },
    outputs: (container) => {
      const { id, name, status, ipv6_address } = container;
      return { id, name, status, address: ipv6_address || void 0, url: containerUrl(container, port) };
    },
    identity: ({ id, name }) => ({ id, name }),
    facts: (container) => {
      const url = containerUrl(container, port);
      return [
        { label: "Container", value: `${container.name} (${container.id})` },
        { label: "Image", value: container.image },
        { label: "Status", value: container.status },
        ...container.ipv6_address ? [{ label: "Address", value: container.ipv6_address }] : [],
        ...url ? [{ label: "URL", value: url }] : []
      ];
    },
    settling: {
      judge: judgeContainer,
      describe: (container) => isAddressless(container) ? "running, without an address yet" : container.status,
      times: CONTAINER_SETTLES,
      // The API has no logs, so the usual causes are named.
      failed: ({ name }) => ({
        title: `Container ${name} did not start`,
        next: "Check that the image is public, its tag exists for linux/amd64, and it runs without root and listens on a port above 1023. The control panel shows the container\u2019s log. A failed container counts against the plan\u2019s limit until it is deleted."
      })
    }
  };
}
var CONTAINERS = containersAt(void 0);
function containerUrl({ ipv6_address }, port) {
  if (port === void 0 || !isIPv6(ipv6_address) || ipv6_address.includes("%")) return void 0;
  return `http://[${ipv6_address}]:${port}/`;
}
function judgeContainer(container) {
  return isAddressless(container) ? "pending" : judge(container, "running");
}
function isAddressless(container) {
  return isRunning(container) && container.ipv6_address === "";
}

// src/platforms/dollarbox/namespaces/namespace-kind.ts
var settling = {
  judge: (namespace) => judge(namespace, "active"),
  times: NAMESPACE_SETTLES,
  failed: ({ slug }) => ({
    title: `Namespace ${slug} is not ready`,
    next: "Delete it with `operation: delete-namespace` (with all that is in it) and create it again; if it stays so, ask DollarBox with its id."
  })
};
var NAMESPACES = {
  noun: "namespace",
  endpoints: ({ namespaces }) => namespaces,
  keyOf: ({ slug }) => slug,
  keyed: "with the slug",
  resource: ({ id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace, ...times }) => {
    const { created_at, updated_at } = times;
    const allocated = { allocated_containers, allocated_volume_gb };
    return { id, slug, ...allocated, status, k8s_namespace, created_at, updated_at };
  },
  outputs: ({ id, slug, status, k8s_namespace }) => {
    return { id, name: slug, status, namespace: k8s_namespace || void 0 };
  },
  identity: ({ id, slug }) => ({ id, name: slug }),
  facts: ({ id, slug, allocated_containers, allocated_volume_gb, status, k8s_namespace }) => [
    { label: "Namespace", value: `${slug} (${id})` },
    { label: "Status", value: status },
    ...allocated_containers === null ? [] : [{ label: "Containers", value: `${allocated_containers}` }],
    ...allocated_volume_gb === null ? [] : [{ label: "Volumes", value: `${allocated_volume_gb} GB` }],
    ...k8s_namespace === "" ? [] : [{ label: "In Kubernetes", value: k8s_namespace }]
  ],
  settling
};
var NAMED_NAMESPACES = {
  ...NAMESPACES,
  settling: {
    ...settling,
    judge: (namespace) => {
      const judgement = settling.judge(namespace);
      return judgement === "settled" && isNameless(namespace) ? "pending" : judgement;
    },
    describe: (namespace) => `${namespace.status}${isNameless(namespace) ? ", without a Kubernetes namespace yet" : ""}`
  }
};
function isNameless(namespace) {
  return namespace.k8s_namespace === "" && !endedBadly(namespace);
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

// src/platforms/dollarbox/volumes/volume-kind.ts
var VOLUMES = {
  noun: "volume",
  endpoints: ({ volumes }) => volumes,
  keyOf: ({ name }) => name,
  unique: true,
  resource: ({ id, name, size_gb, status, storage_class, created_at, updated_at }) => {
    return { id, name, size_gb, status, storage_class, created_at, updated_at };
  },
  outputs: ({ id, name, status }) => ({ id, name, status }),
  identity: ({ id, name }) => ({ id, name }),
  facts: ({ id, name, size_gb, status, storage_class }) => [
    { label: "Volume", value: `${name} (${id})` },
    ...size_gb === null ? [] : [{ label: "Size", value: `${size_gb} GB` }],
    { label: "Status", value: status },
    ...storage_class ? [{ label: "Storage class", value: storage_class }] : []
  ],
  settling: {
    // `running` means nothing for a volume.
    judge: (volume) => judge(volume, "bound"),
    times: VOLUME_SETTLES,
    failed: ({ name }) => ({
      title: `Volume ${name} was not provisioned`,
      next: "Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id."
    })
  }
};

// src/platforms/dollarbox/identify.ts
async function identify(client, declared) {
  const scope = (declared.scope || (await findOrg(client)).slug).toLowerCase();
  const { id, kind } = declared;
  const named = id === void 0 ? void 0 : await nameOf(client, kind, id);
  return named === void 0 ? { ...declared, scope } : { scope, kind, what: [named] };
}
async function nameOf(client, kind, id) {
  if (kind === CONTAINERS.noun) return (await oneWithId(client, CONTAINERS, id))?.name;
  if (kind === NAMESPACES.noun) return (await oneWithId(client, NAMESPACES, id))?.slug;
  return kind === VOLUMES.noun ? (await oneWithId(client, VOLUMES, id))?.name : void 0;
}
export {
  labelOf,
  entryOf,
  anyWithKey,
  hasKey,
  goneBy,
  hasFailed,
  endedBadly,
  isLeaving,
  isGone,
  isRunning,
  failureReason,
  allWithKey,
  oneWithKey,
  onlyOne,
  oneWithId,
  isAbsent,
  findOrg,
  assertOneOrg,
  containersAt,
  CONTAINERS,
  judgeContainer,
  NAMESPACES,
  NAMED_NAMESPACES,
  select,
  selectPresent,
  absent,
  VOLUMES,
  identify
};

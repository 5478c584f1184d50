import { parseArgs } from "node:util";
import { createServer } from "node:https";
import { once } from "node:events";
import { request } from "node:https";
import { buffer } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import { createServer as createServer2 } from "node:https";
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";
import { gzipSync } from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { spawn } from "node:child_process";
import { dirname, join, resolve } from "node:path";

// src/emulator/cli-options.ts
var SLOW_MS = 3e4;
function parseCliOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "0" },
      speed: { type: "string", default: "300" },
      seed: { type: "string" },
      switch: { type: "string", multiple: true, default: [] },
      kubernetes: { type: "string" },
      "kubernetes-ca": { type: "string" },
      help: { type: "boolean", default: false }
    }
  });
  return {
    help: values.help,
    port: wholeNumber("--port", values.port, 65535),
    stepMs: values.speed === "slow" ? SLOW_MS : wholeNumber("--speed", values.speed, 36e5),
    switches: Object.fromEntries(values.switch.map(parseSwitch)),
    ...values.seed !== void 0 && { seedFile: values.seed },
    ...kubernetesOf(values.kubernetes, values["kubernetes-ca"])
  };
}
function kubernetesOf(url, ca) {
  if (url === void 0 && ca === void 0) return {};
  if (url === void 0 || !URL.canParse(url) || new URL(url).protocol !== "https:")
    throw new Error("--kubernetes takes the https URL of an API server");
  return { kubernetes: { url, ...ca !== void 0 && { ca } } };
}
function wholeNumber(name, text, max) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new Error(`${name} takes a whole number up to ${max}`);
}
function parseSwitch(text) {
  const [name = "", ...value] = text.split("=");
  if (!/^[^.]+\.[^.]+$/.test(name) || value.length === 0)
    throw new Error("--switch takes PLATFORM.NAME=VALUE");
  return [name, value.join("=")];
}

// src/emulator/dollarbox/seed/demo-tokens.ts
var DEMO_TOKENS = {
  /** Read & write; olive@example.com, owner of `my-org` and of nothing else, so no org needs to be named. */
  owner: "dbx_myorgowner00_emulator-only",
  /** Read & write; mona@example.com, in all six orgs: owner everywhere but in `my-org` (admin). */
  multi: "dbx_multiorg0000_emulator-only",
  /** Read-only; mona@example.com. */
  readOnly: "dbx_readonly0000_emulator-only",
  /** Read & write; mona@example.com, restricted to `acme`. */
  acmeScoped: "dbx_acmescoped00_emulator-only",
  /** Read & write; ada@example.com, admin of `acme` only. */
  admin: "dbx_adminrole000_emulator-only",
  /** Read & write; mel@example.com, member of `acme` only. */
  member: "dbx_memberrole00_emulator-only",
  /** Read & write; newbie@example.com, in no org at all. */
  nowhere: "dbx_nowhere00000_emulator-only",
  revoked: "dbx_revoked00000_emulator-only",
  expired: "dbx_expired00000_emulator-only"
};
var GUIDE = [
  `dollarbox token: ${DEMO_TOKENS.multi} with org: acme (also my-org, beta-org, closed-org, full-org, broke-org)`,
  `dollarbox token: ${DEMO_TOKENS.owner} (owner of my-org alone, so that no org is needed)`,
  "dollarbox images decide the course: `:fail` or `fail-` fails, `:hang` stays pending, `:weird` shows an unknown status,",
  "  `:weird-then-run` shows it first and runs then; volumes by name: fail-\u2026, hang-\u2026, weird-\u2026"
];

// src/emulator/kit/fields.ts
function fieldsIn(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}

// src/emulator/kit/routes.ts
function declaring({ mark = "documented", base = "", ...from }, enter4) {
  return (call2, summary, handle2) => {
    const [method = "", path = ""] = call2.split(" ");
    return { ...from, mark, method, path: base + path, summary, handle: (request2) => handle2(enter4(request2)) };
  };
}
function ok(json) {
  return { status: 200, json };
}

// src/emulator/plugin/plugin.ts
var Refused = class extends Error {
  status;
  /** What is told besides; nothing of it is needed. */
  details;
  constructor(status, message, details = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
};

// src/emulator/elasticbox/store/refusal.ts
var Refusal = class extends Refused {
  /** The answer in a form of the switch `error-body`. */
  answer(form) {
    const { status, message } = this;
    if (form === "empty") return { status };
    return form === "text" ? { status, text: message } : { status, json: { message } };
  }
};

// src/emulator/elasticbox/wire/access.ts
function callerOf(store, request2) {
  const wanted = request2.switch("auth-headers");
  const bearer = /^Bearer\s+(\S+)$/i.exec(request2.headers["authorization"] ?? "")?.[1];
  const given2 = wanted === "token" ? void 0 : bearer;
  const plain = wanted === "bearer" ? void 0 : request2.headers["elasticbox-token"]?.trim();
  const token2 = store.tokens.find(({ value }) => value === (plain ?? given2));
  return token2 && store.users.find(({ email }) => email === token2.owner);
}
function canRead(user, { owner, members, visibility }) {
  if (visibility === "public" || visibility === "organization") return true;
  return user.roles.has(owner) || members.some(({ workspace }) => user.roles.has(workspace));
}
function canWrite(user, { owner, members }) {
  if (user.roles.get(owner) === "write") return true;
  const mine = members.filter(({ workspace }) => user.roles.get(workspace) === "write");
  return mine.some(({ role }) => role === "collaborator");
}
function requireWrite(user, object) {
  if (!canWrite(user, object)) throw new Refusal(403, "Operation not allowed for this user");
}
function requireWorkspace(store, user, id) {
  if (!store.workspaces.has(id)) throw store.missing("Workspace", id);
  if (!user.roles.has(id)) throw new Refusal(403, "Workspace not accessible for this user");
}
function requireOwner(user, workspace) {
  if (user.roles.get(workspace) === "write") return;
  throw new Refusal(403, `User has no rights on workspace ${workspace}`);
}

// src/emulator/elasticbox/wire/routing.ts
var SITE = "https://elasticbox.com/documentation/api";
var PAGES = {
  overview: `${SITE}/api-overview-and-access/`,
  instances: `${SITE}/instances/`,
  boxes: `${SITE}/boxes/`,
  workspaces: `${SITE}/workspaces/`,
  providers: "https://www.ctl.io/api-docs/cam",
  schemas: `${SITE}/api-future/`,
  cam: "https://www.ctl.io/api-docs/cam"
};
function schemaOf(type) {
  return `http://elasticbox.net/schemas/${type}`;
}
function routesOf(store, source, more = {}) {
  return declaring({ base: "/services", source, ...more }, (request2) => ({
    request: request2,
    user: callerOf(store, request2) ?? NOBODY,
    param: (name) => request2.params[name] ?? "",
    body: () => objectOf(request2.json())
  }));
}
var NOBODY = { email: "", password: "", personal: "", admin: false, roles: /* @__PURE__ */ new Map() };
function objectOf(value) {
  const fields = fieldsIn(value);
  if (fields === void 0) throw new Refusal(400, "The request body is not a JSON object");
  return fields;
}
function idsOf(request2) {
  const text = request2.query.get("ids");
  return text === null ? void 0 : new Set(text.split(",").filter((id) => id !== ""));
}
function textsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/emulator/elasticbox/workspaces/provider-routes.ts
function providersOf(store, { request: request2 }, workspace) {
  const kept = store.world.visible(request2, store.providers.values());
  return kept.filter(({ value }) => value.owner === workspace).map((one) => show(store, one));
}
function providerRoutes(store) {
  const route = routesOf(store, PAGES.providers);
  return [
    route(
      "GET /providers",
      "Providers of all workspaces of the caller",
      (call2) => ok([...call2.user.roles.keys()].flatMap((workspace) => providersOf(store, call2, workspace)))
    ),
    route("GET /providers/:id", "One provider", (call2) => ok(show(store, providerOf(store, call2)))),
    route("PUT /providers/:id/sync", "Read images and regions anew", (call2) => {
      const kept = providerOf(store, call2);
      requireOwner(call2.user, kept.value.owner);
      kept.life = lifeOf(store, "processing");
      touch(store, kept);
      return { status: 202 };
    })
  ];
}
function addProvider(store, fields) {
  const { id } = fields;
  const value = { services: [], ...fields, ...store.described("providers", id) };
  const life = lifeOf(store, "ready");
  store.providers.set(id, { born: store.world.born(), value, life, told: life });
}
function lifeOf({ world }, first) {
  const order = ["processing", "ready"];
  const left = order.slice(order.indexOf(first));
  return world.lifecycle(left.map((status) => ({ status, afterMs: world.stepMs })));
}
function providerOf(store, { user, param }) {
  const kept = store.providers.get(param("id"));
  if (kept === void 0 || !user.roles.has(kept.value.owner)) throw store.missing("Provider", param("id"));
  return kept;
}
function show(store, kept) {
  const state = kept.life.read();
  if (state === "ready" && kept.told !== kept.life) {
    kept.told = kept.life;
    touch(store, kept, kept.life.since);
  }
  return { ...kept.value, state };
}
function touch(store, kept, at) {
  if (store.world.switch("provider-updated") === "stays") return;
  kept.value = { ...kept.value, updated: store.stamps.next(at) };
}

// src/emulator/elasticbox/workspaces/token-routes.ts
function tokenRoutes(store) {
  const route = routesOf(store, PAGES.overview, { mark: "inferred" });
  const open = routesOf(store, PAGES.overview, { mark: "inferred", open: true });
  const mine = ({ user }) => store.tokens.filter(({ owner, session }) => owner === user.email && !session);
  return [
    open("POST /security/token", "Sign in; the body is the bare token", (call2) => signIn(store, call2)),
    route("GET /tokens", "Own tokens, values included", (call2) => ok(mine(call2).map(show2))),
    route("POST /tokens", "Make a token", (call2) => {
      const { description } = call2.body();
      if (typeof description !== "string" || description === "")
        throw new Refusal(400, "description is required");
      if (mine(call2).some((token3) => token3.description === description)) {
        throw new Refusal(409, "A token with this description already exists");
      }
      if (mine(call2).length >= 50) throw new Refusal(409, "There are 50 tokens already");
      const token2 = addToken(store, call2.user.email, description, false);
      return ok(show2(token2));
    }),
    route(
      "GET /profile",
      "The caller, and his personal workspace",
      ({ user }) => ok({ email: user.email, workspace: user.personal, organization: "example-org" })
    )
  ];
}
function addToken(store, owner, description, session, given2) {
  const { chance } = store.world;
  const token2 = { id: chance.uuid(), value: given2 ?? chance.uuid(), description, owner, session };
  store.tokens.push(token2);
  return token2;
}
function signIn(store, { body }) {
  const { email, password } = body();
  const user = store.users.find((one) => one.email === email && one.password === password);
  if (user === void 0) throw new Refusal(401, "Wrong e-mail or password");
  return { status: 200, text: addToken(store, user.email, "session", true).value };
}
function show2({ id, description, value }) {
  return { id, description, value };
}

// src/emulator/elasticbox/boxes/box-schema.ts
var TYPES = ["script", "policy", "cloudformation", "docker", "application"].map(
  (type) => schemaOf(`boxes/${type}`)
);
var VARIABLES = ["Text", "Password", "Number", "Port", "File", "Options", "Box", "Binding"];
function completeBox(store, body) {
  const id = typeof body["id"] === "string" && !store.boxes.has(body["id"]) ? body["id"] : store.world.chance.uuid();
  const box2 = {
    automatic_updates: "off",
    visibility: "workspace",
    organization: "example-org",
    requirements: [],
    claims: [],
    members: [],
    ...body,
    variables: readVariables(body["variables"]),
    ...store.described("boxes", id)
  };
  checkBox(store, box2);
  return box2;
}
function checkBox(store, box2) {
  const { name, schema: schema4, variables, requirements, claims } = box2;
  if (typeof name !== "string" || name === "") throw new Refusal(400, "name is required");
  if (!TYPES.includes(schema4)) throw new Refusal(400, "schema is required and names a type of box");
  if (![variables, requirements, claims].every(Array.isArray)) {
    throw new Refusal(400, "variables, requirements and claims are lists");
  }
  for (const { type } of variables) {
    if (!VARIABLES.includes(type)) {
      throw new Refusal(400, `A variable has a name and a type of: ${VARIABLES.join(", ")}`);
    }
  }
  if (schema4 === schemaOf("boxes/policy")) checkPolicy(store, box2);
}
function checkPolicy(store, { provider_id: id, profile: profile2 }) {
  const provider = store.providers.get(String(id));
  if (provider === void 0) throw new Refusal(400, `Provider with ID ${id} cannot be found`);
  if (provider.life.peek() !== "ready") throw new Refusal(400, `Provider ${id} is not ready`);
  if (typeof profile2 !== "object" || profile2 === null) throw new Refusal(400, "profile is required");
}
function readVariables(value) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) throw new Refusal(400, "variables is a list");
  return value.map((item) => {
    if (typeof item !== "object" || item === null) throw new Refusal(400, "A variable is an object");
    const { value: text, ...rest } = item;
    if (typeof rest["name"] !== "string") throw new Refusal(400, "A variable has a name");
    const none = text === void 0 || text === null;
    if (!none && typeof text !== "string")
      throw new Refusal(400, `Value of variable ${rest["name"]} is a text`);
    return { ...rest, ...!none && { value: text } };
  });
}

// src/emulator/elasticbox/boxes/box-stack.ts
function placedStack(main, find) {
  const placed = [];
  const visit3 = (box2, scope, above) => {
    placed.push({ scope, box: box2 });
    for (const { type, name, value = "", scope: own2 = "" } of box2.variables) {
      const child = type === "Box" && own2 === "" ? find(value) : void 0;
      if (child === void 0 || above.includes(child.id)) continue;
      visit3(child, scope === "" ? name : `${scope}.${name}`, [...above, child.id]);
    }
  };
  visit3(main, "", [main.id]);
  return placed;
}
function flatStack(main, find) {
  return [...new Map(placedStack(main, find).map(({ box: box2 }) => [box2.id, box2])).values()];
}
function finderIn(boxes) {
  return (id) => boxes.find((box2) => box2.id === id) ?? boxes.find(({ version }) => version !== void 0 && version.box === id);
}
function effectiveVariables(boxes, overrides) {
  const [main] = boxes;
  const found2 = /* @__PURE__ */ new Map();
  const key = (scope, name) => `${scope}/${name}`;
  const put2 = (variable2, above) => {
    const scope = [above, variable2.scope ?? ""].filter((part3) => part3 !== "").join(".");
    const before = found2.get(key(scope, variable2.name));
    const { scope: _own, ...rest } = { ...before, ...variable2 };
    found2.set(key(scope, variable2.name), { ...rest, ...scope !== "" && { scope } });
  };
  if (main !== void 0) {
    const placed = placedStack(main, finderIn(boxes)).reverse();
    for (const { scope, box: box2 } of placed) for (const variable2 of box2.variables) put2(variable2, scope);
  }
  for (const variable2 of overrides) put2(variable2, "");
  return [...found2.values()];
}

// src/emulator/elasticbox/boxes/box-versions.ts
function versionsOf(store, id) {
  const boxes = [...store.boxes.values()].map(({ value }) => value);
  return boxes.filter(({ version }) => version?.box === id).reverse();
}
function createVersion(store, draft, given2, id = store.world.chance.uuid()) {
  const number = numberOf(store, draft.id, given2["number"]);
  const { draft_from: _from, ...rest } = draft;
  const version = {
    ...rest,
    id,
    uri: `/services/boxes/${id}`,
    version: {
      box: draft.id,
      number,
      description: String(given2["description"] ?? ""),
      workspace: draft.owner
    }
  };
  store.keep(store.boxes, draft.id, { ...draft, draft_from: id });
  return store.keep(store.boxes, id, version);
}
function numberOf(store, id, given2) {
  const rule = store.world.switch("version-numbers");
  const last = versionsOf(store, id)[0]?.version?.number;
  const next = last && { ...last, patch: last.patch + 1 };
  if (rule === "bump" && next !== void 0) return next;
  const { major, minor, patch } = given2 ?? {};
  if (![major, minor, patch].every((part3) => Number.isInteger(part3) && Number(part3) >= 0)) {
    throw new Refusal(400, "version.number has major, minor and patch");
  }
  const sent = { major: Number(major), minor: Number(minor), patch: Number(patch) };
  return rule === "raise" && last !== void 0 && next !== void 0 && !isAbove(sent, last) ? next : sent;
}
function isAbove(one, other) {
  const differing = ["major", "minor", "patch"].find((part3) => one[part3] !== other[part3]);
  return differing !== void 0 && one[differing] > other[differing];
}

// src/emulator/elasticbox/boxes/box-view.ts
var MASK = "********";
function showBox(store, box2) {
  const { claims, ...rest } = box2;
  const always = store.world.switch("script-claims") === "empty";
  const claimant = box2.schema === schemaOf("boxes/policy") || claims.length > 0;
  return showIcon(store, {
    ...rest,
    ...(always || claimant) && { claims },
    variables: showVariables(store, box2.variables)
  });
}
function showVariables(store, variables) {
  if (store.world.switch("password-values") === "shown") return [...variables];
  return variables.map((variable2) => {
    const hidden = variable2.type === "Password" && (variable2.value ?? "") !== "";
    return hidden ? { ...variable2, value: MASK } : variable2;
  });
}
function showIcon(store, { icon, ...rest }) {
  if (icon !== void 0 && icon !== null) return { ...rest, icon };
  return store.world.switch("icons") === "null" ? { ...rest, icon: null } : rest;
}

// src/emulator/elasticbox/boxes/box-routes.ts
function boxOf(store, { user, param }) {
  const box2 = store.boxes.get(param("id"))?.value;
  if (box2 === void 0 || !canRead(user, box2)) throw store.missing("Box", param("id"));
  return box2;
}
function boxesOf(store, { request: request2 }, workspace) {
  const ids = idsOf(request2);
  const belongs = ({ owner, members, visibility }) => owner === workspace || visibility === "public" || visibility === "organization" || members.some((member) => member.workspace === workspace);
  const kept = store.world.visible(request2, store.boxes.values()).map(({ value }) => value);
  const wanted = kept.filter((box2) => ids === void 0 ? box2.version === void 0 : ids.has(box2.id));
  return wanted.filter(belongs).map((box2) => showBox(store, box2));
}
function boxRoutes(store) {
  const route = routesOf(store, PAGES.boxes);
  const find = (id) => store.boxes.get(id)?.value;
  return [
    route(
      "GET /boxes",
      "Boxes of the personal workspace and public ones",
      (call2) => ok(boxesOf(store, call2, call2.user.personal))
    ),
    route("POST /boxes", "Make a box or a policy", (call2) => {
      const box2 = completeBox(store, { owner: call2.user.personal, ...call2.body() });
      requireOwner(call2.user, box2.owner);
      return ok(showBox(store, store.keep(store.boxes, box2.id, box2)));
    }),
    route(
      "GET /boxes/:id",
      "A box, or a version by its own id",
      (call2) => ok(showBox(store, boxOf(store, call2)))
    ),
    route(
      "PUT /boxes/:id",
      "Change a box; with `version`: make one",
      (call2) => ok(showBox(store, putBox(store, call2)))
    ),
    route("DELETE /boxes/:id", "Delete a box", (call2) => {
      const box2 = boxOf(store, call2);
      requireWrite(call2.user, box2);
      store.boxes.delete(box2.id);
      return { status: 204 };
    }),
    route(
      "GET /boxes/:id/stack",
      "The box and all its Box variables lead to",
      (call2) => ok(flatStack(boxOf(store, call2), find).map((box2) => showBox(store, box2)))
    ),
    route(
      "GET /boxes/:id/versions",
      "Versions, the newest first",
      (call2) => ok(versionsOf(store, boxOf(store, call2).id).map((box2) => showBox(store, box2)))
    )
  ];
}
function putBox(store, call2) {
  const before = boxOf(store, call2);
  requireWrite(call2.user, before);
  if (before.version !== void 0) throw new Refusal(400, "A version cannot be changed");
  const { version, ...body } = call2.body();
  const variables = readVariables(body["variables"] ?? before.variables);
  const { id, uri, owner } = before;
  const updated = store.stamps.next();
  const box2 = { ...before, ...body, variables, id, uri, owner, updated };
  checkBox(store, box2);
  if (version === void 0 || version === null) return store.keep(store.boxes, box2.id, box2);
  return createVersion(store, box2, version);
}

// src/emulator/elasticbox/store/stages.ts
var CONFIGURE = ["pre_configure", "configure"];
var INSTALL = ["pre_install", "install", ...CONFIGURE];
var START = ["pre_start", "start"];
var DISPOSE = ["stop", "post_stop", "dispose", "post_dispose"];
var STAGES = {
  deploy: [
    { event: "deploy", machines: "up" },
    { event: "deploy", scripts: [...INSTALL, ...START] }
  ],
  reconfigure: [{ event: "reconfigure", scripts: CONFIGURE }],
  reinstall: [{ event: "reinstall", scripts: INSTALL }],
  poweron: [{ event: "poweron", machines: "up", scripts: [...CONFIGURE, ...START] }],
  shutdown: [
    { event: "shutdown", scripts: ["stop", "post_stop"] },
    { event: "shutdown_service", machines: "off" }
  ],
  terminate: [
    { event: "terminate", scripts: DISPOSE },
    { event: "terminate_service", machines: "gone" }
  ],
  force_terminate: [{ event: "terminate" }, { event: "terminate_service", machines: "gone" }]
};
function isTerminated({ fields }) {
  return fields.operation.event.startsWith("terminate");
}
function isOn(instance) {
  const { state, operation } = instance.fields;
  return state === "done" && !isTerminated(instance) && !operation.event.startsWith("shutdown");
}
function requireAllowed(instance, name) {
  if (ALLOWED[name](instance)) return;
  const { state, operation } = instance.fields;
  throw new Refusal(409, `Operation ${name} conflicts with state ${state} (${operation.event})`);
}
var idle = ({ fields }) => fields.state !== "processing";
var isOver = (instance) => instance.fields.state === "done" && isTerminated(instance);
var isLost = (instance, event) => instance.fields.state === "unavailable" && instance.fields.operation.event.startsWith(event);
var ALLOWED = {
  deploy: (instance) => isLost(instance, "deploy"),
  reconfigure: (instance) => idle(instance) && !isTerminated(instance),
  reinstall: (instance) => idle(instance) && !isTerminated(instance),
  poweron: (instance) => {
    const off = instance.fields.operation.event.startsWith("shutdown");
    return idle(instance) && (off || isLost(instance, "poweron"));
  },
  shutdown: isOn,
  terminate: (instance) => isOn(instance) || isLost(instance, "terminate"),
  force_terminate: (instance) => !isOver(instance),
  delete: isOver
};

// src/emulator/elasticbox/operations/machines.ts
function isManagedService({ fields }) {
  return fields.policy_box.schema === schemaOf("boxes/cloudformation");
}
function machineCount({ fields }) {
  const profile2 = fields.policy_box["profile"];
  return Math.max(1, Number(profile2?.instances ?? 1) || 1);
}
function moveMachines(store, instance, way) {
  const now = store.stamps.next();
  const open = instance.history.at(-1);
  if (open !== void 0 && open.completed === void 0) open.completed = now;
  instance.history.push({ state: way === "up" ? "up" : "down", started: now });
  if (way === "gone") instance.machines = [];
  if (way === "up" && instance.machines.length === 0 && !isManagedService(instance)) {
    const count = machineCount(instance);
    instance.machines = Array.from({ length: count }, (_, index) => newMachine(store, instance, index + 1));
  }
}
function newMachine(store, { serviceId }, number) {
  const host = store.world.chance.next("address", 10);
  const end2 = `${Math.floor(host / 250)}.${host % 250 + 1}`;
  return {
    name: `${serviceId}-${number}`,
    address: { public: `127.10.${end2}`, private: `127.20.${end2}` },
    token: store.world.chance.uuid()
  };
}
function hasAddresses({ world }, instance) {
  const when = world.switch("addresses");
  if (when === "none") return false;
  if (when === "now") return true;
  return instance.running === void 0 && world.clock.now() >= instance.settledAt + world.stepMs;
}

// src/emulator/elasticbox/operations/scripts.ts
function note(store, instance, entry) {
  instance.activity.push({ ...entry, created: store.stamps.next() });
}
function runScripts(store, instance, operation, events) {
  for (const event of events) {
    const code = exitCodeOf(instance, event);
    for (const box2 of boxesWith(instance, event, code)) {
      for (const machine of instance.machines) {
        runScript(store, instance, { operation, event, code, box: box2, machine: machine.name });
      }
      if (code !== 0 && code !== 100) return false;
    }
    if (event === "configure") publish(instance);
  }
  return true;
}
function boxesWith({ fields }, event, code) {
  const [main] = fields.boxes;
  if (main === void 0) return [];
  const placed = placedStack(main, finderIn(fields.boxes));
  const names = placed.filter(({ box: box2 }) => box2.events?.[event] !== void 0).map(({ box: box2 }) => box2.name);
  return names.length === 0 && code !== 0 ? [main.name] : names;
}
function runScript(store, instance, { code, ...run }) {
  const { operation, event, box: box2, machine } = run;
  const text = `${box2}: ${event} script ended with exit code ${code}`;
  const level = code === 0 || code === 100 ? levelOf(event) : "error";
  note(store, instance, { text, level, operation, machine, box: box2, event, exit_code: code });
  const stamp = store.stamps.next();
  const lines = [
    `${stamp} INFO Executing ${event} of box ${box2}`,
    code === 0 ? `${stamp} INFO ${event} done` : `${stamp} ERROR ${event} returned exit code ${code}`
  ];
  for (const line2 of lines) instance.logs.push({ ...run, text: line2 });
}
function levelOf(event) {
  const last = event.replace("pre_", "").replace("post_", "");
  return ["install", "configure", "start", "stop"].includes(last) ? last : "info";
}
function publish(instance) {
  const set2 = publishedBy(instance);
  if (set2 === void 0) return;
  const others = instance.fields.variables.filter(
    ({ name, scope }) => name !== set2.name || scope !== void 0
  );
  const variable2 = { type: "Text", required: false, visibility: "public", ...set2 };
  instance.fields = { ...instance.fields, variables: [...others, variable2] };
}
function wishOf({ fields }, name) {
  const found2 = effectiveVariables(fields.boxes, fields.variables).filter(
    (variable2) => variable2.name === name
  );
  return found2.map(({ value = "" }) => value.trim()).find((value) => value !== "" && value !== "0") ?? "";
}
function exitCodeOf(instance, event) {
  const code = Number(wishOf(instance, `${event.toUpperCase()}_EXIT_CODE`));
  return Number.isInteger(code) ? code : 0;
}
function hangsIn(instance, operation) {
  const names = wishOf(instance, "HANG_IN").split(",");
  return names.some((name) => name.trim() === operation || name.trim() === "all");
}
function providerFails(instance) {
  return wishOf(instance, "PROVIDER_FAILS") === "yes";
}
function publishedBy(instance) {
  const [, name, value] = /^(\w+)=(.*)$/.exec(wishOf(instance, "PUBLISH")) ?? [];
  return name === void 0 ? void 0 : { name, value: value ?? "" };
}

// src/emulator/elasticbox/operations/operations.ts
function begin(store, instance, name, workspace) {
  const stages = STAGES[name];
  const afterMs = hangsIn(instance, name) ? Number.POSITIVE_INFINITY : store.world.stepMs;
  const steps = [
    { status: "0" },
    ...stages.map((_, index) => ({ status: String(index + 1), afterMs }))
  ];
  const operation = name === "force_terminate" ? "terminate" : name;
  instance.running = { name, operation, workspace, life: store.world.lifecycle(steps), index: 0 };
  note(store, instance, { text: `${name} requested by ${workspace}`, level: "start", operation });
  enter(store, instance, stages[0], workspace);
}
function advance(store, instance) {
  while (instance.running !== void 0) {
    const { running } = instance;
    if (Number(running.life.peek()) <= running.index) return;
    const stages = STAGES[running.name];
    const stage = stages[running.index];
    if (stage !== void 0 && !finishStage(store, instance, running, stage)) return;
    if (instance.running !== running) continue;
    running.index += 1;
    const next = stages[running.index];
    if (next === void 0) end(store, instance, "done");
    else enter(store, instance, next, running.workspace);
  }
}
function end(store, instance, state) {
  const { running } = instance;
  if (running === void 0) return;
  const settledAt2 = Math.min(running.life.since, store.world.clock.now());
  const updated = store.stamps.next(settledAt2);
  instance.running = void 0;
  instance.settledAt = settledAt2;
  instance.fields = { ...instance.fields, state, updated };
  const { operation } = running;
  const level = state === "done" ? "success" : "error";
  note(store, instance, { text: `${operation} ${state === "done" ? "done" : "failed"}`, level, operation });
}
function enter(store, instance, stage, workspace) {
  const updated = store.stamps.next();
  const operation = { event: stage?.event ?? "", workspace, created: updated };
  instance.fields = { ...instance.fields, state: "processing", operation, updated };
}
function finishStage(store, instance, running, stage) {
  const { operation } = running;
  if (stage.machines === "up" && providerFails(instance)) {
    note(store, instance, { text: "The provider could not create the machine", level: "error", operation });
    end(store, instance, "unavailable");
    return false;
  }
  if (stage.machines !== void 0) moveMachines(store, instance, stage.machines);
  if (stage.machines === "up") {
    const machines = instance.machines.length;
    note(store, instance, { text: `${machines} machine(s) ready`, level: "add", operation });
  }
  if (stage.scripts !== void 0 && !runScripts(store, instance, operation, stage.scripts)) {
    end(store, instance, "unavailable");
    return false;
  }
  const taken = running.name === "deploy" && running.index === 0 && store.world.switch("other-actor") === "on";
  if (taken) begin(store, instance, "shutdown", "someone-else");
  return true;
}

// src/emulator/elasticbox/instances/deploy-checks.ts
function checkTags(store, tags) {
  const limit2 = store.world.switch("tag-limit") === "none" ? Number.POSITIVE_INFINITY : 30;
  const long = tags.find((tag) => tag.length > limit2 || tag === "");
  if (long !== void 0) throw new Refusal(400, `Tag "${long}" has not 1 to ${limit2} characters`);
}
function checkWanted(store, wanted) {
  const { user, owner, name, box: box2, policy } = wanted;
  if (store.world.switch("unique-names") === "yes") {
    const living = [...store.instances.values()].filter((one) => !isTerminated(one));
    const taken = living.some(({ fields }) => fields.owner === owner && fields.name === name);
    if (taken) throw new Refusal(409, `Instance ${name} already exists in workspace ${owner}`);
  }
  if (store.world.switch("deploy-checks") === "off") return;
  if (box2.version === void 0 && box2.visibility !== "public" && !canWrite(user, box2)) {
    throw new Refusal(403, `Box ${box2.id} is shared read-only: only its versions can be deployed`);
  }
  if (policy.schema === schemaOf("boxes/policy")) {
    const lacking = box2.requirements.filter((claim) => !policy.claims.includes(claim));
    if (lacking.length > 0) throw new Refusal(400, `Policy does not claim: ${lacking.join(", ")}`);
  }
  checkVariables(store, wanted);
}
function checkVariables(store, { box: box2, variables }) {
  const stack = flatStack(box2, (id) => store.boxes.get(id)?.value);
  for (const variable2 of effectiveVariables(stack, variables)) {
    const { name, type, value = "", required, tags = [], options } = variable2;
    if (required === true && value === "" && tags.length === 0) {
      throw new Refusal(400, `Variable ${name} is required`);
    }
    if (value === "") continue;
    const port = type === "Port" && !(/^\d+$/.test(value) && Number(value) <= 65535);
    const number = type === "Number" && !Number.isFinite(Number(value));
    const choices = type === "Options" ? (options?.toString() ?? value).split(",").map((one) => one.trim()) : [value];
    if (port || number || !choices.includes(value)) {
      throw new Refusal(400, `Value of variable ${name} does not fit type ${type}`);
    }
  }
}

// src/emulator/elasticbox/store/stamps.ts
var Stamps = class {
  #clock;
  #last = 0;
  constructor(clock) {
    this.#clock = clock;
  }
  /** A stamp for the given epoch milliseconds (default: now), later than every stamp before it. */
  next(at = this.#clock.now()) {
    this.#last = Math.max(Math.round(at * 1e3), this.#last + 1);
    return stampOf(this.#last);
  }
  /** Forgets the past, for a reset. */
  reset() {
    this.#last = 0;
  }
};
function stampOf(micros) {
  const iso = new Date(Math.floor(micros / 1e3)).toISOString();
  const fraction = String(micros % 1e6).padStart(6, "0");
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}.${fraction}`;
}
function readStamp(text) {
  if (typeof text !== "string") return void 0;
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?$/.exec(text);
  if (parts === null) return void 0;
  const millis = (parts[3] ?? "").padEnd(3, "0").slice(0, 3);
  const at = Date.parse(`${parts[1]}T${parts[2]}.${millis}Z`);
  return Number.isNaN(at) ? void 0 : at;
}

// src/emulator/elasticbox/instances/deploy-request.ts
var KNOWN = "schema owner name box policy_box automatic_updates instance_tags lease ipv4_address".split(
  " "
);
var REFERENCES = ["box", "policy_box"];
var UPDATES = ["off", "major", "minor", "patch"];
var LEASE_ENDS = ["shutdown", "terminate"];
function checkDeployRequest(body, rules) {
  const problems = [...requiredProblems(body, rules === "strict"), ...valueProblems(body)];
  if (rules !== "lax") problems.push(...schemaProblems(body));
  if (rules === "strict") problems.push(...variablesProblems(body));
  problems.push(...leaseProblems(body["lease"]));
  if (problems.length > 0) throw new Refusal(400, `Invalid deploy request: ${problems.join("; ")}`);
}
function leaseProblems(lease) {
  if (lease === void 0 || lease === null) return [];
  const { expire: expire2, operation } = lease;
  return [
    readStamp(expire2) === void 0 ? "lease.expire is not a date like YYYY-MM-DD HH:MM:SS.ffffff" : "",
    LEASE_ENDS.includes(String(operation)) ? "" : "lease.operation is shutdown or terminate"
  ].filter((problem2) => problem2 !== "");
}
function requiredProblems(body, strict) {
  const required = ["schema", "owner", "name", "box", "policy_box", ...strict ? ["automatic_updates"] : []];
  return required.filter((name) => body[name] === void 0).map((name) => `${name} is required`);
}
function valueProblems(body) {
  const { schema: schema4, owner, name, automatic_updates: updates = "off", instance_tags: tags = [] } = body;
  const wrong = (bad2, text) => bad2 ? [text] : [];
  return [
    ...wrong(schema4 !== void 0 && schema4 !== schemaOf("deploy-instance-request"), "schema is not known"),
    ...wrong(owner !== void 0 && !isText(owner, 64), "owner has 1 to 64 characters"),
    ...wrong(name !== void 0 && !isText(name, 1e3), "name is a text"),
    ...wrong(!UPDATES.includes(String(updates)), `automatic_updates is one of ${UPDATES.join(", ")}`),
    ...wrong(
      !Array.isArray(tags) || tags.some((tag) => typeof tag !== "string"),
      "instance_tags is a list of texts"
    ),
    ...REFERENCES.flatMap((key) => wrong(!isReference(body[key]), `${key} has no id`))
  ];
}
function schemaProblems(body) {
  const { name, ipv4_address: address } = body;
  return [
    ...Object.keys(body).filter((key) => !KNOWN.includes(key)).map((key) => `${key} is not allowed`),
    ...name !== void 0 && !isText(name, 30) ? ["name has 1 to 30 characters"] : [],
    ...address !== void 0 && !isText(address, 15) ? ["ipv4_address has up to 15 characters"] : [],
    ...REFERENCES.flatMap((key) => {
      const { variables = [] } = body[key] ?? {};
      const fine = Array.isArray(variables) && variables.every(isVariable);
      return fine ? [] : [`${key}.variables: name and type are required`];
    })
  ];
}
function variablesProblems(body) {
  const lacking = REFERENCES.filter((key) => body[key] && !body[key]["variables"]);
  return lacking.map((key) => `${key}.variables is required`);
}
function isReference(value) {
  if (value === void 0) return true;
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
function isVariable(value) {
  if (typeof value !== "object" || value === null) return false;
  const { name, type, value: text } = value;
  return typeof name === "string" && typeof type === "string" && (text === void 0 || text === null || typeof text === "string");
}
function isText(value, longest) {
  return typeof value === "string" && value.length > 0 && value.length <= longest;
}

// src/emulator/elasticbox/instances/new-instance.ts
function newInstance(store, blueprint) {
  const { id = store.shortId("i-", 6), serviceId = store.shortId("eb-", 5) } = blueprint;
  return {
    born: store.world.born(),
    fields: fieldsOf(store, id, blueprint),
    serviceId,
    machines: [],
    history: [],
    running: void 0,
    activity: [],
    logs: [],
    conflicted: false,
    bound: void 0,
    settledAt: 0
  };
}
function fieldsOf(store, id, blueprint) {
  const { name, owner, box: box2, policy, variables, tags, updates, application } = blueprint;
  const described = store.described("instances", id);
  const { created: created2 } = described;
  const lease = blueprint.lease ?? leaseOfPolicy(store, policy);
  return {
    ...described,
    name,
    schema: schemaOf("instance"),
    owner,
    members: [],
    state: "processing",
    operation: { event: "deploy", workspace: owner, created: created2 },
    box: box2.version?.box ?? box2.id,
    boxes: flatStack(box2, (child) => store.boxes.get(child)?.value),
    policy_box: policy,
    variables,
    tags,
    automatic_updates: updates,
    ...lease !== void 0 && { lease: { ...lease, released: false } },
    icon_metadata: { image: null, border: "#000000", fill: "#ffffff" },
    is_deploy_only: false,
    automatic_reconfiguration: true,
    pricing_history: [{ from: created2, pricing_info: pricing(policy) }],
    ...application !== void 0 && { application }
  };
}
function leaseOfPolicy(store, { lifespan }) {
  const { operation, interval, quantity } = lifespan ?? {};
  if (operation !== "shutdown" && operation !== "terminate") return void 0;
  const unit = String(interval).startsWith("day") ? 864e5 : 36e5;
  const at = store.world.clock.now() + Number(quantity) * unit;
  return { expire: `${new Date(at).toISOString().slice(0, 23).replace("T", " ")}000`, operation };
}
function pricing({ profile: profile2 }) {
  const { pricing_info: own2 } = profile2 ?? {};
  if (own2 !== void 0) return own2;
  return {
    provider_type: "Test Provider",
    hourly_price: 4400,
    estimated_monthly: 3168e3,
    factor: 1e5
  };
}

// src/emulator/elasticbox/instances/deploy.ts
function planDeploy(store, user, body) {
  checkDeployRequest(body, store.world.switch("deploy-schema"));
  const owner = String(body["owner"]);
  requireOwner(user, owner);
  const tags = textsOf(body["instance_tags"]);
  checkTags(store, tags);
  const given2 = body["box"];
  const box2 = findBox(store, user, given2, "Box");
  if (box2.schema === schemaOf("boxes/policy")) throw new Refusal(400, "A policy box cannot be deployed");
  if (box2.schema === schemaOf("boxes/application"))
    throw new Refusal(400, "Operation not supported for application box");
  const policy = findPolicy(store, user, body["policy_box"], box2);
  const variables = readVariables(given2["variables"]);
  const name = String(body["name"]);
  checkWanted(store, { user, owner, name, box: box2, policy, variables });
  const lease = body["lease"];
  const updates = String(body["automatic_updates"] ?? "off");
  return newInstance(store, { name, owner, box: box2, policy, variables, tags, lease, updates });
}
function startDeploy(store, instance, actor) {
  store.instances.set(instance.fields.id, instance);
  begin(store, instance, "deploy", actor);
}
function findBox(store, user, reference, what) {
  const id = String(reference["id"]);
  const box2 = store.boxes.get(id)?.value;
  if (box2 === void 0 || !canRead(user, box2))
    throw new Refusal(400, `${what} with ID ${id} cannot be found`);
  return box2;
}
function findPolicy(store, user, reference, box2) {
  const policy = findBox(store, user, reference, "Policy box");
  if (policy.schema === schemaOf("boxes/policy")) return policy;
  if (policy.schema !== schemaOf("boxes/cloudformation") || policy.id !== box2.id) {
    throw new Refusal(400, `Box ${policy.id} is not a policy box`);
  }
  const variables = readVariables(reference["variables"]);
  const given2 = (name) => variables.find((variable2) => variable2.name === name)?.value ?? "";
  const provider = store.providers.get(given2("provider_id"));
  if (provider === void 0) throw new Refusal(400, "policy_box: variable provider_id names no provider");
  if (given2("location") === "") throw new Refusal(400, "policy_box: variable location is required");
  const profile2 = { location: given2("location"), instances: 1 };
  return { ...policy, variables, profile: profile2, provider_id: provider.value.id };
}

// src/emulator/elasticbox/operations/bindings.ts
function bindingsOf(store, instance) {
  const form = store.world.switch("bindings-form");
  return bindingVariables(instance).flatMap((variable2) => {
    const ids = boundBy(store, instance, variable2);
    if (ids.length === 0) return [];
    const { name, scope } = variable2;
    return [
      {
        name,
        ...scope !== void 0 && { scope },
        ...form !== "instance" && { instances: ids },
        ...form !== "instances" && { instance: ids[0] }
      }
    ];
  });
}
function boundIds(store, instance) {
  return bindingVariables(instance).flatMap((variable2) => boundBy(store, instance, variable2));
}
function bindingVariables({ fields: { boxes, variables } }) {
  return effectiveVariables(boxes, variables).filter(({ type }) => type === "Binding");
}
function boundBy(store, instance, { name, scope, value, tags = [] }) {
  if (value !== void 0 && store.instances.has(value)) return [value];
  if (tags.length === 0) return [];
  const wanted = wantedBox(instance, name, scope);
  const { owner } = instance.fields;
  const fits2 = (other) => other !== instance && (other.fields.owner === owner || other.fields.members.some(({ workspace }) => workspace === owner)) && other.machines.length > 0 && !isTerminated(other) && tags.every((tag) => other.fields.tags.includes(tag)) && (wanted === void 0 || contains(other, wanted));
  return [...store.instances.values()].filter(fits2).map(({ fields }) => fields.id);
}
function wantedBox({ fields }, name, scope) {
  const own2 = effectiveVariables(fields.boxes, []).find((item) => item.name === name && item.scope === scope);
  return own2?.value === void 0 || own2.value === "AnyBox" || own2.value === "" ? void 0 : own2.value;
}
function contains({ fields }, box2) {
  return fields.boxes.some(({ id, version }) => id === box2 || version?.box === box2);
}

// src/emulator/elasticbox/instances/instance-view.ts
function showInstance(store, instance) {
  const { fields, serviceId } = instance;
  return {
    ...showIcon(store, fields),
    variables: showVariables(store, fields.variables),
    boxes: fields.boxes.map((box2) => showBox(store, box2)),
    policy_box: showBox(store, fields.policy_box),
    bindings: bindingsOf(store, instance),
    service: { id: serviceId, type: serviceType(instance), machines: briefMachines(instance) }
  };
}
function showSlim(store, instance) {
  const boxes = instance.fields.boxes.map(({ name, icon }) => showIcon(store, { name, icon }));
  const nested = { variables: void 0, bindings: void 0, policy_box: void 0 };
  return { ...showInstance(store, instance), ...nested, boxes };
}
function showService(store, instance) {
  const { fields, serviceId, history } = instance;
  const { profile: profile2, provider_id, organization: organization2 } = fields.policy_box;
  const seen = hasAddresses(store, instance);
  const managed = isManagedService(instance) && seen && fields.state === "done";
  return showIcon(store, {
    id: serviceId,
    schema: schemaOf("service"),
    type: serviceType(instance),
    state: fields.state,
    operation: fields.operation.event,
    provider_id,
    organization: organization2,
    profile: { ...profile2, instances: machineCount(instance) },
    machines: showMachines(instance, seen),
    ...managed && {
      address: { public: `${serviceId}.example.com`, private: `${serviceId}.internal.example.com` }
    },
    tags: fields.tags,
    variables: [],
    state_history: history,
    token: `service-${serviceId}`,
    created: fields["created"],
    updated: fields.updated,
    deleted: null
  });
}
function serviceType(instance) {
  return isManagedService(instance) ? "CloudFormation Service" : "Linux Compute";
}
function briefMachines({ machines, fields: { state } }) {
  return machines.map(({ name }) => ({ name, state, workflow: [] }));
}
function showMachines({ machines, fields: { state } }, withAddress) {
  return machines.map(({ name, address, token: token2 }) => ({
    name,
    hostname: name,
    state,
    ...withAddress && { address },
    external_id: `test-${name}`,
    agent_version: "4.0.0",
    tmp_folder: `/tmp/${name}`,
    token: token2,
    schema: schemaOf("machine")
  }));
}

// src/emulator/elasticbox/instances/application.ts
function deployApplication(store, user, body) {
  const { owner, name, box: reference, lease } = body;
  if (typeof owner !== "string" || typeof name !== "string" || name.length < 1 || name.length > 30) {
    throw new Refusal(400, "owner and name (1 to 30 characters) are required");
  }
  requireOwner(user, owner);
  const problems = leaseProblems(lease);
  if (problems.length > 0) throw new Refusal(400, problems.join("; "));
  const tags = textsOf(body["instance_tags"]);
  checkTags(store, tags);
  const box2 = findBox(store, user, reference ?? {}, "Box");
  if (box2.schema !== schemaOf("boxes/application"))
    throw new Refusal(400, `Box ${box2.id} is no application box`);
  const claims = textsOf(body["requirements"]);
  const application = { id: store.world.chance.uuid(), name };
  const common = { owner, lease, application, updates: "off" };
  const made = servicesOf(box2).map((service) => {
    const part3 = findBox(store, user, service.box, "Box");
    const needed = [...claims, ...part3.requirements, ...textsOf(service.policy?.["requirements"])];
    const policy = pickPolicy(store, user, needed);
    const variables = readVariables(service.box["variables"]);
    const own2 = {
      name: `${name}-${service.name}`,
      box: part3,
      policy,
      variables,
      tags: [...tags, ...textsOf(service.tags)]
    };
    return newInstance(store, { ...common, ...own2 });
  });
  for (const instance of made) startDeploy(store, instance, user.personal);
  return made.map((instance) => showInstance(store, instance));
}
function servicesOf({ services }) {
  return Array.isArray(services) ? services : [];
}
function pickPolicy(store, user, needed) {
  const policies = [...store.boxes.values()].map(({ value }) => value);
  const fits2 = (box2) => box2.schema === schemaOf("boxes/policy") && canRead(user, box2) && needed.every((claim) => box2.claims.includes(claim));
  const policy = policies.find(fits2);
  if (policy === void 0) throw new Refusal(400, `No policy claims: ${needed.join(", ")}`);
  return policy;
}

// src/emulator/elasticbox/instances/edit-instance.ts
function editInstance(store, instance, body) {
  const { fields } = instance;
  const { world } = store;
  if (fields.state === "processing" && world.switch("edit-while-processing") === "refused") {
    throw new Refusal(409, `Instance ${fields.id} is being processed`);
  }
  if (world.switch("edit-check") === "updated" && body["updated"] !== fields.updated) {
    throw new Refusal(409, `Instance ${fields.id} was changed by someone else`);
  }
  const missing = ["schema", "name", "variables", "boxes"].filter((key) => body[key] === void 0);
  if (missing.length > 0) throw new Refusal(400, `Whole instance expected; missing: ${missing.join(", ")}`);
  const problems = leaseProblems(body["lease"]);
  if (problems.length > 0) throw new Refusal(400, problems.join("; "));
  const tags = textsOf(body["tags"]);
  checkTags(store, tags);
  instance.fields = { ...changed(fields, body), tags, updated: store.stamps.next() };
}
function changed(fields, body) {
  const { lease: _old, ...rest } = fields;
  const given2 = body["lease"];
  const lease = given2 && {
    ...given2,
    released: given2.expire === fields.lease?.expire && fields.lease.released === true
  };
  return {
    ...rest,
    name: String(body["name"]),
    variables: readVariables(body["variables"]).map((variable2) => unmasked(variable2, fields.variables)),
    boxes: boxesOf2(body["boxes"], fields.boxes),
    members: Array.isArray(body["members"]) ? body["members"] : fields.members,
    automatic_updates: body["automatic_updates"] ?? fields["automatic_updates"],
    ...lease && { lease }
  };
}
function boxesOf2(value, before) {
  if (!Array.isArray(value) || value.length === 0) return before;
  return value.map((item) => {
    const box2 = objectOf(item);
    const old = before.find(({ id }) => id === box2.id);
    return {
      ...box2,
      claims: textsOf(box2.claims),
      variables: readVariables(box2.variables).map((one) => unmasked(one, old?.variables ?? []))
    };
  });
}
function unmasked(variable2, before) {
  if (variable2.type !== "Password" || variable2.value !== MASK) return variable2;
  const same = before.find(({ name, scope }) => name === variable2.name && scope === variable2.scope);
  return same?.value === void 0 ? variable2 : { ...variable2, value: same.value };
}

// src/emulator/elasticbox/instances/instance-routes.ts
function instanceOf(store, { user, param }) {
  const instance = store.instances.get(param("id"));
  if (instance === void 0 || !canRead(user, instance.fields)) throw store.missing("Instance", param("id"));
  return instance;
}
function writableInstanceOf(store, call2) {
  const instance = instanceOf(store, call2);
  requireWrite(call2.user, instance.fields);
  return instance;
}
function instancesOf(store, { request: request2 }, workspace) {
  const ids = idsOf(request2);
  const slim2 = ids === void 0 && store.world.switch("slim-lists") === "on";
  const belongs = ({ fields }) => fields.owner === workspace || fields.members.some((member) => member.workspace === workspace);
  const mine = store.world.visible(request2, store.instances.values()).filter(belongs);
  const shown2 = mine.filter(({ fields }) => ids === void 0 || ids.has(fields.id));
  return shown2.map((instance) => {
    instance.running?.life.read();
    return slim2 ? showSlim(store, instance) : showInstance(store, instance);
  });
}
function instanceRoutes(store) {
  const route = routesOf(store, PAGES.instances);
  return [
    route(
      "GET /instances",
      "Instances of the personal workspace",
      (call2) => ok(instancesOf(store, call2, call2.user.personal))
    ),
    route("POST /instances", "Deploy a box, or an application box", (call2) => {
      const body = call2.body();
      if (body["schema"] === schemaOf("deploy/application")) {
        return { status: 202, json: deployApplication(store, call2.user, body) };
      }
      const instance = planDeploy(store, call2.user, body);
      startDeploy(store, instance, call2.user.personal);
      return { status: 202, json: showInstance(store, instance) };
    }),
    route("GET /instances/:id", "One instance", (call2) => {
      const instance = instanceOf(store, call2);
      const json = showInstance(store, instance);
      instance.running?.life.read();
      return ok(json);
    }),
    route("PUT /instances/:id", "Change what an instance says; runs nothing", (call2) => {
      const instance = writableInstanceOf(store, call2);
      editInstance(store, instance, call2.body());
      return { status: Number(call2.request.switch("edit-status")), json: showInstance(store, instance) };
    }),
    route(
      "GET /instances/:id/service",
      "Machines and addresses",
      (call2) => ok(showService(store, instanceOf(store, call2)))
    )
  ];
}
function logRoutes(store) {
  const route = routesOf(store, PAGES.instances);
  return [
    route("GET /instances/:id/activity", "History, optionally of one operation", (call2) => {
      const operation = call2.request.query.get("operation");
      const { activity } = instanceOf(store, call2);
      const wanted = activity.filter((item) => operation === null || item.operation === operation);
      return ok(wanted.map(({ operation: _operation, ...item }) => item));
    }),
    route("GET /instances/:id/machine_logs", "Plain text of one machine", (call2) => {
      const { query } = call2.request;
      const { logs } = instanceOf(store, call2);
      if (query.get("machine_name") === null) throw new Refusal(400, "machine_name is required");
      const fits2 = (name, value) => (query.get(name) ?? value) === value;
      const lines = logs.filter(
        ({ machine, box: box2, event, operation }) => fits2("machine_name", machine) && fits2("box", box2) && fits2("event", event) && fits2("operation", operation)
      );
      return { status: 200, text: lines.map(({ text }) => `${text}
`).join("") };
    })
  ];
}

// src/emulator/elasticbox/workspaces/workspace-routes.ts
function workspaceRoutes(store) {
  const route = routesOf(store, PAGES.workspaces);
  const within = (list2) => (call2) => {
    requireWorkspace(store, call2.user, call2.param("id"));
    return ok(list2(store, call2, call2.param("id")));
  };
  return [
    route(
      "GET /workspaces",
      "Workspaces of the caller; ids= gives slim ones",
      (call2) => ok(listWorkspaces(store, call2))
    ),
    route("GET /workspaces/:id", "One workspace", (call2) => {
      requireWorkspace(store, call2.user, call2.param("id"));
      return ok(showIcon(store, store.workspaces.get(call2.param("id"))?.value ?? {}));
    }),
    route("GET /workspaces/:id/boxes", "Boxes of all types, policies too", within(boxesOf)),
    route("GET /workspaces/:id/instances", "Instances, own and shared", within(instancesOf)),
    route("GET /workspaces/:id/providers", "Providers", within(providersOf))
  ];
}
function listWorkspaces(store, { request: request2, user }) {
  const ids = idsOf(request2);
  const kept = store.world.visible(request2, store.workspaces.values()).map(({ value }) => value);
  const mine = kept.filter(({ id }) => user.roles.has(String(id)));
  const limit2 = request2.query.get("limit") ?? String(mine.length);
  if (!/^\d+$/.test(limit2)) throw new Refusal(400, "limit is a number");
  const onlyDefault = store.world.switch("workspace-list") === "default";
  const shown2 = ids === void 0 ? mine.filter(({ id }) => !onlyDefault || id === user.personal) : mine.filter(({ id }) => ids.has(String(id))).map(slim);
  return shown2.slice(0, Number(limit2)).map((one) => showIcon(store, one));
}
function slim({ id, name, icon, schema: schema4, uri }) {
  return { id, name, icon, schema: schema4, uri };
}
function addWorkspace(store, id, type, fields) {
  const schema4 = schemaOf(`workspaces/${type}`);
  const common = { ...store.described("workspaces", id), type, schema: schema4, costcenter: "cc-default" };
  store.keep(store.workspaces, id, { ...common, ...fields });
}
function addTeam(store, id, name, owner) {
  const members = [{ type: "workspace", role: "administrator", workspace: owner }];
  addWorkspace(store, id, "team", { name, owner, organizations: ["example-org"], members });
}

// src/emulator/elasticbox/seed/seed-people.ts
var part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
var DEMO_TOKEN = "0e1a57b0-7d3c-4b9f-8e26-5ca94713de70";
var DEMO_JWT = [
  part({ alg: "RS256", typ: "JWT" }),
  part({ sub: "ada", organization: "example-org", type: "user", name: "Ada Example" }),
  "not-a-signature"
].join(".");
var READER_TOKEN = "0e1a57b0-62f8-4d15-b37a-91c4e8d6ad01";
function fillPeople(store) {
  const teams = [
    ["operations", "Platform Operations", "ada"],
    ["quality-7", "Quality", "ada"],
    ["quality-8", "Quality", "ada"],
    ["library", "Shared Library", "lib"]
  ];
  const write = (...ids) => ids.map((id) => [id, "write"]);
  const read = (...ids) => ids.map((id) => [id, "read"]);
  addUser(store, "ada", true, [...write("ada", "operations", "quality-7", "quality-8")]);
  addUser(store, "rea", false, [...write("rea"), ...read("operations", "quality-7")]);
  addUser(store, "lib", false, write("lib", "library"));
  for (const [id, name, owner] of teams) addTeam(store, id, name, owner);
  addToken(store, "ada@example.com", "demo", false, DEMO_TOKEN);
  addToken(store, "ada@example.com", "demo-jwt", false, DEMO_JWT);
  addToken(store, "rea@example.com", "reader", false, READER_TOKEN);
  fillProviders(store);
}
function addUser(store, id, admin, roles) {
  const email = `${id}@example.com`;
  store.users.push({ email, password: `${id}-demo-password`, personal: id, admin, roles: new Map(roles) });
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const person = { name, last_name: "Example", email, organization: "example-org", favorites: [] };
  addWorkspace(store, id, "personal", person);
}
function fillProviders(store) {
  const compute = ["Linux Compute", "Windows Compute"];
  const services = compute.map((name) => ({ name, locations: [{ name: "Simulated Location" }] }));
  const regions = ["us-east-1", "eu-west-1"].map((name) => ({ name }));
  const common = { owner: "operations", description: "" };
  addProvider(store, {
    ...common,
    id: PROVIDERS.test,
    name: "Test Provider",
    type: "Test Provider",
    schema: schemaOf("test/provider"),
    services
  });
  addProvider(store, {
    ...common,
    id: PROVIDERS.aws,
    name: "Example AWS",
    type: "Amazon Web Services",
    schema: schemaOf("aws/provider"),
    services: [{ name: "CloudFormation Service", locations: regions }]
  });
}
var PROVIDERS = {
  test: "c0000000-0000-4000-a000-000000000001",
  aws: "c0000000-0000-4000-a000-000000000002"
};

// src/emulator/github/store/actors.ts
var ACTIONS = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
var ACTIONS_BOT = { id: 41898282, login: "github-actions[bot]", type: "Bot" };
var HELPER = { id: 900001, slug: "preview-helper", name: "Preview Helper" };
var HELPER_BOT = { id: 900002, login: "preview-helper[bot]", type: "Bot" };
var MONA = { id: 900003, login: "mona-example", type: "User" };
var FORKER = { id: 900004, login: "forker-example", type: "User" };
function reviewer(index) {
  const number = index % 5 + 1;
  return { id: 900010 + number, login: `reviewer-${number}`, type: "User" };
}
function actorOf(login2) {
  const known = [ACTIONS_BOT, HELPER_BOT, MONA, FORKER].find((actor) => actor.login === login2);
  if (known !== void 0) return known;
  let id = 91e4;
  for (const character of login2) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1000000007;
  return { id, login: login2, type: login2.endsWith("[bot]") ? "Bot" : "User" };
}
function appOf({ login: login2 }) {
  return [ACTIONS, HELPER].find(({ slug }) => `${slug}[bot]` === login2);
}

// src/emulator/github/seed/demo-tokens.ts
var DEMO_TOKENS2 = {
  /** A workflow's token in acme/web with every permission. */
  full: "ghs_emulator-full",
  /** The same in acme/private. */
  privateRepo: "ghs_emulator-private",
  /** The same in other/shop. */
  otherRepo: "ghs_emulator-other-repo",
  /** Neither `issues: write` nor `pull-requests: write`. */
  noComments: "ghs_emulator-no-comments",
  /** `issues: write` only. */
  issuesOnly: "ghs_emulator-issues-only",
  /** `pull-requests: write` only. */
  pullsOnly: "ghs_emulator-pulls-only",
  /** No `deployments: write`. */
  noDeployments: "ghs_emulator-no-deployments",
  /** Reads only, as in a fork's pull request; acme/web and acme/private. */
  readOnly: "ghs_emulator-read-only",
  /** No permission at all; acme/web and acme/private. */
  none: "ghs_emulator-none",
  /** Another app, `preview-helper[bot]`, with every permission in acme/web. */
  otherApp: "ghs_emulator-other-app",
  /** A person's token, `mona-example`, with every permission everywhere. */
  user: "ghp_emulator-user"
};
var READS = {
  issues: "read",
  pull_requests: "read",
  deployments: "read"
};
var WRITES = { issues: "write", pull_requests: "write", deployments: "write" };
var NOTHING = { issues: "none", pull_requests: "none", deployments: "none" };
var WEB_ONLY = ["acme/web"];
var BOTH = ["acme/web", "acme/private"];
function demoTokens() {
  const workflow = (repos, permissions) => {
    return { actor: ACTIONS_BOT, app: ACTIONS, repos, permissions };
  };
  return [
    [DEMO_TOKENS2.full, workflow(WEB_ONLY, WRITES)],
    [DEMO_TOKENS2.privateRepo, workflow(["acme/private"], WRITES)],
    [DEMO_TOKENS2.otherRepo, workflow(["other/shop"], WRITES)],
    [DEMO_TOKENS2.noComments, workflow(WEB_ONLY, { ...READS, deployments: "write" })],
    [DEMO_TOKENS2.issuesOnly, workflow(WEB_ONLY, { ...NOTHING, issues: "write" })],
    [DEMO_TOKENS2.pullsOnly, workflow(WEB_ONLY, { ...NOTHING, pull_requests: "write" })],
    [DEMO_TOKENS2.noDeployments, workflow(WEB_ONLY, { ...WRITES, deployments: "read" })],
    [DEMO_TOKENS2.readOnly, workflow(BOTH, READS)],
    [DEMO_TOKENS2.none, workflow(BOTH, NOTHING)],
    [DEMO_TOKENS2.otherApp, { actor: HELPER_BOT, app: HELPER, repos: WEB_ONLY, permissions: WRITES }],
    [DEMO_TOKENS2.user, { actor: MONA, repos: [...BOTH, "other/shop"], permissions: WRITES }]
  ];
}
var GUIDE2 = [
  `github: GITHUB_API_URL={url}/github GITHUB_REPOSITORY=acme/web github-token ${DEMO_TOKENS2.full}`,
  "github pull requests of acme/web: 7 open with 130 comments, 8 closed, 9 merged, 10 from a fork, 12 locked"
];

// src/emulator/guide.ts
function guide({ url, plugins, control }) {
  const lines = ["", "Use as base-url (the GitHub calls: as GITHUB_API_URL):"];
  for (const { name, prefix } of plugins) lines.push(`  ${name.padEnd(12)} ${url}${prefix}`);
  for (const [name, addresses] of Object.entries(control.listeners())) {
    for (const [kind2, address] of Object.entries(addresses)) lines.push(`  ${name} ${kind2}: ${address}`);
  }
  const notes = plugins.flatMap(({ guide: texts = [] }) => texts);
  if (notes.length > 0)
    lines.push("", "Demo data:", ...notes.map((note2) => `  ${note2.replaceAll("{url}", url)}`));
  lines.push("", "See what it was asked, and what it can do:");
  lines.push(`  curl ${url}/__emulator/journal`, `  curl ${url}/__emulator/routes`, "");
  return `${lines.join("\n")}
`;
}

// lazy:crypto
function lazy(name) {
  return function(...given2) {
    const real = process.getBuiltinModule("node:crypto")[name];
    return new.target ? new real(...given2) : real(...given2);
  };
}
var createHash = /* @__PURE__ */ lazy("createHash");
var createHmac = /* @__PURE__ */ lazy("createHmac");
var createPrivateKey = /* @__PURE__ */ lazy("createPrivateKey");
var randomUUID = /* @__PURE__ */ lazy("randomUUID");
var timingSafeEqual = /* @__PURE__ */ lazy("timingSafeEqual");
var X509Certificate = /* @__PURE__ */ lazy("X509Certificate");

// src/emulator/raidboxes/site/refusal.ts
var Refusal2 = class extends Refused {
};
function notProcessed() {
  return new Refusal2(400, "Request could not be processed.");
}
function refusalOf(status) {
  return status === "400" ? notProcessed() : new Refusal2(Number(status), MESSAGES[status] ?? "Error");
}
var MESSAGES = {
  401: "Unauthenticated.",
  403: "This action is unauthorized.",
  404: "Not found.",
  405: "Method not allowed.",
  409: "A custom SSL certificate already exists.",
  422: "A custom SSL certificate already exists.",
  429: "Too Many Attempts."
};
function invalid(site, details) {
  const all = Object.values(details).flat();
  const more = all.length - 1;
  const suffix = more < 1 ? "" : ` (and ${more} more ${more === 1 ? "error" : "errors"})`;
  return new Refusal2(site.count("validation-status"), `${all[0] ?? "Invalid."}${suffix}`, { details });
}
function envelope(site, request2, refusal) {
  const { status, message } = refusal;
  const { details, headers = {} } = refusal.details;
  return {
    status,
    headers,
    json: {
      timestamp: offsetDate(site.now()),
      message,
      path: site.setting("error-path") === "template" ? template(request2.path) : request2.path,
      request_id: requestId(site),
      ...details === void 0 ? {} : { details: objects(details) }
    }
  };
}
function offsetDate(epochMs) {
  return `${new Date(epochMs).toISOString().slice(0, 19)}+00:00`;
}
function template(path) {
  return path.replace(/^(\/v1\/(?:boxes|processes)\/)[^/]+/, "$1{id}");
}
function requestId({ setting, world }) {
  return setting("request-id-form") === "req" ? `req_${world.chance.hex(8)}` : world.chance.uuid();
}
function objects(details) {
  return Object.fromEntries(
    Object.entries(details).map(([field, messages]) => [field, messages.map((message) => ({ message }))])
  );
}

// src/emulator/raidboxes/login/sessions.ts
var SIGNING_KEY = "boxwright-emulator";
function signToken(claims) {
  const text = `${encode({ typ: "JWT", alg: "HS256" })}.${encode(claims)}`;
  return `${text}.${mac(text).toString("base64url")}`;
}
function readToken(token2) {
  const [header, payload, signature, ...rest] = token2.split(".");
  if (header === void 0 || payload === void 0 || signature === void 0 || rest.length > 0)
    return void 0;
  const given2 = Buffer.from(signature, "base64url");
  const expected = mac(`${header}.${payload}`);
  if (given2.length !== expected.length || !timingSafeEqual(given2, expected)) return void 0;
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
}
function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function mac(text) {
  return createHmac("sha256", SIGNING_KEY).update(text).digest();
}
var ISSUER = "https://api.raidboxes.io";
var REFRESH_PATH = "/v1/refresh-token";
var REFRESH_WINDOW_S = 14 * 24 * 3600;
function issueToken(site, userId, firstIssue) {
  const now = Math.floor(site.now() / 1e3);
  return signToken({
    iss: ISSUER,
    sub: userId,
    iat: firstIssue ?? now,
    nbf: now,
    exp: now + site.count("token-ttl"),
    jti: site.world.chance.hex(16)
  });
}
function authenticate(site, request2, path) {
  const token2 = /^Bearer +(\S+)$/i.exec(request2.headers["authorization"] ?? "")?.[1];
  const claims = token2 === void 0 ? void 0 : readToken(token2);
  const user = claims === void 0 ? void 0 : site.state.users.get(claims.sub);
  if (claims === void 0 || user === void 0 || !isAlive(site, claims, path)) {
    throw new Refusal2(401, "Unauthenticated.");
  }
  return { user, claims };
}
function retireToken(site, { jti }) {
  const from = site.now() + site.count("refresh-grace") * 1e3;
  site.state.retiredTokens.set(jti, Math.min(from, site.state.retiredTokens.get(jti) ?? from));
}
function isAlive(site, { jti, iat, exp }, path) {
  const now = site.now();
  const retiredFrom = site.state.retiredTokens.get(jti);
  if (retiredFrom !== void 0 && now >= retiredFrom) return false;
  if (now < exp * 1e3) return true;
  const refreshable = path === REFRESH_PATH && site.setting("refresh-expired") === "accept";
  return refreshable && now < (iat + REFRESH_WINDOW_S) * 1e3;
}

// src/emulator/raidboxes/seed/seed-users.ts
var DEPLOY_USER = {
  id: "AJ6EJQCF",
  email: "deploy@example.com",
  password: "demo-password-for-deploy"
};
var TWO_FACTOR_USER = {
  id: "TF2AQ7KD",
  email: "two-factor@example.com",
  password: "demo-password-for-two-factor",
  totpSeed: "JBSWY3DPEHPK3PXP",
  fixedCode: "424242"
};
var OTHER_USER = {
  id: "QT8MXW3L",
  email: "other@example.com",
  password: "demo-password-for-other"
};
var DEMO_TOKEN2 = signToken({
  iss: "https://api.raidboxes.io",
  sub: DEPLOY_USER.id,
  iat: Date.UTC(2024, 0, 1) / 1e3,
  nbf: Date.UTC(2024, 0, 1) / 1e3,
  exp: Date.UTC(2100, 0, 1) / 1e3,
  jti: "demo"
});
function addUser2({ state }, user) {
  state.users.set(user.id, { ...user, usedCodes: /* @__PURE__ */ new Set() });
}

// lazy:fs
function lazy2(name) {
  return function(...given2) {
    const real = process.getBuiltinModule("node:fs")[name];
    return new.target ? new real(...given2) : real(...given2);
  };
}
var appendFileSync = /* @__PURE__ */ lazy2("appendFileSync");
var closeSync = /* @__PURE__ */ lazy2("closeSync");
var existsSync = /* @__PURE__ */ lazy2("existsSync");
var openSync = /* @__PURE__ */ lazy2("openSync");
var readFileSync = /* @__PURE__ */ lazy2("readFileSync");
var rmSync = /* @__PURE__ */ lazy2("rmSync");

// lazy:net
function lazy3(name) {
  return function(...given2) {
    const real = process.getBuiltinModule("node:net")[name];
    return new.target ? new real(...given2) : real(...given2);
  };
}
var connect = /* @__PURE__ */ lazy3("connect");

// src/emulator/free-port.ts
var LOOPBACK = ["127.0.0.1", "::1"];
var PATIENCE = 1e3;
async function refuseTakenPort(port) {
  const answers = await Promise.all(LOOPBACK.map((host) => isAnswered(host, port)));
  if (!answers.includes(true)) return;
  throw new Error(
    `Somebody else answers on port ${port}; choose another one, or none to have any that is free`
  );
}
function isAnswered(host, port) {
  return new Promise((resolve2) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const end2 = (answered) => () => {
      socket.destroy();
      resolve2(answered);
    };
    socket.once("connect", end2(true));
    socket.once("timeout", end2(false));
    socket.once("error", end2(false));
  });
}

// src/emulator/dollarbox/store/model.ts
var ROLES = ["owner", "admin", "member"];

// src/emulator/kit/switch-list.ts
function documented(declared) {
  return switchesOf("documented", declared);
}
function inferred(declared) {
  return switchesOf("inferred", declared);
}
function switchesOf(mark, declared) {
  return Object.entries(declared).map(([name, text]) => {
    const end2 = text.indexOf(": ");
    return { name, mark, values: text.slice(0, end2).split(" "), summary: text.slice(end2 + 2) };
  });
}

// src/emulator/dollarbox/store/refusal.ts
var STATUSES = {
  authentication_failed: ["401", "403"],
  permission_denied: ["403", "404"],
  not_found: ["404", "410"],
  validation_error: ["400", "422"],
  quota_exceeded: ["403", "429", "409", "402"],
  rate_limited: ["429"],
  api_disabled: ["403", "404", "409"],
  org_required: ["400", "403", "409", "422"],
  billing_error: ["402", "400", "403", "409"],
  not_authenticated: ["401", "403"],
  conflict: ["409", "400"],
  kubectl_disabled: ["403", "409", "400"],
  method_not_allowed: ["405"],
  parse_error: ["400"],
  unsupported_media_type: ["415"]
};
var Refusal3 = class extends Refused {
  code;
  constructor(code, message, details = {}) {
    super(details.status ?? Number(STATUSES[code][0]), message, details);
    this.code = code;
  }
};
var STATUS_SWITCHES = inferred(
  Object.fromEntries(
    Object.entries(STATUSES).filter(([, values]) => values.length > 1).map(([code, values]) => [switchOf(code), `${values.join(" ")}: HTTP status of \`${code}\``])
  )
);
function refusalAnswer(refusal, request2) {
  const { code, message, details } = refusal;
  const isFixed = details.status !== void 0 || STATUSES[code].length === 1;
  const status = isFixed ? refusal.status : Number(request2.switch(switchOf(code)));
  const shown2 = request2.switch("error-detail");
  const detail = shown2 === "given" ? details.detail ?? {} : shown2 === "empty" ? {} : void 0;
  const challenge = status === 401 ? { "www-authenticate": "Bearer" } : {};
  return {
    status,
    headers: { ...challenge, ...details.headers },
    json: { error: { code, message, detail } }
  };
}
function notFound(message = "Not found.") {
  return new Refusal3("not_found", message);
}
function invalid2(detail) {
  return new Refusal3("validation_error", "Invalid input.", { detail });
}
function switchOf(code) {
  return `status-${code.replaceAll("_", "-")}`;
}

// src/emulator/dollarbox/wire/caller.ts
function authenticate2({ store, world }, request2) {
  const header = request2.headers["authorization"];
  if (header === void 0) {
    const code = request2.switch("missing-token") === "not_authenticated" ? "not_authenticated" : void 0;
    throw new Refusal3(code ?? "authentication_failed", "Authentication credentials were not provided.");
  }
  const text = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? "";
  const token2 = store.tokens.get(text);
  if (token2 === void 0) throw new Refusal3("authentication_failed", "Invalid API token.");
  if (token2.revoked) throw new Refusal3("authentication_failed", "This API token has been revoked.");
  if (token2.expiresMs !== void 0 && token2.expiresMs <= world.clock.now()) {
    throw new Refusal3("authentication_failed", "This API token has expired.");
  }
  return { ...token2, text };
}
function checkScope({ scope }, request2) {
  if (scope === "write" || !isWrite(request2)) return;
  throw new Refusal3("permission_denied", "This API token is read-only.");
}
function isWrite({ method }) {
  return method !== "GET" && method !== "HEAD";
}

// src/emulator/dollarbox/wire/org-choice.ts
function chooseOrgs(box2, request2, caller) {
  const named = namedSlug(request2);
  const slug = caller.org ?? named;
  if (caller.org !== void 0 && named !== void 0 && named !== caller.org) checkConflict(request2);
  if (slug !== void 0) return [requireOpen(memberOrg(box2, request2, caller, slug))];
  const orgs = orgsOf(box2, caller);
  const [first] = orgs;
  if (first !== void 0 && orgs.length === 1) return [requireOpen(first)];
  const reads = request2.switch("multi-org-reads");
  if (isWrite(request2) || reads === "org_required") {
    throw new Refusal3("org_required", "You belong to several orgs; say which with X-Dollarbox-Org.");
  }
  const open = orgs.filter(({ apiEnabled }) => apiEnabled);
  return reads === "first" ? open.slice(0, 1) : open;
}
function orgsOf({ store }, { email, org: only2 }) {
  return store.membershipsOf(email).flatMap(({ org }) => store.orgs.get(org) ?? []).filter(({ slug }) => only2 === void 0 || slug === only2);
}
function requireOpen(org) {
  if (org.apiEnabled) return org;
  throw new Refusal3("api_disabled", "API access is disabled for this org.");
}
function memberOrg(box2, request2, caller, slug) {
  const org = orgsOf(box2, caller).find((candidate) => candidate.slug === slug);
  if (org !== void 0) return org;
  if (request2.switch("foreign-org") === "not_found") throw notFound("No such org.");
  throw new Refusal3("permission_denied", "You are not a member of this org.");
}
function namedSlug(request2) {
  const header = request2.headers["x-dollarbox-org"] || void 0;
  const query = request2.query.get("org") || void 0;
  return request2.switch("header-and-query") === "header" ? header ?? query : query ?? header;
}
function checkConflict(request2) {
  if (request2.switch("scoped-token-other-org") === "ignored") return;
  throw new Refusal3("permission_denied", "This API token is restricted to another org.");
}

// src/emulator/dollarbox/wire/route.ts
var API_PAGE = "https://dollarbox.dev/docs/api/";
var PROVIDER = "https://github.com/unicornops/terraform-provider-dollarbox";
var PREFIX = "/dollarbox";
var API = "/api/v1";
function routesOf2(box2, from = {}) {
  return declaring({ base: API, source: API_PAGE, ...from }, (request2) => enter2(box2, request2, chooseOrgs));
}
function orglessRoutesOf(box2, from = {}) {
  return declaring({ base: API, source: API_PAGE, ...from }, (request2) => enter2(box2, request2, () => []));
}
function enter2(box2, request2, choose) {
  const caller = authenticate2(box2, request2);
  checkScope(caller, request2);
  const orgs = choose(box2, request2, caller);
  throttle(box2, request2, caller);
  return { request: request2, caller, orgs };
}
function theOrg({ orgs }) {
  const [org] = orgs;
  if (org === void 0) throw new Refusal3("org_required", "You do not belong to any org.");
  return org;
}
function throttle({ store, world }, request2, { text }) {
  const limit2 = Number(request2.switch("rate-limit"));
  if (Number.isNaN(limit2)) return;
  const now = world.clock.now();
  const { exceeded, resetAt } = store.windows.take(text, limit2, now);
  if (!exceeded) return;
  const seconds = Math.max(1, Math.ceil((resetAt - now) / 1e3));
  const headers = retryAfter(request2, seconds, now);
  throw new Refusal3("rate_limited", `Request was throttled. Expected available in ${seconds} seconds.`, {
    headers
  });
}
function retryAfter(request2, seconds, now) {
  const form = request2.switch("retry-after");
  if (form === "absent") return {};
  return { "retry-after": form === "date" ? new Date(now + seconds * 1e3).toUTCString() : String(seconds) };
}
function requireRole({ store }, { caller }, org, needed) {
  const role = store.membership(org.slug, caller.email)?.role ?? "member";
  if (ROLES.indexOf(role) <= ROLES.indexOf(needed)) return role;
  throw new Refusal3("permission_denied", `This needs the role ${needed} in the org.`);
}
function requireProvisioner(box2, call2, org) {
  requireRole(box2, call2, org, call2.request.switch("member-writes") === "allowed" ? "member" : "admin");
}

// src/emulator/dollarbox/wire/view.ts
function dressed(request2, object) {
  const text = request2.switch("id-type") === "string" && typeof object["id"] === "number";
  const id = text ? { id: String(object["id"]) } : {};
  const unknown = request2.switch("unknown-fields") === "on" ? { region: "eu", __future: { nested: [1, null] } } : {};
  return { ...object, ...id, ...unknown };
}
function timestamp(request2, ms) {
  const iso = new Date(ms).toISOString();
  return request2.switch("timestamps") === "micro" ? iso.replace("Z", "000Z") : iso.replace(/\.\d+Z/, "Z");
}
function created(request2, json) {
  return { status: Number(request2.switch("create-status")), json };
}
function removed(request2, json) {
  return request2.switch("delete-reply") === "object" ? ok(json) : { status: 204 };
}

// src/emulator/dollarbox/resources/course.ts
var COURSES = [
  [/:weird-then-run|weird-then-run-/, "strange-then-settles"],
  [/:weird|weird-/, "stays-strange"],
  [/:fail|fail-/, "fails"],
  [/:hang|hang-/, "hangs"]
];
function courseOf(text) {
  return COURSES.find(([pattern]) => pattern.test(text))?.[1] ?? "settles";
}
function creationSteps({ stepMs, switch: read }, course, withAddress) {
  const after = (stage, steps = 1) => ({ status: stage, afterMs: stepMs * steps });
  const begin2 = { status: "pending" };
  if (course === "hangs") return [begin2];
  const way = read("provisioning-stage") === "shown" ? [begin2, after("provisioning")] : [begin2];
  if (course === "fails") return [...way, after("failed")];
  if (course === "stays-strange") return [...way, after("strange")];
  const late = withAddress && read("ip-lag") === "yes";
  const end2 = late ? [after("started"), after("settled", 3)] : [after("settled")];
  return course === "settles" ? [...way, ...end2] : [...way, after("strange"), ...end2];
}
function namespaceSteps(world, course) {
  return creationSteps(world, course, false).filter(({ status }) => status !== "provisioning");
}
function quietSteps({ stepMs }, from, course) {
  const settled = { status: from };
  if (course === "fails") return [settled, { status: "failed", afterMs: stepMs }];
  return from === "settled" ? [settled] : [settled, { status: "settled", afterMs: stepMs }];
}
function deletionSteps({ stepMs, switch: read }) {
  const end2 = { status: "gone", afterMs: stepMs };
  return read("delete") === "immediate" ? [{ status: "gone" }] : [{ status: "deleting" }, end2];
}

// src/emulator/dollarbox/wire/paging.ts
function page(request2, items, view) {
  const direction = request2.switch("list-order") === "newest" ? -1 : 1;
  const rank = (id2) => id2 * direction;
  const all = items.toSorted((one, other) => rank(one.id) - rank(other.id));
  const size = pageSize(request2);
  const { id, reverse } = readCursor(request2) ?? { id: void 0, reverse: false };
  const after = (item) => id === void 0 || rank(item.id) > rank(id);
  const before = (item) => id !== void 0 && rank(item.id) < rank(id);
  const shown2 = reverse ? all.filter(before).slice(-size) : all.filter(after).slice(0, size);
  const first = shown2[0];
  const last = shown2.at(-1);
  const more = last !== void 0 && last !== all.at(-1);
  const less = first !== void 0 && first !== all[0];
  const next = more ? link(request2, { id: nextPosition(request2, id, last.id), reverse: false }) : null;
  const previous = less ? link(request2, { id: first.id, reverse: true }) : null;
  const none = request2.switch("null-links") === "absent" ? void 0 : null;
  return ok({ next: next ?? none, previous: previous ?? none, results: shown2.map(view) });
}
function pageSize(request2) {
  const fallback2 = Number(request2.switch("page-default")) || 50;
  const max = Number(request2.switch("page-max")) || 100;
  const wanted = request2.query.get("limit");
  const limit2 = wanted !== null && /^\d+$/.test(wanted) ? Number(wanted) : 0;
  if (limit2 > max && request2.switch("over-limit") === "refused") {
    throw invalid2({ limit: [`Ensure this value is less than or equal to ${max}.`] });
  }
  return Math.min(limit2 === 0 ? fallback2 : limit2, max);
}
function readCursor(request2) {
  const text = request2.query.get("cursor");
  if (text === null || text === "") return void 0;
  const fields = new URLSearchParams(Buffer.from(text, "base64").toString("latin1"));
  const position = fields.get("p") ?? "";
  if (/^\d{1,15}$/.test(position)) return { id: Number(position), reverse: fields.get("r") === "1" };
  throw request2.switch("bad-cursor") === "not_found" ? notFound("Invalid cursor") : invalid2({ cursor: ["Invalid cursor"] });
}
function nextPosition(request2, current, last) {
  return request2.switch("next-links") === "loop" && current !== void 0 ? current : last;
}
function link(request2, { id, reverse }) {
  const query = new URLSearchParams(request2.switch("next-query") === "kept" ? request2.query : "");
  query.set("cursor", Buffer.from(`${reverse ? "r=1&" : ""}p=${id}`).toString("base64"));
  const path = `${request2.mount}${request2.path}?${query}`;
  const { host } = new URL(request2.origin);
  const bases = {
    relative: "",
    http: `http://${host}`,
    foreign: "https://elsewhere.example.com"
  };
  return (bases[request2.switch("next-links")] ?? request2.origin) + path;
}

// src/emulator/dollarbox/wire/reading.ts
function readingRoutes(route, { path, key = ":id", summaries, all, one, view }) {
  const [list2, read] = summaries;
  return [
    route(`GET ${path}`, list2, (call2) => page(call2.request, all(call2), (item) => view(item, call2.request))),
    route(`GET ${path}${key}/`, read, (call2) => ok(view(one(call2), call2.request)))
  ];
}
function itemsOf({ world }, { request: request2, orgs }, items) {
  const slugs = new Set(orgs.map(({ slug }) => slug));
  return world.visible(
    request2,
    [...items.values()].filter(({ org }) => slugs.has(org))
  );
}
function itemOf({ request: request2, orgs }, items) {
  const id = request2.params["id"] ?? "";
  const item = /^\d+$/.test(id) ? items.get(Number(id)) : void 0;
  if (item === void 0 || !orgs.some(({ slug }) => slug === item.org)) throw notFound();
  return item;
}

// src/emulator/dollarbox/resources/provisioned.ts
function stageOf({ life }) {
  return life.peek();
}
function sweep(box2, items) {
  if (box2.world.switch("delete") === "deleted-status") return;
  for (const [id, item] of items) if (stageOf(item) === "gone") items.delete(id);
}
function listed(box2, call2, items) {
  sweep(box2, items);
  return itemsOf(box2, call2, items).filter((item) => stageOf(item) !== "gone");
}
function found(box2, call2, items) {
  const item = remembered(box2, call2, items);
  if (stageOf(item) === "gone") throw notFound();
  return item;
}
function remembered(box2, call2, items) {
  sweep(box2, items);
  return itemOf(call2, items);
}
function foundByGet(box2, call2, items) {
  const item = remembered(box2, call2, items);
  const young = box2.world.clock.now() - item.createdMs < box2.world.stepMs;
  if (young && call2.request.switch("fresh-get") === "not-found-first") throw notFound();
  return item;
}
function remove(box2, item, items) {
  if (stageOf(item) === "deleting" || stageOf(item) === "gone") return;
  item.life = box2.world.lifecycle(deletionSteps(box2.world));
  sweep(box2, items);
}
function present(items, { slug }) {
  return [...items.values()].filter((item) => item.org === slug && stageOf(item) !== "gone");
}
function changedMs({ life, updatedMs }) {
  return Math.max(updatedMs, life.since);
}
function look({ life }, request2) {
  return request2.method === "GET" ? life.read() : life.peek();
}

// src/emulator/dollarbox/resources/quota.ts
var RESOURCES = { containers: "containers", volume_gb: "GB of volumes" };
function checkQuota({ store }, org, wanted, request2, namespaces = []) {
  if (!org.billingOk || request2.switch("billing") !== "ok")
    throw new Refusal3("billing_error", "There is a problem with the billing of this org.");
  const given2 = (of) => total(namespaces, of);
  const usage = {
    containers: present(store.containers, org).length + given2((one) => one.allocatedContainers),
    volume_gb: total(present(store.volumes, org), ({ sizeGb }) => sizeGb) + given2((one) => one.allocatedVolumeGb)
  };
  const limits = { containers: org.containerLimit, volume_gb: org.volumeGbLimit };
  for (const resource of ["containers", "volume_gb"]) {
    const [current, limit2, more = 0] = [usage[resource], limits[resource], wanted[resource]];
    if (more === 0 || current + more <= limit2) continue;
    const plan = `This would exceed your plan's limit of ${limit2} ${RESOURCES[resource]}.`;
    throw new Refusal3("quota_exceeded", `${plan} You are using ${current}.`, {
      detail: { resource, limit: limit2, current }
    });
  }
}
function total(items, amount) {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

// src/emulator/dollarbox/resources/stages.ts
var STRANGE = "hibernating";
function statusOf(stage, settledWord, request2) {
  if (stage === "settled" || stage === "started") return settledWord;
  if (stage === "failed") return request2.switch("failed-status");
  if (stage === "gone") return "deleted";
  return stage === "strange" ? STRANGE : stage;
}

// src/emulator/dollarbox/resources/namespaces.ts
var NAMESPACES = {
  noun: "namespace",
  nameField: "slug",
  source: PROVIDER,
  patch: ["Change allocated_containers and allocated_volume_gb; the slug is fixed", PROVIDER],
  deletion: "Delete a namespace and all that is in it",
  firstId: 501,
  items: ({ namespaces }) => namespaces,
  read: (fields, _whole, complaints) => ({
    ...countField(fields, "allocated_containers", "allocatedContainers", complaints),
    ...countField(fields, "allocated_volume_gb", "allocatedVolumeGb", complaints)
  }),
  checkQuota: (box2, org, { allocatedContainers, allocatedVolumeGb }, request2, besides) => {
    const others = present(box2.store.namespaces, org).filter((other) => other !== besides);
    const wanted = { containers: allocatedContainers, volume_gb: allocatedVolumeGb };
    checkQuota(box2, org, wanted, request2, others);
  },
  complete: ({ allocatedContainers = 0, allocatedVolumeGb = 0 }) => ({
    allocatedContainers,
    allocatedVolumeGb
  }),
  steeredBy: ({ name }) => name,
  steps: namespaceSteps,
  made: async ({ cluster }, one) => cluster.makeNamespace?.(kubernetesName(one), orgNamespace(one.org)),
  ended: ({ cluster }, one) => cluster.removeNamespace(kubernetesName(one)),
  view: namespaceView
};
function countField(fields, name, key, complaints) {
  const value = fields[name];
  if (value === void 0) return {};
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return { [key]: value };
  complaints[name] = ["A whole number of at least 0 is needed."];
  return {};
}
function namespaceView(namespace, request2) {
  const status = statusOf(look(namespace, request2), request2.switch("active-status"), request2);
  const early = request2.switch("namespace-name") === "when-active" && stageOf(namespace) !== "settled";
  return dressed(request2, {
    id: namespace.id,
    slug: namespace.name,
    allocated_containers: namespace.allocatedContainers,
    allocated_volume_gb: namespace.allocatedVolumeGb,
    status,
    k8s_namespace: early ? "" : kubernetesName(namespace),
    created_at: timestamp(request2, namespace.createdMs),
    updated_at: timestamp(request2, changedMs(namespace))
  });
}
function orgNamespace(slug) {
  return `org-${slug}`;
}
function kubernetesName({ org, name }) {
  return `${orgNamespace(org)}-${name}`;
}
function spacesOf({ orgs, namespaces }, parent) {
  const org = [...orgs.keys()].find((slug) => orgNamespace(slug) === parent);
  const ready = [...namespaces.values()].filter((one) => one.org === org && stageOf(one) === "settled");
  return org === void 0 ? [] : [parent, ...ready.map(kubernetesName)];
}

// src/emulator/kit/rate-windows.ts
var RateWindows = class {
  #times = /* @__PURE__ */ new Map();
  #lengthMs;
  constructor(lengthMs) {
    this.#lengthMs = lengthMs;
  }
  /** Counts one request unless it is over the limit. */
  take(key, limit2, now, sliding = false) {
    const times = this.#present(key, now, sliding);
    const exceeded = times.length >= limit2;
    if (!exceeded) this.#times.set(key, [...times, now]);
    return { ...this.look(key, now, sliding), exceeded };
  }
  /** The same without counting. */
  look(key, now, sliding = false) {
    const times = this.#present(key, now, sliding);
    return { used: times.length, exceeded: false, resetAt: (times[0] ?? now) + this.#lengthMs };
  }
  clear() {
    this.#times.clear();
  }
  #present(key, now, sliding) {
    const times = this.#times.get(key) ?? [];
    const isRecent = (time) => now - time < this.#lengthMs && time <= now;
    if (sliding) return times.filter(isRecent);
    const [first] = times;
    return first !== void 0 && isRecent(first) ? times : [];
  }
};

// src/emulator/dollarbox/store/store.ts
var Store = class {
  orgs = /* @__PURE__ */ new Map();
  tokens = /* @__PURE__ */ new Map();
  memberships = /* @__PURE__ */ new Map();
  containers = /* @__PURE__ */ new Map();
  volumes = /* @__PURE__ */ new Map();
  namespaces = /* @__PURE__ */ new Map();
  invitations = /* @__PURE__ */ new Map();
  credentials = /* @__PURE__ */ new Map();
  /** The minute of each token. */
  windows = new RateWindows(6e4);
  /** Where an issued kubeconfig points, as far as start data says so instead of the cluster. */
  kubeconfigTarget = {};
  /** Forgets everything. */
  clear() {
    for (const map2 of [this.orgs, this.tokens, this.memberships, this.containers]) map2.clear();
    for (const map2 of [this.volumes, this.namespaces, this.invitations]) map2.clear();
    this.credentials.clear();
    this.windows.clear();
    this.kubeconfigTarget = {};
  }
  /** The user's places, the oldest first. */
  membershipsOf(email) {
    return [...this.memberships.values()].filter((membership) => membership.email === email);
  }
  membership(org, email) {
    return this.membershipsOf(email).find((membership) => membership.org === org);
  }
};
function stamped({ world }) {
  return { born: world.born(), createdMs: world.clock.now() };
}
function nextId({ world }, kind2, first, taken) {
  let id = world.chance.next(kind2, first);
  while (taken.has(id)) id = world.chance.next(kind2, first);
  return id;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  add(line2, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line2.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle2, prefix] = parts;
        this.tags[handle2] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle2, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle2];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error2) {
        onError(String(error2));
        return null;
      }
    }
    if (handle2 === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  tagString(tag) {
    for (const [handle2, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle2 + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle2, prefix] of tagEntries) {
      if (handle2 === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle2} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found2 = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found2 = node;
    }
    if (found2 && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found2);
      if (!data) {
        toJS(found2, null, ctx);
        data = anchors.get(found2);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found2, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found2;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end2 = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end2 = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end2 = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end2 = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end2) {
        if (split) {
          folds.push(split);
          end2 = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end2 = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end3 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end3)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end3)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end2 = i;
  let start3 = i + 1;
  let ch = text[start3];
  while (ch === " " || ch === "	") {
    if (i < start3 + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end2 = i;
      start3 = i + 1;
      ch = text[start3];
    }
  }
  return end2;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit2 = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit2)
    return false;
  for (let i = 0, start3 = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start3 > limit2)
        return true;
      start3 = i + 1;
      if (strLen - start3 <= limit2)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start3 = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start3, i) + "\\ ";
      i += 1;
      start3 = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start3, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start3 = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start3, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start3 = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start3 ? str + json.slice(start3) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end2 = value.substring(endStart);
  const endNlPos = end2.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end2 || endNlPos !== end2.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end2) {
    value = value.slice(0, -end2.length);
    if (end2[end2.length - 1] === "\n")
      end2 = end2.slice(0, -1);
    end2 = end2.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start3 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start3) {
    value = value.substring(start3.length);
    start3 = start3.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start3}${foldedValue}${end2}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start3}${value}${end2}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line2 = lines[i];
      str += line2 ? `
${indent}${line2}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start: start3, end: end2 } = flowChars;
  if (lines.length === 0) {
    return start3 + end2;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start3;
      for (const line2 of lines)
        str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
      return `${str}
${indent}${end2}`;
    } else {
      return `${start3}${fcPadding}${lines.join(" ")}${fcPadding}${end2}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add2 = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add2(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add2(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer2 = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer2[i] = str.charCodeAt(i);
      return buffer2;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp2 = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp2.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date2 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date2 -= 6e4 * d;
    }
    return new Date(date2);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp2
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp: timestamp2
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp2
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError = (src, lc) => (error2) => {
  if (error2.pos[0] === -1)
    return;
  error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
  const { line: line2, col } = error2.linePos[0];
  error2.message += ` at line ${line2}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "\u2026";
  if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end2 = error2.linePos[1];
    if (end2?.line === line2 && end2.col > col) {
      count = Math.max(1, Math.min(end2.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error2.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found2 = null;
  let start3 = null;
  for (const token2 of tokens) {
    if (reqSpace) {
      if (token2.type !== "space" && token2.type !== "newline" && token2.type !== "comma")
        onError(token2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token2.type !== "comment" && token2.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token2.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token2.source.includes("	")) {
          tab = token2;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token2.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token2.source;
          else if (!found2 || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token2.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token2;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token2, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token2.source.endsWith(":"))
          onError(token2.offset + token2.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token2;
        start3 ?? (start3 = token2.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token2, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token2;
        start3 ?? (start3 = token2.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token2, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token2.source} indicator`);
        if (found2)
          onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.source} in ${flow ?? "collection"}`);
        found2 = token2;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token2, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token2;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end2 = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found: found2,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end: end2,
    start: start3 ?? end2
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end2 = fc.end[0];
    if (end2.indent === indent && (end2.source === "]" || end2.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end2, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start: start3, key, sep, value } = collItem;
    const keyProps = resolveProps(start3, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start3[start3.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start3, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start: start3, value } of bs.items) {
    const props = resolveProps(start3, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start3, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end2, offset, reqSpace, onError) {
  let comment = "";
  if (end2) {
    let hasSpace = false;
    let sep = "";
    for (const token2 of end2) {
      const { source, type } = token2;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token2) => token2 && (token2.type === "block-map" || token2.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start: start3, key, sep, value } = collItem;
    const props = resolveProps(start3, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start3) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start3, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end2 = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end2.comment) {
      if (coll.comment)
        coll.comment += "\n" + end2.comment;
      else
        coll.comment = end2.comment;
    }
    coll.range = [fc.offset, cePos, end2.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token2, onError, tagName, tag) {
  const coll = token2.type === "block-map" ? resolveBlockMap(CN2, ctx, token2, onError, tag) : token2.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token2, onError, tag) : resolveFlowCollection(CN2, ctx, token2, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token2, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token2.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token2.type === "block-map" ? "map" : token2.type === "block-seq" ? "seq" : token2.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token2, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token2, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token2, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start3 = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start3, start3, start3] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end3 = start3 + header.length;
    if (scalar.source)
      end3 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start3, end3, end3] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end2 = start3 + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start3, end2, end2] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token2 = props[i];
    switch (token2.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token2.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token2, "MISSING_CHAR", message);
        }
        length += token2.source.length;
        comment = token2.source.substring(1);
        break;
      case "error":
        onError(token2, "UNEXPECTED_TOKEN", token2.message);
        length += token2.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token2.type}`;
        onError(token2, "UNEXPECTED_TOKEN", message);
        const ts = token2.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end: end2 } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end2, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line2 = /(.*?)\r?\n/sy;
  let match = line2.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line2.lastIndex;
  while (match = line2.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line2.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw2 = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw2}`);
        res += raw2;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok2 ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw2 = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw2}`);
    return raw2;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token2, tagToken, onError) {
  const { value, type, comment, range } = token2.type === "block-scalar" ? resolveBlockScalar(ctx, token2, onError) : resolveFlowScalar(token2, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token2.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token2, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token2, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token2, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token2, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token2.type) {
    case "alias":
      node = composeAlias(ctx, token2, onError);
      if (anchor || tag)
        onError(token2, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token2, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token2, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token2, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token2.type === "error" ? token2.message : `Unsupported token (type: ${token2.type})`;
      onError(token2, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token2.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token2, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token2.type === "scalar" && token2.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token2;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end: end2 }, onError) {
  const token2 = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token2, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end2;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end: end2 }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end2, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start: start3, value, end: end2 }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start3, {
    indicator: "doc-start",
    next: value ?? end2?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start3, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end2, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token2 of tokens)
      yield* this.next(token2);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token2) {
    switch (token2.type) {
      case "directive":
        this.directives.add(token2.source, (offset, message, warning2) => {
          const pos = getErrorPos(token2);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        });
        this.prelude.push(token2.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token2, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token2, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token2.source);
        break;
      case "error": {
        const msg = token2.source ? `${token2.message}: ${JSON.stringify(token2.source)}` : token2.message;
        const error2 = new YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error2);
        else
          this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end2 = resolveEnd(token2.end, token2.offset + token2.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end2.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end2.comment}` : end2.comment;
        }
        this.doc.range[2] = end2.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", `Unsupported token ${token2.type}`));
    }
  }
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token2 = item[field];
    if (token2 && "items" in token2) {
      for (let i = 0; i < token2.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token2.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token2.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end2 = this.lineEndPos;
    if (typeof end2 !== "number" || end2 !== -1 && end2 < this.pos) {
      end2 = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end2;
    }
    if (end2 === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end2 - 1] === "\r")
      end2 -= 1;
    return this.buffer.substring(this.pos, end2);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line2 = this.getLine();
    if (line2 === null)
      return this.setNext("stream");
    if (line2[0] === BOM) {
      yield* this.pushCount(1);
      line2 = line2.substring(1);
    }
    if (line2[0] === "%") {
      let dirEnd = line2.length;
      let cs = line2.indexOf("#");
      while (cs !== -1) {
        const ch = line2[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line2.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line2[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line2.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line2.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line2[n]) {
      case "#":
        yield* this.pushCount(line2.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line2.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line2[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line2[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line2.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end2 = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end2 !== -1 && this.buffer[end2 + 1] === "'")
        end2 = this.buffer.indexOf("'", end2 + 2);
    } else {
      while (end2 !== -1) {
        let n = 0;
        while (this.buffer[end2 - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end2 = this.buffer.indexOf('"', end2 + 1);
      }
    }
    const qb = this.buffer.substring(0, end2);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end2 = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end2 === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end2 = this.buffer.length;
    }
    yield* this.pushToIndex(end2 + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end2 = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end2 = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end2 = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end2 = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end2 + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start3 = this.lineStarts[low - 1];
      return { line: low, col: offset - start3 + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token2) {
  switch (token2?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    const token2 = error2 ?? this.stack.pop();
    if (!token2) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token2;
    } else {
      const top = this.peek(1);
      if (token2.type === "block-scalar") {
        token2.indent = "indent" in top ? top.indent : 0;
      } else if (token2.type === "flow-collection" && top.type === "document") {
        token2.indent = 0;
      }
      if (token2.type === "flow-collection")
        fixFlowSeqItems(token2);
      switch (top.type) {
        case "document":
          top.value = token2;
          break;
        case "block-scalar":
          top.props.push(token2);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token2, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token2;
          } else {
            Object.assign(it, { key: token2, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token2 });
          else
            it.value = token2;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token2, sep: [] });
          else if (it.sep)
            it.value = token2;
          else
            Object.assign(it, { key: token2, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token2);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token2.type === "block-map" || token2.type === "block-seq")) {
        const last = token2.items[token2.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token2.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token2.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token2.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start3 = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start: start3, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end2 = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
          if (last?.type === "comment")
            end2?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end2 = prev?.value?.end;
            if (Array.isArray(end2)) {
              arrayPushArray(end2, it.start);
              end2.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start3 = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start3 = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start3.push(this.sourceToken);
            map2.items.push({ start: start3 });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start3.push(this.sourceToken);
            map2.items.push({ start: start3, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start4 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start4, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start3, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start4 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start4, key, sep }]
              });
            } else if (start3.length > 0) {
              it.sep = it.sep.concat(start3, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start: start3, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start: start3, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start: start3 });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end2 = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
          if (last?.type === "comment")
            end2?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end2 = prev?.value?.end;
            if (Array.isArray(end2)) {
              arrayPushArray(end2, it.start);
              end2.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start3 = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start: start3, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start3 = getFirstKeyStartProps(prev);
        start3.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start3, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start3 = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start3, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start3, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start3.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token2) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token2.end)
          token2.end.push(this.sourceToken);
        else
          token2.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}
function stringify3(value, replacer, options) {
  let _replacer = null;
  if (typeof replacer === "function" || Array.isArray(replacer)) {
    _replacer = replacer;
  } else if (options === void 0 && replacer) {
    options = replacer;
  }
  if (typeof options === "string")
    options = options.length;
  if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === void 0) {
    const { keepUndefined } = options ?? replacer ?? {};
    if (!keepUndefined)
      return void 0;
  }
  if (isDocument(value) && !_replacer)
    return value.toString(options);
  return new Document(value, _replacer, options).toString(options);
}

// src/emulator/dollarbox/kubectl/kubeconfig.ts
var VARIANTS = {
  exec: () => {
    const apiVersion = "client.authentication.k8s.io/v1";
    return {
      user: { exec: { apiVersion, command: "/nonexistent/emulated-program", interactiveMode: "Never" } }
    };
  },
  "auth-provider": () => ({ user: { "auth-provider": { name: "oidc" } } }),
  "token-file": () => ({ user: { tokenFile: "/nonexistent/emulated-token" } }),
  "client-cert-file": ({ user }) => ({ user: { ...user, "client-key": "/nonexistent/emulated.key" } }),
  "ca-file": ({ cluster: { server } }) => withCluster(server, { "certificate-authority": "/nonexistent/ca.pem" }),
  http: ({ cluster: { server } }) => withCluster(server.replace(/^https:/, "http:")),
  insecure: ({ cluster: { server } }) => withCluster(server, { "insecure-skip-tls-verify": true }),
  "bad-ca": ({ cluster: { server } }) => withCluster(server, { "certificate-authority-data": "bm90IGEgY2VydGlmaWNhdGU=" }),
  proxy: ({ cluster }) => ({ cluster: { ...cluster, "proxy-url": "http://proxy.example.com:3128" } }),
  impersonate: ({ user }) => ({ user: { ...user, as: "system:admin" } }),
  "empty-token": () => ({ user: { token: "" } }),
  "no-user": () => ({ user: {} }),
  "token-newline": ({ user }) => ({ user: { token: `${user["token"]}
::add-mask::x` } }),
  "no-namespace": ({ context }) => ({ context: { ...context, namespace: void 0 } }),
  "no-current-context": () => ({ current: "" }),
  "dangling-context": () => ({ current: "nowhere" })
};
var WHOLE = {
  "duplicate-key": (good) => good.replace("contexts:", "    token: another-token\ncontexts:"),
  "alias-bomb": () => aliasBomb(),
  "other-user-exec": (good) => good.replace(
    "contexts:",
    `- name: somebody-else
  user:
    exec:
      command: /nonexistent/emulated-program
contexts:`
  ),
  broken: (good) => good.replace("clusters:", "clusters: [").slice(0, -40),
  cut: (good) => good.slice(0, good.indexOf("contexts:")),
  "not-a-map": () => "- just\n- a list\n",
  empty: () => "",
  huge: (good) => `${good}${"# padding of an emulated kubeconfig\n".repeat(6e4)}`,
  "two-documents": (good) => `${good}---
${good}`
};
var KUBECONFIG_KINDS = [
  "good",
  ...Object.keys(VARIANTS),
  ...Object.keys(WHOLE),
  ...["null", "number", "absent"]
];
function kubeconfigField(kind2, parts) {
  if (kind2 === "absent") return {};
  if (kind2 === "null") return { kubeconfig: null };
  if (kind2 === "number") return { kubeconfig: 12345 };
  const entries = goodEntries(parts);
  const good = textOf(parts, { ...entries, ...VARIANTS[kind2]?.(entries) });
  return { kubeconfig: WHOLE[kind2]?.(good) ?? good };
}
function withCluster(server, more = {}) {
  return { cluster: { server, ...more } };
}
function goodEntries(parts) {
  const { server, certificateAuthorityData: authority, token: token2, saName, namespace, org } = parts;
  return {
    cluster: { server, ...authority !== "" && { "certificate-authority-data": authority } },
    user: { token: token2 },
    context: { cluster: "dollarbox", user: saName, namespace },
    current: org
  };
}
function textOf({ org, saName }, { cluster, user, context, current }) {
  const config = {
    ...{ apiVersion: "v1", kind: "Config" },
    clusters: [{ name: "dollarbox", cluster }],
    users: [{ name: saName, user }],
    contexts: [{ name: org, context }],
    ...{ "current-context": current, preferences: {} }
  };
  const oneLine = {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY
  };
  return stringify3(config, { indentSeq: false, ...oneLine });
}
function aliasBomb() {
  const levels = [..."abcdefghi"];
  const lines = levels.map((name, index) => {
    const inner = index === 0 ? '"x"' : `*${levels[index - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
  });
  return `apiVersion: v1
kind: Config
${lines.join("\n")}
`;
}

// src/emulator/dollarbox/kubectl/kubectl-credentials.ts
function kubectlCredentialRoutes(box2) {
  const route = routesOf2(box2);
  const issuing = "Issue a kubeconfig; the only reply that has one. The body may be absent";
  return [
    ...readingRoutes(route, {
      path: "/kubectl-credentials/",
      summaries: [
        "List own kubectl credentials, without kubeconfig",
        "Read an own kubectl credential, without kubeconfig"
      ],
      all: (call2) => itemsOf(box2, call2, own(box2, call2)),
      one: (call2) => itemOf(call2, own(box2, call2)),
      view: (credential, request2) => credentialView(credential, request2)
    }),
    route("POST /kubectl-credentials/", issuing, (call2) => issue(box2, call2)),
    route("DELETE /kubectl-credentials/:id/", "Revoke an own kubectl credential", async (call2) => {
      theOrg(call2);
      const credential = itemOf(call2, own(box2, call2));
      box2.store.credentials.delete(credential.id);
      await revoke(box2, credential);
      return removed(call2.request, credentialView(credential, call2.request));
    })
  ];
}
async function issue(box2, call2) {
  const { request: request2, caller } = call2;
  const org = theOrg(call2);
  if (!org.kubectlEnabled) {
    throw new Refusal3(
      request2.switch("kubectl-off"),
      "kubectl mode is not enabled for this org."
    );
  }
  const before = [...own(box2, call2).values()].find((item) => item.org === org.slug);
  const rotation = request2.switch("rotate-credential");
  if (before !== void 0 && rotation !== "new-id") await revoke(box2, before);
  if (before !== void 0 && rotation === "replaced") box2.store.credentials.delete(before.id);
  const kept = rotation === "same-id" ? before : void 0;
  const id = () => nextId(box2, "credential", 321, box2.store.credentials);
  const credential = kept ?? addCredential(box2, org.slug, caller.email, id());
  credential.rotatedMs = box2.world.clock.now();
  credential.secret = secretName(box2);
  const kubeconfig = await freshKubeconfig(box2, org, credential, request2);
  return created(request2, credentialView(credential, request2, kubeconfig));
}
function revoke({ cluster }, { org, secret }) {
  return cluster.revoke({ namespace: orgNamespace(org), secret });
}
function secretName({ world }) {
  return `dollarbox-kubectl-${world.chance.hex(12)}`;
}
function addCredential(box2, org, email, id) {
  const stamp = stamped(box2);
  const saName = `dbx-${email.replace(/@.*$/, "")}`;
  const credential = { ...stamp, id, org, email, saName, rotatedMs: stamp.createdMs, secret: "" };
  box2.store.credentials.set(id, credential);
  return credential;
}
async function freshKubeconfig({ store, cluster }, { slug }, { saName, secret }, request2) {
  const lifetime = Number(request2.switch("token-lifetime"));
  const namespace = orgNamespace(slug);
  for (const child of spacesOf(store, namespace)) await cluster.makeNamespace?.(child, namespace);
  const ending = Number.isNaN(lifetime) ? {} : { lifetimeSeconds: lifetime };
  const token2 = await cluster.issue({ namespace, account: saName, secret, ...ending });
  const seeded2 = { ...cluster.address, ...store.kubeconfigTarget };
  const elsewhere = request2.switch("kubeconfig-server");
  const server = elsewhere === "seeded" ? seeded2.server : elsewhere;
  const parts = { ...seeded2, server, org: slug, namespace, saName, token: token2 };
  return kubeconfigField(request2.switch("kubeconfig"), parts);
}
function own({ store }, { caller }) {
  return new Map([...store.credentials].filter(([, { email }]) => email === caller.email));
}
function credentialView(credential, request2, more = {}) {
  const { id, org, saName, createdMs, rotatedMs } = credential;
  return dressed(request2, {
    ...{ id, org, sa_name: saName },
    created_at: timestamp(request2, createdMs),
    rotated_at: timestamp(request2, rotatedMs),
    last_downloaded_at: null,
    ...more
  });
}

// src/emulator/wire/answers.ts
var EMULATOR_MARK = "boxwright-emulator";
function render(answer) {
  const [body, type] = bodyOf(answer);
  const headers = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = value;
  headers["server"] = EMULATOR_MARK;
  if (answer.status === 204 || answer.status === 304)
    return { status: answer.status, headers, body: Buffer.alloc(0) };
  if (type !== void 0) headers["content-type"] ??= type;
  headers["content-length"] = String(body.length);
  return { status: answer.status, headers, body };
}
function writeHead(response, { status, headers }) {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.flushHeaders();
}
function send(response, rendered) {
  response.statusCode = rendered.status;
  for (const [name, value] of Object.entries(rendered.headers)) response.setHeader(name, value);
  response.end(rendered.body);
}
function bodyOf(answer) {
  if (answer.json !== void 0) return [Buffer.from(JSON.stringify(answer.json)), "application/json"];
  if (answer.text !== void 0) return [Buffer.from(answer.text), "text/plain; charset=utf-8"];
  return [Buffer.from(answer.bytes ?? []), void 0];
}

// src/emulator/wire/incoming.ts
var BODY_CAP = 10 * 1024 * 1024;
async function readIncoming(request2, origin) {
  const body = await readBody(request2);
  if (body === void 0) return void 0;
  const url = request2.url ?? "/";
  const [rawPath = "/", ...rest] = url.split("?");
  const query = new URLSearchParams(rest.join("?"));
  const headers = headersOf(request2);
  return { method: request2.method ?? "GET", url, rawPath, query, headers, origin, body };
}
function jsonOf(body) {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return void 0;
  }
}
async function readBody(request2) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request2.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_CAP) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function headersOf(request2) {
  const joined = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of Object.entries(request2.headers)) {
    if (value !== void 0) joined[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return joined;
}

// src/emulator/wire/listening.ts
async function listen(server, host, wanted = 0) {
  const sockets = /* @__PURE__ */ new Set();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise((resolve2, reject) => {
    server.once("error", reject);
    server.listen(wanted, host, resolve2);
  });
  const { port } = server.address();
  return {
    port,
    place: `${host.includes(":") ? `[${host}]` : host}:${port}`,
    close: () => new Promise((resolve2) => {
      server.close(() => resolve2());
      for (const socket of sockets) socket.destroy();
    })
  };
}

// src/emulator/wire/path-pattern.ts
function segmentsOf(rawPath) {
  return rawPath.split("/").slice(1).map(decodeSegment);
}
function matchPath(pattern, segments) {
  const wanted = pattern.split("/").slice(1);
  const open = wanted.at(-1) === "*";
  if (open ? segments.length < wanted.length - 1 : segments.length !== wanted.length) return void 0;
  const params = /* @__PURE__ */ Object.create(null);
  for (const [index, part3] of wanted.entries()) {
    if (open && index === wanted.length - 1) break;
    const segment = segments[index] ?? "";
    if (part3.startsWith(":") && segment !== "") params[part3.slice(1)] = segment;
    else if (part3 !== segment) return void 0;
  }
  return params;
}
function decodeSegment(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// src/emulator/dollarbox/kubernetes/merge.ts
function merge2(target, patch) {
  if (Array.isArray(patch)) return mergeLists(Array.isArray(target) ? target : [], patch);
  const fields = fieldsIn(patch);
  if (fields === void 0) return patch;
  const merged = { ...fieldsIn(target) };
  for (const [key, value] of Object.entries(fields)) {
    if (key.startsWith("$")) continue;
    if (value === null) delete merged[key];
    else merged[key] = merge2(merged[key], value);
  }
  return merged;
}
function mergeLists(target, patch) {
  if (!patch.every(isNamed)) return patch;
  const merged = new Map(target.filter(isNamed).map((item) => [item["name"], item]));
  for (const item of patch) {
    if (item["$patch"] === "delete") merged.delete(item["name"]);
    else merged.set(item["name"], merge2(merged.get(item["name"]), item));
  }
  return [...merged.values()];
}
function isNamed(item) {
  return typeof fieldsIn(item)?.["name"] === "string";
}

// src/emulator/dollarbox/kubernetes/resources.ts
var kind = (group, plural, name, ...shortNames) => ({
  ...{ group, plural, kind: name, shortNames }
});
var KINDS = [
  kind("", "configmaps", "ConfigMap", "cm"),
  kind("", "secrets", "Secret"),
  kind("", "services", "Service", "svc"),
  kind("", "persistentvolumeclaims", "PersistentVolumeClaim", "pvc"),
  kind("apps", "deployments", "Deployment", "deploy")
];
var VERBS = ["create", "delete", "get", "list", "patch", "update", "watch"];
function apiVersionOf(group) {
  return group === "" ? "v1" : `${group}/v1`;
}
function rootOf(group) {
  return group === "" ? "/api/v1" : `/apis/${group}/v1`;
}
function discovery() {
  const apps = { groupVersion: "apps/v1", version: "v1" };
  return {
    "/version": { major: "1", minor: "34", gitVersion: "v1.34.0-emulated", platform: "linux/amd64" },
    "/api": { kind: "APIVersions", versions: ["v1"], serverAddressByClientCIDRs: [] },
    "/apis": {
      ...{ kind: "APIGroupList", apiVersion: "v1" },
      groups: [{ name: "apps", versions: [apps], preferredVersion: apps }]
    },
    "/api/v1": resourceList(""),
    "/apis/apps/v1": resourceList("apps"),
    "/openapi/v3": {
      paths: {
        "api/v1": { serverRelativeURL: "/openapi/v3/api/v1" },
        "apis/apps/v1": { serverRelativeURL: "/openapi/v3/apis/apps/v1" }
      }
    },
    "/openapi/v3/api/v1": openApi(""),
    "/openapi/v3/apis/apps/v1": openApi("apps")
  };
}
function resourceList(group) {
  const mine = KINDS.filter((one) => one.group === group);
  return {
    kind: "APIResourceList",
    apiVersion: "v1",
    groupVersion: apiVersionOf(group),
    resources: mine.map(({ plural, kind: name, shortNames }) => ({
      ...{ name: plural, singularName: name.toLowerCase(), namespaced: true, kind: name },
      ...{ verbs: VERBS, shortNames }
    }))
  };
}
function openApi(group) {
  const checked3 = { name: "fieldValidation", in: "query", schema: { type: "string", uniqueItems: true } };
  const paths = KINDS.filter((one) => one.group === group).map((one) => [
    `${rootOf(group)}/namespaces/{namespace}/${one.plural}/{name}`,
    {
      patch: {
        parameters: [checked3],
        responses: {},
        "x-kubernetes-group-version-kind": { group, version: "v1", kind: one.kind }
      }
    }
  ]);
  return { openapi: "3.0.0", info: { title: "Emulated", version: "1" }, paths: Object.fromEntries(paths) };
}

// src/emulator/dollarbox/kubernetes/status.ts
function statusAnswer(code, reason2, message) {
  const json = { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason: reason2, code };
  return { status: code, json };
}
function notFound2(plural, name) {
  return statusAnswer(404, "NotFound", `${plural} "${name}" not found`);
}

// src/emulator/dollarbox/kubernetes/face-calls.ts
function answerObjects(objects2, spaces, incoming) {
  const target = targetOf(incoming.rawPath);
  if (target === void 0)
    return statusAnswer(404, "NotFound", "the server could not find the requested resource");
  const { kind: kind2, namespace, name } = target;
  if (namespace === void 0 || !spaces.includes(namespace)) {
    const where = namespace === void 0 ? "at the cluster scope" : `in the namespace "${namespace}"`;
    return statusAnswer(403, "Forbidden", `${kind2.plural} is forbidden ${where}`);
  }
  if (name === void 0) return onList(objects2, { kind: kind2, namespace }, incoming);
  return onItem(objects2, { kind: kind2, namespace, name }, incoming);
}
function onList(objects2, place, incoming) {
  const { kind: kind2 } = place;
  const { method, query } = incoming;
  if (method === "GET") {
    const [, only2] = /^metadata\.name=(.+)$/.exec(query.get("fieldSelector") ?? "") ?? [];
    const items = [...objects2.of(place).values()].filter(
      ({ metadata: metadata2 }) => only2 === void 0 || metadata2.name === only2
    );
    if (query.has("watch")) return { status: 200, bytes: Buffer.alloc(0), headers: JSON_TYPE };
    const metadata = { resourceVersion: "1" };
    return {
      status: 200,
      json: { kind: `${kind2.kind}List`, apiVersion: apiVersionOf(kind2.group), metadata, items }
    };
  }
  if (method !== "POST") return wrongMethod(method);
  const sent = fieldsIn(jsonOf(incoming.body));
  if (sent === void 0) return notJson();
  const name = sent["metadata"]?.["name"];
  if (typeof name !== "string") return statusAnswer(422, "Invalid", "metadata.name is required");
  if (objects2.of(place).has(name))
    return statusAnswer(409, "AlreadyExists", `${kind2.plural} "${name}" already exists`);
  return { status: 201, json: objects2.put({ ...place, name }, sent, query.has("dryRun")) };
}
function onItem(objects2, place, incoming) {
  const { kind: kind2, name } = place;
  const { method, query } = incoming;
  const isTry = query.has("dryRun");
  const found2 = objects2.of(place).get(name);
  if (found2 === void 0) return notFound2(kind2.plural, name);
  if (method === "GET") return { status: 200, json: found2 };
  if (method === "DELETE") {
    if (!isTry) objects2.of(place).delete(name);
    return { status: 200, json: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Success" } };
  }
  if (method !== "PUT" && method !== "PATCH") return wrongMethod(method);
  const sent = fieldsIn(jsonOf(incoming.body));
  if (sent === void 0) return notJson();
  const whole3 = method === "PUT" ? sent : merge2(found2, sent);
  return { status: 200, json: objects2.put(place, whole3, isTry) };
}
var JSON_TYPE = { "content-type": "application/json" };
function targetOf(path) {
  for (const kind2 of KINDS) {
    const root = rootOf(kind2.group);
    if (!path.startsWith(`${root}/`)) continue;
    const [first = "", ...rest] = segmentsOf(path.slice(root.length));
    if (first === kind2.plural && rest.length === 0) return { kind: kind2 };
    const [namespace, plural, name, ...more] = rest;
    if (first !== "namespaces" || namespace === void 0 || plural !== kind2.plural || more.length > 0)
      continue;
    return { kind: kind2, namespace, ...name !== void 0 && { name } };
  }
  return void 0;
}
function notJson() {
  const way = "use kubectl apply -f, or create with --dry-run=client -o yaml and apply that";
  return statusAnswer(415, "UnsupportedMediaType", `the emulated cluster takes JSON objects only: ${way}`);
}
function wrongMethod(method) {
  return statusAnswer(
    405,
    "MethodNotAllowed",
    `the server does not allow ${method} on the requested resource`
  );
}

// src/emulator/dollarbox/kubernetes/face-certificate.ts
var FACE_CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIB6zCCAZCgAwIBAgIBATAKBggqhkjOPQQDAjA5MRwwGgYDVQQKDBNCb3h3cmln
aHQgVEVTVCBPTkxZMRkwFwYDVQQDDBBlbXVsYXRlZCBjbHVzdGVyMCAXDTI0MDEw
MTAwMDAwMFoYDzIxMjQwMTAxMDAwMDAwWjA5MRwwGgYDVQQKDBNCb3h3cmlnaHQg
VEVTVCBPTkxZMRkwFwYDVQQDDBBlbXVsYXRlZCBjbHVzdGVyMFkwEwYHKoZIzj0C
AQYIKoZIzj0DAQcDQgAE/+fN7gEu0j7d230xdpNYQkZl304tKJMht9kf8yWhT2pP
GzU2kh/dgtEw7YbWxJSvdvTmUtZvrxVOL+FYdQ04yKOBhjCBgzAPBgNVHRMBAf8E
BTADAQH/MA4GA1UdDwEB/wQEAwIChDATBgNVHSUEDDAKBggrBgEFBQcDATAsBgNV
HREEJTAjhwR/AAABhxAAAAAAAAAAAAAAAAAAAAABgglsb2NhbGhvc3QwHQYDVR0O
BBYEFDXIW7vkKyu1eStPj3KfpUay/OnkMAoGCCqGSM49BAMCA0kAMEYCIQCoau+b
dyYG1YWEYPQjTXxQ+AnRb8a4EvHgl6Oo/xwOpAIhAPfhRjDMax4qdmDbLwY/fM2J
qAWCcwlVeGkv4R9yh/5Q
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfEfb1CJh6R7rZh9Y
jqBpmq/NH2h0+QkRLy/PjnrVyTmhRANCAAT/583uAS7SPt3bfTF2k1hCRmXfTi0o
kyG32R/zJaFPak8bNTaSH92C0TDthtbElK929OZS1m+vFU4v4Vh1DTjI
-----END PRIVATE KEY-----
`
};

// src/emulator/dollarbox/kubernetes/objects.ts
var Objects = class {
  #kept = /* @__PURE__ */ new Map();
  #clock;
  #chance;
  #version = 0;
  constructor(clock, chance) {
    this.#clock = clock;
    this.#chance = chance;
  }
  /** Those of a kind in a namespace, by name. */
  of({ namespace, kind: kind2 }) {
    const key = `${namespace}/${kind2.plural}`;
    const known = this.#kept.get(key) ?? /* @__PURE__ */ new Map();
    this.#kept.set(key, known);
    return known;
  }
  /** Stores an object, unless it is a try. @returns it as the server has it */
  put(place, body, isTry) {
    const object = this.#draft(place, body);
    if (!isTry) this.of(place).set(place.name, object);
    return object;
  }
  /** All that is in a namespace goes. */
  clear(namespace) {
    for (const key of this.#kept.keys()) if (key.startsWith(`${namespace}/`)) this.#kept.delete(key);
  }
  clearAll() {
    this.#kept.clear();
    this.#version = 0;
  }
  /** With the server's own metadata; a deployment has rolled out at once. */
  #draft(place, body) {
    const { namespace, kind: kind2, name } = place;
    const before = this.of(place).get(name);
    this.#version += 1;
    const generation = Number(before?.metadata["generation"] ?? 0) + 1;
    const own2 = {
      name,
      namespace,
      uid: before?.metadata["uid"] ?? this.#chance.uuid(),
      resourceVersion: String(this.#version),
      generation,
      creationTimestamp: before?.metadata["creationTimestamp"] ?? this.#clock.iso().replace(/\.\d+Z/, "Z")
    };
    return {
      ...body,
      apiVersion: apiVersionOf(kind2.group),
      kind: kind2.kind,
      metadata: { ...body["metadata"], ...own2 },
      ...kind2.kind === "Deployment" && { status: rolledOut(body, generation) }
    };
  }
};
function rolledOut(body, observedGeneration) {
  const replicas = Number(body["spec"]?.replicas ?? 1);
  const names = ["replicas", "updatedReplicas", "readyReplicas", "availableReplicas"];
  const counts = Object.fromEntries(names.map((name) => [name, replicas]));
  return { observedGeneration, ...counts, conditions: [{ type: "Available", status: "True" }] };
}

// src/emulator/dollarbox/kubernetes/service-token.ts
function unsignedToken({ namespace, saName, issuedAt, expiresAt, id }) {
  const payload = {
    iss: "https://emulator.example.com",
    sub: `system:serviceaccount:${namespace}:${saName}`,
    iat: issuedAt,
    exp: expiresAt,
    jti: id
  };
  return `${part2({ alg: "none", typ: "JWT" })}.${part2(payload)}.not-a-signature`;
}
function part2(data) {
  return Buffer.from(JSON.stringify(data)).toString("base64url");
}

// src/emulator/dollarbox/kubernetes/face.ts
var Face = class {
  #parts;
  #objects;
  #tokens = /* @__PURE__ */ new Map();
  #listener;
  constructor(parts) {
    this.#parts = parts;
    this.#objects = new Objects(parts.clock, parts.chance);
  }
  get address() {
    const certificateAuthorityData = Buffer.from(FACE_CERTIFICATE.cert).toString("base64");
    return { server: `https://${this.#listener?.place ?? "127.0.0.1:9"}`, certificateAuthorityData };
  }
  /** Speaks TLS, without which no client sends a bearer token. */
  async start(host) {
    const server = createServer(FACE_CERTIFICATE, (request2, response) => {
      readIncoming(request2, "").then(
        (incoming) => send(response, render(incoming === void 0 ? { status: 413 } : this.#answer(incoming))),
        () => response.destroy()
      );
    });
    this.#listener = await listen(server, host);
  }
  async stop() {
    await this.#listener?.close();
  }
  reset() {
    this.#tokens.clear();
    this.#objects.clearAll();
  }
  async removeNamespace(name) {
    this.#objects.clear(name);
  }
  async issue(grant) {
    const { clock, chance } = this.#parts;
    const issuedAt = Math.floor(clock.now() / 1e3);
    const { namespace, account: saName, lifetimeSeconds } = grant;
    const expiry = lifetimeSeconds === void 0 ? {} : { expiresAt: issuedAt + lifetimeSeconds };
    const token2 = unsignedToken({ namespace, saName, issuedAt, ...expiry, id: chance.uuid() });
    const expiresMs = (expiry.expiresAt ?? Number.POSITIVE_INFINITY) * 1e3;
    this.#tokens.set(token2, { ...grant, expiresMs });
    return token2;
  }
  async revoke({ namespace, secret }) {
    for (const [token2, bound] of this.#tokens)
      if (bound.namespace === namespace && bound.secret === secret) this.#tokens.delete(token2);
  }
  #answer(incoming) {
    const bearer = /^Bearer +(\S+)$/i.exec(incoming.headers["authorization"] ?? "")?.[1] ?? "";
    const bound = this.#tokens.get(bearer);
    if (bound === void 0 || bound.expiresMs <= this.#parts.clock.now())
      return statusAnswer(401, "Unauthorized", "Unauthorized");
    const known = discovery()[incoming.rawPath.replace(/\/$/, "")];
    if (known !== void 0 && incoming.method === "GET") return { status: 200, json: known };
    return answerObjects(this.#objects, this.#parts.spacesOf(bound.namespace), incoming);
  }
};

// src/emulator/dollarbox/kubernetes/empty-namespace.ts
async function emptyNamespace(call2, name) {
  for (const group of await groupVersions(call2)) {
    for (const resource of await deletable(call2, group)) {
      const path = `${group}/namespaces/${name}/${resource}`;
      await call2("DELETE", path);
      const { status, body } = await call2("GET", path);
      if (status === 200 && (body?.["items"] ?? []).length > 0) return;
    }
  }
  const namespace = await call2("GET", `/api/v1/namespaces/${name}`);
  if (namespace.status !== 200) return;
  await call2("PUT", `/api/v1/namespaces/${name}/finalize`, { ...namespace.body, spec: { finalizers: [] } });
}
async function groupVersions(call2) {
  const { body } = await call2("GET", "/apis");
  const groups = body?.["groups"] ?? [];
  return ["/api/v1", ...groups.map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`)];
}
async function deletable(call2, group) {
  const { body } = await call2("GET", group);
  const { resources = [] } = body ?? {};
  return resources.filter(({ namespaced, verbs }) => namespaced && verbs.includes("deletecollection")).map((resource) => resource.name);
}

// src/emulator/dollarbox/kubernetes/remote-api.ts
var PATIENCE_MS = 15e3;
async function callKubernetes({ url, token: token2, ca }, method, path, body) {
  const json = "application/json";
  const headers = { authorization: `Bearer ${token2}`, "content-type": json, accept: json };
  const options = { method, headers, timeout: PATIENCE_MS, ...ca !== void 0 && { ca } };
  const sent = request(new URL(path, url), options);
  sent.on("timeout", () => sent.destroy(new Error(`${url} did not answer within ${PATIENCE_MS / 1e3} s`)));
  sent.end(body === void 0 ? "" : JSON.stringify(body));
  const [response] = await once(sent, "response");
  return { status: response.statusCode ?? 0, body: fieldsIn(jsonOf(await buffer(response))) };
}

// src/emulator/dollarbox/kubernetes/remote.ts
var RemoteCluster = class {
  #access;
  constructor(access) {
    this.#access = access;
  }
  get address() {
    const { url, ca = "" } = this.#access;
    return { server: url, certificateAuthorityData: Buffer.from(ca).toString("base64") };
  }
  /** Makes sure that it answers, so that nobody finds out in the midst of a workflow. */
  async start() {
    const { status } = await callKubernetes(this.#access, "GET", "/api/v1/namespaces?limit=1");
    if (status !== 200)
      throw new Error(`${this.#access.url} does not let the token list namespaces: status ${status}`);
  }
  async makeNamespace(name, parent) {
    await this.#make("/api/v1/namespaces", { metadata: { name } });
    const rules = `/apis/rbac.authorization.k8s.io/v1/namespaces/${name}`;
    await this.#make(`${rules}/roles`, roleIn(name));
    await this.#make(`${rules}/rolebindings`, roleBindingIn(name, parent));
  }
  async removeNamespace(name) {
    await this.#drop(`/api/v1/namespaces/${name}`);
    await emptyNamespace((...call2) => callKubernetes(this.#access, ...call2), name);
  }
  async issue({ namespace, account, secret, lifetimeSeconds }) {
    await this.makeNamespace(namespace, namespace);
    const core = `/api/v1/namespaces/${namespace}`;
    await this.#make(`${core}/serviceaccounts`, { metadata: { name: account } });
    await this.#make(`${core}/secrets`, { metadata: { name: secret } });
    const { metadata } = await this.#call("GET", `${core}/secrets/${secret}`);
    const { uid } = metadata;
    const boundObjectRef = { kind: "Secret", apiVersion: "v1", name: secret, uid };
    const expiry = lifetimeSeconds === void 0 ? {} : { expirationSeconds: Math.max(600, lifetimeSeconds) };
    const spec = { boundObjectRef, ...expiry };
    const { status } = await this.#call("POST", `${core}/serviceaccounts/${account}/token`, { spec });
    return status.token;
  }
  async revoke({ namespace, secret }) {
    await this.#drop(`/api/v1/namespaces/${namespace}/secrets/${secret}`);
  }
  /** Creates; what is there already is left as it is. */
  async #make(path, body) {
    await this.#call("POST", path, body, 409);
  }
  async #drop(path) {
    await this.#call("DELETE", path, void 0, 404);
  }
  async #call(method, path, body, allowed) {
    const { status, body: answer = {} } = await callKubernetes(this.#access, method, path, body);
    if (status < 300 || status === allowed) return answer;
    throw new Error(
      `${method} ${path} on the Kubernetes API server: ${status} ${String(answer["message"] ?? "")}`
    );
  }
};
var NAME = "dollarbox-apps";
var VERBS2 = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];
function roleIn(namespace) {
  return {
    metadata: { name: NAME, namespace },
    rules: [
      {
        apiGroups: [""],
        resources: ["configmaps", "secrets", "services", "persistentvolumeclaims"],
        verbs: VERBS2
      },
      { apiGroups: [""], resources: ["pods", "pods/log", "events"], verbs: ["get", "list", "watch"] },
      { apiGroups: ["apps"], resources: ["deployments"], verbs: VERBS2 },
      { apiGroups: ["apps"], resources: ["replicasets"], verbs: ["get", "list", "watch"] }
    ]
  };
}
function roleBindingIn(namespace, parent) {
  const apiGroup = "rbac.authorization.k8s.io";
  return {
    metadata: { name: NAME, namespace },
    roleRef: { apiGroup, kind: "Role", name: NAME },
    subjects: [{ apiGroup, kind: "Group", name: `system:serviceaccounts:${parent}` }]
  };
}

// src/emulator/dollarbox/overview.ts
function overview({ store, world }) {
  const status = (item, settled) => stageOf(item) === "settled" ? world.switch(settled) : stageOf(item);
  const newest = (items) => [...items.values()].toReversed();
  return [
    {
      title: "Containers",
      columns: ["Org", "Id", "Name", "Image", "Variables", "Status", "Address"],
      rows: newest(store.containers).map((item) => [
        ...[item.org, String(item.id), item.name, item.image, Object.keys(item.env).join(", ")],
        ...[
          status(item, "running-status"),
          stageOf(item) === "settled" || item.addressed ? item.address : ""
        ]
      ])
    },
    {
      title: "Volumes",
      columns: ["Org", "Id", "Name", "GB", "Status"],
      rows: newest(store.volumes).map((item) => [
        ...[item.org, String(item.id), item.name, String(item.sizeGb), status(item, "bound-status")]
      ])
    },
    {
      title: "Namespaces",
      columns: ["Org", "Id", "Slug", "Kubernetes", "Status"],
      rows: newest(store.namespaces).map((item) => [
        ...[item.org, String(item.id), item.name, kubernetesName(item), status(item, "active-status")]
      ])
    },
    {
      title: "kubectl credentials",
      columns: ["Org", "Id", "User", "Issued"],
      rows: newest(store.credentials).map(({ org, id, email, rotatedMs }) => [
        ...[org, String(id), email, new Date(rotatedMs).toISOString()]
      ])
    }
  ];
}
function inspect({ store, cluster }) {
  return {
    orgs: [...store.orgs.values()],
    members: [...store.memberships.values()],
    tokens: [...store.tokens].map(([text, token2]) => ({ prefix: text.slice(0, 16), ...token2 })),
    containers: staged(store.containers),
    volumes: staged(store.volumes),
    namespaces: staged(store.namespaces),
    invitations: [...store.invitations.values()],
    kubectlCredentials: [...store.credentials.values()],
    kubeconfigServer: store.kubeconfigTarget.server ?? cluster.address.server
  };
}
function staged(items) {
  return [...items.values()].map((item) => ({ ...item, life: void 0, stage: stageOf(item) }));
}

// src/emulator/dollarbox/wire/body.ts
var REQUIRED = "This field is required.";
function readFields(request2) {
  if (request2.body.length === 0) return {};
  const type = request2.headers["content-type"] ?? "";
  if (!/^application\/json\b/i.test(type)) {
    throw new Refusal3("unsupported_media_type", `Unsupported media type "${type}" in request.`);
  }
  const data = request2.json();
  if (data === void 0) throw badJson(request2);
  const fields = fieldsIn(data);
  if (fields === void 0) throw invalid2({ non_field_errors: ["Invalid data. Expected a dictionary."] });
  return fields;
}
function settle(complaints) {
  if (Object.keys(complaints).length > 0) throw invalid2(complaints);
}
function textField(fields, name, { needed, pattern, max, hint }, complaints) {
  const value = fields[name];
  if (value === void 0) {
    if (needed) complaints[name] = [REQUIRED];
    return void 0;
  }
  const complaint = textComplaint(value, pattern, max, hint);
  if (complaint !== void 0) complaints[name] = [complaint];
  return String(value);
}
function textComplaint(value, pattern, max, hint) {
  if (value === null) return "This field may not be null.";
  if (typeof value !== "string") return "Not a valid string.";
  if (value.trim() === "") return "This field may not be blank.";
  if (value.length > max) return `Ensure this field has no more than ${max} characters.`;
  return pattern.test(value) ? void 0 : hint;
}
function badJson(request2) {
  const message = "JSON parse error";
  if (request2.switch("bad-json") === "parse_error") return new Refusal3("parse_error", message);
  return invalid2({ non_field_errors: [message] });
}
var EMAIL_RULES = {
  pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  max: 254,
  hint: "Enter a valid email address."
};

// src/emulator/dollarbox/people/invitations.ts
var LIFETIME = 7 * 24 * 36e5;
function invitationRoutes(box2) {
  const { invitations } = box2.store;
  const route = routesOf2(box2);
  return [
    ...readingRoutes(route, {
      path: "/invitations/",
      summaries: ["List invitations", "Read an invitation"],
      all: (call2) => itemsOf(box2, call2, invitations),
      one: (call2) => itemOf(call2, invitations),
      view: invitationView
    }),
    route("POST /invitations/", "Invite an e-mail address as member or admin", (call2) => invite(box2, call2)),
    route("DELETE /invitations/:id/", "Revoke an invitation", (call2) => revoke2(box2, call2))
  ];
}
function addInvitation(box2, org, { email, role, accepted: accepted2 = false }, id = nextId(box2, "invitation", 789, box2.store.invitations)) {
  const stamp = stamped(box2);
  const invitation = { ...stamp, id, org, email, role, accepted: accepted2, expiresMs: stamp.createdMs + LIFETIME };
  box2.store.invitations.set(id, invitation);
  return invitation;
}
function invite(box2, call2) {
  const org = theOrg(call2);
  requireRole(box2, call2, org, "admin");
  const fields = readFields(call2.request);
  const complaints = {};
  const email = textField(fields, "email", { ...EMAIL_RULES, needed: true }, complaints) ?? "";
  const role = fields["role"] ?? "member";
  if (role !== "member" && role !== "admin") complaints["role"] = ["Not a valid choice."];
  settle(complaints);
  checkNew(box2, org.slug, email);
  const invitation = addInvitation(box2, org.slug, { email, role });
  return created(call2.request, invitationView(invitation, call2.request));
}
function checkNew({ store }, org, email) {
  if (store.membership(org, email)) throw invalid2({ email: ["This user is a member already."] });
  const pending = [...store.invitations.values()].some(
    (other) => other.org === org && other.email === email && !other.accepted
  );
  if (pending) throw invalid2({ email: ["This address has been invited already."] });
}
function revoke2(box2, call2) {
  requireRole(box2, call2, theOrg(call2), "admin");
  const invitation = itemOf(call2, box2.store.invitations);
  box2.store.invitations.delete(invitation.id);
  return removed(call2.request, invitationView(invitation, call2.request));
}
function invitationView(invitation, request2) {
  const { id, email, role, accepted: accepted2, expiresMs, createdMs } = invitation;
  return dressed(request2, {
    ...{ id, email, role, accepted: accepted2 },
    expires_at: timestamp(request2, expiresMs),
    created_at: timestamp(request2, createdMs)
  });
}

// src/emulator/dollarbox/people/members.ts
function memberRoutes(box2) {
  const { memberships } = box2.store;
  const route = routesOf2(box2);
  const provided = routesOf2(box2, { source: PROVIDER });
  return [
    ...readingRoutes(route, {
      path: "/members/",
      summaries: ["List members", "Read a member"],
      all: (call2) => itemsOf(box2, call2, memberships),
      one: (call2) => itemOf(call2, memberships),
      view: memberView
    }),
    provided("PATCH /members/:id/", "Change the role of a member", (call2) => changeRole(box2, call2)),
    route("DELETE /members/:id/", "Remove a member", (call2) => removeMember(box2, call2))
  ];
}
function changeRole(box2, call2) {
  const member = touchable(box2, call2);
  const { role } = readFields(call2.request);
  if (role === void 0) throw invalid2({ role: ["This field is required."] });
  if (!isRole(role)) throw invalid2({ role: ["Not a valid choice."] });
  if (role === "owner") requireRole(box2, call2, theOrg(call2), "owner");
  if (role !== "owner") keepOwner(box2, member);
  member.role = role;
  return ok(memberView(member, call2.request));
}
function removeMember(box2, call2) {
  const member = touchable(box2, call2);
  keepOwner(box2, member);
  box2.store.memberships.delete(member.id);
  return removed(call2.request, memberView(member, call2.request));
}
function touchable(box2, call2) {
  const own2 = requireRole(box2, call2, theOrg(call2), "admin");
  const member = itemOf(call2, box2.store.memberships);
  if (member.role !== "owner" || own2 === "owner") return member;
  throw new Refusal3("permission_denied", "Only an owner may change an owner.");
}
function keepOwner({ store }, { org, role }) {
  const owners = [...store.memberships.values()].filter(
    (other) => other.org === org && other.role === "owner"
  );
  if (role === "owner" && owners.length === 1) throw invalid2({ role: ["An org needs at least one owner."] });
}
function isRole(value) {
  return ROLES.includes(value);
}
function memberView(member, request2) {
  const short = request2.method === "PATCH" && request2.switch("member-patch-reply") === "short";
  const { id, email, role } = member;
  const joined = short ? {} : { joined_at: timestamp(request2, member.createdMs) };
  const shownId = request2.switch("member-id") === "string" ? String(id) : id;
  return dressed(request2, { id: shownId, email, role, ...joined });
}

// src/emulator/dollarbox/people/orgs.ts
function orgRoutes(box2) {
  const provided = orglessRoutesOf(box2, { source: PROVIDER });
  return [
    ...readingRoutes(orglessRoutesOf(box2), {
      path: "/orgs/",
      key: ":slug",
      summaries: [
        "List the orgs of the user, or the one of an org-scoped token",
        "Read an org, also one whose API is switched off"
      ],
      all: ({ request: request2, caller }) => box2.world.visible(request2, orgsOf(box2, caller)),
      one: (call2) => orgOf(box2, call2),
      view: orgView
    }),
    provided(
      "PATCH /orgs/:slug/",
      "Change name or billing_email; the rest is ignored",
      (call2) => updateOrg(box2, call2)
    )
  ];
}
function updateOrg(box2, call2) {
  const org = requireOpen(orgOf(box2, call2));
  requireRole(box2, call2, org, "admin");
  const fields = readFields(call2.request);
  const complaints = {};
  const anything = { needed: false, pattern: /^/, max: 200, hint: "" };
  const name = textField(fields, "name", anything, complaints);
  const billingEmail = textField(fields, "billing_email", { ...EMAIL_RULES, needed: false }, complaints);
  settle(complaints);
  if (name !== void 0) org.name = name;
  if (billingEmail !== void 0) org.billingEmail = billingEmail;
  return ok(orgView(org, call2.request));
}
function orgOf(box2, { caller, request: request2 }) {
  const org = orgsOf(box2, caller).find(({ slug }) => slug === request2.params["slug"]);
  if (org === void 0) throw notFound();
  return org;
}
function orgView(org, request2) {
  return dressed(request2, {
    slug: org.slug,
    name: org.name,
    billing_email: org.billingEmail,
    status: "active",
    billing_mode: "standard",
    kubectl_enabled: org.kubectlEnabled,
    api_enabled: org.apiEnabled,
    created_at: timestamp(request2, org.createdMs)
  });
}

// src/emulator/dollarbox/resources/containers.ts
var CONTAINERS = {
  noun: "container",
  nameField: "name",
  patch: ["Change image, env or command in place; the name is fixed", PROVIDER],
  deletion: "Delete a container",
  firstId: 123,
  items: ({ containers }) => containers,
  read: readContainer,
  checkQuota: (box2, org, _wanted, request2, besides) => {
    if (besides === void 0) checkQuota(box2, org, { containers: 1 }, request2);
  },
  complete: ({ image = "", env = {}, command = [] }, id) => {
    return { image, env, command, address: `2001:db8::${id.toString(16)}`, addressed: false };
  },
  steeredBy: ({ image }) => image,
  steps: (world, course) => creationSteps(world, course, true),
  merged: (container, { env, ...rest }, request2) => {
    if (env === void 0) return rest;
    return { ...rest, env: request2.switch("patch-env") === "merge" ? { ...container.env, ...env } : env };
  },
  changing: (container, request2) => {
    noteAddress(container);
    if (request2.switch("patch-ip") !== "new") return;
    container.address = container.address.replace("2001:db8::", "2001:db8:1::");
    container.addressed = false;
  },
  view: containerView
};
var IMAGE = {
  pattern: /^[a-z0-9][\w.:/-]*(@sha256:[0-9a-f]{64})?$/i,
  max: 512,
  hint: "Enter a valid image reference."
};
function readContainer(fields, whole3, complaints) {
  const image = textField(fields, "image", { ...IMAGE, needed: whole3 }, complaints);
  const env = readEnv(fields["env"], complaints);
  const command = readCommand(fields["command"], complaints);
  return { ...image !== void 0 && { image }, ...env && { env }, ...command && { command } };
}
function readEnv(value, complaints) {
  if (value === void 0) return void 0;
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    complaints["env"] = ["Expected a dictionary of items."];
    return void 0;
  }
  const wrong = Object.entries(value).filter(
    ([name, text]) => typeof text !== "string" || !/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)
  );
  if (wrong.length > 0) complaints["env"] = wrong.map(([name]) => `${name}: Not a valid variable.`);
  return value;
}
function readCommand(value, complaints) {
  if (value === void 0) return void 0;
  if (value === null) return [];
  if (Array.isArray(value) && value.every((part3) => typeof part3 === "string")) return value;
  complaints["command"] = ["Expected a list of strings."];
  return void 0;
}
function containerView(container, request2) {
  const stage = look(container, request2);
  noteAddress(container);
  const status = statusOf(stage, request2.switch("running-status"), request2);
  return dressed(request2, {
    id: container.id,
    name: container.name,
    image: container.image,
    env: orNull(request2, container.env, Object.keys(container.env).length),
    command: orNull(request2, container.command, container.command.length),
    status,
    ...reason(stage === "failed", request2),
    ...addressField(container, request2),
    created_at: timestamp(request2, container.createdMs),
    updated_at: timestamp(request2, changedMs(container))
  });
}
function noteAddress(container) {
  if (stageOf(container) === "settled") container.addressed = true;
}
function addressField(container, request2) {
  if (container.addressed) return { ipv6_address: container.address };
  const form = request2.switch("ip-missing");
  return form === "absent" ? {} : { ipv6_address: form === "null" ? null : "" };
}
function orNull(request2, value, size) {
  return size === 0 && request2.switch("empty-as-null") === "on" ? null : value;
}
function reason(failed, request2) {
  const field = request2.switch("failure-reason");
  return failed && field !== "none" ? { [field]: "Back-off pulling image: not found" } : {};
}

// src/emulator/dollarbox/resources/kind.ts
var NAME2 = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  max: 63,
  hint: "Use lower-case letters, digits and hyphens; start with a letter."
};
function readDraft({ nameField, read }, fields, whole3, complaints, max = NAME2.max) {
  const name = textField(fields, nameField, { ...NAME2, max, needed: whole3 }, complaints);
  return { ...read(fields, whole3, complaints), ...name !== void 0 && { name } };
}
function add(box2, kind2, org, draft, id = nextId(box2, kind2.noun, kind2.firstId, kind2.items(box2.store))) {
  const { name = "" } = draft;
  const stamp = stamped(box2);
  const item = {
    ...stamp,
    updatedMs: stamp.createdMs,
    id,
    org,
    name,
    ...kind2.complete(draft, id)
  };
  item.life = box2.world.lifecycle(kind2.steps(box2.world, courseOf(kind2.steeredBy(item))));
  kind2.items(box2.store).set(id, item);
  return item;
}
function change({ world }, kind2, item, draft, request2) {
  const { noun, nameField } = kind2;
  const { name = item.name, ...given2 } = draft;
  if (stageOf(item) === "deleting") throw new Refusal3("conflict", `This ${noun} is being deleted.`);
  if (name !== item.name && request2.switch("patch-name") !== "ignored")
    throw invalid2({ [nameField]: [`The ${nameField} of a ${noun} is fixed once created.`] });
  const changes = kind2.merged?.(item, given2, request2) ?? given2;
  const same = isDeepStrictEqual({ ...item, ...changes }, { ...item });
  if (same && request2.switch("identical-patch") === "no-op") return;
  kind2.changing?.(item, request2);
  Object.assign(item, changes, { updatedMs: world.clock.now() });
  const course = courseOf(kind2.steeredBy(item));
  const quiet = request2.switch("patch-status") === "unchanged";
  item.life = world.lifecycle(quiet ? quietSteps(world, stageOf(item), course) : kind2.steps(world, course));
}

// src/emulator/dollarbox/resources/provisioned-routes.ts
function provisionedRoutes(box2, kind2) {
  const { noun, source, patch, deletion, view } = kind2;
  const items = kind2.items(box2.store);
  const path = `/${noun}s/`;
  const route = routesOf2(box2, source === void 0 ? {} : { source });
  const changing = patch && routesOf2(box2, { source: patch[1] });
  const creation = `Create a ${noun}; answers at once with status \`pending\``;
  return [
    ...readingRoutes(route, {
      path,
      summaries: [`List ${noun}s`, `Read a ${noun}`],
      all: (call2) => listed(box2, call2, items),
      one: (call2) => foundByGet(box2, call2, items),
      view
    }),
    route(`POST ${path}`, creation, (call2) => create(box2, kind2, call2)),
    ...changing ? [changing(`PATCH ${path}:id/`, patch[0], (call2) => update(box2, kind2, call2))] : [],
    route(`DELETE ${path}:id/`, deletion, async (call2) => {
      requireProvisioner(box2, call2, theOrg(call2));
      const item = found(box2, call2, items);
      remove(box2, item, items);
      await kind2.ended?.(box2, item);
      return removed(call2.request, view(item, call2.request));
    })
  ];
}
async function create(box2, kind2, call2) {
  const { request: request2 } = call2;
  const org = theOrg(call2);
  requireProvisioner(box2, call2, org);
  const draft = checked(kind2, request2, true);
  const others = present(kind2.items(box2.store), org);
  if (others.some(({ name }) => name === draft.name)) throw duplicate(kind2, request2);
  kind2.checkQuota(box2, org, draft, request2);
  const item = add(box2, kind2, org.slug, draft);
  await kind2.made?.(box2, item);
  return created(request2, kind2.view(item, request2));
}
function update(box2, kind2, call2) {
  const { request: request2 } = call2;
  const org = theOrg(call2);
  requireProvisioner(box2, call2, org);
  const item = found(box2, call2, kind2.items(box2.store));
  const changes = checked(kind2, request2, false);
  kind2.checkQuota(box2, org, { ...item, ...changes }, request2, item);
  change(box2, kind2, item, changes, request2);
  return ok(kind2.view(item, request2));
}
function checked(kind2, request2, whole3) {
  const complaints = {};
  const limit2 = kind2.nameField === "slug" ? Number(request2.switch("slug-limit")) : 0;
  const draft = readDraft(kind2, readFields(request2), whole3, complaints, limit2 || void 0);
  settle(complaints);
  return draft;
}
function duplicate({ noun, nameField }, request2) {
  const text = `A ${noun} with this ${nameField} already exists.`;
  const status = Number(request2.switch("status-duplicate-name"));
  if (request2.switch("duplicate-name") === "conflict") return new Refusal3("conflict", text, { status });
  return new Refusal3("validation_error", "Invalid input.", { status, detail: { [nameField]: [text] } });
}

// src/emulator/dollarbox/resources/volumes.ts
var VOLUMES = {
  noun: "volume",
  nameField: "name",
  deletion: "Delete a volume and its data",
  firstId: 456,
  items: ({ volumes }) => volumes,
  read: (fields, _whole, complaints) => ({ sizeGb: readSize(fields, complaints) }),
  checkQuota: (box2, org, { sizeGb }, request2) => checkQuota(box2, org, { volume_gb: sizeGb }, request2),
  complete: ({ sizeGb = 1 }) => ({ sizeGb }),
  steeredBy: ({ name }) => name,
  steps: (world, course) => creationSteps(world, course, false),
  view: volumeView
};
function readSize(fields, complaints) {
  const size = fields["size_gb"];
  if (typeof size === "number" && Number.isInteger(size) && size >= 1) return size;
  complaints["size_gb"] = [
    size === void 0 ? "This field is required." : "A whole number of at least 1 is needed."
  ];
  return 0;
}
function volumeView(volume, request2) {
  return dressed(request2, {
    id: volume.id,
    name: volume.name,
    size_gb: volume.sizeGb,
    status: statusOf(look(volume, request2), request2.switch("bound-status"), request2),
    storage_class: "hcloud-volumes",
    created_at: timestamp(request2, volume.createdMs),
    updated_at: timestamp(request2, changedMs(volume))
  });
}

// src/emulator/kit/seed-entry.ts
function asRecord(value, what) {
  const entry = fieldsIn(value);
  if (entry === void 0) throw new Error(`${what} is an object`);
  return entry;
}
function optionalText(entry, name) {
  const value = entry[name] ?? void 0;
  if (value === void 0 || typeof value === "string") return value;
  throw new Error(`${name} is a text`);
}
function neededText(entry, name) {
  const value = optionalText(entry, name) ?? "";
  if (value === "") throw new Error(`${name} is missing`);
  return value;
}
function optionalCount(entry, name) {
  const value = entry[name];
  if (value === void 0) return void 0;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new Error(`${name} is a whole number`);
}
function neededCount(entry, name) {
  const value = optionalCount(entry, name);
  if (value === void 0) throw new Error(`${name} is missing`);
  return value;
}
function optionalFlag(entry, name) {
  const value = entry[name];
  if (value === void 0 || typeof value === "boolean") return value;
  throw new Error(`${name} is true or false`);
}
function optionalWord(entry, name, words) {
  const value = optionalText(entry, name);
  if (value === void 0) return void 0;
  const word = words.find((known) => known === value);
  if (word === void 0) throw new Error(`${name} is one of ${words.join(", ")}`);
  return word;
}
function optionalTexts(entry, name) {
  const value = entry[name];
  if (value === void 0) return void 0;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  throw new Error(`${name} is a list of texts`);
}
function given(draft) {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== void 0));
}
function applyStartData(platform, data, { lists, others = {} }) {
  const whole3 = asRecord(data, `${platform} start data`);
  const known = [...Object.keys(lists), ...Object.keys(others)];
  const stranger = Object.keys(whole3).find((name) => !known.includes(name));
  if (stranger !== void 0)
    throw new Error(`${platform} start data has no ${stranger}; it has: ${known.join(", ")}`);
  for (const [name, apply] of Object.entries(others)) if (whole3[name] !== void 0) apply(whole3[name]);
  for (const [name, apply] of Object.entries(lists)) {
    const list2 = whole3[name] ?? [];
    if (!Array.isArray(list2)) throw new Error(`${name} is a list`);
    for (const entry of list2) apply(asRecord(entry, `An entry of ${name}`));
  }
}

// src/emulator/dollarbox/seed/seed-people.ts
function applyOrgs(box2, entry) {
  const draft = {
    name: optionalText(entry, "name"),
    billingEmail: optionalText(entry, "billing_email"),
    kubectlEnabled: optionalFlag(entry, "kubectl_enabled"),
    apiEnabled: optionalFlag(entry, "api_enabled"),
    billingOk: optionalFlag(entry, "billing_ok"),
    containerLimit: optionalCount(entry, "container_limit"),
    volumeGbLimit: optionalCount(entry, "volume_gb_limit")
  };
  putOrg(box2, neededText(entry, "slug"), given(draft));
}
function applyMembers(box2, entry) {
  putMember(box2, neededOrg(box2, entry), neededText(entry, "email"), roleOf(entry));
}
function applyTokens({ store }, entry) {
  const text = neededText(entry, "token");
  const scope = optionalText(entry, "scope") ?? "write";
  const expires = optionalText(entry, "expires_at");
  const expiresMs = expires === void 0 ? void 0 : Date.parse(expires);
  if (!text.startsWith("dbx_")) throw new Error("token begins with dbx_");
  if (scope !== "read" && scope !== "write") throw new Error("scope is read or write");
  if (Number.isNaN(expiresMs)) throw new Error("expires_at is an ISO time");
  const more = given({ org: optionalText(entry, "org"), expiresMs });
  const revoked = optionalFlag(entry, "revoked") ?? false;
  store.tokens.set(text, { email: neededText(entry, "email"), scope, revoked, ...more });
}
function neededOrg({ store }, entry) {
  const slug = neededText(entry, "org");
  if (store.orgs.has(slug)) return slug;
  throw new Error(`There is no org ${slug}`);
}
function putOrg(box2, slug, draft) {
  const { world, store } = box2;
  const known = store.orgs.get(slug);
  if (known !== void 0) return Object.assign(known, draft);
  const org = {
    ...stamped(box2),
    id: world.chance.next("org"),
    slug,
    name: slug,
    billingEmail: `billing@${slug}.example.com`,
    kubectlEnabled: true,
    apiEnabled: true,
    billingOk: true,
    containerLimit: 1e3,
    volumeGbLimit: 1e3,
    ...draft
  };
  store.orgs.set(slug, org);
  return org;
}
function putMember(box2, org, email, role) {
  const { store } = box2;
  const known = store.membership(org, email);
  if (known !== void 0) return Object.assign(known, { role });
  const id = nextId(box2, "member", 42, store.memberships);
  const member = { ...stamped(box2), id, org, email, role };
  store.memberships.set(id, member);
  return member;
}
function roleOf(entry) {
  return optionalWord(entry, "role", ROLES) ?? "member";
}

// src/emulator/dollarbox/seed/seed.ts
var OLIVE = "olive@example.com";
var MONA2 = "mona@example.com";
var OLD_CONTAINERS = 120;
function seed(box2) {
  box2.store.clear();
  seedOrgs(box2);
  seedTokens(box2);
  seedContainers(box2);
  seedVolumes(box2);
  const staging = { name: "staging", allocatedContainers: 2, allocatedVolumeGb: 5 };
  add(box2, NAMESPACES, "acme", staging, 451).life = settledAt(box2, "settled");
  addInvitation(box2, "acme", { email: "guest@example.com", role: "member" }, 701);
  addInvitation(box2, "acme", { email: "deputy@example.com", role: "admin" }, 702);
  addInvitation(box2, "my-org", { email: "guest@example.com", role: "member" }, 703);
}
function settledAt(box2, stage) {
  return box2.world.lifecycle([{ status: stage }]);
}
function seedOrgs(box2) {
  putOrg(box2, "my-org", { name: "My Org" });
  putOrg(box2, "acme", { name: "Acme" });
  putOrg(box2, "beta-org", { name: "Beta", kubectlEnabled: false });
  putOrg(box2, "closed-org", { name: "Closed", apiEnabled: false });
  putOrg(box2, "full-org", { name: "Full", containerLimit: 5, volumeGbLimit: 10 });
  putOrg(box2, "broke-org", { name: "Broke", billingOk: false });
  putMember(box2, "my-org", OLIVE, "owner");
  putMember(box2, "my-org", MONA2, "admin");
  for (const slug of ["acme", "beta-org", "closed-org", "full-org", "broke-org"])
    putMember(box2, slug, MONA2, "owner");
  putMember(box2, "acme", "ada@example.com", "admin");
  putMember(box2, "acme", "mel@example.com", "member");
  for (let number = 1; number <= 12; number += 1) {
    putMember(box2, "acme", `person-${String(number).padStart(2, "0")}@example.com`, "member");
  }
}
function seedTokens({ store }) {
  const put2 = (text, email, more = {}) => store.tokens.set(text, { email, scope: "write", revoked: false, ...more });
  put2(DEMO_TOKENS.owner, OLIVE);
  put2(DEMO_TOKENS.multi, MONA2);
  put2(DEMO_TOKENS.readOnly, MONA2, { scope: "read" });
  put2(DEMO_TOKENS.acmeScoped, MONA2, { org: "acme" });
  put2(DEMO_TOKENS.admin, "ada@example.com");
  put2(DEMO_TOKENS.member, "mel@example.com");
  put2(DEMO_TOKENS.nowhere, "newbie@example.com");
  put2(DEMO_TOKENS.revoked, OLIVE, { revoked: true });
  put2(DEMO_TOKENS.expired, OLIVE, { expiresMs: Date.parse("2020-01-01T00:00:00Z") });
}
function seedContainers(box2) {
  const put2 = (org, name, id, stage = "settled") => {
    const image = stage === "failed" ? "registry.example.com/app:fail" : "registry.example.com/app:1";
    add(box2, CONTAINERS, org, { name, image }, id).life = settledAt(box2, stage);
  };
  for (let number = 1; number <= OLD_CONTAINERS; number += 1) {
    put2("acme", `old-${String(number).padStart(3, "0")}`, number);
  }
  put2("my-org", "site", 121);
  put2("my-org", "crashed", 122, "failed");
  for (let number = 1; number <= 5; number += 1) {
    put2("full-org", `full-${number}`, 900 + number, number === 5 ? "failed" : "settled");
  }
}
function seedVolumes(box2) {
  const put2 = (org, name, id, sizeGb, stage = "settled") => {
    add(box2, VOLUMES, org, { name, sizeGb }, id).life = settledAt(box2, stage);
  };
  put2("my-org", "data", 401, 10);
  put2("my-org", "stuck", 402, 1, "failed");
  put2("acme", "shared", 403, 5);
  put2("full-org", "most", 404, 8);
}

// src/emulator/dollarbox/seed/seed-resources.ts
var STAGES2 = {
  running: "settled",
  bound: "settled",
  active: "settled",
  failed: "failed",
  pending: "pending",
  provisioning: "provisioning"
};
function applyContainers(box2, entry) {
  const complaints = {};
  const draft = readDraft(CONTAINERS, entry, true, complaints);
  const wrong = Object.keys(complaints);
  if (wrong.length > 0) throw new Error(`A container of the start data is not valid: ${wrong.join(", ")}`);
  const container = applyKind(box2, CONTAINERS, entry, draft);
  container.address = optionalText(entry, "ipv6_address") ?? container.address;
}
function applyVolumes(box2, entry) {
  const sizeGb = optionalCount(entry, "size_gb") ?? 1;
  applyKind(box2, VOLUMES, entry, { name: neededText(entry, "name"), sizeGb });
}
function applyNamespaces(box2, entry) {
  applyKind(box2, NAMESPACES, entry, {
    name: neededText(entry, "slug"),
    allocatedContainers: optionalCount(entry, "allocated_containers") ?? 0,
    allocatedVolumeGb: optionalCount(entry, "allocated_volume_gb") ?? 0
  });
}
function applyInvitations(box2, entry) {
  const id = idOf(box2, entry, "invitation", box2.store.invitations);
  const accepted2 = optionalFlag(entry, "accepted") ?? false;
  const draft = { email: neededText(entry, "email"), role: roleOf(entry), accepted: accepted2 };
  addInvitation(box2, neededOrg(box2, entry), draft, id);
}
function applyCredentials(box2, entry) {
  const id = idOf(box2, entry, "credential", box2.store.credentials);
  addCredential(box2, neededOrg(box2, entry), neededText(entry, "email"), id);
}
function idOf(box2, entry, noun, taken) {
  return optionalCount(entry, "id") ?? nextId(box2, `seeded-${noun}`, 1001, taken);
}
function applyKind(box2, kind2, entry, draft) {
  const id = idOf(box2, entry, kind2.noun, kind2.items(box2.store));
  const item = add(box2, kind2, neededOrg(box2, entry), draft, id);
  const status = optionalWord(entry, "status", Object.keys(STAGES2));
  if (status !== void 0) item.life = settledAt(box2, STAGES2[status] ?? "settled");
  return item;
}

// src/emulator/dollarbox/seed/apply-seed.ts
function applySeed(box2, data) {
  applyStartData("DollarBox", data, {
    lists: {
      orgs: (entry) => applyOrgs(box2, entry),
      members: (entry) => applyMembers(box2, entry),
      tokens: (entry) => applyTokens(box2, entry),
      containers: (entry) => applyContainers(box2, entry),
      volumes: (entry) => applyVolumes(box2, entry),
      namespaces: (entry) => applyNamespaces(box2, entry),
      invitations: (entry) => applyInvitations(box2, entry),
      kubectl_credentials: (entry) => applyCredentials(box2, entry)
    },
    others: { kubeconfig: (value) => applyKubeconfig(box2, value) }
  });
}
function applyKubeconfig({ store }, value) {
  const entry = asRecord(value, "kubeconfig");
  const server = optionalText(entry, "server");
  const certificateAuthorityData = optionalText(entry, "certificateAuthorityData");
  store.kubeconfigTarget = { ...store.kubeconfigTarget, ...given({ server, certificateAuthorityData }) };
}

// src/emulator/dollarbox/switches.ts
var SWITCHES = [
  ...STATUS_SWITCHES,
  ...inferred({
    // Errors
    "error-detail": "given empty absent: `detail` of the error envelope",
    "duplicate-name": "validation_error conflict: Code for a name that is taken",
    "status-duplicate-name": "400 409: HTTP status for a name that is taken",
    "kubectl-off": "permission_denied validation_error not_found kubectl_disabled: Code when kubectl mode is off",
    "bad-json": "parse_error validation_error: Code for a body that is not JSON",
    "bad-cursor": "not_found validation_error: Code for a cursor nobody gave out",
    "missing-token": "authentication_failed not_authenticated: Code without an Authorization header",
    billing: "ok error: Whether creations end in `billing_error`",
    "unknown-path": "json html: Body of the 404 for a path nobody has",
    "trailing-slash": "redirect redirect-all not-found: A path without its slash: 301 for GET, for all, or 404",
    // Orgs and roles
    "foreign-org": "not_found permission_denied: Code for another user's org",
    "scoped-token-other-org": "ignored refused: Org-scoped token, but another org named",
    "header-and-query": "header query: Which wins when both name an org",
    "multi-org-reads": "all first org_required: A read without an org by a user of several",
    "member-writes": "allowed refused: Whether role `member` manages containers and volumes",
    // Lists
    "list-order": "oldest newest: Order of lists",
    "page-default": "50 *: Page size without `limit`",
    "page-max": "100 *: Largest page size",
    "over-limit": "clamped refused: A `limit` above the largest",
    "next-links": "absolute relative http foreign loop: Form of `next`; `foreign` names another host, `loop` never ends",
    "next-query": "kept cursor-only: Whether `next` keeps the other parameters",
    "null-links": "null absent: How no further page is said",
    // Containers and volumes
    "create-status": "201 202 200: HTTP status of a creation",
    "delete-reply": "empty object: Answer to a removal: 204, or 200 with the object",
    delete: "immediate deleting deleted-status: Gone at once, after status `deleting`, or readable as `deleted`",
    "provisioning-stage": "shown skipped: Status `provisioning` between `pending` and the end",
    "running-status": "running *: The word for a container that runs",
    "bound-status": "bound *: The word for a volume that is ready",
    "failed-status": "failed *: The word for one that failed",
    "failure-reason": "none error status_message message: Field of a failed container that says why",
    "fresh-get": "found not-found-first: A GET within one step of the creation",
    "patch-status": "pending unchanged: Status after a change",
    "identical-patch": "no-op rollout: A PATCH that changes nothing",
    "patch-name": "refused ignored: A PATCH with another name",
    "patch-env": "replace merge: Variables that a PATCH leaves out",
    "patch-ip": "kept new: The address after a change",
    "ip-lag": "no yes: Whether the address comes three steps after `running`",
    "ip-missing": "empty null absent: An address that is not there yet",
    "empty-as-null": "off on: Empty `env` and `command` as null",
    // Namespaces
    "slug-limit": "20 *: Most characters of the slug of a namespace",
    "active-status": "active *: The word for a namespace that is ready",
    "namespace-name": "at-once when-active: When `k8s_namespace` is told; empty before",
    // Shapes
    "id-type": "number string: Type of ids",
    "member-id": "number string: Type of the ids of members",
    "member-patch-reply": "full short: Whether the answer to a changed role has `joined_at`",
    timestamps: "micro seconds: Precision of times",
    "unknown-fields": "off on: Fields nobody has heard of, on every object",
    // kubectl and limits
    "rotate-credential": "new-id same-id replaced: A second credential: one more, the same turned around, or a new one instead",
    kubeconfig: `${KUBECONFIG_KINDS.join(" ")}: What an issued kubeconfig holds`,
    "kubeconfig-server": "seeded *: Server of an issued kubeconfig: as in the start data, or this URL",
    "token-lifetime": "3600 none *: Seconds until the token of a kubeconfig expires",
    "rate-limit": "off *: Requests a minute for each token",
    "retry-after": "seconds date absent: Form of Retry-After; seconds are documented"
  })
];

// src/emulator/dollarbox/wire/fallback.ts
var HTML = '<!doctype html><html lang="en"><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>';
function fallback(box2, routes, request2) {
  const methods = methodsOf(routes, request2.path);
  if (methods.length > 0) {
    checkScope(authenticate2(box2, request2), request2);
    const headers = { allow: methods.join(", ") };
    throw new Refusal3("method_not_allowed", `Method "${request2.method}" not allowed.`, { headers });
  }
  const slashed = methodsOf(routes, `${request2.path}/`).length > 0;
  if (slashed && redirects(request2)) {
    const [path = "", ...query] = request2.url.split("?");
    const rest = query.length > 0 ? `?${query.join("?")}` : "";
    return { status: 301, headers: { location: `${request2.mount}${path}/${rest}` } };
  }
  if (request2.switch("unknown-path") === "html") {
    return { status: 404, headers: { "content-type": "text/html; charset=utf-8" }, text: HTML };
  }
  throw notFound(slashed ? "Not found. Paths end with a slash." : void 0);
}
function redirects({ method, switch: read }) {
  const way = read("trailing-slash");
  return way === "redirect-all" || way === "redirect" && (method === "GET" || method === "HEAD");
}
function methodsOf(routes, path) {
  const segments = segmentsOf(path);
  const fitting = routes.filter((route) => matchPath(route.path, segments) !== void 0);
  return fitting.map(({ method }) => method);
}

// src/emulator/dollarbox/plugin.ts
var createDollarbox = (world) => {
  const store = new Store();
  const { clock, chance } = world;
  const face = new Face({ clock, chance, spacesOf: (parent) => spacesOf(store, parent) });
  return dollarbox({ world, store, cluster: face });
};
function createDollarboxOn(access) {
  return (world) => dollarbox({ world, store: new Store(), cluster: new RemoteCluster(access) });
}
function dollarbox(box2) {
  const routes = [
    ...provisionedRoutes(box2, CONTAINERS),
    ...provisionedRoutes(box2, VOLUMES),
    ...orgRoutes(box2),
    ...memberRoutes(box2),
    ...invitationRoutes(box2),
    ...kubectlCredentialRoutes(box2),
    ...provisionedRoutes(box2, NAMESPACES)
  ];
  return {
    name: "dollarbox",
    prefix: PREFIX,
    root: API,
    routes,
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => {
      seed(box2);
      box2.cluster.reset?.();
    },
    applySeed: (data) => applySeed(box2, data),
    refused: (refusal, request2) => refusalAnswer(refusal, request2),
    fallback: (request2) => fallback(box2, routes, request2),
    inspect: () => inspect(box2),
    overview: () => overview(box2),
    start: async (host) => {
      await box2.cluster.start(host);
      return { kubernetes: box2.cluster.address.server };
    },
    stop: async () => box2.cluster.stop?.()
  };
}

// src/emulator/elasticbox/boxes/blob-routes.ts
function blobRoutes(store) {
  const route = routesOf(store, PAGES.cam);
  return [
    route(
      "POST /blobs/upload",
      "Upload a file as multipart/form-data",
      ({ request: request2 }) => ok(keepBlob(store, filePart(request2)))
    ),
    route("GET /blobs/download/:id/:name", "Download a file", ({ param }) => {
      const blob = store.blobs.get(param("id"));
      if (blob === void 0) throw new Refusal(400, `Blob ${param("id")} cannot be found`);
      return { status: 200, bytes: blob.bytes, headers: { "content-type": blob.type } };
    })
  ];
}
function keepBlob(store, blob) {
  const id = store.world.chance.uuid();
  store.blobs.set(id, blob);
  return {
    url: `/services/blobs/download/${id}/${encodeURIComponent(blob.name)}`,
    upload_date: store.stamps.next(),
    length: blob.bytes.length,
    content_type: blob.type
  };
}
function filePart({ headers, body }) {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers["content-type"] ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (boundary === void 0) throw new Refusal(400, "multipart/form-data with a file is required");
  const parts = body.toString("latin1").split(`--${boundary}`);
  for (const part3 of parts) {
    const cut3 = part3.indexOf("\r\n\r\n");
    const head = part3.slice(0, cut3);
    const name = /filename="([^"]*)"/i.exec(head)?.[1];
    if (cut3 < 0 || name === void 0) continue;
    const type = /content-type:\s*(\S+)/i.exec(head)?.[1] ?? "application/octet-stream";
    return { name, type, bytes: Buffer.from(part3.slice(cut3 + 4, -2), "latin1") };
  }
  throw new Refusal(400, "There is no file part");
}

// src/emulator/elasticbox/instances/operation-routes.ts
var PLAIN = ["deploy", "poweron", "shutdown", "reinstall", "reconfigure"];
function operationRoutes(store) {
  const route = routesOf(store, PAGES.instances);
  const future = routesOf(store, PAGES.schemas);
  return [
    ...PLAIN.map(
      (name) => route(`PUT /instances/:id/${name}`, `Start ${name}`, (call2) => {
        const instance = writableInstanceOf(store, call2);
        if (name === "shutdown") refuseProtected(store);
        return start(store, call2, instance, name);
      })
    ),
    future(
      "PUT /instances/:id/pull",
      "Move to another version of the box",
      (call2) => pull(store, call2, writableInstanceOf(store, call2))
    ),
    route(
      "DELETE /instances/:id",
      "operation=terminate, force_terminate or delete",
      (call2) => remove2(store, call2, writableInstanceOf(store, call2))
    )
  ];
}
function start(store, call2, instance, name) {
  requireAllowed(instance, name);
  const { id, owner } = instance.fields;
  begin(store, instance, name, call2.user.personal || owner);
  return accepted(call2, { id, method: name });
}
function accepted({ request: request2 }, json) {
  return { status: Number(request2.switch("lifecycle-status")), ...json !== void 0 && { json } };
}
function remove2(store, call2, instance) {
  const operation = call2.request.query.get("operation");
  const { id } = instance.fields;
  if (operation === "delete") {
    requireAllowed(instance, "delete");
    store.instances.delete(id);
    return accepted(call2);
  }
  if (operation !== "terminate" && operation !== "force_terminate") {
    throw new Refusal(400, "operation is terminate, force_terminate or delete");
  }
  refuseProtected(store);
  if (operation === "terminate" && isOn(instance) && !instance.conflicted) {
    instance.conflicted = true;
    if (store.world.switch("terminate-conflict") === "once") {
      throw new Refusal(409, `Another operation is under way on instance ${id}`);
    }
  }
  start(store, call2, instance, operation);
  return accepted(call2);
}
function refuseProtected(store) {
  const status = Number(store.world.switch("protected"));
  if (status > 0) throw new Refusal(status, "The instance is protected");
}
function pull(store, call2, instance) {
  const { fields } = instance;
  const box2 = findBox(store, call2.user, { id: call2.body()["box_id"] ?? "" }, "Box");
  if ((box2.version?.box ?? box2.id) !== fields.box)
    throw new Refusal(400, "box_id is no version of the deployed box");
  requireAllowed(instance, "reinstall");
  const boxes = flatStack(box2, (child) => store.boxes.get(child)?.value);
  instance.fields = { ...fields, boxes, updated: store.stamps.next() };
  if (store.world.switch("pull-reinstalls") === "yes") start(store, call2, instance, "reinstall");
  return accepted(call2);
}

// src/emulator/elasticbox/operations/settle.ts
function settleAll(store) {
  for (const instance of store.instances.values()) {
    advance(store, instance);
    expire(store, instance);
  }
  const auto = store.world.switch("auto-reconfigure") === "on";
  for (const instance of store.instances.values()) {
    if (auto) followBindings(store, instance);
    else instance.bound = void 0;
  }
}
function followBindings(store, instance) {
  const now = boundIds(store, instance).join();
  const moved = instance.bound !== void 0 && instance.bound !== now;
  instance.bound = now;
  if (moved && isOn(instance)) begin(store, instance, "reconfigure", instance.fields.owner);
}
function expire(store, instance) {
  const { lease, state, owner } = instance.fields;
  if (lease === void 0 || lease.released === true || state === "processing") return;
  if (store.world.clock.now() < (readStamp(lease.expire) ?? Number.POSITIVE_INFINITY)) return;
  if (isTerminated(instance) && state === "done") return;
  instance.fields = { ...instance.fields, lease: { ...lease, released: true } };
  const name = operationOf(instance, lease.operation);
  if (name !== void 0) begin(store, instance, name, owner);
}
function operationOf(instance, wanted) {
  if (isOn(instance)) return wanted === "terminate" ? "terminate" : "shutdown";
  return wanted === "terminate" ? "force_terminate" : void 0;
}

// src/emulator/elasticbox/overview.ts
function overview2(store) {
  const drafts = [...store.boxes.values()].map(({ value }) => value).filter(({ version }) => version === void 0);
  return [
    {
      title: "Instances",
      columns: ["Workspace", "Id", "Name", "Box", "Tags", "State", "Machines"],
      rows: [...store.instances.values()].toReversed().map(({ fields, machines }) => [
        ...[fields.owner, fields.id, fields.name, fields.boxes[0]?.name ?? "", fields.tags.join(", ")],
        ...[
          `${fields.state} (${fields.operation.event})`,
          machines.map(({ address }) => address.public).join(", ")
        ]
      ])
    },
    {
      title: "Boxes",
      columns: ["Workspace", "Id", "Name", "Type", "Newest version"],
      rows: drafts.toReversed().map(({ owner, id, name, schema: schema4 }) => {
        const number = versionsOf(store, id)[0]?.version?.number;
        const version = number === void 0 ? "" : `${number.major}.${number.minor}.${number.patch}`;
        return [owner, id, name, schema4.replace(schemaOf("boxes/"), ""), version];
      })
    }
  ];
}

// src/emulator/elasticbox/seed/seed-blobs.ts
var EVENTS = ["pre_install", "install", "configure", "start", "stop", "dispose"];
var FILES = [
  ...EVENTS.map((event) => [`${event}.sh`, "text/x-shellscript", `#!/bin/sh
echo "${event}"
`]),
  ["template.json", "application/json", "{}\n"]
];
function fillBlobs(store) {
  for (const [name, type, text] of FILES)
    store.blobs.set(idOf2(name), { name, type, bytes: Buffer.from(text) });
}
function fileOf(wanted) {
  const [name, type, text] = FILES.find(([known]) => known === wanted) ?? ["", "", ""];
  return { url: `/services/blobs/download/${idOf2(name)}/${name}`, length: text.length, content_type: type };
}
function idOf2(name) {
  const number = FILES.findIndex(([known]) => known === name) + 1;
  return `f0000000-0000-4000-a000-${String(number).padStart(12, "0")}`;
}

// src/emulator/elasticbox/seed/seed-variables.ts
function variable(name, type, value, more = {}) {
  return { name, type, value, required: false, visibility: "public", ...more };
}
var COURSES2 = ["INSTALL_EXIT_CODE", "CONFIGURE_EXIT_CODE", "DISPOSE_EXIT_CODE"].map((name) => variable(name, "Number", "0")).concat(["HANG_IN", "PROVIDER_FAILS", "PUBLISH"].map((name) => variable(name, "Text", "")));
function webVariables(nginx, database) {
  return [
    variable("GIT_SHA", "Text", "", { required: true }),
    variable("GREETING", "Text", "hello"),
    variable("ADMIN_PASSWORD", "Password", ""),
    variable("WORKERS", "Number", "2"),
    variable("http", "Port", "8080"),
    variable("SETTINGS", "File", ""),
    variable("LOG_LEVEL", "Options", "info", { options: "debug,info,error" }),
    variable("nginx", "Box", nginx, { automatic_updates: "off" }),
    variable("http", "Port", "8081", { scope: "nginx" }),
    variable("db", "Binding", database, { visibility: "private" }),
    ...COURSES2
  ];
}

// src/emulator/elasticbox/seed/seed-boxes.ts
var guid = (number) => `b0000000-0000-4000-a000-${String(number).padStart(12, "0")}`;
var BOXES = {
  web: guid(1),
  webV1: guid(2),
  webV11: guid(3),
  nginx: guid(4),
  database: guid(5),
  shared: guid(6),
  sharedV2: guid(7),
  shop: guid(8),
  stack: guid(9),
  twinA: guid(10),
  twinB: guid(11),
  broken: guid(12),
  stuck: guid(13),
  linux: guid(21),
  large: guid(22),
  cluster: guid(23),
  windows: guid(24)
};
function fillBoxes(store) {
  const add2 = (id, name, type, fields) => {
    const common = {
      id,
      name,
      schema: schemaOf(`boxes/${type}`),
      owner: "operations",
      description: `Demo box ${name}`
    };
    return store.keep(store.boxes, id, completeBox(store, { ...common, ...fields }));
  };
  fillBlobs(store);
  fillPolicies(add2);
  fillScripts(add2);
  fillVersioned(store, add2);
  fillTemplates(add2);
}
function fillPolicies(add2) {
  const policy = (claims, instances) => ({
    claims,
    provider_id: PROVIDERS.test,
    lifespan: { operation: "none" },
    profile: profile(instances)
  });
  add2(BOXES.linux, "linux-small", "policy", policy(["linux"], 1));
  add2(BOXES.large, "linux-large", "policy", policy(["linux", "large"], 1));
  add2(BOXES.cluster, "linux-cluster", "policy", policy(["linux", "cluster"], 3));
  add2(BOXES.windows, "windows-small", "policy", policy(["windows"], 1));
}
function fillScripts(add2) {
  const requirements = ["linux"];
  add2(BOXES.nginx, "nginx", "script", {
    ...scripts("install", "configure"),
    variables: [variable("http", "Port", "80"), variable("worker_processes", "Number", "2")]
  });
  add2(BOXES.database, "database", "script", {
    requirements,
    ...scripts("install", "configure", "start", "stop"),
    variables: [
      variable("DB_NAME", "Text", "app"),
      variable("DB_PASSWORD", "Password", "demo-only"),
      ...COURSES2
    ]
  });
  add2(BOXES.twinA, "twin", "script", { requirements, ...scripts("install") });
  add2(BOXES.twinB, "twin", "script", { requirements, ...scripts("install") });
  const failing = [variable("INSTALL_EXIT_CODE", "Number", "3")];
  add2(BOXES.broken, "broken", "script", { ...scripts("install"), variables: failing });
  const hanging = [variable("HANG_IN", "Text", "deploy")];
  add2(BOXES.stuck, "stuck", "script", { ...scripts("install"), variables: hanging });
}
function fillVersioned(store, add2) {
  const web2 = add2(BOXES.web, "web", "script", {
    requirements: ["linux"],
    ...scripts("pre_install", "install", "configure", "start", "stop", "dispose"),
    variables: webVariables(BOXES.nginx, BOXES.database)
  });
  const version = (major, minor, description) => ({
    number: { major, minor, patch: 0 },
    description
  });
  createVersion(store, web2, version(1, 0, "First"), BOXES.webV1);
  createVersion(store, web2, version(1, 1, "Second"), BOXES.webV11);
  const shared = add2(BOXES.shared, "shared-tools", "script", {
    owner: "library",
    members: [{ role: "read", workspace: "operations" }],
    requirements: ["linux"],
    ...scripts("install"),
    variables: [variable("CHANNEL", "Options", "stable", { options: "stable,beta" })]
  });
  createVersion(store, shared, version(2, 0, "Stable"), BOXES.sharedV2);
}
function fillTemplates(add2) {
  add2(BOXES.stack, "bucket", "cloudformation", {
    type: "CloudFormation Service",
    template: fileOf("template.json"),
    variables: [variable("BucketName", "Text", "demo-bucket")]
  });
  const part3 = (name, id, variables) => ({
    name,
    tags: [`shop-${name}`],
    automatic_updates: "off",
    box: { id, variables },
    policy: { requirements: ["linux"] }
  });
  const sha = { name: "GIT_SHA", type: "Text", value: "ab12cd" };
  add2(BOXES.shop, "shop", "application", {
    services: [part3("db", BOXES.database, []), part3("web", BOXES.web, [sha])]
  });
}
function scripts(...names) {
  const file = (name) => ({ ...fileOf(`${name}.sh`), destination_path: "scripts" });
  return { events: Object.fromEntries(names.map((name) => [name, file(name)])) };
}
function profile(instances) {
  const schema4 = schemaOf("test/compute/profile");
  const where = {
    image: "test",
    keypair: "test_keypair",
    location: "Simulated Location",
    flavor: "test.micro"
  };
  return { schema: schema4, ...where, instances };
}

// src/emulator/elasticbox/seed/seed-instances.ts
var SHA = { name: "GIT_SHA", type: "Text", value: "ab12cd" };
var FAILED = { name: "INSTALL_EXIT_CODE", type: "Number", value: "3" };
var HANG = { name: "HANG_IN", type: "Text", value: "deploy" };
var seeded = (id, name, box2, more) => {
  return { id, name, box: box2, ...more };
};
var web = (id, name, tag, { variables = [], ...more } = {}) => seeded(id, name, BOXES.web, { tags: [tag], ...more, variables: [SHA, ...variables] });
var SEEDED = [
  seeded("i-dbon01", "database", BOXES.database, { tags: ["stable", "db"] }),
  web("i-webon1", "web-stable", "web", { box: BOXES.webV1, tags: ["stable", "web"] }),
  web("i-webof1", "web-off", "off", { event: "shutdown_service" }),
  web("i-webgo1", "web-gone", "gone", { event: "terminate_service" }),
  web("i-webbad", "web-bad", "bad", { state: "unavailable", variables: [FAILED] }),
  web("i-webnow", "web-stuck", "stuck", { state: "processing", variables: [HANG] }),
  web("i-many01", "web-many", "many", { box: BOXES.webV11, policy: BOXES.cluster }),
  seeded("i-ada001", "mine", BOXES.database, { owner: "ada", tags: ["mine"] }),
  seeded("i-lib001", "hidden", BOXES.sharedV2, { owner: "library", tags: ["hidden"] })
];
function fillInstances(store) {
  for (const one of SEEDED) seedInstance(store, one);
}
function seedInstance(store, seeded2) {
  const { id, name, owner = "operations", tags = [], variables = [] } = seeded2;
  const { state = "done", event = "deploy" } = seeded2;
  const box2 = store.boxes.get(seeded2.box)?.value;
  const policy = store.boxes.get(seeded2.policy ?? BOXES.linux)?.value;
  if (box2 === void 0 || policy === void 0)
    throw new Error(`Instance ${name}: its box or policy is unknown`);
  const instance = newInstance(store, {
    ...{ id, serviceId: `eb-${id.slice(3)}`, name, owner, box: box2, policy, tags },
    ...{ variables: variables.map(whole(box2)), lease: void 0, updates: "off" }
  });
  store.instances.set(id, instance);
  if (state === "processing") begin(store, instance, "deploy", owner);
  else live(store, instance, state, event);
}
function live(store, instance, state, event) {
  const { owner } = instance.fields;
  note(store, instance, { text: `deploy requested by ${owner}`, level: "start", operation: "deploy" });
  moveMachines(store, instance, "up");
  const fine = runScripts(store, instance, "deploy", ["pre_install", "install", "configure", "start"]);
  note(store, instance, {
    text: `deploy ${fine ? "done" : "failed"}`,
    level: fine ? "success" : "error",
    operation: "deploy"
  });
  if (event.startsWith("shutdown")) moveMachines(store, instance, "off");
  if (event.startsWith("terminate")) moveMachines(store, instance, "gone");
  const updated = store.stamps.next();
  const operation = { event, workspace: owner, created: updated };
  instance.fields = { ...instance.fields, state, operation, updated };
}
function whole({ variables }) {
  return (variable2) => ({
    ...variables.find(({ name, scope }) => name === variable2.name && scope === void 0),
    ...variable2
  });
}

// src/emulator/elasticbox/seed/extra-seed.ts
function applySeed2(store, data) {
  applyStartData("ElasticBox", data, {
    lists: {
      workspaces: (entry) => applyWorkspace(store, entry),
      boxes: (entry) => {
        const box2 = completeBox(store, { owner: "operations", ...entry });
        store.keep(store.boxes, box2.id, box2);
      },
      versions: (entry) => applyVersion(store, entry),
      instances: (entry) => applyInstance(store, entry)
    }
  });
}
function applyWorkspace(store, entry) {
  const id = neededText(entry, "id");
  const admin = store.users.find((user) => user.admin);
  admin?.roles.set(id, "write");
  addTeam(store, id, optionalText(entry, "name") ?? id, admin?.personal ?? "");
}
function applyVersion(store, { box: id, id: own2, ...version }) {
  const box2 = store.boxes.get(String(id))?.value;
  if (box2 === void 0) throw new Error(`There is no box ${String(id)} to make a version of`);
  createVersion(store, box2, version, own2 === void 0 ? void 0 : String(own2));
}
function applyInstance(store, entry) {
  for (const name of ["id", "name", "box"]) neededText(entry, name);
  seedInstance(store, entry);
}

// src/emulator/elasticbox/store/store.ts
var Store2 = class {
  world;
  stamps;
  users = [];
  tokens = [];
  workspaces = /* @__PURE__ */ new Map();
  boxes = /* @__PURE__ */ new Map();
  instances = /* @__PURE__ */ new Map();
  providers = /* @__PURE__ */ new Map();
  blobs = /* @__PURE__ */ new Map();
  constructor(world) {
    this.world = world;
    this.stamps = new Stamps(world.clock);
  }
  clear() {
    this.stamps.reset();
    this.users.length = 0;
    this.tokens.length = 0;
    for (const map2 of [this.workspaces, this.boxes, this.instances, this.providers]) map2.clear();
    this.blobs.clear();
  }
  /** `i-` and six, `eb-` and five small letters or digits. */
  shortId(prefix, length) {
    const digits = "abcdefghijklmnopqrstuvwxyz0123456789";
    const pick = () => digits[Math.floor(this.world.chance.random() * digits.length)] ?? "a";
    return prefix + Array.from({ length }, pick).join("");
  }
  keep(map2, id, value) {
    const known = map2.get(id);
    if (known === void 0) map2.set(id, { born: this.world.born(), value });
    else known.value = value;
    return value;
  }
  /** What every object that goes over the wire has when it is made. */
  described(kind2, id) {
    const created2 = this.stamps.next();
    return { id, uri: `/services/${kind2}/${id}`, created: created2, updated: created2, deleted: null };
  }
  missing(what, id) {
    const status = this.world.switch(what === "Instance" ? "missing" : "missing-others");
    return new Refusal(Number(status), `${what} with ID ${id} cannot be found`);
  }
};

// src/emulator/elasticbox/switches.ts
var SWITCHES2 = [
  ...documented({
    "lifecycle-status": "202 200: Success of lifecycle calls; the editions differ",
    "edit-status": "200 202: Success of PUT instance; the editions differ",
    "workspace-list": "all default: All workspaces, or the personal one unless ids= is given",
    "deploy-schema": "clients strict lax: Deploy requests as real clients send them, the published schema to the letter, or as lax as later servers",
    "bindings-form": "both instances instance: Keys of the items of `bindings`",
    "auto-reconfigure": "off on: Instances bound to a changed one reconfigure by themselves"
  }),
  ...inferred({
    missing: "403 404: Status for an instance that does not exist (403 since 5.0.22033)",
    "missing-others": "404 403: Status for anything else that does not exist",
    "error-body": 'json text empty: Form of an error: `{ "message": \u2026 }`, the bare text, or nothing',
    "auth-headers": "both token bearer: Which headers are taken: ElasticBox-Token, Bearer",
    "release-header": "lenient required: Whether ElasticBox-Release: 4.x must be there",
    "edit-while-processing": "refused allowed: PUT instance during an operation: 409 or taken",
    "edit-check": "off updated: PUT instance with an old `updated` is taken, or 409",
    "slim-lists": "off on: Instance list of a workspace without nested data unless ids= is given",
    "terminate-conflict": "off once: The first terminate of each instance is refused with 409",
    protected: "off 409 403: Shutdown and terminate are refused, as with protection flags",
    addresses: "now late none: Machine addresses: with the machine, one step after the end, never",
    "tag-limit": "30 none: Longest tag",
    "unique-names": "no yes: Whether two living instances of a workspace may share a name",
    "deploy-checks": "on off: Required variables, values, claims and drafts are checked at deploy",
    "password-values": "shown masked: Values of Password variables in answers",
    "pull-reinstalls": "yes no: Whether pull starts the reinstall by itself",
    "version-numbers": "raise accept bump: Number of a new version: as sent when it is higher, else the next patch; always as sent; always the next patch",
    "script-claims": "absent empty: Whether a box that is no policy has an empty `claims`",
    icons: "absent null: How an object without an icon says so",
    "provider-updated": "moves stays: `updated` of a provider when a state ends",
    "other-actor": "off on: Somebody else shuts the instance down in the midst of a deploy"
  })
];

// src/emulator/elasticbox/plugin.ts
var ROUTES = [
  tokenRoutes,
  workspaceRoutes,
  boxRoutes,
  instanceRoutes,
  operationRoutes,
  logRoutes,
  providerRoutes,
  blobRoutes
];
var createElasticBox = (world) => {
  const store = new Store2(world);
  return {
    name: "elasticbox",
    prefix: "/elasticbox",
    switches: SWITCHES2,
    routes: ROUTES.flatMap((routes) => routes(store)),
    guide: [`elasticbox token: ${DEMO_TOKEN} (workspace operations)`],
    seed: () => {
      store.clear();
      fillPeople(store);
      fillBoxes(store);
      fillInstances(store);
    },
    applySeed: (data) => applySeed2(store, data),
    gate: (request2, route) => {
      settleAll(store);
      return route.open === true ? void 0 : guard(store, request2);
    },
    refused: (refusal, request2) => refusal.answer(request2.switch("error-body")),
    // Clients of the time send one slash more [inferred].
    looseSlash: true,
    fallback: ({ path }) => ({ status: 404, json: { message: `Nothing at ${path}` } }),
    finish: (_request, answer) => ({
      ...answer,
      headers: { ...answer.headers, "ElasticBox-Release": "4.0.0" }
    }),
    overview: () => overview2(store),
    inspect: () => ({
      workspaces: [...store.workspaces.values()].map(({ value }) => value),
      boxes: [...store.boxes.values()].map(({ value }) => value),
      instances: [...store.instances.values()].map((instance) => showInstance(store, instance))
    })
  };
};
function guard(store, request2) {
  if (callerOf(store, request2) === void 0)
    return { status: 401, json: { message: "Invalid or missing token" } };
  const release = request2.headers["elasticbox-release"] ?? "";
  if (request2.switch("release-header") === "required" && !/^4(\.|$)/.test(release)) {
    return { status: 400, json: { message: "Header ElasticBox-Release: 4.0 is required" } };
  }
  return void 0;
}

// src/emulator/github/store/refusal.ts
var REST = "https://docs.github.com/rest";
var COMMENTS_PAGE = `${REST}/issues/comments`;
var PULLS_PAGE = `${REST}/pulls/pulls`;
var DEPLOYMENTS_PAGE = `${REST}/deployments/deployments`;
var STATUSES_PAGE = `${REST}/deployments/statuses`;
var USERS_PAGE = `${REST}/users/users`;
var LIMITS_PAGE = `${REST}/using-the-rest-api/rate-limits-for-the-rest-api`;
var Refusal4 = class extends Refused {
};
function refusalAnswer2({ status, message, details }, page3 = REST) {
  const { errors, headers = {}, documentationUrl = page3 } = details;
  const json = {
    message,
    ...errors !== void 0 && { errors },
    documentation_url: documentationUrl,
    status: String(status)
  };
  return { status, headers, json };
}
function notFound3() {
  return new Refusal4(404, "Not Found");
}
function invalid3(...errors) {
  return new Refusal4(422, "Validation Failed", { errors });
}

// src/emulator/github/wire/body.ts
function readFields2(request2) {
  if (request2.body.length === 0) return {};
  const data = request2.json();
  const fields = fieldsIn(data);
  if (fields !== void 0) return fields;
  throw new Refusal4(400, data === void 0 ? "Problems parsing JSON" : "Body should be a JSON object");
}
function neededText2(fields, name) {
  const value = optionalText2(fields, name);
  if (value === void 0) throw badRequest(`"${name}" wasn't supplied.`);
  return value;
}
function optionalText2(fields, name) {
  const value = fields[name];
  if (value === void 0 || typeof value === "string") return value;
  throw wrongType(name, value, "a string");
}
function optionalFlag2(fields, name) {
  const value = fields[name];
  if (value === void 0 || typeof value === "boolean") return value;
  throw wrongType(name, value, "a boolean");
}
function optionalTexts2(fields, name) {
  const value = fields[name];
  if (value === void 0) return void 0;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw wrongType(name, value, "an array of strings");
}
function wrongType(name, value, wanted) {
  return badRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not ${wanted}.`);
}
function badRequest(sentence) {
  return new Refusal4(422, `Invalid request.

${sentence}`);
}

// src/emulator/github/wire/caller.ts
var VERSIONS = ["2022-11-28", "2026-03-10"];
var RANKS = { none: 0, read: 1, write: 2 };
function tokenText({ headers }) {
  return /^(?:bearer|token) +(\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
}
function authenticate3({ store }, request2) {
  const { headers } = request2;
  if ((headers["user-agent"] ?? "") === "") {
    throw new Refusal4(403, "Request forbidden by administrative rules. A User-Agent header is needed.");
  }
  const version = headers["x-github-api-version"];
  if (version !== void 0 && !VERSIONS.includes(version)) {
    throw new Refusal4(400, `API version ${version} is not supported.`);
  }
  if (headers["authorization"] === void 0) {
    throw new Refusal4(401, "Requires authentication", { documentationUrl: REST });
  }
  const text = tokenText(request2) ?? "";
  const token2 = store.tokens.get(text);
  if (token2 === void 0) throw new Refusal4(401, "Bad credentials", { documentationUrl: REST });
  return { ...token2, text };
}
function admit(request2, caller, repo, need) {
  const covered = caller.repos.includes(repo.fullName);
  if (repo.isPrivate && !covered) throw notFound3();
  if (need === void 0) return;
  const level = Math.max(...need.any.map((name) => RANKS[caller.permissions[name]]));
  if (need.level === "read" && !repo.isPrivate) return;
  if (covered && level >= RANKS[need.level]) return;
  if (repo.isPrivate && level === 0 && request2.switch("hidden-status") === "404") throw notFound3();
  throw forbidden(caller, need);
}
function forbidden({ app }, need) {
  const kind2 = app === void 0 ? "personal access token" : "integration";
  const accepted2 = need?.any.map((name) => `${name}=${need.level}`).join("; ");
  const headers = accepted2 === void 0 ? {} : { "x-accepted-github-permissions": accepted2 };
  return new Refusal4(403, `Resource not accessible by ${kind2}`, { headers });
}

// src/emulator/github/wire/limits.ts
var ANONYMOUS = 60;
function budgetOf({ store, world }, request2, text) {
  const now = world.clock.now();
  const token2 = store.tokens.get(text ?? "");
  const own2 = token2 === void 0 ? ANONYMOUS : token2.app === void 0 ? 5e3 : 1e3;
  const wanted = request2.switch("rate-limit");
  const limit2 = token2 === void 0 || wanted === "own" ? own2 : Number(wanted);
  const { used, resetAt } = store.hours.look(text ?? "", now);
  return {
    limit: limit2,
    used: Math.min(used, limit2),
    remaining: Math.max(0, limit2 - used),
    /** Epoch seconds. */
    reset: Math.ceil(resetAt / 1e3)
  };
}
function countRequest(hub, request2, { text, app, actor }) {
  const { store, world } = hub;
  const { limit: limit2 } = budgetOf(hub, request2, text);
  if (!store.hours.take(text, limit2, world.clock.now()).exceeded) return;
  const whose = app === void 0 ? `user ID ${actor.id}` : `installation ID ${app.id}`;
  throw new Refusal4(Number(request2.switch("rate-status")), `API rate limit exceeded for ${whose}.`, {
    documentationUrl: LIMITS_PAGE
  });
}
function countWrite({ store, world }, request2, { text }) {
  if (request2.method === "GET" || request2.method === "HEAD") return;
  const limit2 = Number(request2.switch("secondary-limit"));
  if (!store.minutes.take(text, limit2, world.clock.now()).exceeded) return;
  const seconds = request2.switch("secondary-retry-after");
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  throw new Refusal4(Number(request2.switch("secondary-status")), message, {
    headers: seconds === "absent" ? {} : { "retry-after": seconds },
    documentationUrl: `${LIMITS_PAGE}#about-secondary-rate-limits`
  });
}
function finish(hub, request2, answer) {
  const { limit: limit2, remaining, used, reset } = budgetOf(hub, request2, tokenText(request2));
  const headers = {
    "x-ratelimit-limit": String(limit2),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-resource": "core",
    "x-github-request-id": requestId2(hub),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": request2.headers["x-github-api-version"] ?? "2022-11-28",
    ...answer.json !== void 0 && { "content-type": "application/json; charset=utf-8" }
  };
  return { ...answer, headers: { ...headers, ...answer.headers } };
}
function requestId2({ world }) {
  const part3 = (digits) => world.chance.hex(digits).toUpperCase();
  return [4, 6, 7, 7, 8].map(part3).join(":");
}

// src/emulator/github/wire/view.ts
var PREFIX2 = "/github";
var WEB = "https://github.example.com";
function timestamp3(ms) {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function timestampOrNull(ms) {
  return ms === void 0 ? null : timestamp3(ms);
}
function apiUrl({ origin }, path) {
  return `${origin}${PREFIX2}${path}`;
}
function actorView({ id, login: login2, type }) {
  return { login: login2, id, type, html_url: `${WEB}/${login2}` };
}
function appView(app) {
  if (app === void 0) return null;
  const { id, slug, name } = app;
  return { id, slug, name, html_url: `${WEB}/apps/${slug}` };
}
function repoView(request2, repo) {
  const { id, fullName, isPrivate, defaultBranch } = repo;
  const [owner = "", name = ""] = fullName.split("/");
  return {
    id,
    name,
    full_name: fullName,
    private: isPrivate,
    owner: actorView({ id: id + 1, login: owner, type: "User" }),
    html_url: `${WEB}/${fullName}`,
    fork: false,
    url: apiUrl(request2, `/repos/${fullName}`),
    default_branch: defaultBranch
  };
}

// src/emulator/github/wire/route.ts
function routesOf3(hub, source, needed, base = "/repos/:owner/:repo") {
  return declaring({ base, source }, (request2) => {
    const caller = enter3(hub, request2);
    const repo = repoOf(hub, request2);
    admit(request2, caller, repo, typeof needed === "function" ? needed(request2) : needed);
    countWrite(hub, request2, caller);
    return { request: request2, caller, repo };
  });
}
function listsOf(hub, source, needed) {
  const named = routesOf3(hub, source, needed);
  const linked = routesOf3(hub, source, needed, "/repositories/:repository_id");
  return (call2, summary, handle2) => [
    named(call2, summary, handle2),
    linked(call2, `${summary}, as \`Link\` names it`, handle2)
  ];
}
function enter3(hub, request2) {
  const caller = authenticate3(hub, request2);
  countRequest(hub, request2, caller);
  return caller;
}
function idIn({ params }, name) {
  const text = params[name] ?? "";
  if (!/^\d{1,15}$/.test(text)) throw notFound3();
  return Number(text);
}
function repoOf({ store }, { params }) {
  const { owner, repo, repository_id: id } = params;
  const found2 = id === void 0 ? store.repos.get(`${owner}/${repo}`.toLowerCase()) : [...store.repos.values()].find((candidate) => String(candidate.id) === id);
  if (found2 === void 0) throw notFound3();
  return found2;
}
function accountRoutes(hub) {
  const source = `${USERS_PAGE}#get-the-authenticated-user`;
  const route = declaring({ source }, (request2) => enter3(hub, request2));
  const summary = "The person behind the token; an installation has none and is refused";
  return [
    route("GET /user", summary, (caller) => {
      if (caller.app !== void 0) throw forbidden(caller);
      return ok(actorView(caller.actor));
    })
  ];
}

// src/emulator/github/comments/comment-item.ts
function writeNeed(request2) {
  const either = request2.switch("comment-permission") === "either";
  return { any: either ? ["issues", "pull_requests"] : ["pull_requests"], level: "write" };
}
function commentItemRoutes(hub) {
  const rewrites = routesOf3(hub, `${COMMENTS_PAGE}#update-an-issue-comment`, writeNeed);
  const deletes = routesOf3(hub, `${COMMENTS_PAGE}#delete-an-issue-comment`, writeNeed);
  return [
    rewrites("PATCH /issues/comments/:id", "Rewrite a comment", (call2) => {
      const comment = commentOf(hub, call2);
      comment.body = commentBody(call2.request);
      comment.updatedMs = hub.world.clock.now();
      return ok(commentView(hub, call2.request, comment));
    }),
    deletes("DELETE /issues/comments/:id", "Delete a comment", (call2) => {
      hub.store.comments.delete(commentOf(hub, call2).id);
      return { status: 204 };
    })
  ];
}
function commentOf({ store }, { request: request2, repo }) {
  const comment = store.comments.get(idIn(request2, "id"));
  if (comment?.repo !== repo.fullName) throw notFound3();
  return comment;
}
var MESSAGE_LIMIT = 65536;
var STORED_LIMIT = 262144;
function commentBody(request2) {
  const body = neededText2(readFields2(request2), "body");
  if (body.trim() === "") throw refusedBody("Body cannot be blank");
  if (isTooLong(body, request2.switch("body-limit"))) {
    throw refusedBody(`Body is too long (maximum is ${MESSAGE_LIMIT} characters)`);
  }
  return body;
}
function isTooLong(body, counted) {
  if (counted === "characters") return [...body].length > MESSAGE_LIMIT;
  return Buffer.byteLength(body) > (counted === "bytes" ? MESSAGE_LIMIT : STORED_LIMIT);
}
function refusedBody(message) {
  return invalid3({ resource: "IssueComment", code: "unprocessable", field: "data", message });
}
function commentView({ store }, request2, comment) {
  const { id, repo, number, author, body, createdMs, updatedMs } = comment;
  const app = request2.switch("comment-app") === "shown" ? comment.app : void 0;
  const kind2 = store.thread(repo, number)?.pull === void 0 ? "issues" : "pull";
  return {
    url: apiUrl(request2, `/repos/${repo}/issues/comments/${id}`),
    html_url: `${WEB}/${repo}/${kind2}/${number}#issuecomment-${id}`,
    issue_url: apiUrl(request2, `/repos/${repo}/issues/${number}`),
    id,
    user: actorView(author),
    created_at: timestamp3(createdMs),
    updated_at: timestamp3(updatedMs),
    body,
    performed_via_github_app: appView(app)
  };
}

// src/emulator/github/store/store.ts
var Store3 = class {
  /** By full name in lower case. */
  repos = /* @__PURE__ */ new Map();
  /** By `owner/name#number`. */
  threads = /* @__PURE__ */ new Map();
  comments = /* @__PURE__ */ new Map();
  deployments = /* @__PURE__ */ new Map();
  tokens = /* @__PURE__ */ new Map();
  /** The hour of each token, for the primary limit. */
  hours = new RateWindows(36e5);
  /** The minute of writes of each token, for the secondary limit. */
  minutes = new RateWindows(6e4);
  /** `owner/name:ref` of branches that the default branch was merged into. */
  merged = /* @__PURE__ */ new Set();
  /** Forgets everything. */
  clear() {
    for (const map2 of [this.repos, this.threads, this.comments, this.deployments]) map2.clear();
    for (const kept of [this.tokens, this.hours, this.minutes]) kept.clear();
    this.merged.clear();
  }
  thread(repo, number) {
    return this.threads.get(`${repo}#${number}`);
  }
  threadsOf(repo) {
    return [...this.threads.values()].filter((thread) => thread.repo === repo);
  }
  deploymentsOf(repo) {
    return [...this.deployments.values()].filter((deployment) => deployment.repo === repo);
  }
};
function nextId2({ world }, kind2, first, taken) {
  let id = world.chance.next(kind2, first);
  while (taken?.has(id) === true) id = world.chance.next(kind2, first);
  return id;
}

// src/emulator/github/wire/paging.ts
var DEFAULT_SIZE = 30;
var LARGEST_SIZE = 100;
function page2(call2, items, view) {
  const { request: request2 } = call2;
  const size = Math.min(numberIn(request2, "per_page") ?? DEFAULT_SIZE, LARGEST_SIZE);
  const here = numberIn(request2, "page") ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown2 = items.slice((here - 1) * size, here * size);
  const links = last > 1 ? linksOf(call2, here, last) : "";
  return { status: 200, headers: links === "" ? {} : { link: links }, json: shown2.map(view) };
}
function linksOf(call2, here, last) {
  const form = call2.request.switch("links");
  if (form === "absent") return "";
  const next = form === "loop" ? here : here + 1;
  const rels = [];
  if (here > 1) rels.push(["prev", here - 1]);
  if (here < last || form === "loop") rels.push(["next", next]);
  if (here < last) rels.push(["last", last]);
  if (here > 1) rels.push(["first", 1]);
  return rels.map(([rel, number]) => `<${link2(call2, number)}>; rel="${rel}"`).join(", ");
}
function link2({ request: request2, repo }, number) {
  const form = request2.switch("links");
  const query = new URLSearchParams(request2.query);
  query.set("page", String(number));
  const rest = request2.path.split("/").slice(request2.path.startsWith("/repos/") ? 4 : 3);
  const start3 = form === "repos" ? `repos/${repo.fullName}` : `repositories/${repo.id}`;
  const origin = form === "foreign" ? "https://api.example.com" : request2.origin + PREFIX2;
  return `${origin}/${[start3, ...rest].join("/")}?${query}`;
}
function numberIn({ query }, name) {
  const text = query.get(name) ?? "";
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : void 0;
}

// src/emulator/github/comments/comments.ts
var LOCKED_PAGE = "https://docs.github.com/articles/locking-conversations/";
var FIRST_ID = 3000000001;
var READ = { any: ["issues", "pull_requests"], level: "read" };
function commentRoutes(hub) {
  const lists = listsOf(hub, `${COMMENTS_PAGE}#list-issue-comments`, READ);
  const listsAll = listsOf(hub, `${COMMENTS_PAGE}#list-issue-comments-for-a-repository`, READ);
  const creates = routesOf3(hub, `${COMMENTS_PAGE}#create-an-issue-comment`, writeNeed);
  const list2 = "List the comments of an issue or pull request, the oldest first";
  const all = "List the comments of all issues and pull requests, sorted by `created` or `updated`";
  return [
    ...lists("GET /issues/:number/comments", list2, (call2) => listComments(hub, call2)),
    ...listsAll("GET /issues/comments", all, (call2) => listAll(hub, call2)),
    creates(
      "POST /issues/:number/comments",
      "Comment on an issue or pull request",
      (call2) => createComment(hub, call2)
    )
  ];
}
function addComment({ store, world }, draft, ms = world.clock.now()) {
  const comment = { ...draft, born: world.born(), createdMs: ms, updatedMs: ms };
  store.comments.set(comment.id, comment);
  return comment;
}
function nextCommentId(hub) {
  return nextId2(hub, "comment", FIRST_ID, hub.store.comments);
}
function listComments(hub, call2) {
  const { number } = threadOf(hub, call2);
  const shown2 = commentsOf(hub, call2).filter((comment) => comment.number === number);
  const sorted3 = shown2.toSorted((one, other) => one.id - other.id);
  return page2(call2, sorted3, (comment) => commentView(hub, call2.request, comment));
}
function listAll(hub, call2) {
  const { query } = call2.request;
  const key = query.get("sort") === "updated" ? "updatedMs" : "createdMs";
  const sign = query.get("direction") === "desc" ? -1 : 1;
  const order = (one, other) => sign * (one[key] - other[key] || one.id - other.id);
  const sorted3 = commentsOf(hub, call2).toSorted(order);
  return page2(call2, sorted3, (comment) => commentView(hub, call2.request, comment));
}
function commentsOf({ store, world }, { request: request2, repo }) {
  const since = Date.parse(request2.query.get("since") ?? "");
  return world.visible(request2, store.comments.values()).filter((comment) => comment.repo === repo.fullName).filter(({ updatedMs }) => Number.isNaN(since) || updatedMs >= since);
}
function createComment(hub, call2) {
  const { request: request2, caller } = call2;
  const thread = threadOf(hub, call2);
  if (thread.locked) {
    throw new Refusal4(403, "Unable to create comment because issue is locked.", {
      documentationUrl: LOCKED_PAGE
    });
  }
  const body = commentBody(request2);
  const { repo, number } = thread;
  const { actor: author, app } = caller;
  const comment = addComment(hub, { id: nextCommentId(hub), repo, number, author, app, body });
  const location = apiUrl(request2, `/repos/${repo}/issues/comments/${comment.id}`);
  return { status: 201, headers: { location }, json: commentView(hub, request2, comment) };
}
function threadOf({ store }, { request: request2, repo }) {
  const thread = store.thread(repo.fullName, idIn(request2, "number"));
  if (thread === void 0) throw notFound3();
  return thread;
}

// src/emulator/github/store/model.ts
var PERMISSIONS = ["issues", "pull_requests", "deployments"];
var STATES = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success"
];

// src/emulator/github/deployments/deployment-view.ts
function deploymentView(request2, deployment) {
  const { id, repo, sha, ref, task, payload, environment, description } = deployment;
  const url = apiUrl(request2, `/repos/${repo}/deployments/${id}`);
  return {
    url,
    id,
    sha,
    ref,
    task,
    payload,
    original_environment: deployment.originalEnvironment,
    environment,
    description,
    creator: actorView(deployment.author),
    created_at: timestamp3(deployment.createdMs),
    updated_at: timestamp3(deployment.updatedMs),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(request2, `/repos/${repo}`),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: appView(deployment.app)
  };
}
function statusView(request2, { repo, id: deploymentId }, status) {
  const { id, state, author, app, createdMs, description, environment, environmentUrl, logUrl } = status;
  const deployment = apiUrl(request2, `/repos/${repo}/deployments/${deploymentId}`);
  return {
    url: `${deployment}/statuses/${id}`,
    id,
    state,
    creator: actorView(author),
    description,
    environment,
    target_url: logUrl,
    created_at: timestamp3(createdMs),
    updated_at: timestamp3(createdMs),
    deployment_url: deployment,
    repository_url: apiUrl(request2, `/repos/${repo}`),
    environment_url: environmentUrl,
    log_url: logUrl,
    performed_via_github_app: appView(app)
  };
}

// src/emulator/github/store/commit-refs.ts
function commitOf(text) {
  return createHash("sha1").update(text).digest("hex");
}
function resolveRef({ store, world }, repo, ref) {
  const threads = store.threadsOf(repo.fullName);
  const branch = ref.replace(/^refs\/heads\//, "");
  const known = repo.branches.get(branch);
  if (known !== void 0) return known;
  const number = Number(/^(?:refs\/)?pull\/(\d+)\/(?:merge|head)$/.exec(ref)?.[1]);
  const heads = threads.flatMap(
    ({ number: own2, pull: pull2 }) => pull2 === void 0 ? [] : [{ own: own2, ...pull2.head }]
  );
  const head = heads.find(({ own: own2, ref: name, repo: from, sha }) => {
    return own2 === number || sha === ref || name === branch && from === repo.fullName;
  });
  if (head !== void 0) return head.sha;
  const isSha = /^[0-9a-f]{40}$/.test(ref);
  const ofBranch = [...repo.branches.values()].includes(ref);
  if (isSha && (ofBranch || world.switch("unknown-sha") === "accepted")) return ref;
  throw new Refusal4(422, `No ref found for: ${ref}`);
}

// src/emulator/github/deployments/new-deployment.ts
function readDeployment(request2) {
  const fields = readFields2(request2);
  const environment = optionalText2(fields, "environment") ?? "production";
  const { description, payload = {} } = fields;
  if (typeof payload !== "string" && (typeof payload !== "object" || Array.isArray(payload))) {
    throw wrongType("payload", payload, "an object or a string");
  }
  return {
    ref: neededText2(fields, "ref"),
    task: optionalText2(fields, "task") ?? "deploy",
    payload,
    environment,
    description: description === null ? null : optionalText2(fields, "description") ?? null,
    transient: optionalFlag2(fields, "transient_environment") ?? false,
    production: optionalFlag2(fields, "production_environment") ?? environment === "production",
    autoMerge: optionalFlag2(fields, "auto_merge") ?? true,
    /** `undefined`: all there are; empty: none. */
    requiredContexts: optionalTexts2(fields, "required_contexts")
  };
}

// src/emulator/github/deployments/deployments.ts
var FIRST_ID2 = 2200000001;
var READ2 = { any: ["deployments"], level: "read" };
var WRITE = { any: ["deployments"], level: "write" };
function deploymentRoutes(hub) {
  const lists = listsOf(hub, `${DEPLOYMENTS_PAGE}#list-deployments`, READ2);
  const creates = routesOf3(hub, `${DEPLOYMENTS_PAGE}#create-a-deployment`, WRITE);
  const list2 = "List deployments, the newest first, by `sha`, `ref`, `task` and `environment`";
  return [
    ...lists("GET /deployments", list2, (call2) => listDeployments(hub, call2)),
    creates(
      "POST /deployments",
      "Create a deployment; it has no status yet",
      (call2) => createDeployment(hub, call2)
    )
  ];
}
function deploymentOf({ store }, { request: request2, repo }) {
  const deployment = store.deployments.get(idIn(request2, "id"));
  if (deployment?.repo !== repo.fullName) throw notFound3();
  return deployment;
}
function nextDeploymentId(hub) {
  return nextId2(hub, "deployment", FIRST_ID2, hub.store.deployments);
}
function addDeployment({ store, world }, draft, createdMs = world.clock.now()) {
  const { environment = "production" } = draft;
  const deployment = {
    ...{ task: "deploy", payload: {}, description: null, transient: false },
    production: environment === "production",
    ...draft,
    ...{ environment, originalEnvironment: environment, born: world.born() },
    ...{ createdMs, updatedMs: createdMs, statuses: [] }
  };
  store.deployments.set(deployment.id, deployment);
  return deployment;
}
function listDeployments({ store, world }, call2) {
  const { request: request2, repo } = call2;
  const shown2 = world.visible(request2, store.deploymentsOf(repo.fullName)).filter(
    (deployment) => ["sha", "ref", "task", "environment"].every((name) => {
      const wanted = request2.query.get(name);
      return wanted === null || wanted === deployment[name];
    })
  ).toSorted((one, other) => other.id - one.id);
  return page2(call2, shown2, (deployment) => deploymentView(request2, deployment));
}
function createDeployment(hub, call2) {
  const { request: request2, caller, repo } = call2;
  const { autoMerge, requiredContexts, ...draft } = readDeployment(request2);
  const sha = resolveRef(hub, repo, draft.ref);
  const merge3 = autoMerge ? mergeAnswer(hub, call2, draft.ref) : void 0;
  if (merge3 !== void 0) return merge3;
  checkContexts(call2, draft.ref, requiredContexts);
  const { actor: author, app } = caller;
  const deployment = addDeployment(hub, {
    ...draft,
    ...{ id: nextDeploymentId(hub), repo: repo.fullName, sha, author, app }
  });
  const json = deploymentView(request2, deployment);
  return { status: 201, headers: { location: String(json["url"]) }, json };
}
function mergeAnswer({ store }, { request: request2, repo }, ref) {
  const way = request2.switch("auto-merge");
  const key = `${repo.fullName}:${ref}`;
  const base = repo.defaultBranch;
  if (way === "up-to-date" || ref === base || store.merged.has(key)) return void 0;
  if (way === "conflict") throw new Refusal4(409, `Conflict merging ${base} into ${ref}.`);
  store.merged.add(key);
  return { status: 202, json: { message: `Auto-merged ${base} into ${ref} on deployment.` } };
}
function checkContexts({ request: request2 }, ref, wanted) {
  const state = request2.switch("commit-checks");
  if (state === "success" || wanted?.length === 0) return;
  if (wanted !== void 0 && !wanted.includes("build")) return;
  throw new Refusal4(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [
      {
        contexts: [{ context: "build", state }],
        resource: "Deployment",
        field: "required_contexts",
        code: "invalid"
      }
    ]
  });
}

// src/emulator/github/deployments/deployment-statuses.ts
var FIRST_ID3 = 4100000001;
function deploymentStatusRoutes(hub) {
  const lists = listsOf(hub, `${STATUSES_PAGE}#list-deployment-statuses`, READ2);
  const creates = routesOf3(hub, `${STATUSES_PAGE}#create-a-deployment-status`, WRITE);
  const list2 = "List the statuses of a deployment, the newest first";
  const creation = "Add a status; a success makes earlier deployments of the environment inactive";
  return [
    ...lists("GET /deployments/:id/statuses", list2, (call2) => {
      const deployment = deploymentOf(hub, call2);
      return page2(
        call2,
        deployment.statuses.toReversed(),
        (status) => statusView(call2.request, deployment, status)
      );
    }),
    creates("POST /deployments/:id/statuses", creation, (call2) => createStatus(hub, call2))
  ];
}
function addStatus(hub, deployment, { actor, app }, draft) {
  const createdMs = hub.world.clock.now();
  const status = {
    id: nextId2(hub, "status", FIRST_ID3),
    author: actor,
    app,
    createdMs,
    description: "",
    environment: deployment.environment,
    environmentUrl: "",
    logUrl: "",
    ...draft
  };
  deployment.statuses.push(status);
  deployment.environment = status.environment;
  deployment.updatedMs = createdMs;
  return status;
}
function createStatus(hub, call2) {
  const { request: request2, caller } = call2;
  const deployment = deploymentOf(hub, call2);
  const { autoInactive, environment = deployment.environment, ...draft } = readStatus(request2);
  const status = addStatus(hub, deployment, caller, { ...draft, environment });
  if (status.state === "success" && autoInactive) retireEarlier(hub, deployment, caller);
  const json = statusView(request2, deployment, status);
  return { status: 201, headers: { location: String(json["url"]) }, json };
}
function retireEarlier(hub, newest, caller) {
  for (const deployment of hub.store.deploymentsOf(newest.repo)) {
    const { id, environment, transient, production, statuses } = deployment;
    const isEarlier = id < newest.id && environment === newest.environment;
    if (!isEarlier || transient || production || statuses.at(-1)?.state !== "success") continue;
    addStatus(hub, deployment, caller, { state: "inactive" });
  }
}
var LONGEST_DESCRIPTION = 140;
function readStatus(request2) {
  const fields = readFields2(request2);
  const given2 = neededText2(fields, "state");
  const state = STATES.find((known) => known === given2);
  const description = optionalText2(fields, "description") ?? "";
  const problems = [];
  if (state === void 0) problems.push(problem("state", "state is not included in the list"));
  if ([...description].length > LONGEST_DESCRIPTION) {
    const text = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    problems.push(problem("description", text));
  }
  const logUrl = urlIn(fields, "log_url", problems) || urlIn(fields, "target_url", problems);
  const environmentUrl = urlIn(fields, "environment_url", problems);
  if (problems.length > 0 || state === void 0) throw invalid3(...problems);
  const environment = optionalText2(fields, "environment");
  const autoInactive = optionalFlag2(fields, "auto_inactive") ?? true;
  return { state, description, environmentUrl, logUrl, environment, autoInactive };
}
function urlIn(fields, name, problems) {
  const url = optionalText2(fields, name) ?? "";
  if (url !== "" && !/^https?:\/\//i.test(url)) {
    problems.push(problem(name, `${name} must use http(s) scheme`));
  }
  return url;
}
function problem(field, message) {
  return { resource: "DeploymentStatus", code: "custom", field, message };
}

// src/emulator/github/overview.ts
var MOST_CHARACTERS = 400;
function overview3({ store }) {
  const newest = (items) => [...items].toReversed();
  return [
    {
      title: "Comments",
      columns: ["Repository", "Pull request", "By", "Text"],
      rows: newest(store.comments.values()).map(({ repo, number, author, body }) => [
        ...[String(repo), String(number), author.login, body.slice(0, MOST_CHARACTERS)]
      ])
    },
    {
      title: "Deployments",
      columns: ["Repository", "Id", "Environment", "Ref", "State", "Address"],
      rows: newest(store.deployments.values()).map(({ repo, id, environment, ref, statuses }) => [
        ...[String(repo), String(id), environment, ref],
        ...[statuses.at(-1)?.state ?? "pending", statuses.at(-1)?.environmentUrl ?? ""]
      ])
    }
  ];
}
function inspect2({ store }) {
  return {
    repos: [...store.repos.values()].map(({ branches, ...rest }) => {
      return { ...rest, branches: Object.fromEntries(branches) };
    }),
    pulls: [...store.threads.values()].flatMap(({ repo, number, locked, pull: pull2 }) => {
      return pull2 === void 0 ? [] : [{ repo, number, locked, merged: pull2.mergedMs !== void 0, ...pull2 }];
    }),
    comments: [...store.comments.values()].map(({ author, app, ...rest }) => {
      return { ...rest, login: author.login, app: app?.slug ?? null };
    }),
    deployments: [...store.deployments.values()].map(({ author, app, statuses, ...rest }) => ({
      ...rest,
      login: author.login,
      app: app?.slug ?? null,
      state: statuses.at(-1)?.state ?? null,
      statuses: statuses.map(({ author: { login: login2 }, app: _app, ...status }) => ({ ...status, login: login2 }))
    }))
  };
}

// src/emulator/github/pulls/pull-view.ts
function isPull(thread) {
  return thread.pull !== void 0;
}
function listedPullView(hub, request2, thread) {
  const { id, repo: fullName, number, title, author, locked, createdMs, updatedMs, pull: pull2 } = thread;
  const repo = hub.store.repos.get(fullName.toLowerCase());
  return {
    url: apiUrl(request2, `/repos/${fullName}/pulls/${number}`),
    id,
    html_url: `${WEB}/${fullName}/pull/${number}`,
    issue_url: apiUrl(request2, `/repos/${fullName}/issues/${number}`),
    number,
    state: pull2.state,
    locked,
    title,
    user: actorView(author),
    created_at: timestamp3(createdMs),
    updated_at: timestamp3(updatedMs),
    closed_at: timestampOrNull(pull2.closedMs),
    merged_at: timestampOrNull(pull2.mergedMs),
    labels: pull2.labels.map((name) => ({ name, color: "ededed", default: false })),
    head: headView(hub, request2, pull2.head),
    base: baseView(request2, repo, pull2.baseRef)
  };
}
function pullView(hub, request2, thread) {
  return { ...listedPullView(hub, request2, thread), merged: thread.pull.mergedMs !== void 0 };
}
function headView({ store }, request2, { ref, sha, repo }) {
  const [owner = ""] = (repo ?? "unknown/repository").split("/");
  return { label: `${owner}:${ref}`, ref, sha, repo: headRepoView(request2, store.repos, repo) };
}
function headRepoView(request2, repos, name) {
  if (name === null) return null;
  const repo = repos.get(name.toLowerCase());
  if (repo !== void 0) return repoView(request2, repo);
  const fork = {
    id: 990000001,
    fullName: name,
    isPrivate: false,
    defaultBranch: "main",
    branches: /* @__PURE__ */ new Map()
  };
  return { ...repoView(request2, fork), fork: true };
}
function baseView(request2, repo, ref) {
  if (repo === void 0) return { label: ref, ref, sha: "", repo: null };
  const [owner = ""] = repo.fullName.split("/");
  const sha = repo.branches.get(ref) ?? "";
  return { label: `${owner}:${ref}`, ref, sha, repo: repoView(request2, repo) };
}

// src/emulator/github/pulls/pulls.ts
var NEED = { any: ["pull_requests"], level: "read" };
function pullRoutes(hub) {
  const lists = listsOf(hub, `${PULLS_PAGE}#list-pull-requests`, NEED);
  const reads = routesOf3(hub, `${PULLS_PAGE}#get-a-pull-request`, NEED);
  const list2 = "List pull requests; without `state` the open ones, the newest first";
  const one = "Read a pull request; the number of an issue is not found";
  return [
    ...lists("GET /pulls", list2, (call2) => listPulls(hub, call2)),
    reads("GET /pulls/:number", one, (call2) => readPull(hub, call2))
  ];
}
function closePull({ world }, thread, merged = false, ms = world.clock.now()) {
  thread.pull.state = "closed";
  thread.pull.closedMs = ms;
  if (merged) thread.pull.mergedMs = ms;
  thread.updatedMs = ms;
}
function listPulls(hub, call2) {
  const { request: request2, repo } = call2;
  const fitting = hub.world.visible(request2, hub.store.threadsOf(repo.fullName)).filter(isPull).filter((thread) => fits(request2, thread));
  return page2(call2, sorted(request2, fitting), (thread) => listedPullView(hub, request2, thread));
}
function readPull(hub, { request: request2, repo }) {
  const thread = hub.store.thread(repo.fullName, idIn(request2, "number"));
  if (thread === void 0 || !isPull(thread)) throw notFound3();
  const { pull: pull2 } = thread;
  const limit2 = pull2.closesAfterReads ?? Number(request2.switch("closes-after-reads"));
  if (pull2.state === "open" && pull2.reads >= limit2) closePull(hub, thread);
  pull2.reads += 1;
  return ok(pullView(hub, request2, thread));
}
function fits({ query }, { pull: pull2 }) {
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const [owner = ""] = (pull2.head.repo ?? "").split("/");
  if (state !== "all" && pull2.state !== state) return false;
  if (head?.includes(":") === true && head !== `${owner}:${pull2.head.ref}`) return false;
  return base === null || base === pull2.baseRef;
}
function sorted({ query }, threads) {
  const byUpdate = query.get("sort") === "updated";
  const up = (query.get("direction") ?? (byUpdate ? "asc" : "desc")) === "asc";
  const rank = ({ number, updatedMs }) => byUpdate ? updatedMs : number;
  return threads.toSorted((one, other) => (rank(one) - rank(other)) * (up ? 1 : -1));
}

// src/emulator/github/pulls/new-thread.ts
var FIRST_ID4 = 2e9;
function addPull(hub, draft) {
  const { repo, number, headRef = `feature-${number}`, headRepo = repo } = draft;
  const head = {
    ref: headRef,
    sha: draft.headSha ?? commitOf(`${repo}#${number}`),
    repo: headRepo
  };
  const baseRef = hub.store.repos.get(repo.toLowerCase())?.defaultBranch ?? "main";
  const pull2 = {
    ...{ head, baseRef, state: "open", closedMs: void 0, mergedMs: void 0 },
    ...{ labels: [], reads: 0, closesAfterReads: void 0 }
  };
  return addIssue(hub, draft, pull2);
}
function addIssue({ world, store }, draft, pull2) {
  const { repo, number, author, title = `Change ${number}`, locked = false } = draft;
  const { createdMs = world.clock.now() } = draft;
  const times = { born: world.born(), createdMs, updatedMs: createdMs };
  const thread = { id: FIRST_ID4 + number, repo, number, title, author, locked, ...times, pull: pull2 };
  store.threads.set(`${repo}#${number}`, thread);
  return thread;
}

// src/emulator/github/seed/seed.ts
var WEB2 = "acme/web";
var BEGIN = Date.parse("2026-01-05T08:00:00Z");
var OLD_COMMENTS = 130;
var OPEN_CROWD = 120;
var COPIED_MARKER_ID = 2500000064;
var COPIED_MARKER = "<!-- boxwright preview web-pr-7 -->\nA preview, but not ours.";
function seed2(hub) {
  hub.store.clear();
  for (const [text, token2] of demoTokens()) hub.store.tokens.set(text, token2);
  addRepo(hub, { id: 700001, fullName: WEB2, isPrivate: false });
  addRepo(hub, { id: 700011, fullName: "acme/private", isPrivate: true });
  addRepo(hub, { id: 700021, fullName: "other/shop", isPrivate: false });
  seedPulls(hub);
  seedComments(hub);
  seedDeployment(hub, 1800000001, {}, "success");
  seedDeployment(hub, 1800000002, { environment: "staging" }, "success");
  seedDeployment(hub, 1800000003, { environment: "staging", ref: "feature-8" }, "failure");
  seedDeployment(hub, 1800000004, { repo: "other/shop", environment: "preview" }, "success");
}
function addRepo({ store }, repo) {
  const { fullName, defaultBranch = "main" } = repo;
  const branches = /* @__PURE__ */ new Map([[defaultBranch, commitOf(fullName)]]);
  store.repos.set(fullName.toLowerCase(), { ...repo, defaultBranch, branches });
}
function seedPulls(hub) {
  const createdMs = BEGIN;
  const close = (thread, merged = false) => closePull(hub, thread, merged, BEGIN + 1e3);
  const add2 = (number, more = {}) => addPull(hub, { repo: WEB2, number, author: MONA, createdMs, ...more });
  addIssue(hub, { repo: WEB2, number: 5, author: MONA, title: "An issue, no pull request", createdMs });
  add2(7);
  close(add2(8));
  close(add2(9), true);
  add2(10, { author: FORKER, headRepo: "forker-example/web" });
  close(add2(11, { author: FORKER, headRepo: null }));
  add2(12, { locked: true });
  for (let number = 101; number <= 340; number += 1) {
    const thread = add2(number);
    if (number > 100 + OPEN_CROWD) close(thread);
  }
  for (const repo of ["acme/private", "other/shop"]) {
    addPull(hub, { repo, number: 7, author: MONA, createdMs });
    close(addPull(hub, { repo, number: 8, author: MONA, createdMs }));
  }
}
function seedComments(hub) {
  for (let index = 0; index < OLD_COMMENTS; index += 1) {
    const id = 2500000001 + index;
    const isCopy = id === COPIED_MARKER_ID;
    const author = isCopy ? HELPER_BOT : reviewer(index);
    const body = isCopy ? COPIED_MARKER : `Remark ${index + 1}`;
    const app = isCopy ? HELPER : void 0;
    addComment(hub, { id, repo: WEB2, number: 7, author, app, body }, BEGIN + index * 1e3);
  }
}
function seedDeployment(hub, id, more, state) {
  const sha = commitOf(more.repo ?? WEB2);
  const draft = { id, repo: WEB2, sha, ref: "main", author: MONA, app: void 0, ...more };
  const deployment = addDeployment(hub, draft, BEGIN);
  addStatus(hub, deployment, { actor: MONA }, { state, createdMs: BEGIN });
}

// src/emulator/github/seed/seed-places.ts
var LEVELS = ["none", "read", "write"];
function applyRepo(hub, entry) {
  const fullName = neededText(entry, "full_name");
  if (!/^[^/\s]+\/[^/\s]+$/.test(fullName)) throw new Error("full_name is owner/name");
  const defaultBranch = optionalText(entry, "default_branch") ?? "main";
  const isPrivate = optionalFlag(entry, "private") ?? false;
  addRepo(hub, { id: nextId2(hub, "seeded-repo", 800001), fullName, isPrivate, defaultBranch });
}
function applyToken(hub, entry) {
  const actor = actorOf(optionalText(entry, "login") ?? ACTIONS_BOT.login);
  const { store } = hub;
  const repos = entry["repos"] ?? [...store.repos.values()].map(({ fullName }) => fullName);
  if (!Array.isArray(repos)) throw new Error("repos is a list");
  const given2 = entry["permissions"] === void 0 ? void 0 : asRecord(entry["permissions"], "permissions");
  const permissions = permissionsOf(given2);
  const names = repos.map((name) => repoNamed(hub, String(name)).fullName);
  const app = appOf(actor);
  const token2 = { actor, repos: names, permissions, ...app !== void 0 && { app } };
  store.tokens.set(neededText(entry, "token"), token2);
}
function repoIn(hub, entry) {
  return repoNamed(hub, optionalText(entry, "repo") ?? "acme/web");
}
function repoNamed({ store }, name) {
  const repo = store.repos.get(name.toLowerCase());
  if (repo === void 0) throw new Error(`There is no repository ${name}`);
  return repo;
}
function permissionsOf(given2) {
  const level = (name) => given2 === void 0 ? "write" : optionalWord(given2, name, LEVELS) ?? "none";
  const [issues, pulls, deployments] = PERMISSIONS.map(level);
  return { issues: issues ?? "none", pull_requests: pulls ?? "none", deployments: deployments ?? "none" };
}

// src/emulator/github/seed/seed-content.ts
function applyPull(hub, entry) {
  const repo = repoIn(hub, entry).fullName;
  const number = neededCount(entry, "number");
  const there = hub.store.thread(repo, number);
  if (there !== void 0 && !isPull(there)) throw new Error(`${number} is an issue`);
  const thread = there ?? newPull(hub, entry, repo, number);
  thread.locked = optionalFlag(entry, "locked") ?? thread.locked;
  const sha = optionalText(entry, "head_sha");
  if (sha !== void 0 && sha !== thread.pull.head.sha) thread.updatedMs = hub.world.clock.now();
  thread.pull.head.sha = sha ?? thread.pull.head.sha;
  thread.pull.labels = optionalTexts(entry, "labels") ?? thread.pull.labels;
  const reads = optionalCount(entry, "closes_after_reads");
  if (reads !== void 0) {
    thread.pull.closesAfterReads = reads;
    thread.pull.reads = 0;
  }
  turn(hub, thread, optionalWord(entry, "state", ["open", "closed", "merged"]));
}
function applyComment(hub, entry) {
  const repo = repoIn(hub, entry).fullName;
  const number = neededCount(entry, "number");
  if (hub.store.thread(repo, number) === void 0) throw new Error(`${repo} has no ${number}`);
  const author = actorOf(optionalText(entry, "login") ?? ACTIONS_BOT.login);
  const id = optionalCount(entry, "id") ?? nextCommentId(hub);
  addComment(hub, { id, repo, number, author, app: appOf(author), body: neededText(entry, "body") });
}
function applyDeployment(hub, entry) {
  const repo = repoIn(hub, entry);
  const ref = optionalText(entry, "ref") ?? repo.defaultBranch;
  const author = actorOf(optionalText(entry, "login") ?? ACTIONS_BOT.login);
  const app = appOf(author);
  const id = optionalCount(entry, "id") ?? nextDeploymentId(hub);
  const more = given({
    environment: optionalText(entry, "environment"),
    task: optionalText(entry, "task"),
    description: optionalText(entry, "description"),
    transient: optionalFlag(entry, "transient_environment"),
    production: optionalFlag(entry, "production_environment")
  });
  const [place, payload] = [
    { repo: repo.fullName, sha: resolveRef(hub, repo, ref), ref },
    entry["payload"] ?? {}
  ];
  const deployment = addDeployment(hub, { id, ...place, author, app, payload, ...more });
  const state = optionalWord(entry, "state", STATES);
  if (state !== void 0) addStatus(hub, deployment, { actor: author, app }, { state });
}
function newPull(hub, entry, repo, number) {
  const login2 = optionalText(entry, "login");
  const headRepo = entry["head_repo"] === null ? null : optionalText(entry, "head_repo");
  const more = given({
    headRef: optionalText(entry, "head_ref"),
    title: optionalText(entry, "title"),
    headRepo
  });
  return addPull(hub, { repo, number, author: login2 === void 0 ? MONA : actorOf(login2), ...more });
}
function turn(hub, thread, state) {
  if (state === "open") {
    thread.pull.state = "open";
    thread.pull.closedMs = void 0;
    thread.pull.mergedMs = void 0;
    thread.pull.reads = 0;
  } else if (state !== void 0) closePull(hub, thread, state === "merged");
}

// src/emulator/github/seed/apply-seed.ts
function applySeed3(hub, data) {
  applyStartData("GitHub", data, {
    lists: {
      repos: (entry) => applyRepo(hub, entry),
      tokens: (entry) => applyToken(hub, entry),
      pulls: (entry) => applyPull(hub, entry),
      comments: (entry) => applyComment(hub, entry),
      deployments: (entry) => applyDeployment(hub, entry)
    }
  });
}

// src/emulator/github/switches.ts
var SWITCHES3 = [
  ...documented({
    "comment-permission": "either pull_requests: Which permission lets a token comment",
    // Limits
    "rate-limit": "own *: Requests an hour of one token: 1000 or 5000, or this many",
    "rate-status": "403 429: Status when the hour is used up",
    "secondary-limit": "80 *: Writes a minute of one token before the secondary limit",
    "secondary-status": "403 429: Status of the secondary limit",
    "secondary-retry-after": "60 absent *: Retry-After of the secondary limit, in seconds",
    // Lists
    links: "repositories repos foreign loop absent: Where `Link` leads; `foreign` names another host, `loop` never ends",
    // Deployments
    "auto-merge": "up-to-date merged conflict: What `auto_merge` finds: 201, 202 or 409",
    "commit-checks": "success failure pending: State of the check `build` of every commit"
  }),
  ...inferred({
    // Access
    "hidden-status": "404 403: A private repository to its own token that may not read this",
    // Comments
    "comment-app": "shown null: `performed_via_github_app` of an app\u2019s comment",
    "body-limit": "characters bytes stored: A body is too long over 65536 characters, 65536 bytes, or 262144 bytes",
    // Pull requests
    "closes-after-reads": "never *: An open pull request closes after this many reads by its number",
    "unknown-sha": "accepted refused: A commit of no branch and no pull request"
  })
];

// src/emulator/github/plugin.ts
var createGithub = (world) => {
  const hub = { world, store: new Store3() };
  return {
    name: "github",
    prefix: PREFIX2,
    routes: [
      ...accountRoutes(hub),
      ...commentItemRoutes(hub),
      ...commentRoutes(hub),
      ...pullRoutes(hub),
      ...deploymentRoutes(hub),
      ...deploymentStatusRoutes(hub)
    ],
    switches: SWITCHES3,
    guide: GUIDE2,
    seed: () => seed2(hub),
    applySeed: (data) => applySeed3(hub, data),
    refused: (refusal, _request, route) => refusalAnswer2(refusal, route?.source),
    fallback: () => {
      throw notFound3();
    },
    finish: (request2, answer) => finish(hub, request2, answer),
    inspect: () => inspect2(hub),
    overview: () => overview3(hub)
  };
};

// src/emulator/raidboxes/site/paging.ts
var PER_PAGE = 10;
function pageOf(site, { query }, items) {
  const problems = {};
  const read = (name, fallback2) => {
    const text = query.get(name);
    if (text === null) return fallback2;
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    problems[name] = [`The ${name} field must be an integer.`];
    return fallback2;
  };
  const page3 = read("page", 1);
  const perPage = Math.min(read("per_page", PER_PAGE), site.count("per-page-max"));
  if (Object.keys(problems).length > 0) throw invalid(site, problems);
  return {
    items: items.slice((page3 - 1) * perPage, page3 * perPage),
    meta: {
      current_page: page3,
      per_page: perPage,
      total: items.length,
      last_page: Math.max(1, Math.ceil(items.length / perPage))
    }
  };
}
function sorted2({ query }, items, fields) {
  const sort = query.get("sort") ?? "";
  const name = sort.replace(/^-/, "");
  const keyOf = Object.hasOwn(fields, name) ? fields[name] : void 0;
  if (keyOf === void 0) return items;
  const direction = sort.startsWith("-") ? -1 : 1;
  return items.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left === right ? 0 : left < right ? -direction : direction;
  });
}
function filterValues({ query }, name) {
  return [...query].filter(([key]) => key === `filter[${name}]` || key.replace(/\[\d*\]$/, "") === `filter[${name}]`).flatMap(([, value]) => value.split(","));
}

// src/emulator/raidboxes/site/routes.ts
function routesOf4(from) {
  return declaring(from, (request2) => request2);
}
function success(site, status, body) {
  return { status, json: site.setting("wrapper") === "data" ? { data: body } : body };
}

// src/emulator/raidboxes/boxes/box-access.ts
function callerOf2(site, request2) {
  const user = site.callers.get(request2);
  if (user === void 0) throw refusalOf("401");
  return user;
}
function isVisible(box2, user) {
  return box2.ownerId === user.id || box2.sharedWith.includes(user.id);
}
function boxOf2(site, request2) {
  const box2 = site.state.boxes.get(request2.params["id"] ?? "");
  if (box2 !== void 0 && isVisible(box2, callerOf2(site, request2))) return box2;
  throw refusalOf(site.setting("unknown-box"));
}
function requireOwner2(site, request2, box2) {
  const answer = site.setting("shared-write");
  if (answer !== "allow" && box2.ownerId !== callerOf2(site, request2).id) throw refusalOf(answer);
}

// src/emulator/raidboxes/boxes/boxes.ts
function boxRoutes2(site) {
  const route = routesOf4({ source: "https://docs.raidboxes.dev/docs/1.x/boxes" });
  const summary = "List boxes: `page`, `per_page`, `sort`, `search`, `filter[\u2026]`";
  return [route("GET /v1/boxes", summary, (request2) => list(site, request2))];
}
function list(site, request2) {
  const user = callerOf2(site, request2);
  const matches2 = filters(site, request2);
  const mine = site.world.visible(request2, site.state.boxes.values()).filter((box2) => isVisible(box2, user) && matches2(box2));
  const inOrder = sorted2(request2, mine, {
    created_at: ({ createdAt }) => createdAt,
    title: ({ title }) => title,
    name: ({ name }) => name
  });
  const { items, meta } = pageOf(site, request2, inOrder);
  return success(site, 200, { boxes: items.map((box2) => viewBox(site, box2)), meta });
}
function filters(site, request2) {
  const { query } = request2;
  const userId = callerOf2(site, request2).id;
  const search = (query.get("search") ?? "").toLowerCase();
  const staging = flag(site, query, "filter[staging]");
  const ownership = flag(site, query, "filter[ownership]");
  const types = filterValues(request2, "type");
  const plans = filterValues(request2, "planId");
  return (box2) => `${box2.name}
${box2.title}`.toLowerCase().includes(search) && (staging === void 0 || box2.staging === staging) && (ownership === void 0 || box2.ownerId === userId === ownership) && (types.length === 0 || types.includes(box2.type)) && (plans.length === 0 || plans.includes(box2.planId));
}
function flag(site, query, name) {
  const value = query.get(name);
  if (value === null) return void 0;
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw invalid(site, { [name]: [`The ${name} field must be true or false.`] });
}
var SCREENSHOTS = "https://api-gateway.raidboxes.io/api/v1/boxes";
function viewBox(site, box2) {
  const shot = (size) => `${SCREENSHOTS}/${box2.id}/screenshot/${size}`;
  return {
    id: box2.id,
    name: box2.name,
    title: box2.title,
    domain: box2.domain,
    ip_v4: site.setting("box-ip") === "loopback" ? "127.0.0.1" : box2.ipV4,
    ip_v6: box2.ipV6,
    status: [
      { type: "staging", state: box2.staging ? "active" : "inactive" },
      { type: "backup", state: "inactive" }
    ],
    created_at: offsetDate(box2.createdAt),
    screenshots: {
      xsmall: shot("xsmall"),
      small: shot("small"),
      medium: shot("medium"),
      large: shot("large")
    }
  };
}

// src/emulator/raidboxes/boxes/processes.ts
function processRoutes(site) {
  const route = routesOf4({ source: "https://docs.raidboxes.dev/docs/1.x/processes" });
  const summary = "How far a process is; `process_id` and `status` are documented, the other fields inferred";
  return [
    route("GET /v1/processes/:id", summary, (request2) => {
      const process2 = site.state.processes.get(request2.params["id"] ?? "");
      if (process2?.userId !== callerOf2(site, request2).id) throw refusalOf("404");
      const view = viewProcess(site, process2);
      process2.life.read();
      return success(site, 200, view);
    })
  ];
}
function startProcess(site, type, user, boxId) {
  const { world, state } = site;
  const outcome = site.setting("process-outcome");
  const ending = outcome === "stuck" ? { status: "completed", afterMs: Number.POSITIVE_INFINITY } : { status: outcome, afterMs: world.stepMs };
  const process2 = {
    id: `proc_${world.chance.next("process", 123)}`,
    type,
    userId: user.id,
    createdAt: site.now(),
    life: world.lifecycle([{ status: "in_progress" }, ending]),
    boxId
  };
  state.processes.set(process2.id, process2);
  return process2;
}
function viewProcess(site, { id, type, life, createdAt, boxId }) {
  const status = life.peek();
  return {
    process_id: id,
    status,
    type,
    created_at: offsetDate(createdAt),
    updated_at: offsetDate(life.since),
    result: status === "completed" ? result(site, boxId) : null,
    error: status === "failed" ? { message: "The operation failed." } : null
  };
}
function result(site, boxId) {
  const form = site.setting("process-result");
  if (form === "none") return null;
  const box2 = site.state.boxes.get(boxId);
  return form === "box" && box2 !== void 0 ? { box: viewBox(site, box2) } : { id: boxId };
}

// src/emulator/raidboxes/certificates/certificate-timeline.ts
function changeCertificate(site, box2, certificate, process2) {
  box2.certificates.push({
    certificate,
    shown: delayed(site, site.count("activation-delay")),
    served: delayed(site, site.count("served")),
    ...process2 === void 0 ? {} : { process: process2 }
  });
}
function shownCertificate(box2) {
  return latest(box2, ({ shown: shown2 }) => shown2)?.certificate;
}
function servedCertificate(box2) {
  return latest(box2, ({ served }) => served)?.certificate;
}
function peekServedCertificate(box2) {
  return box2.certificates.findLast((change2) => isDone(change2) && change2.served.peek() === "there")?.certificate;
}
function acceptedCertificate(box2) {
  return box2.certificates.findLast(({ process: process2 }) => process2?.life.peek() !== "failed")?.certificate;
}
function latest(box2, lifeOf2) {
  return box2.certificates.findLast((change2) => isDone(change2) && lifeOf2(change2).read() === "there");
}
function isDone({ process: process2 }) {
  return process2 === void 0 || process2.life.peek() === "completed";
}
function delayed({ world }, delayMs) {
  const there = { status: "there", afterMs: delayMs };
  return world.lifecycle(delayMs > 0 ? [{ status: "waiting" }, there] : [there]);
}
var DAY_MS = 864e5;
function pretendCertificate(site, box2, given2) {
  const { world } = site;
  const there = () => world.lifecycle([{ status: "there" }]);
  box2.certificates.push({ certificate: { facts: factsOf(site, given2) }, shown: there(), served: there() });
}
function factsOf(site, given2) {
  const notAfter = Math.floor(site.now() / 1e3) * 1e3 + given2.expiresInDays * DAY_MS;
  const serial2 = site.world.chance.hex(16).toUpperCase();
  const digest = (kind2) => createHash(kind2).update(serial2).digest("hex").toUpperCase();
  return {
    domains: given2.domains,
    notBefore: notAfter - (given2.lifespanDays ?? 90) * DAY_MS,
    notAfter,
    issuer: given2.issuer ?? "Example Authority X3",
    subjectOrganization: given2.organization,
    issuerOrganization: void 0,
    sha1: digest("sha1"),
    sha256: digest("sha256"),
    serial: serial2
  };
}

// src/emulator/raidboxes/certificates/descriptor.ts
var DAY_MS2 = 864e5;
function describeCertificate(site, facts) {
  const days = (facts.notAfter - facts.notBefore) / DAY_MS2;
  return {
    domains: facts.domains,
    expires_at: date(site.setting("dates"), facts.notAfter),
    issuer: facts.issuer,
    organization: organization(site.setting("organization"), facts),
    fingerprint: fingerprint(site.setting("fingerprint-style"), facts),
    lifespan_in_days: site.setting("lifespan") === "round" ? Math.round(days) : Math.floor(days),
    serial_number: serial(site.setting("serial-style"), facts.serial)
  };
}
function date(form, epochMs) {
  return form === "offset" ? offsetDate(epochMs) : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
function organization(origin, facts) {
  if (origin === "null") return null;
  return (origin === "issuer" ? facts.issuerOrganization : facts.subjectOrganization) ?? "";
}
function fingerprint(style, { sha1, sha256 }) {
  if (style === "plain-lower") return sha1.toLowerCase();
  if (style === "sha256-colon") return colons(sha256);
  return style === "garbage" ? "not a fingerprint" : colons(sha1);
}
function serial(style, hex) {
  if (style === "plain-lower") return hex.toLowerCase();
  if (style === "0x") return `0x${hex}`;
  return style === "decimal" ? BigInt(`0x${hex}`).toString() : colons(hex);
}
function colons(hex) {
  return (hex.match(/../g) ?? []).join(":");
}

// src/emulator/raidboxes/site/certificate-facts.ts
function factsOf2(certificate) {
  const { subject, issuer } = certificate.toLegacyObject();
  const names = alternativeNames(certificate.subjectAltName ?? "");
  const commonName = only(subject?.CN);
  return {
    domains: commonName === void 0 || names.includes(commonName) ? names : [...names, commonName],
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
    issuer: only(issuer?.CN) ?? "",
    subjectOrganization: only(subject?.O),
    issuerOrganization: only(issuer?.O),
    sha1: certificate.fingerprint.replaceAll(":", ""),
    sha256: certificate.fingerprint256.replaceAll(":", ""),
    serial: evenHex(certificate.serialNumber)
  };
}
function alternativeNames(line2) {
  const names = [];
  for (const [, kind2 = "", raw2 = ""] of line2.matchAll(/([^:,]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/g)) {
    const name = raw2.startsWith('"') ? String(JSON.parse(raw2)) : raw2;
    names.push(kind2 === "DNS" ? name : `${kind2}:${name}`);
  }
  return names;
}
function only(value) {
  return typeof value === "string" || value === void 0 ? value : value[0];
}
function evenHex(serial2) {
  return serial2.length % 2 === 0 ? serial2 : `0${serial2}`;
}
function covers(names, host) {
  const wanted = host.toLowerCase();
  const wildcard = wanted.replace(/^[^.]+/, "*");
  return names.some((name) => name.toLowerCase() === wanted || name.toLowerCase() === wildcard);
}

// src/emulator/raidboxes/site/fields.ts
function fieldsOf2(request2) {
  const values = fieldsIn(request2.json()) ?? {};
  const problems = {};
  const complain = (name, message) => {
    problems[name] = [...problems[name] ?? [], message];
  };
  return {
    complain,
    /** A text; missing, null and empty count as absent. A complaint is noted when it is required or not a text. */
    text: (name, rule) => {
      const value = values[name] ?? "";
      if (typeof value !== "string") complain(name, `The ${name} field must be a string.`);
      else if (value.trim() !== "") return value;
      else if (rule?.required === true) complain(name, `The ${name} field is required.`);
      return void 0;
    },
    /** `undefined` when nothing is wrong. */
    get problems() {
      return Object.keys(problems).length > 0 ? problems : void 0;
    }
  };
}

// src/emulator/raidboxes/certificates/upload.ts
function readUpload(site, request2, box2) {
  const fields = fieldsOf2(request2);
  const crt = fields.text("crt", { required: true }) ?? "";
  const key = fields.text("key", { required: true }) ?? "";
  const bundle = fields.text("bundle") ?? "";
  const csr = fields.text("csr") ?? "";
  if (fields.problems !== void 0) throw invalid(site, fields.problems);
  const read = (name, text) => withNewlines(site, name, text);
  return checkMaterial(site, box2, {
    crt: read("crt", crt),
    key: read("key", key),
    bundle: read("bundle", bundle),
    csr: read("csr", csr)
  });
}
function checkMaterial(site, box2, { crt, key, bundle, csr }) {
  const certificate = parse2(() => new X509Certificate(crt));
  if (certificate === void 0) throw bad(site, "crt", "The crt field must be a valid certificate.");
  const facts = factsOf2(certificate);
  if (site.setting("server-checks") === "on") {
    const privateKey = parse2(() => createPrivateKey(key));
    if (privateKey === void 0) throw bad(site, "key", "The key field must be a valid private key.");
    if (!certificate.checkPrivateKey(privateKey))
      throw bad(site, "key", "The key field does not match the certificate.");
    if (facts.notAfter <= site.now()) throw bad(site, "crt", "The crt field must not be expired.");
    if (!areCertificates(bundle)) throw bad(site, "bundle", "The bundle field must hold valid certificates.");
    if (csr !== "" && !/-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/.test(csr))
      throw bad(site, "csr", "The csr field must be a valid certificate signing request.");
  }
  if (site.setting("domain-check") === "on" && box2.domain !== null && !covers(facts.domains, box2.domain))
    throw bad(site, "crt", "The crt field must cover the domain of the box.");
  return { facts, material: { crt, key, bundle } };
}
function withNewlines(site, name, text) {
  const form = site.setting("newline-form");
  const hasEscaped = text.includes("\\n");
  const hasReal = text.trim().includes("\n");
  if (form === "real" && hasEscaped || form === "escaped" && hasReal)
    throw bad(site, name, `The ${name} field format is invalid.`);
  return text.replaceAll("\\r", "").replaceAll("\\n", "\n");
}
function areCertificates(bundle) {
  if (bundle === "") return true;
  const blocks = bundle.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  return blocks.length > 0 && blocks.every((block) => parse2(() => new X509Certificate(block)) !== void 0);
}
function bad(site, field, message) {
  return site.setting("validation") === "details" ? invalid(site, { [field]: [message] }) : notProcessed();
}
function parse2(make) {
  try {
    return make();
  } catch {
    return void 0;
  }
}

// src/emulator/raidboxes/certificates/ssl.ts
function sslRoutes(site) {
  const route = routesOf4({ source: "https://docs.raidboxes.dev/docs/1.x/ssl", base: "/v1/boxes/:id" });
  return [
    route("GET /ssl", "What certificate is installed", (request2) => show3(site, request2)),
    route("POST /ssl", "Install a certificate", (request2) => install(site, request2)),
    route("DELETE /ssl", "Remove the certificate", (request2) => remove3(site, request2))
  ];
}
function show3(site, request2) {
  const installed = shownCertificate(boxOf2(site, request2));
  if (installed !== void 0) return success(site, 200, describeCertificate(site, installed.facts));
  const absent = site.setting("absent");
  if (absent === "200null") return success(site, 200, null);
  if (absent === "200empty") return success(site, 200, {});
  throw refusalOf(absent);
}
function install(site, request2) {
  const box2 = boxOf2(site, request2);
  requireOwner2(site, request2, box2);
  const installed = readUpload(site, request2, box2);
  const onExisting = site.setting("on-existing");
  if (onExisting !== "replace" && acceptedCertificate(box2) !== void 0) throw refusalOf(onExisting);
  const mode = site.setting("ssl-mode");
  if (mode === "sync201") {
    changeCertificate(site, box2, installed);
    return success(site, 201, describeCertificate(site, installed.facts));
  }
  const process2 = startProcess(site, "ssl_installation", callerOf2(site, request2), box2.id);
  changeCertificate(site, box2, installed, process2);
  return success(site, mode === "async202" ? 202 : 201, viewProcess(site, process2));
}
function remove3(site, request2) {
  const box2 = boxOf2(site, request2);
  requireOwner2(site, request2, box2);
  if (acceptedCertificate(box2) === void 0) {
    const absent = site.setting("delete-absent");
    if (absent === "204") return { status: 204 };
    throw refusalOf(absent);
  }
  if (site.setting("ssl-delete") === "sync204") {
    changeCertificate(site, box2, void 0);
    return { status: 204 };
  }
  const process2 = startProcess(site, "ssl_removal", callerOf2(site, request2), box2.id);
  changeCertificate(site, box2, void 0, process2);
  return success(site, 202, viewProcess(site, process2));
}

// lazy:tls
function lazy4(name) {
  return function(...given2) {
    const real = process.getBuiltinModule("node:tls")[name];
    return new.target ? new real(...given2) : real(...given2);
  };
}
var createSecureContext = /* @__PURE__ */ lazy4("createSecureContext");

// src/emulator/raidboxes/certificates/platform-certificate.ts
var PLATFORM_CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIDbzCCAlegAwIBAgIUVe1fDquAwO+jVfJkQXbhgi5LDMIwDQYJKoZIhvcNAQEL
BQAwPTEcMBoGA1UECgwTQm94d3JpZ2h0IFRFU1QgT05MWTEdMBsGA1UEAwwUcGxh
dGZvcm0uZXhhbXBsZS5jb20wIBcNMjQwMTAxMDAwMDAwWhgPMjEyNDAxMDEwMDAw
MDBaMD0xHDAaBgNVBAoME0JveHdyaWdodCBURVNUIE9OTFkxHTAbBgNVBAMMFHBs
YXRmb3JtLmV4YW1wbGUuY29tMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKC
AQEAyjwH3mz9A7fymVZWL0/6pmyx+HTAq43s8vOSRlOqpQVLKcFhTGq4gOFr+9/l
78AK1OfoGqVJIzhzqQ3BPyqkUIme3FxQai3+L/4P3k2OAwz0kcrgr5OmgBUOZK/b
2gxs1KK5Z+wtPC87eF1u3vUOYGvTqznqlQ1VsEF7T8NF0EV9ayKNvfGZCb8qWftF
18NdgsyaJvjEK1RGaIjyMblw8Mjdga+uiNPg1bat633dBqxgmXNws1EdnWYKHD1R
Q6dubnIL5sShR+pnPje6FixBPD+05027rgQEGifya+1IqfW175XJNUiS/JiMkO4G
hZmMu4NOyYy91fK9BCRE0M/ebwIDAQABo2UwYzAJBgNVHRMEAjAAMDcGA1UdEQQw
MC6CFHBsYXRmb3JtLmV4YW1wbGUuY29tghYqLnBsYXRmb3JtLmV4YW1wbGUuY29t
MB0GA1UdDgQWBBRsE6CK5/SnI/iE9I6oRX+5cCAKUzANBgkqhkiG9w0BAQsFAAOC
AQEApW8RwgOnwTMDpqVGlBgDqyqQOWTkoUfYkCecnbbIGDGub5t7fVEkXgVsKp/u
iFcdFqKXyhiNZPkYSe0WgWxagJoYhYsrAsDnYWNI3ZaUx5eyIOQ4qAgEwlpgktKB
vh1UYoIgzKWjF/FbR+DePPeLnI0BLClhSRwoc6SytPB9KRgRrddLaw1EfWt2fBUq
MeT14HbnWg+Lubsa1PQhmPWlG9hh1XFj+j62YGjY3wh0v+uGWIoTH65zUnEG04Rd
haWC45sDNeNaAdPdhxeNH9BCwE931djf3eYtrXLZTOlYFxssE4eKfHrLQVXv7R0q
wU5ljAI4eeMesZ7u6sybTjdu+w==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIIEvwIBADANBgkqhkiG9w0BAQEFAASCBKkwggSlAgEAAoIBAQDKPAfebP0Dt/KZ
VlYvT/qmbLH4dMCrjezy85JGU6qlBUspwWFMariA4Wv73+XvwArU5+gapUkjOHOp
DcE/KqRQiZ7cXFBqLf4v/g/eTY4DDPSRyuCvk6aAFQ5kr9vaDGzUorln7C08Lzt4
XW7e9Q5ga9OrOeqVDVWwQXtPw0XQRX1rIo298ZkJvypZ+0XXw12CzJom+MQrVEZo
iPIxuXDwyN2Br66I0+DVtq3rfd0GrGCZc3CzUR2dZgocPVFDp25ucgvmxKFH6mc+
N7oWLEE8P7TnTbuuBAQaJ/Jr7Uip9bXvlck1SJL8mIyQ7gaFmYy7g07JjL3V8r0E
JETQz95vAgMBAAECggEADx2mjusBjF4a7XglD/s/5mGYedQsNIZysAQhqk0Fo7j+
EbxpC9+sM8Hlotls49ssVBaTZC53hYDqMDgdeh2zU2u96oWh4xXV+ntYb0rHsxWs
UBtkaOs11jv8q+zzF1y3Y7tX9VsTVHzJSqldKKATd4SHuTQmgwaQoZB7aY5UcQkm
fL3Oh3EFTH8OrS2yjO8YhpKUmgFszB3Is3xUTZQRFNN5qRmrcokd1GefGMAXewD0
S2A1Y4ygKCtdil090qBRhIREXbJX7y+mvo3TQlQr82s8E/xpaRBYUyCb4hVV7DwM
y6oleT2uJaxqChSCVcf4j0b0viKXIXLzKsOlXbS4GQKBgQD4z9fpNSc2xY+YdlCP
q6vuqgGcDU3yPlbg8zxGEb66D1NBx1k96YdNjYYUwWBiamHyxkhbFDT9Oz5Iu7QK
sHolS62O7OcjZUyPVKbwCOW/WuP457oGYYvB1h5sCz9UUus4mHN7T+1quSMTM3Xs
aM0oFLHNPecdW5sHhA50S6sbqQKBgQDQE7YhFdBhnLkp7hl3c8kspk2pbuCUpc5l
reV+iDhzyIcrLhq6t6zs4dbkc/ngkQgsOF8R+dWC4Tn7xELsOQT8KgRUvK7Q37zd
J2L3WqAKsdE+P0HmMKdTW0VI4fYnDjeCw6gjIFMQDFi4LtmSsHjCB2VMfvTQejvf
vfjNjIi4VwKBgQDFNLeE98Qk/WFbDiu8M+0KNWUhMspc/lwN37weLWJmRk9PC5oI
IFhFd66WNM8YMgmASvh+d/2n2JT9QQjqkAXAGcNuTQbGXzvXPtkx11uB16BpYAFp
nVcQQ43JRQDk7PPS38JoMmmS9Tp/tYH55vb0lbJ3YmEUO88cneZ29qKgQQKBgQDA
o+8z1GFXbeTUGBdFy1HOX615FykfFh7vbj8RlYZGU7oo1Qd0JMcZjMEKQwFt0nhx
kEMcfmQZRvIK0Jpw3x1pZHEcDo/+25WcXnG2thWDsTsa2S/msNbJSq/rmR/u6q+k
BgbtdmjQa83bv6w5rd4vLO+xEb0QIoq6S8REcT7HAwKBgQC+DZWuLPVcoya9fPvd
6xERoGdOBtZCglamv0RF1HeOL/0Yk2lkUZ3f1SkYSUPpAziNqmqhSf38qt7pl8+A
lbudBL3tX47Dp4qc8d197zqvxUIfkqeg3yV4wEuhHs21WqpC6EaJjK+icd4I6AJd
ZTd5bN6Z/u3uP8g2MvlHmYKTlQ==
-----END PRIVATE KEY-----
`
};

// src/emulator/raidboxes/certificates/tls-listener.ts
function openTlsListener(site, host) {
  const byName = { SNICallback: (name, done) => done(null, contextFor(site, name)) };
  const server = createServer2({ ...PLATFORM_CERTIFICATE, ...byName }, (_request, response) => {
    response.setHeader("connection", "close").end();
  });
  return listen(server, host);
}
function boxForName(boxes, name) {
  const wanted = name.toLowerCase();
  return boxes.find(({ domain }) => domain?.toLowerCase() === wanted) ?? boxes.find(({ domain }) => domain !== null && `www.${domain.toLowerCase()}` === wanted) ?? boxes.find((box2) => covers(peekServedCertificate(box2)?.facts.domains ?? [], wanted));
}
function contextFor(site, name) {
  const box2 = boxForName([...site.state.boxes.values()], name);
  const installed = box2 === void 0 ? void 0 : servedCertificate(box2);
  return contextOf(installed) ?? createSecureContext(PLATFORM_CERTIFICATE);
}
function contextOf(installed) {
  if (installed?.material === void 0) return void 0;
  const { crt, key, bundle } = installed.material;
  try {
    return createSecureContext({ cert: `${crt}
${bundle}`, key });
  } catch {
    return void 0;
  }
}

// src/emulator/raidboxes/login/totp.ts
var STEP_SECONDS = 30;
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function totpAt(seed3, epochMs) {
  return hotp(decodeBase32(seed3), Math.floor(epochMs / 1e3 / STEP_SECONDS));
}
function isTotp(seed3, code, epochMs) {
  return [-1, 0, 1].some((step) => totpAt(seed3, epochMs + step * STEP_SECONDS * 1e3) === code);
}
function hotp(key, counter) {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const digest = createHmac("sha1", key).update(message).digest();
  const offset = digest.readUInt8(digest.length - 1) & 15;
  const number = (digest.readUInt32BE(offset) & 2147483647) % 1e6;
  return String(number).padStart(6, "0");
}
function decodeBase32(text) {
  const bytes = [];
  let bits = 0;
  let value = 0;
  for (const letter of text.toUpperCase().replace(/[\s=-]/g, "")) {
    value = (value << 5 | ALPHABET.indexOf(letter)) & 65535;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(value >> bits & 255);
  }
  return Buffer.from(bytes);
}

// src/emulator/raidboxes/login/authentication.ts
function authenticationRoutes(site) {
  const source = "https://docs.raidboxes.dev/docs/1.x/authentication";
  const open = routesOf4({ source, open: true });
  const closed = routesOf4({ source });
  const byLogin = "Log in with e-mail, password and, with a second factor, `code`; the token is in a header";
  const byToken = "Trade a token for a new one; the new one is in the header `access_token` and in the body";
  return [
    open("POST /v1/login", byLogin, (request2) => login(site, request2)),
    closed(`POST ${REFRESH_PATH}`, byToken, (request2) => refresh(site, request2))
  ];
}
function login(site, request2) {
  const { email, password, code } = credentials(site, request2);
  const user = [...site.state.users.values()].find(
    (known) => known.email.toLowerCase() === email.toLowerCase() && known.password === password
  );
  if (user === void 0) throw refusalOf("401");
  if (user.totpSeed !== void 0 || user.fixedCode !== void 0) checkCode(site, user, code);
  const token2 = issueToken(site, user.id);
  const place = site.setting("login-token");
  return {
    status: 200,
    headers: {
      ...place === "header" || place === "both" ? { access_token: token2 } : {},
      ...place === "authorization" ? { authorization: `Bearer ${token2}` } : {}
    },
    json: {
      id: user.id,
      email: user.email,
      ...place === "body" || place === "both" ? { access_token: token2 } : {}
    }
  };
}
function refresh(site, request2) {
  const { user, claims } = authenticate(site, request2, REFRESH_PATH);
  const token2 = issueToken(site, user.id, claims.iat);
  retireToken(site, claims);
  return { status: 200, headers: { access_token: token2 }, json: { access_token: token2 } };
}
function credentials(site, request2) {
  const fields = fieldsOf2(request2);
  const email = fields.text("email", { required: true });
  const password = fields.text("password", { required: true });
  const code = fields.text("code");
  if (email !== void 0 && !/^[^\s@]+@[^\s@]+$/.test(email))
    fields.complain("email", "The email field must be a valid email address.");
  if (code !== void 0 && !/^\d{6}$/.test(code))
    fields.complain("code", "The code field must be 6 digits.");
  if (fields.problems !== void 0) throw invalid(site, fields.problems);
  return { email: email ?? "", password: password ?? "", code };
}
function checkCode(site, user, code) {
  if (code !== void 0 && isRight(site, user, code)) return;
  if (site.setting("two-factor") !== "400") throw refusalOf("401");
  const message = code === void 0 ? "The code field is required." : "The selected code is invalid.";
  throw invalid(site, { code: [message] });
}
function isRight(site, user, code) {
  if (code === user.fixedCode) return true;
  if (user.totpSeed === void 0 || !isTotp(user.totpSeed, code, site.now())) return false;
  if (site.setting("otp-reuse") === "refuse" && user.usedCodes.has(code)) return false;
  user.usedCodes.add(code);
  return true;
}

// src/emulator/raidboxes/overview.ts
function overview4(site) {
  const served = (box2) => peekServedCertificate(box2)?.facts;
  const boxes = [...site.state.boxes.values()];
  const rows = boxes.toSorted((one, other) => Number(!served(one)) - Number(!served(other))).map((box2) => {
    const facts = served(box2);
    const end2 = facts === void 0 ? "" : new Date(facts.notAfter).toISOString().slice(0, 10);
    const state = facts !== void 0 && facts.notAfter <= site.now() ? "expired" : "";
    return [box2.id, box2.title, box2.domain ?? "", facts?.domains.join(", ") ?? "", `${state} ${end2}`.trim()];
  });
  return [
    { title: "WordPress boxes", columns: ["Id", "Title", "Domain", "Certificate for", "Valid until"], rows }
  ];
}
function inspectSite(site) {
  const { users, boxes, processes } = site.state;
  return {
    users: [...users.values()].map(({ id, email, totpSeed, fixedCode }) => ({
      id,
      email,
      two_factor: (totpSeed ?? fixedCode) !== void 0
    })),
    boxes: [...boxes.values()].map((box2) => ({
      id: box2.id,
      name: box2.name,
      title: box2.title,
      domain: box2.domain,
      owner: box2.ownerId,
      changes: box2.certificates.map(({ certificate, shown: shown2, served }) => ({
        shown: shown2.peek(),
        served: served.peek(),
        certificate: certificate === void 0 ? null : describeCertificate(site, certificate.facts),
        can_be_served: certificate?.material !== void 0
      }))
    })),
    processes: [...processes.values()].map(({ id, type, life, boxId }) => ({
      id,
      type,
      status: life.peek(),
      box: boxId
    }))
  };
}

// src/emulator/raidboxes/boxes/new-records.ts
function addBox(site, given2) {
  const { world, state } = site;
  const number = world.chance.next("box", 1);
  const box2 = {
    name: `wp${world.chance.hex(5)}`,
    domain: null,
    ipV4: `192.0.2.${1 + number % 250}`,
    ipV6: `2001:db8::${number.toString(16)}`,
    sharedWith: [],
    type: "standard",
    planId: "starter",
    staging: false,
    createdAt: site.now(),
    ...given2,
    born: world.born(),
    certificates: []
  };
  state.boxes.set(box2.id, box2);
  return box2;
}

// src/emulator/raidboxes/site/switches.ts
var SWITCHES4 = [
  ...documented({
    "rate-limits": "on off: Whether requests are limited",
    "rate-general": "100 *: Requests a minute for one user",
    "rate-auth": "10 *: Logins and refreshes a minute",
    "rate-create": "20 *: Creations a minute for one user",
    "rate-headers": "always 429 none: On which answers X-RateLimit-Limit, -Remaining and -Reset are",
    "validation-status": "400 422: Status of a validation error"
  }),
  ...inferred({
    profile: "docs rest async odd: Several switches at once; a switch that is not on its default keeps its own value",
    "ssl-mode": "sync201 async202 process201: Upload: 201 with the certificate, 202 with a process, or 201 with a process",
    "ssl-delete": "sync204 async202: Removal: done at once, or by a process",
    absent: "400 404 200null 200empty: GET when no certificate is installed",
    "delete-absent": "400 404 204: DELETE when no certificate is installed",
    "on-existing": "replace 400 409 422: POST when a certificate is installed: take the new one, or refuse with this status",
    validation: "generic details: A bad certificate or key: the general message, or details by field",
    "server-checks": "on off: Whether the key must fit and the certificate be unexpired",
    "domain-check": "off on: Whether the certificate must cover the domain of the box",
    "newline-form": "both real escaped: Line breaks of PEM texts: real ones, a backslash and an n as in the sample, or either",
    "fingerprint-style": "colon-upper plain-lower sha256-colon garbage: Form of `fingerprint`; SHA-1 with colons is what the length of the sample says",
    "serial-style": "colon plain-lower 0x decimal: Form of `serial_number`",
    organization: "subject issuer null: Where `organization` comes from; an empty text when the certificate has none",
    dates: "Z offset: Form of `expires_at`: `Z` or `+00:00`",
    lifespan: "floor round: Broken days in `lifespan_in_days`",
    "activation-delay": "0 *: Milliseconds until GET shows a new certificate; the old one until then",
    served: "0 *: Milliseconds until the TLS listener serves a new certificate",
    "login-token": "header body both authorization none: Where the token of a login is: documented is the header `access_token`",
    "token-ttl": "3600 *: Seconds a token lives",
    "refresh-grace": "0 *: Seconds a refreshed token goes on working",
    "refresh-expired": "refuse accept: Whether an expired token can be refreshed within 14 days of its first issue",
    "two-factor": "401 400: A missing or wrong second factor: 401, or 400 with `details.code`",
    "otp-reuse": "accept refuse: Whether a one-time code works twice",
    "reset-format": "epoch-s epoch-ms seconds iso: Form of X-RateLimit-Reset",
    "retry-after": "on off: Whether 429 has Retry-After (seconds)",
    wrapper: "none data: Whether successful bodies (not those with a token) are inside `data`",
    "request-id-form": "uuid req: `request_id`: a UUID or `req_` and 8 hex digits; the pages show both",
    "error-path": "concrete template: `path` of an error: as asked, or with `{id}`; the pages show both",
    "unknown-box": "400 404 403: SSL calls for a box that does not exist or is somebody else\u2019s",
    "shared-write": "403 400 allow: Changes to a box that is only shared with the user",
    "box-ip": "documentation loopback: `ip_v4` of boxes: addresses nobody has, or 127.0.0.1",
    "per-page-max": "100 *: Most rows of a page; more is cut, and `meta.per_page` says so",
    "process-outcome": "completed failed stuck: How new processes end",
    "process-result": "id box none: Result of a completed process: `result.id`, the box in `result.box`, or null"
  })
];
var PROFILES = {
  docs: {},
  rest: {
    absent: "404",
    "on-existing": "409",
    "validation-status": "422",
    validation: "details",
    "unknown-box": "404",
    "delete-absent": "404"
  },
  async: { "ssl-mode": "async202", "ssl-delete": "async202" },
  odd: {
    "fingerprint-style": "plain-lower",
    "serial-style": "decimal",
    organization: "null",
    dates: "offset",
    wrapper: "data",
    "request-id-form": "req",
    "rate-headers": "none"
  }
};
function isProfile(name) {
  return typeof name === "string" && Object.hasOwn(PROFILES, name);
}

// src/emulator/raidboxes/seed/apply-seed.ts
function applySeed4(site, data) {
  applyStartData("Raidboxes", data, {
    lists: { users: (entry) => applyUser(site, entry), boxes: (entry) => applyBox(site, entry) },
    others: { profile: (name) => applyProfile(site, name) }
  });
}
function applyProfile({ state }, name) {
  if (!isProfile(name)) throw new Error("profile is docs, rest, async or odd");
  state.profile = name;
}
function applyUser(site, entry) {
  addUser2(site, {
    id: optionalText(entry, "id") ?? site.world.chance.hex(8).toUpperCase(),
    email: neededText(entry, "email"),
    password: neededText(entry, "password"),
    ...given({ totpSeed: optionalText(entry, "totpSeed"), fixedCode: optionalText(entry, "fixedCode") })
  });
}
function applyBox(site, entry) {
  const box2 = addBox(site, {
    id: optionalText(entry, "id") ?? site.world.chance.hex(8).toUpperCase(),
    title: neededText(entry, "title"),
    domain: optionalText(entry, "domain") ?? null,
    ownerId: ownerId(site, optionalText(entry, "owner") ?? DEPLOY_USER.email),
    ...given({ name: optionalText(entry, "name") })
  });
  if (entry["ssl"] !== void 0) applyCertificate(site, box2, asRecord(entry["ssl"], "ssl"));
}
function applyCertificate(site, box2, ssl) {
  const { expiresInDays, lifespanDays } = ssl;
  if (typeof expiresInDays === "number") {
    const domains = optionalTexts(ssl, "domains") ?? [box2.domain ?? `${box2.name}.example.com`];
    const lifespan = typeof lifespanDays === "number" ? { lifespanDays } : {};
    pretendCertificate(site, box2, { domains, expiresInDays, ...lifespan });
    return;
  }
  const crt = neededText(ssl, "crt");
  const key = neededText(ssl, "key");
  const bundle = optionalText(ssl, "bundle") ?? "";
  changeCertificate(site, box2, { facts: factsOf2(certificateOf(crt)), material: { crt, key, bundle } });
}
function certificateOf(pem) {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Error("crt is not a certificate");
  }
}
function ownerId(site, email) {
  const owner = [...site.state.users.values()].find((user) => user.email === email);
  if (owner === void 0) throw new Error(`There is no user ${email}`);
  return owner.id;
}

// src/emulator/raidboxes/seed/seed-boxes.ts
var box = (id, name, title, domain, more = {}) => {
  return { id, name, title, domain, ...more };
};
var FIRST = [
  box("XK7BM2QP", "wp4x7kz", "Acme Corp Website", "acme-corp.com"),
  box("TW1NAAAA", "wptwina", "Twin Site", "twin-a.example.com"),
  box("N0D0MA1N", "wpnodom", "Unlaunched Site", null),
  box("EXP1R1NG", "wpexpir", "Expiring Site", "expiring.example.com"),
  box("STAG1NGB", "wpstage", "Staging Site", "staging.example.com", { staging: true }),
  box("L0CALH0S", "wplocal", "Local Site", "localhost")
];
var OTHERS = { ownerId: OTHER_USER.id };
var LAST = [
  box("TW1NBBBB", "wptwinb", "Twin Site", "twin-b.example.com"),
  box("1DNB0XES", "wpbuech", "B\xFCcher", "xn--bcher-kva.example"),
  box("SH4REDBX", "wpshare", "Shared Site", "shared.example.com", {
    ...OTHERS,
    sharedWith: [DEPLOY_USER.id]
  }),
  box("F0RE1GNB", "wpforei", "Foreign Site", "foreign.example.com", OTHERS),
  box("TF7BX2QP", "wp2fact", "Two Factor Site", "box.localhost", { ownerId: TWO_FACTOR_USER.id })
];
function seedBoxes(site) {
  const start3 = Date.UTC(2024, 2, 15, 9, 30);
  for (const [index, one] of [...FIRST, ...fillers(), ...LAST].entries()) {
    addBox(site, { ownerId: DEPLOY_USER.id, ...one, createdAt: start3 + index * 864e5 });
  }
  const expiring = site.state.boxes.get("EXP1R1NG");
  if (expiring !== void 0) {
    pretendCertificate(site, expiring, { domains: ["expiring.example.com"], expiresInDays: 10 });
  }
}
function fillers() {
  return Array.from({ length: 16 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    return { id: `S1TE00${number}`, title: `Site ${number}`, domain: `site-${number}.example.com` };
  });
}

// src/emulator/raidboxes/site/rate.ts
function limitRate(site, request2, route) {
  if (site.setting("rate-limits") === "off") return;
  const kind2 = rateClass(route);
  const caller = site.callers.get(request2)?.id ?? "anonymous";
  const limit2 = site.count(`rate-${kind2}`);
  const { used, exceeded, resetAt } = site.state.rates.take(`${kind2} ${caller}`, limit2, site.now());
  const state = { limit: limit2, remaining: Math.max(0, limit2 - used), resetAt, exceeded };
  site.rateStates.set(request2, state);
  if (!state.exceeded) return;
  const seconds = Math.max(1, Math.ceil((state.resetAt - site.now()) / 1e3));
  const retry = site.setting("retry-after") === "on" ? { "retry-after": String(seconds) } : {};
  throw new Refusal2(429, "Too Many Attempts.", { headers: retry });
}
function rateHeaders(site, request2) {
  const state = site.rateStates.get(request2);
  const mode = site.setting("rate-headers");
  if (state === void 0 || mode === "none" || mode === "429" && !state.exceeded) return {};
  return {
    "x-ratelimit-limit": String(state.limit),
    "x-ratelimit-remaining": String(state.remaining),
    "x-ratelimit-reset": resetText(site.setting("reset-format"), state.resetAt, site.now())
  };
}
function rateClass({ method, path }) {
  if (path === "/v1/login" || path === "/v1/refresh-token") return "auth";
  return method === "POST" && path.startsWith("/v1/boxes") ? "create" : "general";
}
function resetText(format, resetAt, now) {
  if (format === "epoch-ms") return String(resetAt);
  if (format === "seconds") return String(Math.ceil((resetAt - now) / 1e3));
  if (format === "iso") return new Date(resetAt).toISOString();
  return String(Math.ceil(resetAt / 1e3));
}

// src/emulator/raidboxes/site/site.ts
function createSite(world) {
  const state = {
    users: /* @__PURE__ */ new Map(),
    boxes: /* @__PURE__ */ new Map(),
    processes: /* @__PURE__ */ new Map(),
    /** Token ids that were refreshed away, with the epoch ms from which they are refused. */
    retiredTokens: /* @__PURE__ */ new Map(),
    rates: new RateWindows(6e4),
    /** The profile a seed asked for; the switch `profile` wins. */
    profile: "docs"
  };
  const setting = (name) => {
    const value = world.switch(name);
    if (value !== DEFAULTS.get(name)) return value;
    const chosen = world.switch("profile");
    const profile2 = isProfile(chosen) && chosen !== "docs" ? chosen : state.profile;
    return PROFILES[profile2][name] ?? value;
  };
  return {
    world,
    state,
    setting,
    /** Epoch ms of the emulator's clock. */
    now: () => world.clock.now(),
    /** A switch that holds a number; 0 when it does not. */
    count: (name) => Number(setting(name)) || 0,
    /** Who is calling; set by the gate. */
    callers: /* @__PURE__ */ new WeakMap(),
    /** How the caller stands with the rate limit; set by the gate. */
    rateStates: /* @__PURE__ */ new WeakMap(),
    /** Forgets everything. */
    clear: () => {
      const { users, boxes, processes, retiredTokens, rates } = state;
      for (const kept of [users, boxes, processes, retiredTokens, rates]) kept.clear();
      state.profile = "docs";
    }
  };
}
var DEFAULTS = new Map(
  SWITCHES4.map(({ name, values }) => [name, values[0]])
);

// src/emulator/raidboxes/plugin.ts
var createRaidboxes = (world) => {
  const site = createSite(world);
  const routes = [
    ...authenticationRoutes(site),
    ...sslRoutes(site),
    ...boxRoutes2(site),
    ...processRoutes(site)
  ];
  let listener;
  return {
    name: "raidboxes",
    prefix: "/raidboxes",
    routes,
    switches: SWITCHES4,
    guide: GUIDE3,
    seed: () => {
      site.clear();
      for (const user of [DEPLOY_USER, TWO_FACTOR_USER, OTHER_USER]) addUser2(site, user);
      seedBoxes(site);
    },
    applySeed: (data) => applySeed4(site, data),
    gate: (request2, route) => admit2(site, request2, route),
    refused: (refusal, request2) => envelope(site, request2, refusal),
    fallback: (request2) => {
      throw noRoute(routes, request2);
    },
    finish: (request2, answer) => ({
      ...answer,
      headers: { ...answer.headers, ...rateHeaders(site, request2) }
    }),
    inspect: () => inspectSite(site),
    overview: () => overview4(site),
    start: async (host) => {
      listener = await openTlsListener(site, host);
      return { tls: listener.place };
    },
    stop: async () => listener?.close()
  };
};
var GUIDE3 = [
  `raidboxes: log in as ${DEPLOY_USER.email} with ${DEPLOY_USER.password}`,
  `raidboxes: with a second factor: ${TWO_FACTOR_USER.email} with ${TWO_FACTOR_USER.password}, seed ${TWO_FACTOR_USER.totpSeed} or code ${TWO_FACTOR_USER.fixedCode}`,
  `raidboxes: a token until 2100: ${DEMO_TOKEN2}`,
  "raidboxes: box XK7BM2QP (Acme Corp Website, acme-corp.com) at {url}/raidboxes/v1/boxes/XK7BM2QP/ssl"
];
function admit2(site, request2, route) {
  if (request2.body.length > 0 && request2.json() === void 0) throw notProcessed();
  if (route.open !== true) site.callers.set(request2, authenticate(site, request2, route.path).user);
  limitRate(site, request2, route);
}
function noRoute(routes, { url }) {
  const segments = segmentsOf(url.split("?")[0] ?? "/");
  const known = routes.some(({ path }) => matchPath(path, segments) !== void 0);
  return refusalOf(known ? "405" : "404");
}

// src/emulator/versio/site/site.ts
function createSite2(world) {
  const environments = /* @__PURE__ */ new Map();
  const tokens = /* @__PURE__ */ new Map();
  const requests = new RateWindows(6e4);
  return {
    world,
    environments,
    /** By secret. */
    tokens,
    requests,
    /** Epoch ms of the emulator's clock. */
    now: () => world.clock.now(),
    setting: (name) => world.switch(name),
    /** A switch that holds a number; 0 when it does not. */
    count: (name) => Number(world.switch(name)) || 0,
    /** Forgets everything. */
    clear: () => {
      for (const kept of [environments, tokens, requests]) kept.clear();
    }
  };
}
function environmentOf(site, id) {
  const known = site.environments.get(id);
  if (known !== void 0) return known;
  const made = {
    id,
    entities: /* @__PURE__ */ new Map(),
    events: /* @__PURE__ */ new Map(),
    configuration: {},
    configurationChangedUtc: site.now()
  };
  site.environments.set(id, made);
  return made;
}
var Refusal5 = class extends Refused {
};
function answerOf(site, { status, message, details: headers }) {
  const form = site.setting("error-body");
  if (form === "empty") return { status, headers };
  return form === "text" ? { status, headers, text: message } : { status, headers, json: { error: message } };
}

// src/emulator/versio/site/access.ts
function admit3(site, request2, permission) {
  const secret = secretOf(site, request2);
  limit(site, secret ?? "anonymous");
  const token2 = secret === void 0 ? void 0 : site.tokens.get(secret);
  if (token2 === void 0 || !token2.active) throw new Refusal5(401, "Authentication failed");
  const environment = site.environments.get(request2.params["env"] ?? "");
  if (environment?.id !== token2.environment) {
    throw new Refusal5(site.count("foreign-environment"), "Not an environment of this token");
  }
  if (!token2.permissions.includes(permission))
    throw new Refusal5(site.count("missing-permission"), `The token lacks ${permission}`);
  return environment;
}
function secretOf(site, { headers, query }) {
  const header = headers["authorization"];
  const inQuery = query.get("apiToken") ?? void 0;
  if (header === void 0) return inQuery;
  if (inQuery !== void 0 && site.setting("both-credentials") === "query") return inQuery;
  const [realm = "", secret, ...rest] = header.split(" ");
  const isRealm = site.setting("realm-case") === "exact" ? realm === "apiToken" : realm.toLowerCase() === "apitoken";
  return isRealm && rest.length === 0 ? secret : void 0;
}
function limit(site, key) {
  if (site.setting("installation") === "managed") return;
  const sliding = site.setting("rate-window") === "sliding";
  const { exceeded, resetAt } = site.requests.take(key, site.count("rate-limit"), site.now(), sliding);
  if (!exceeded) return;
  const retry = { "retry-after": String(Math.max(1, Math.ceil((resetAt - site.now()) / 1e3))) };
  throw new Refusal5(429, "Too many requests", site.setting("retry-after") === "on" ? retry : {});
}
function callsOf(site, permission, from) {
  return declaring(from, (request2) => ({ request: request2, environment: admit3(site, request2, permission) }));
}

// src/emulator/versio/events.ts
var PATH = "/api-versio.eventProcessing/1.0/environments/:env/events";
var SOURCE = "https://github.com/versio-io/n8n-versio-event-umbrella";
function eventCalls(site) {
  const call2 = callsOf(site, "event.write", { source: SOURCE, mark: "inferred" });
  const summary = "Send events, as the vendor\u2019s n8n node does; the answer is inferred";
  return [call2(`POST ${PATH}`, summary, (asked) => send2(site, asked))];
}
function send2(site, { request: request2, environment: { events } }) {
  const body = request2.json();
  if (!Array.isArray(body)) throw new Refusal5(400, "The body is not a JSON array");
  const given2 = body.map((item) => checked2(site, fieldsIn(item) ?? {}));
  const results = given2.map((event) => {
    const id = String(event["id"] ?? site.world.chance.next("event", 1));
    const saveStatus = events.has(id) ? "updated" : "created";
    events.set(id, { utc: site.now(), ...event, id });
    return { id, saveStatus };
  });
  const status = site.count("event-status");
  return status === 204 ? { status } : { status, json: results };
}
function checked2(site, event) {
  for (const name of ["sourceType", "trigger", "message"]) {
    if (typeof event[name] !== "string" || event[name] === "") throw new Refusal5(400, `${name} is missing`);
  }
  const { severity } = event;
  if (severity === void 0 && site.setting("event-severity") === "optional") return event;
  if (typeof severity === "number" && severity >= 0 && severity <= 9) return event;
  throw new Refusal5(400, "severity is a number from 0 to 9");
}

// src/emulator/kit/redaction.ts
var HIDDEN = "[redacted]";
var SECRET_KEY = /^(?:key|code|kubeconfig|passphrase|authorization|credentials?)$|(?:password|token|secret|private_?key|api_?key|encryption_?key)$/i;
function redact(data) {
  if (typeof data === "string") return data.includes("PRIVATE KEY-----") ? HIDDEN : data;
  if (Array.isArray(data)) return data.map(redact);
  if (typeof data !== "object" || data === null) return data;
  const isPassword = "type" in data && String(data.type).toLowerCase() === "password";
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, redactEntry(key, value, isPassword)])
  );
}
function redactQuery(query) {
  return [...query].map(([name, value]) => [name, isSecretKey(name) ? HIDDEN : value]);
}
function redactEntry(key, value, isPassword) {
  if (isSecretKey(key) || isPassword && key === "value") return hideAll(value);
  return key.toLowerCase() === "env" ? hideAll(value) : redact(value);
}
function hideAll(value) {
  if (value === null || value === void 0) return value;
  if (Array.isArray(value)) return value.map(hideAll);
  if (typeof value !== "object") return HIDDEN;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideAll(inner)]));
}
function isSecretKey(key) {
  return SECRET_KEY.test(key.replaceAll("-", "_"));
}

// src/emulator/versio/overview.ts
var MOST_CHARACTERS2 = 300;
function overview5({ environments }) {
  const all = [...environments.values()];
  const instances = all.flatMap(
    ({ id, entities }) => [...entities.values()].flatMap((byId) => [...byId.values()].map((one) => ({ environment: id, ...one })))
  );
  const events = all.flatMap(({ id, events: own2 }) => [...own2.values()].map((event) => ({ id, event })));
  return [
    {
      title: "States",
      columns: ["Environment", "Entity", "Instance", "Changes", "Last", "State"],
      rows: instances.toSorted((one, other) => other.lastUpdateUtc - one.lastUpdateUtc).map(({ environment, entity, id, changes, lastUpdateUtc }) => {
        const state = changes.at(-1)?.state;
        const last = new Date(lastUpdateUtc).toISOString();
        return [environment, entity, id, String(changes.length), last, state ? cut(state) : "retired"];
      })
    },
    {
      title: "Events",
      columns: ["Environment", "Event"],
      rows: events.toReversed().map(({ id, event }) => [id, cut(event)])
    }
  ];
}
function cut(data) {
  const text = JSON.stringify(redact(data));
  return text.length > MOST_CHARACTERS2 ? `${text.slice(0, MOST_CHARACTERS2)}\u2026` : text;
}

// src/emulator/versio/site/model.ts
var PERMISSIONS2 = [
  "cmdb.read",
  "cmdb.write",
  "event.write",
  "config.read",
  "config.write"
];

// src/emulator/versio/states/saving.ts
var SAME_MOMENT_MS = 1e3;
function save(site, environment, { entity, id, state, utc }) {
  if (/\s/.test(id) && site.setting("id-spaces") === "refuse") throw new Refusal5(400, "An id has no spaces");
  const known = environment.entities.get(entity)?.get(id);
  const last = known?.changes.at(-1);
  if (state === void 0 && last?.state === void 0) throw new Refusal5(404, "There is no such instance");
  const time = timeOf(site, known, utc);
  const instance = known ?? addInstance(site, environment, entity, id);
  instance.lastUpdateUtc = time;
  const saveStatus = statusOf2(site, last, state);
  if (saveStatus !== "discarded") instance.changes.push({ utc: time, type: typeOf(last, state), state });
  return {
    saveStatus,
    utc: time,
    lastUpdateUtc: site.setting("last-update") === "saved" ? site.now() : time
  };
}
function statusOf2(site, last, state) {
  if (state === void 0) return "deleted";
  if (last === void 0) return "created";
  if (last.state === void 0) return site.setting("after-delete") === "updated" ? "updated" : "created";
  return isDeepStrictEqual2(last.state, state) ? "discarded" : "updated";
}
function typeOf(last, state) {
  if (state === void 0) return 2;
  return last?.state === void 0 ? 0 : 1;
}
function timeOf(site, known, utc) {
  const last = known?.lastUpdateUtc ?? Number.NEGATIVE_INFINITY;
  const time = utc ?? site.now();
  if (time > last) return time;
  if (utc === void 0 && last - time < SAME_MOMENT_MS) return last + 1;
  throw new Refusal5(site.count("old-utc"), "utc must be later than the last update");
}
function addInstance({ world }, environment, entity, id) {
  const instances = environment.entities.get(entity) ?? /* @__PURE__ */ new Map();
  environment.entities.set(entity, instances);
  const instance = { entity, id, born: world.born(), changes: [], lastUpdateUtc: 0 };
  instances.set(id, instance);
  return instance;
}

// src/emulator/versio/seed/seed.ts
var DEMO_TOKENS3 = {
  full: "versio-demo-full",
  /** With a colon, as real ones may have. */
  reader: "versio-demo:reader",
  events: "versio-demo-events",
  inactive: "versio-demo-inactive",
  other: "versio-demo-other"
};
var TOKENS = [
  token("full", "my-environment", PERMISSIONS2),
  token("reader", "my-environment", ["cmdb.read", "config.read"]),
  token("events", "my-environment", ["event.write"]),
  { ...token("inactive", "my-environment", PERMISSIONS2), active: false },
  token("other", "zq4k8w2m1x", PERMISSIONS2)
];
function seedSite(site) {
  for (const one of TOKENS) {
    site.tokens.set(one.secret, one);
    environmentOf(site, one.environment);
  }
  const mine = environmentOf(site, "my-environment");
  mine.configuration = { host: { displayName: "Host" } };
  const put2 = (entity, id, utc, state) => save(site, mine, { entity, id, utc, state });
  put2("host", "web-1", Date.UTC(2024, 0, 1), { displayName: "web-1", os: "Debian 12" });
  put2("host", "web-1", Date.UTC(2024, 1, 1), { displayName: "web-1", os: "Debian 13" });
  put2("host", "web-2", Date.UTC(2024, 0, 1), { displayName: "web-2", os: "Debian 12" });
  save(site, mine, { entity: "host", id: "web-2", utc: Date.UTC(2024, 1, 1), state: void 0 });
  put2("application", "shop", Date.UTC(2024, 0, 1), { displayName: "Shop", HostId: ["web-1"] });
}
function token(name, environment, permissions) {
  return { name, secret: DEMO_TOKENS3[name], environment, permissions, active: true };
}
function applySeed5(site, data) {
  applyStartData("Versio.io", data, {
    lists: {
      tokens: (entry) => applyToken2(site, entry),
      instances: (entry) => applyInstance2(site, entry)
    }
  });
}
function applyToken2(site, entry) {
  const secret = neededText(entry, "secret");
  const { id: environment } = environmentOf(site, neededText(entry, "environment"));
  const name = optionalText(entry, "name") ?? "seeded";
  const permissions = optionalTexts(entry, "permissions")?.map(permissionOf) ?? PERMISSIONS2;
  const active = optionalFlag(entry, "active") ?? true;
  site.tokens.set(secret, { name, secret, environment, permissions, active });
}
function applyInstance2(site, entry) {
  const state = fieldsIn(entry["state"]);
  if (state === void 0) throw new Error("state is an object");
  save(site, environmentOf(site, neededText(entry, "environment")), {
    entity: neededText(entry, "entity"),
    id: neededText(entry, "id"),
    state,
    utc: optionalCount(entry, "utc")
  });
}
function permissionOf(name) {
  const known = PERMISSIONS2.find((permission) => permission === name);
  if (known === void 0) throw new Error(`Permissions are ${PERMISSIONS2.join(", ")}`);
  return known;
}

// src/emulator/versio/site/switches.ts
var SWITCHES5 = [
  ...documented({
    installation: "saas managed: A managed installation has no request limit",
    "rate-limit": "50 *: Requests a minute for one token",
    "missing-permission": "401 403: Status when the token lacks the permission; the page names only 401",
    "id-spaces": "refuse accept: Whether an instance id may have spaces"
  }),
  ...inferred({
    "rate-window": "sliding fixed: What a minute is: the last 60 s, or one that begins with the first request",
    "retry-after": "off on: Whether 429 has Retry-After (seconds)",
    "both-credentials": "header query: Which counts when a request has both",
    "realm-case": "any exact: Whether `apiToken` may be written otherwise in the header",
    "foreign-environment": "401 404: Status for an environment that is not the token\u2019s",
    "error-body": 'json text empty: Form of an error: `{ "error": \u2026 }`, the bare text, or nothing',
    "event-status": "200 201 204: Status of a taken event",
    "event-severity": "optional required: Whether an event must have a severity",
    "config-lock": "412 409 off: Status when If-Unmodified-Since is older than the configuration",
    "create-status": "200 201: Status of a save that creates; the page lists no 201",
    "old-utc": "400 409: Status when `utc` is not later than the last update",
    "last-update": "utc saved: `lastUpdateUtc` of an answer: the `utc` of the save, or the time it was made",
    "after-delete": "created updated: `saveStatus` of a save after a deletion",
    "delete-call": "200 204 404 405: DELETE of an instance: works with this status, or does not exist",
    "null-state": "delete error: An item without a state among many: deletes, or is an error",
    "deleted-read": "no-state null-state 404: Reading a deleted instance: an item without `state`, with null, or 404",
    "absent-read": "404 empty: Reading an unknown instance: 404, or 200 without items",
    "unknown-entity": "404 empty: Listing an unknown entity: 404, or 200 without items",
    "list-deleted": "no yes: Whether lists name deleted instances",
    "list-utc": "honoured ignored: Whether `utc` on a list means the instances of that time",
    "entity-names": "names objects: Items of an environment: names, or `{ entity }`",
    "default-limit": "100 *: Items when `limit` is not given",
    "max-limit": "1000 *: Most items of an answer",
    "bulk-failure": "200 400: Status of saving many when an item fails; the others are saved",
    "bulk-utc": "optional required: Whether items among many need a `utc`",
    "bulk-max": "1000 *: Most items of saving many, else 400"
  })
];

// src/emulator/versio/states/configuration.ts
var PATH2 = "/api-versio.management/1.0/configurationTopics/:env/configurations/conf-entities";
var SOURCE2 = "https://github.com/versio-io/migrate-asset-configuration";
function configurationCalls(site) {
  const from = { source: SOURCE2, mark: "inferred" };
  const reads = callsOf(site, "config.read", from);
  const writes = callsOf(site, "config.write", from);
  const reading = "The configuration of the entities, as an old script of the vendor reads it";
  return [
    reads(
      `GET ${PATH2}`,
      reading,
      ({ environment: { configuration, configurationChangedUtc } }) => ok({ configuration, lastChangeUtc: configurationChangedUtc })
    ),
    writes(`PUT ${PATH2}`, "Replace it; If-Unmodified-Since is the lock", (asked) => replace(site, asked))
  ];
}
function replace(site, { request: request2, environment }) {
  const configuration = fieldsIn(request2.json());
  if (configuration === void 0) throw new Refusal5(400, "The body is not a JSON object");
  checkLock(site, request2.headers["if-unmodified-since"], environment.configurationChangedUtc);
  environment.configuration = configuration;
  environment.configurationChangedUtc = site.now();
  return ok({ lastChangeUtc: environment.configurationChangedUtc });
}
function checkLock(site, header, changedUtc) {
  const lock = site.setting("config-lock");
  if (header === void 0 || lock === "off") return;
  const since = Date.parse(header);
  if (Number.isNaN(since)) throw new Refusal5(400, "If-Unmodified-Since is not a date");
  if (Math.floor(changedUtc / 1e3) * 1e3 > since)
    throw new Refusal5(Number(lock), "The configuration was changed in between");
}

// src/emulator/versio/states/history.ts
function numberOf2({ query }, name) {
  const text = query.get(name);
  if (text === null) return void 0;
  if (!/^\d{1,15}$/.test(text)) throw new Refusal5(400, `${name} is not a number`);
  return Number(text);
}
function pieceOf(site, request2, items) {
  const limit2 = Math.min(numberOf2(request2, "limit") ?? site.count("default-limit"), site.count("max-limit"));
  const offset = numberOf2(request2, "offset") ?? 0;
  return { totalAvailableItems: items.length, items: items.slice(offset, offset + limit2) };
}
function changeAt({ changes }, utc) {
  return utc === void 0 ? changes.at(-1) : changes.findLast((change2) => change2.utc <= utc);
}
function viewChange(site, { entity, id }, change2) {
  const { utc, type, state } = change2;
  const shown2 = state ?? (site.setting("deleted-read") === "null-state" ? null : void 0);
  return { entity, instance: id, utc, type, ...shown2 === void 0 ? {} : { state: shown2 } };
}
function asksForChanges({ query }) {
  return query.get("content") === "changes";
}
function historyOf(site, request2, instances) {
  const start3 = numberOf2(request2, "utcStart") ?? 0;
  const end2 = numberOf2(request2, "utcEnd") ?? Number.POSITIVE_INFINITY;
  const order = request2.query.get("sortTime") ?? "asc";
  if (order !== "asc" && order !== "desc") throw new Refusal5(400, "sortTime is asc or desc");
  const all = site.world.visible(request2, instances).flatMap((instance) => instance.changes.map((change2) => ({ instance, change: change2 }))).filter(({ change: change2 }) => change2.utc >= start3 && change2.utc <= end2).sort((a, b) => order === "asc" ? a.change.utc - b.change.utc : b.change.utc - a.change.utc);
  const { totalAvailableItems, items } = pieceOf(site, request2, all);
  const views = items.map(({ instance, change: change2 }) => viewChange(site, instance, change2));
  return { totalAvailableItems, items: views };
}

// src/emulator/versio/states/reading.ts
var BASE = "/api-versio.db/1.0";
var READERS = "https://github.com/versio-io/servicenow-cmdb-synchronization";
function readingCalls(site) {
  const documented2 = callsOf(site, "cmdb.read", {
    source: "https://live.versio.io/doc//api-authentification/"
  });
  const inferred2 = callsOf(site, "cmdb.read", { source: READERS, mark: "inferred" });
  const environment = "Entities of an environment, or with `content=changes` its changes; the bodies are inferred";
  const entity = "Ids of the instances of an entity, as the vendor\u2019s clients read them";
  const instance = "One instance now or at `utc`, or with `content=changes` its changes";
  return [
    documented2(`GET ${BASE}/:env`, environment, (call2) => readEnvironment(site, call2)),
    inferred2(`GET ${BASE}/:env/:entity`, entity, (call2) => listInstances(site, call2)),
    inferred2(`GET ${BASE}/:env/:entity/:id`, instance, (call2) => readInstance(site, call2))
  ];
}
function readEnvironment(site, { request: request2, environment: { entities } }) {
  if (asksForChanges(request2)) {
    const wanted = request2.query.get("entityFilter");
    const instances = [...entities].flatMap(
      ([entity, byId]) => wanted === null || wanted === entity ? [...byId.values()] : []
    );
    return ok(historyOf(site, request2, instances));
  }
  const names = [...entities.keys()];
  const items = site.setting("entity-names") === "objects" ? names.map((entity) => ({ entity })) : names;
  return ok(pieceOf(site, request2, items));
}
function listInstances(site, { request: request2, environment: { entities } }) {
  const instances = entities.get(request2.params["entity"] ?? "");
  if (instances === void 0 && site.setting("unknown-entity") === "404")
    throw new Refusal5(404, "There is no such entity");
  const utc = site.setting("list-utc") === "honoured" ? numberOf2(request2, "utc") : void 0;
  const isListed = (instance) => {
    const change2 = changeAt(instance, utc);
    return change2 !== void 0 && (change2.state !== void 0 || site.setting("list-deleted") === "yes");
  };
  const listed2 = site.world.visible(request2, instances?.values() ?? []).filter(isListed);
  const ids = listed2.map(({ id }) => id);
  return ok(pieceOf(site, request2, ids));
}
function readInstance(site, { request: request2, environment: { entities } }) {
  const { entity = "", id = "" } = request2.params;
  const instance = entities.get(entity)?.get(id);
  if (instance !== void 0 && asksForChanges(request2)) return ok(historyOf(site, request2, [instance]));
  const change2 = instance === void 0 ? void 0 : changeAt(instance, numberOf2(request2, "utc"));
  if (instance !== void 0 && change2 !== void 0) {
    if (change2.state === void 0 && site.setting("deleted-read") === "404")
      throw new Refusal5(404, "The instance was deleted");
    return ok({ items: [viewChange(site, instance, change2)] });
  }
  if (site.setting("absent-read") === "empty") return ok({ items: [] });
  throw new Refusal5(404, "There is no such instance");
}

// src/emulator/versio/states/writing.ts
var PATH3 = "/api-versio.db/1.0/:env/:entity/:id";
function writingCalls(site) {
  const documented2 = callsOf(site, "cmdb.write", {
    source: "https://live.versio.io/doc/api-configuration-management-database"
  });
  const inferred2 = callsOf(site, "cmdb.write", {
    source: "https://github.com/versio-io/migrate-asset-configuration",
    mark: "inferred"
  });
  return [
    documented2(`PUT ${PATH3}`, "Save an instance; the body is its state", (call2) => put(site, call2)),
    inferred2(
      `DELETE ${PATH3}`,
      "Delete an instance; that this is the call is inferred",
      (call2) => remove4(site, call2)
    )
  ];
}
function put(site, { request: request2, environment }) {
  const { entity = "", id = "" } = request2.params;
  const state = fieldsIn(request2.json());
  if (state === void 0) throw new Refusal5(400, "The body is not a JSON object");
  const { saveStatus, lastUpdateUtc } = save(site, environment, {
    entity,
    id,
    state,
    utc: numberOf2(request2, "utc")
  });
  const status = saveStatus === "created" ? site.count("create-status") : 200;
  return { status, json: { saveStatus, lastUpdateUtc } };
}
function remove4(site, { request: request2, environment }) {
  const status = site.count("delete-call");
  if (status >= 400) throw new Refusal5(status, "There is no such call");
  const { entity = "", id = "" } = request2.params;
  const utc = numberOf2(request2, "utc");
  const { saveStatus, lastUpdateUtc } = save(site, environment, { entity, id, state: void 0, utc });
  return status === 204 ? { status } : { status, json: { saveStatus, lastUpdateUtc } };
}
function bulkCalls(site) {
  const source = "https://github.com/versio-io/migrate-asset-configuration";
  const call2 = callsOf(site, "cmdb.write", { source, mark: "inferred" });
  const summary = "Save many, as the vendor\u2019s migration script does; failures are inside the answer";
  return [
    call2("PUT /api-versio.db/1.0/environments/:env/instances", summary, (asked) => saveMany(site, asked))
  ];
}
function saveMany(site, { request: request2, environment }) {
  const items = request2.json();
  if (!Array.isArray(items)) throw new Refusal5(400, "The body is not a JSON array");
  if (items.length > site.count("bulk-max")) throw new Refusal5(400, "Too many items");
  const results = items.map((item) => saveItem(site, environment, fieldsIn(item) ?? {}));
  const failed = results.some((result2) => "error" in result2);
  return { status: failed ? site.count("bulk-failure") : 200, json: results };
}
function saveItem(site, environment, item) {
  try {
    const given2 = readItem(site, item);
    return { id: given2.id, ...save(site, environment, given2) };
  } catch (error2) {
    if (!(error2 instanceof Refusal5)) throw error2;
    return { id: item["id"] ?? null, utc: item["utc"] ?? null, error: error2.message };
  }
}
function readItem(site, { entity, id, state, utc }) {
  if (typeof entity !== "string" || entity === "") throw new Refusal5(400, "entity is missing");
  if (typeof id !== "string" || id === "") throw new Refusal5(400, "id is missing");
  const isTime = typeof utc === "number" && Number.isSafeInteger(utc) && utc >= 0;
  if (utc !== void 0 && !isTime) throw new Refusal5(400, "utc is not a number");
  if (utc === void 0 && site.setting("bulk-utc") === "required") throw new Refusal5(400, "utc is missing");
  const attributes = fieldsIn(state);
  const isRemoval = (state ?? null) === null && site.setting("null-state") === "delete";
  if (attributes === void 0 && !isRemoval) throw new Refusal5(400, "state is not an object");
  return { entity, id, state: attributes, utc: isTime ? utc : void 0 };
}

// src/emulator/versio/plugin.ts
var createVersio = (world) => {
  const site = createSite2(world);
  return {
    name: "versio",
    prefix: "/versio",
    routes: [
      ...bulkCalls(site),
      // Before the path of one instance, which has as many segments.
      ...readingCalls(site),
      ...writingCalls(site),
      ...eventCalls(site),
      ...configurationCalls(site)
    ],
    switches: SWITCHES5,
    guide: GUIDE4,
    seed: () => {
      site.clear();
      seedSite(site);
    },
    applySeed: (data) => applySeed5(site, data),
    refused: (refusal) => answerOf(site, refusal),
    fallback: () => {
      throw new Refusal5(404, "There is no such call");
    },
    inspect: () => inspect3(site),
    overview: () => overview5(site)
  };
};
var GUIDE4 = [
  `versio: environment my-environment, token ${DEMO_TOKENS3.full} (all permissions), ${DEMO_TOKENS3.reader} (reads only)`,
  `versio: curl -H 'Authorization: apiToken ${DEMO_TOKENS3.full}' {url}/versio/api-versio.db/1.0/my-environment`
];
function inspect3({ environments, tokens }) {
  return {
    access: [...tokens.values()].map(({ name, environment, permissions, active }) => {
      return { name, environment, permissions, active };
    }),
    environments: [...environments.values()].map(({ id, entities, events, configuration }) => ({
      id,
      instances: [...entities.values()].flatMap((byId) => [...byId.values()]),
      events: [...events.values()],
      configuration
    }))
  };
}

// src/emulator/platforms.ts
var PLATFORMS = [
  // One factory a line.
  createElasticBox,
  createDollarbox,
  createRaidboxes,
  createVersio,
  createGithub
];
function platformsOn(access) {
  return PLATFORMS.map((factory) => factory === createDollarbox ? createDollarboxOn(access) : factory);
}

// src/emulator/seed-file.ts
function readSeedFile(path) {
  const lineCounter = new LineCounter();
  const document = parseDocument(textOf2(path), { lineCounter, logLevel: "silent", prettyErrors: false });
  const [fault] = document.errors;
  if (fault)
    throw new Error(`The start data ${path} is no YAML: line ${lineCounter.linePos(fault.pos[0]).line}`);
  const data = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (typeof data === "object" && !Array.isArray(data)) return data;
  throw new Error(`The start data ${path} is no map from platforms to what they take`);
}
function textOf2(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error2) {
    const code = error2 instanceof Error && "code" in error2 ? String(error2.code) : "unknown";
    throw new Error(`The start data ${path} cannot be read (${code}); is the repository checked out?`);
  }
}

// src/emulator/control/control.ts
function createControl(core, restart) {
  const { plugins, clock, faults, journal, switchboard } = core;
  let stopping = false;
  return {
    clock,
    /** Start data, switches as at the start, real time, no faults, empty journal. */
    reset: restart,
    /** Asks the server to end as soon as the answer to this has been sent. */
    stop: () => {
      stopping = true;
    },
    /** Whether it was asked to end. */
    get stopping() {
      return stopping;
    },
    /** Adds start data to one platform. */
    seed: (platform, data) => applySeed6(findPlugin(plugins, platform), data),
    journal: () => journal.list(),
    clearJournal: () => journal.clear(),
    /** @returns the rule's id. */
    addFault: (rule) => faults.add(rule, core.born()),
    faults: () => faults.list(),
    /** One by its id, or all. @returns how many were removed. */
    removeFaults: (id) => faults.remove(id),
    /** @param fullName `<platform>.<switch>` */
    setSwitch: (fullName, value) => switchboard.set(fullName, value),
    switches: () => switchboard.list(),
    /** As the generated documentation shows them. */
    routes: () => plugins.flatMap(routesOf5),
    /** What a platform stores, without secrets. */
    inspect: (platform) => redact(findPlugin(plugins, platform).inspect?.() ?? null),
    listeners: () => core.listeners
  };
}
function applySeed6(plugin, data) {
  if (plugin.applySeed === void 0) throw new Error(`${plugin.name} takes no start data`);
  plugin.applySeed(data);
}
function findPlugin(plugins, name) {
  const plugin = plugins.find((candidate) => candidate.name === name);
  if (plugin !== void 0) return plugin;
  throw new Error(`There is no platform ${name}; known: ${plugins.map((known) => known.name).join(", ")}`);
}
function routesOf5({ name: platform, prefix, routes }) {
  return routes.map(({ handle: _handle, ...route }) => ({ ...route, path: prefix + route.path, platform }));
}

// src/emulator/control/journal.ts
var AUTH_HEADER = /^authorization$|token|api-?key/;
var KEPT = 1e4;
var Journal = class {
  #entries = [];
  #lastId = 0;
  open({ query, headers, body, time, platform, method, path }) {
    this.#lastId += 1;
    const headerNames = Object.keys(headers);
    const entry = {
      id: this.#lastId,
      ...{ time, platform, method, path, query: redactQuery(query), headerNames },
      authorized: headerNames.some((name) => AUTH_HEADER.test(name)),
      matched: false,
      applied: false
    };
    if (body.length > 0) entry.body = shownBody(body);
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#entries.shift();
    return entry;
  }
  list() {
    return this.#entries.map((entry) => ({ ...entry }));
  }
  clear() {
    this.#entries = [];
  }
};
function shownBody(body) {
  try {
    return redact(JSON.parse(body.toString("utf8")));
  } catch {
    return `(${body.length} bytes, not JSON)`;
  }
}

// src/emulator/control/switches.ts
var Switchboard = class {
  #known = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  /** Takes in a platform's switches at their defaults. */
  register(plugin) {
    const { name: platform } = plugin;
    for (const one of plugin.switches) this.#known.set(`${platform}.${one.name}`, { ...one, platform });
  }
  /** @throws Error when there is no such switch. */
  get(fullName) {
    return this.#values.get(fullName) ?? this.#definition(fullName).values[0] ?? "";
  }
  /** @throws Error when the switch or the value is unknown; the message lists what is. */
  set(fullName, value) {
    const { values } = this.#definition(fullName);
    if (!values.includes(value) && values.at(-1) !== "*") {
      throw new Error(`Switch ${fullName} has no value "${value}"; it has: ${values.join(", ")}`);
    }
    this.#values.set(fullName, value);
  }
  /** All back to their defaults. */
  reset() {
    this.#values.clear();
  }
  list() {
    return [...this.#known].map(([fullName, known]) => ({ ...known, value: this.get(fullName) }));
  }
  #definition(fullName) {
    const entry = this.#known.get(fullName);
    if (entry !== void 0) return entry;
    const known = [...this.#known.keys()].join(", ") || "none";
    throw new Error(`There is no switch ${fullName}; known: ${known}`);
  }
};

// src/emulator/faults/faults.ts
var Faults = class {
  #rules = [];
  #lastId = 0;
  /** @returns the rule's id. */
  add(rule, bornLimit) {
    this.#lastId += 1;
    this.#rules.push({ id: this.#lastId, rule, bornLimit, passed: 0, struck: 0 });
    return this.#lastId;
  }
  list() {
    return this.#rules.map((rule) => ({ ...rule }));
  }
  /** Removes one rule, or all. @returns how many. */
  remove(id) {
    const before = this.#rules.length;
    this.#rules = id === void 0 ? [] : this.#rules.filter((rule) => rule.id !== id);
    return before - this.#rules.length;
  }
  /** The rule that takes this request, counted. */
  take(target) {
    return this.#strike(({ rule }) => rule.kind !== "accept-cut" && matches(rule, target));
  }
  /** The rule that takes this new connection, counted. */
  takeConnection() {
    return this.#strike(({ rule }) => rule.kind === "accept-cut");
  }
  #strike(isMeant) {
    for (const active of this.#rules) {
      const { times = 1, skip = 0 } = active.rule;
      if (!isMeant(active) || times !== "always" && active.struck >= times) continue;
      if (active.passed < skip) {
        active.passed += 1;
        continue;
      }
      active.struck += 1;
      return { ...active };
    }
    return void 0;
  }
};
function matches(rule, target) {
  if (rule.platform !== void 0 && rule.platform !== target.platform) return false;
  if (rule.method !== void 0 && rule.method.toUpperCase() !== target.method) return false;
  const wanted = Object.entries(rule.query ?? {});
  if (!wanted.every(([name, value]) => target.query.get(name) === value)) return false;
  if (rule.path === void 0) return true;
  const { segments } = target;
  const asked = segments.length > 1 && segments.at(-1) === "" ? segments.slice(0, -1) : segments;
  return matchPath(rule.path.replace(/(?<=.)\/$/, ""), asked) !== void 0;
}

// src/emulator/plugin/chance.ts
var Chance = class {
  #seed;
  #state;
  #counters = /* @__PURE__ */ new Map();
  constructor(seed3 = 1) {
    this.#seed = seed3;
    this.#state = seed3;
  }
  /** At least 0 and below 1 (the mulberry32 generator). */
  random() {
    this.#state = this.#state + 1831565813 | 0;
    let mixed = Math.imul(this.#state ^ this.#state >>> 15, 1 | this.#state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  }
  /** Lower-case hex of the given number of digits. */
  hex(digits) {
    return Array.from({ length: digits }, () => Math.floor(this.random() * 16).toString(16)).join("");
  }
  /** A version-4 shaped UUID. */
  uuid() {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }
  /** The next number of a named counter: `first`, `first + 1`, … */
  next(counter, first = 1) {
    const value = this.#counters.get(counter) ?? first;
    this.#counters.set(counter, value + 1);
    return value;
  }
  /** Starts all over. */
  reset() {
    this.#state = this.#seed;
    this.#counters.clear();
  }
};

// src/emulator/plugin/clock.ts
var VirtualClock = class {
  #real;
  #offset = 0;
  #frozenAt;
  #mode = "time";
  /** @param real the machine's time in epoch milliseconds; given by tests. */
  constructor(real = Date.now) {
    this.#real = real;
  }
  /** Epoch milliseconds. */
  now() {
    return this.#frozenAt ?? this.#real() + this.#offset;
  }
  /** Now as ISO-8601 UTC with milliseconds. */
  iso() {
    return new Date(this.now()).toISOString();
  }
  get mode() {
    return this.#mode;
  }
  setMode(mode) {
    this.#mode = mode;
  }
  /** Moves the clock by milliseconds, frozen or not. */
  advance(ms) {
    if (this.#frozenAt === void 0) this.#offset += ms;
    else this.#frozenAt += ms;
  }
  /** Stops time, now or at the given epoch milliseconds. */
  freeze(at = this.now()) {
    this.#frozenAt = at;
  }
  /** Lets time run on from where it stopped. */
  thaw() {
    if (this.#frozenAt === void 0) return;
    this.#offset = this.#frozenAt - this.#real();
    this.#frozenAt = void 0;
  }
  /** Real time, running, states moved by time. */
  reset() {
    this.#offset = 0;
    this.#frozenAt = void 0;
    this.#mode = "time";
  }
  state() {
    const frozen = this.#frozenAt !== void 0;
    return { now: this.iso(), offsetMs: this.now() - this.#real(), frozen, mode: this.#mode };
  }
};

// src/emulator/plugin/lifecycle.ts
var Lifecycle = class {
  #clock;
  #steps;
  #index = 0;
  #since;
  #reads = 0;
  /** @throws RangeError without any step. */
  constructor(clock, steps) {
    if (steps.length === 0) throw new RangeError("A lifecycle needs at least one step");
    this.#clock = clock;
    this.#steps = steps;
    this.#since = clock.now();
  }
  /** The status now, counted as a read: use it where a client looks. */
  read() {
    const status = this.peek();
    this.#reads += 1;
    return status;
  }
  /** The status now, not counted: use it for rules inside the platform. */
  peek() {
    while (this.#moves()) ;
    return this.#steps[this.#index]?.status ?? "";
  }
  /** Epoch milliseconds at which the present status was entered, for an `updated_at`. */
  get since() {
    this.peek();
    return this.#since;
  }
  /** Enters the next step if that is due: its time is over, or by reads somebody has looked. */
  #moves() {
    const { afterMs = 0 } = this.#steps[this.#index + 1] ?? { afterMs: Number.POSITIVE_INFINITY };
    const byTime = this.#clock.mode === "time";
    const waited = byTime ? this.#clock.now() - this.#since >= afterMs : this.#reads > 0;
    if (!waited || afterMs === Number.POSITIVE_INFINITY) return false;
    this.#since = byTime ? this.#since + afterMs : this.#clock.now();
    this.#index += 1;
    this.#reads = 0;
    return true;
  }
};

// src/emulator/plugin/world.ts
function createWorld(clock, stepMs, born, read) {
  return {
    clock,
    /** Length of one step of a remote state, in ms (default 300). */
    stepMs,
    /** Deterministic ids and numbers of this platform alone; starts over before every `seed()`. */
    chance: new Chance(),
    /** @throws Error when there is no such switch */
    switch: read,
    /** Starts a remote state on its way. */
    lifecycle: (steps) => new Lifecycle(clock, steps),
    born,
    /** The items a list may show: all, or with a `stale` fault rule only those older than the rule. */
    visible: (request2, items) => {
      const limit2 = request2.staleBefore ?? Number.POSITIVE_INFINITY;
      return [...items].filter((item) => item.born <= limit2);
    }
  };
}

// src/emulator/assembly.ts
function assemble(options) {
  const { stepMs = 300, platforms = PLATFORMS, switches = {}, seed: seed3 = {} } = options;
  const switchboard = new Switchboard();
  const births = new Chance();
  const born = () => births.next("birth");
  const parts = {
    clock: new VirtualClock(),
    faults: new Faults(),
    journal: new Journal()
  };
  const made = platforms.map((factory) => {
    const read = (name) => switchboard.get(`${plugin.name}.${name}`);
    const world = createWorld(parts.clock, stepMs, born, read);
    const plugin = factory(world);
    switchboard.register(plugin);
    return { plugin, world };
  });
  const core = { ...parts, plugins: made.map(({ plugin }) => plugin), born, switchboard, listeners: {} };
  const control = createControl(core, () => {
    parts.clock.reset();
    parts.faults.remove();
    parts.journal.clear();
    switchboard.reset();
    for (const [name, value] of Object.entries(switches)) switchboard.set(name, value);
    for (const { plugin, world } of made) {
      world.chance.reset();
      plugin.seed();
    }
    for (const [name, data] of Object.entries(seed3)) control.seed(name, data);
  });
  control.reset();
  return { core, control };
}

// src/emulator/faults/fault-rule.ts
var FAULT_KINDS = [
  "status",
  // answer `status` with `headers` and `body` or `json`; nothing is applied
  "delay",
  // wait `delayMs`, then go on as usual
  "cut-before",
  // read the request, cut the connection; nothing is applied
  "cut-after",
  // apply, then cut the connection without an answer
  "status-after",
  // apply, then answer `status` (default: a 502 page in HTML)
  "hang-before",
  // nothing is applied, never an answer
  "hang-after",
  // apply, never an answer
  "truncate",
  // apply, full content-length, only `bytes` bytes of the body (default: half), then cut
  "malformed",
  // apply, the body without its last byte (or `body`), length correct
  "slow-body",
  // apply, `chunkBytes` (1) every `everyMs` (100) until the body is complete
  "endless",
  // nothing is applied; a body that never ends, at full speed or `chunkBytes` every `everyMs`
  "gzip",
  // apply, gzip body although not asked for; with `bytes`: that many spaces, compressed
  "huge-header",
  // apply, with a header of `bytes` (40960)
  "redirect",
  // nothing is applied; `status` (302) to `url`
  "raw",
  // `body` to the socket as it is, then `repeat` every `everyMs`; `apply: true` applies first; `hold` keeps it open
  "idle-close",
  // apply, answer in full with keep-alive, close the connection right after
  "accept-cut",
  // destroy the connection as soon as it is accepted; platform, method and path do not count
  "stale"
  // a list does not show what was created after the rule was added
];
var NUMBERS = ["skip", "delayMs", "status", "bytes", "chunkBytes", "everyMs"];
var TEXTS = ["platform", "method", "path", "body", "url", "repeat"];
function parseFaultRule(data) {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new Error("A fault rule is an object");
  const rule = data;
  if (!FAULT_KINDS.includes(rule["kind"])) {
    throw new Error(`A fault rule needs a kind: ${FAULT_KINDS.join(", ")}`);
  }
  const isCount = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
  for (const name of NUMBERS) {
    if (rule[name] !== void 0 && !isCount(rule[name]))
      throw new Error(`${name} is a whole number, 0 or more`);
  }
  for (const name of TEXTS) {
    if (rule[name] !== void 0 && typeof rule[name] !== "string") throw new Error(`${name} is a text`);
  }
  const { times } = rule;
  if (times !== void 0 && times !== "always" && !isCount(times))
    throw new Error('times is a number or "always"');
  return data;
}

// src/emulator/control/control-api.ts
var CONTROL_PREFIX = "/__emulator";
function answerControl(control, incoming) {
  const name = incoming.rawPath.slice(CONTROL_PREFIX.length + 1).replace(/\/$/, "");
  const handler = HANDLERS[`${incoming.method} ${name.startsWith("state/") ? "state" : name}`];
  if (handler === void 0) {
    return { status: 404, json: { error: "No such control call", calls: Object.keys(HANDLERS) } };
  }
  const body = jsonOf(incoming.body);
  if (body === void 0 && incoming.body.length > 0)
    return { status: 400, json: { error: "The body is not JSON" } };
  try {
    return { status: 200, json: handler(control, body, incoming) ?? { ok: true } };
  } catch (error2) {
    return { status: 400, json: { error: error2 instanceof Error ? error2.message : "Refused" } };
  }
}
var HANDLERS = {
  "POST reset": (control) => control.reset(),
  "POST stop": (control) => control.stop(),
  /** `{ "<platform>": <data>, … }` */
  "POST seed": (control, body) => {
    for (const [platform, data] of Object.entries(record(body))) control.seed(platform, data);
  },
  "GET journal": (control) => control.journal(),
  "DELETE journal": (control) => control.clearJournal(),
  "GET clock": (control) => control.clock.state(),
  "POST clock": (control, body) => moveClock(control, record(body)),
  "GET faults": (control) => control.faults(),
  /** One rule, or a list of them. */
  "POST faults": (control, body) => {
    const rules = (Array.isArray(body) ? body : [body]).map(parseFaultRule);
    return { ids: rules.map((rule) => control.addFault(rule)) };
  },
  "DELETE faults": (control, _body, { query }) => {
    const id = query.get("id");
    return { removed: control.removeFaults(id === null ? void 0 : Number(id)) };
  },
  "GET switches": (control) => control.switches(),
  /** `{ "<platform>.<switch>": "<value>", … }` */
  "POST switches": (control, body) => {
    for (const [name, value] of Object.entries(record(body))) control.setSwitch(name, String(value));
    return control.switches();
  },
  "GET routes": (control) => ({ routes: control.routes(), switches: control.switches() }),
  "GET state": (control, _body, { rawPath }) => control.inspect(rawPath.split("/")[3] ?? ""),
  "GET listeners": (control) => control.listeners()
};
function moveClock(control, { mode, freeze, advanceMs }) {
  const { clock } = control;
  if (mode !== void 0 && mode !== "time" && mode !== "reads") throw new Error('mode is "time" or "reads"');
  if (advanceMs !== void 0 && !Number.isFinite(advanceMs)) throw new Error("advanceMs is a number");
  const at = typeof freeze === "string" ? Date.parse(freeze) : void 0;
  if (Number.isNaN(at)) throw new Error("freeze is true, false or an ISO time");
  if (mode !== void 0) clock.setMode(mode);
  if (freeze === false) clock.thaw();
  else if (freeze !== void 0) clock.freeze(at);
  if (typeof advanceMs === "number") clock.advance(advanceMs);
  return clock.state();
}
function record(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Error("The body is a JSON object");
  return body;
}

// src/emulator/faults/fault-wire.ts
var GATEWAY_PAGE = {
  status: 502,
  headers: { "content-type": "text/html" },
  text: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
};
var NOT_APPLIED = /* @__PURE__ */ new Set([
  "status",
  "cut-before",
  "hang-before",
  "endless",
  "redirect"
]);
function isApplied(rule) {
  return rule.kind === "raw" ? rule.apply === true : !NOT_APPLIED.has(rule.kind);
}
function deliver(rule, answer, response) {
  const handler = HANDLERS2[rule.kind];
  return handler(rule, render(answer), response);
}
var HANDLERS2 = {
  status: (rule, _rendered, response) => whole2(scripted(rule, { status: rule.status ?? 503 }), response),
  "status-after": (rule, _rendered, response) => whole2(
    rule.status === void 0 ? render(GATEWAY_PAGE) : scripted(rule, { status: rule.status }),
    response
  ),
  redirect: (rule, _rendered, response) => whole2(scripted(rule, { status: rule.status ?? 302, headers: { location: rule.url ?? "/" } }), response),
  delay: (_rule, rendered, response) => whole2(rendered, response),
  stale: (_rule, rendered, response) => whole2(rendered, response),
  "cut-before": cut2,
  "cut-after": cut2,
  "accept-cut": cut2,
  "hang-before": () => void 0,
  "hang-after": () => void 0,
  truncate: (rule, rendered, response) => {
    const { body } = rendered;
    const kept = body.subarray(0, rule.bytes ?? Math.floor(body.length / 2));
    writeHead(response, rendered);
    response.write(kept, () => response.destroy());
    return rendered.status;
  },
  malformed: (rule, rendered, response) => {
    const body = rule.body === void 0 ? rendered.body.subarray(0, -1) : Buffer.from(rule.body);
    return whole2(withBody(rendered, body), response);
  },
  "slow-body": (rule, rendered, response) => {
    writeHead(response, rendered);
    drip(rendered.body, rule, response);
    return rendered.status;
  },
  endless,
  gzip: (rule, rendered, response) => {
    const plain = rule.bytes === void 0 ? rendered.body : Buffer.alloc(rule.bytes, " ");
    const packed = withBody(rendered, gzipSync(plain));
    return whole2({ ...packed, headers: { ...packed.headers, "content-encoding": "gzip" } }, response);
  },
  "huge-header": (rule, rendered, response) => {
    const headers = { ...rendered.headers, "x-huge": "h".repeat(rule.bytes ?? 40960) };
    return whole2({ ...rendered, headers }, response);
  },
  raw,
  "idle-close": (_rule, rendered, response) => {
    const { socket } = response;
    response.once("finish", () => socket?.end());
    return whole2(rendered, response);
  }
};
function whole2(rendered, response) {
  send(response, rendered);
  return rendered.status;
}
function scripted(rule, base) {
  const headers = { ...base.headers, ...rule.headers };
  if (rule.json !== void 0) return render({ ...base, headers, json: rule.json });
  return render({ ...base, headers, text: rule.body ?? "" });
}
function withBody(rendered, body) {
  return { ...rendered, headers: { ...rendered.headers, "content-length": String(body.length) }, body };
}
function cut2(_rule, _rendered, response) {
  response.destroy();
}
function drip(body, rule, response) {
  let sent = 0;
  const timer = setInterval(() => {
    const next = sent + (rule.chunkBytes ?? 1);
    response.write(body.subarray(sent, next));
    sent = next;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, rule.everyMs ?? 100);
  response.once("close", () => clearInterval(timer));
}
function endless(rule, _rendered, response) {
  const status = rule.status ?? 200;
  const { headers } = render({ status, headers: { "content-type": "application/json", ...rule.headers } });
  const { "content-length": _none, ...open } = headers;
  writeHead(response, { status, headers: open });
  response.write('{"endless":"');
  if (rule.everyMs !== void 0) {
    const timer = setInterval(() => response.write("x".repeat(rule.chunkBytes ?? 1)), rule.everyMs);
    response.once("close", () => clearInterval(timer));
    return status;
  }
  const chunk = "x".repeat(65536);
  const pour = () => {
    if (!response.destroyed) response.write(chunk, () => setImmediate(pour));
  };
  pour();
  return status;
}
function raw(rule, _rendered, response) {
  const { socket } = response;
  if (socket === null) return;
  socket.write(rule.body ?? "");
  const { repeat } = rule;
  if (repeat !== void 0) {
    const timer = setInterval(() => socket.write(repeat), rule.everyMs ?? 100);
    socket.once("close", () => clearInterval(timer));
  } else if (rule.hold !== true) {
    socket.end();
  }
}

// src/emulator/page/html.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(parts, ...values) {
  const texts = values.map(shown);
  return new Markup(parts.map((part3, index) => part3 + (texts[index] ?? "")).join(""));
}
function shown(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(shown).join("");
  return String(value ?? "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

// src/emulator/page/live.ts
var LIVE = `
const refresh = async () => {
  if (document.hidden) return;
  const note = document.getElementById('live');
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' }, cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    const now = document.querySelector('main');
    if (fresh && fresh.innerHTML !== now.innerHTML) now.replaceWith(fresh);
    note.textContent = 'live';
  } catch {
    note.textContent = 'the emulator does not answer';
  }
};
setInterval(refresh, 1000);
`;

// src/emulator/page/style.ts
var STYLE = `
:root { color-scheme: light dark; --back: light-dark(#fff, #0f1419); --text: light-dark(#1b2430, #dbe2ea);
  --soft: light-dark(#59636e, #93a1b0); --line: light-dark(#d8dee4, #2b3540); --card: light-dark(#f6f8fa, #161c23);
  --good: light-dark(#11734b, #4ac28d); --bad: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 1200px; margin: 0 auto; padding: 16px 16px 0; }
h1 { font-size: 1.4rem; margin: 0 0 4px; } h2 { font-size: 1.1rem; margin: 0 0 8px; }
h3 { font-size: .9rem; margin: 14px 0 4px; color: var(--soft); }
p { margin: 0 0 8px; } nav a { margin-right: 10px; } a { color: inherit; }
section { border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: 14px; margin: 14px 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { text-align: left; padding: 4px 12px 4px 0; border-top: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; } td { overflow-wrap: anywhere; min-width: 4em; }
code, .notes { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.notes { margin: 0; padding: 0; list-style: none; } .soft { color: var(--soft); }
.good { color: var(--good); } .bad { color: var(--bad); }
@media (max-width: 600px) { header, main { padding: 8px 8px 0; } section { padding: 10px; }
  .wide tr { display: block; border-top: 1px solid var(--line); padding: 4px 0; } .wide thead { display: none; }
  .wide td { display: flex; gap: 8px; border: 0; padding: 1px 0; }
  .wide td::before { content: attr(data-label); color: var(--soft); flex: 0 0 7em; } }
`;

// src/emulator/page/tables.ts
var MOST_ROWS = 12;
var TONED = /^(Status|State|Answer|Valid until)$/;
var GOOD = /^(running|bound|active|done|success|issued|open|2\d\d)\b/;
var BAD = /^(failed|unavailable|error|failure|expired|[45]\d\d|cut)\b/;
function showTable({ title, columns, rows }, most = MOST_ROWS) {
  const more = rows.length - most;
  return html`<h3>${title} <span class="soft">${rows.length}</span></h3>
${rows.length === 0 ? html`<p class="soft">none</p>` : showRows(columns, rows.slice(0, most))}
${more > 0 ? html`<p class="soft">and ${more} more</p>` : ""}`;
}
function showRows(columns, rows) {
  return html`<div class="wide"><table>
<thead><tr>${columns.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, index) => showCell(columns[index] ?? "", cell))}</tr>
`
  )}</tbody>
</table></div>`;
}
function showCell(label, cell) {
  const tone = !TONED.test(label) ? "" : GOOD.test(cell) ? "good" : BAD.test(cell) ? "bad" : "";
  return html`<td data-label="${label}" class="${tone}">${cell === "" ? "\u2013" : cell}</td>`;
}

// src/emulator/page/page.ts
var MOST_ENTRIES = 40;
function answerPage(control, plugins, { origin }) {
  const body = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Emulator</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><style>${new Markup(STYLE)}</style></head>
<body><header><h1>The emulator <small id="live" class="soft"></small></h1></header>
<main>
<p class="soft">None of this is real. Use an address below as <code>base-url</code> (GitHub's as
<code>GITHUB_API_URL</code>). As JSON: <a href="/__emulator/journal">journal</a>,
<a href="/__emulator/routes">routes</a>, <a href="/__emulator/switches">switches</a>,
<a href="/__emulator/faults">faults</a>.</p>
<nav>${[...plugins.map(({ name }) => name), "journal"].map((name) => html`<a href="#${name}">${name}</a> `)}</nav>
${plugins.map((plugin) => showPlatform(plugin, control, origin))}
<section id="journal"><h2>Journal</h2>${showTable(journalTable(control.journal()), MOST_ENTRIES)}</section>
</main><script>${new Markup(LIVE)}</script></body></html>
`;
  return {
    status: 200,
    text: body.text,
    headers: { ...HEADERS, "content-type": "text/html; charset=utf-8" }
  };
}
var hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
var HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": [
    `default-src 'none'; script-src ${hashOf(LIVE)}; style-src ${hashOf(STYLE)}; connect-src 'self'; img-src data:`,
    `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  ].join("; "),
  "x-content-type-options": "nosniff"
};
function showPlatform({ name, prefix, guide: guide2 = [], overview: overview6 }, control, origin) {
  const listeners = Object.entries(control.listeners()[name] ?? {});
  const notes = guide2.map((line2) => line2.replaceAll("{url}", origin));
  return html`<section id="${name}"><h2>${name}</h2>
<p><code>${origin}${prefix}</code>${listeners.map(([kind2, address]) => html` <code class="soft">${kind2} ${address}</code>`)}</p>
<ul class="notes">${notes.map((note2) => html`<li>${note2}</li>`)}</ul>
${(overview6?.() ?? []).map((table) => showTable(table))}
<p class="soft"><a href="/__emulator/state/${name}">all of it, as JSON</a></p></section>
`;
}
function journalTable(entries) {
  const rows = entries.toReversed().map(({ time, platform, method, path, query, status, fault }) => {
    const search = query.length === 0 ? "" : `?${query.map(([name, value]) => `${name}=${value}`).join("&")}`;
    const answer = [status ?? (fault === void 0 ? "under way" : "cut"), fault?.kind].filter(Boolean).join(" ");
    return [time.slice(11, 23), platform, `${method} ${path}${search}`, answer];
  });
  return { title: "Requests", columns: ["Time", "Platform", "Call", "Answer"], rows };
}

// src/emulator/wire/router.ts
function findDestination(plugins, { rawPath: whole3 }) {
  const prefixed = plugins.find(({ prefix }) => isBelow(whole3, prefix));
  const plugin = prefixed ?? plugins.find(({ root }) => root !== void 0 && isBelow(whole3, root));
  if (plugin === void 0) return void 0;
  const mount = prefixed === void 0 ? "" : plugin.prefix;
  const rawPath = whole3.slice(mount.length) || "/";
  return { plugin, mount, rawPath, segments: segmentsOf(rawPath) };
}
function isBelow(path, start3) {
  return path === start3 || path.startsWith(`${start3}/`);
}
function findRoute(plugin, method, segments) {
  const loose = plugin.looseSlash === true && segments.at(-1) === "";
  const asked = loose ? segments.slice(0, -1) : segments;
  for (const wanted of method === "HEAD" ? ["HEAD", "GET"] : [method]) {
    for (const route of plugin.routes) {
      const params = route.method === wanted ? matchPath(route.path, asked) : void 0;
      if (params !== void 0) return { route, params };
    }
  }
  return void 0;
}
function toEmulatedRequest(incoming, destination, more) {
  const { method, query, headers, origin, body } = incoming;
  const search = incoming.url.slice(incoming.rawPath.length);
  return {
    method,
    query,
    headers,
    origin,
    body,
    mount: destination.mount,
    path: `/${destination.segments.join("/")}`,
    url: destination.rawPath + search,
    json: () => jsonOf(body),
    ...more
  };
}
async function answerBy(plugin, match, request2) {
  try {
    const answer = await answerOrRefusal(plugin, match?.route, request2);
    return plugin.finish?.(request2, answer) ?? answer;
  } catch (error2) {
    return { status: 500, json: { emulatorMistake: error2 instanceof Error ? error2.message : String(error2) } };
  }
}
async function answerOrRefusal(plugin, route, request2) {
  try {
    if (route === void 0) return await plugin.fallback(request2);
    return plugin.gate?.(request2, route) ?? await route.handle(request2);
  } catch (error2) {
    if (error2 instanceof Refused) return plugin.refused(error2, request2, route);
    throw error2;
  }
}

// src/emulator/exchange.ts
async function exchange({ core, control }, incoming, response) {
  const { rawPath } = incoming;
  response.setHeader("date", new Date(core.clock.now()).toUTCString());
  if (rawPath === CONTROL_PREFIX || rawPath.startsWith(`${CONTROL_PREFIX}/`)) {
    return send(response, render(answerControl(control, incoming)));
  }
  if (rawPath === "/" && (incoming.method === "GET" || incoming.method === "HEAD"))
    return send(response, render(answerPage(control, core.plugins, incoming)));
  const destination = findDestination(core.plugins, incoming);
  const entry = core.journal.open({
    ...incoming,
    time: core.clock.iso(),
    platform: destination?.plugin.name ?? "",
    path: destination?.rawPath ?? rawPath
  });
  if (destination === void 0) {
    entry.status = 404;
    return send(response, render(nobody(core.plugins)));
  }
  await exchangeWith(core, destination, incoming, response, entry);
}
async function exchangeWith(core, destination, incoming, response, entry) {
  const { method, query } = incoming;
  const { plugin, segments } = destination;
  const fault = core.faults.take({ platform: plugin.name, method, segments, query });
  if (fault !== void 0) entry.fault = { id: fault.id, kind: fault.rule.kind };
  if (fault?.rule.delayMs !== void 0) await sleep(fault.rule.delayMs, void 0, { ref: false });
  const answer = await platformAnswer(core, destination, incoming, { entry, fault });
  if (fault === void 0) {
    entry.status = answer.status;
    return send(response, render(answer));
  }
  const status = deliver(fault.rule, answer, response);
  if (status !== void 0) entry.status = status;
}
async function platformAnswer(core, destination, incoming, { entry, fault }) {
  const { plugin, segments } = destination;
  const match = findRoute(plugin, incoming.method, segments);
  entry.matched = match !== void 0;
  if (match !== void 0) entry.route = match.route.path;
  if (fault !== void 0 && !isApplied(fault.rule)) return { status: 200 };
  entry.applied = match !== void 0;
  const request2 = toEmulatedRequest(incoming, destination, {
    params: match?.params ?? {},
    staleBefore: fault?.rule.kind === "stale" ? fault.bornLimit : void 0,
    switch: (name) => core.switchboard.get(`${plugin.name}.${name}`)
  });
  return answerBy(plugin, match, request2);
}
function nobody(plugins) {
  const prefixes = [...plugins.map(({ prefix }) => prefix), CONTROL_PREFIX];
  return { status: 404, json: { error: "The emulator has nothing here", prefixes } };
}

// src/emulator/server.ts
async function startEmulator(options = {}) {
  const { host = "127.0.0.1", tls } = options;
  const assembly = assemble(options);
  const { core, control } = assembly;
  const scheme = tls === void 0 ? "http" : "https";
  const serve2 = (request2, response) => {
    const origin = `${scheme}://${request2.headers.host ?? host}`;
    response.once("finish", () => {
      if (control.stopping) close().catch(() => void 0);
    });
    handle(assembly, request2, response, origin).catch(() => response.destroy());
  };
  const server = tls === void 0 ? createHttp(serve2) : createHttps(tls, serve2);
  server.requestTimeout = 0;
  server.on("connection", (socket) => {
    const fault = core.faults.takeConnection();
    if (fault === void 0) return;
    noteAccept(core, fault.id);
    socket.destroy();
  });
  const { port, place, close: closeServer } = await listen(server, host, options.port);
  const close = async () => {
    await closeServer();
    for (const plugin of core.plugins) await plugin.stop?.();
  };
  try {
    for (const plugin of core.plugins) {
      if (plugin.start !== void 0) core.listeners[plugin.name] = await plugin.start(host);
    }
  } catch (error2) {
    await close();
    throw error2;
  }
  return { url: `${scheme}://${place}`, port, control, plugins: core.plugins, close };
}
async function handle(assembly, request2, response, origin) {
  const incoming = await readIncoming(request2, origin);
  if (incoming !== void 0) return exchange(assembly, incoming, response);
  const error2 = `A request body may have ${BODY_CAP} bytes`;
  send(response, render({ status: 413, headers: { connection: "close" }, json: { error: error2 } }));
}
function noteAccept(core, id) {
  const nothing = { path: "", query: new URLSearchParams(), headers: {}, body: Buffer.alloc(0) };
  const entry = core.journal.open({ ...nothing, time: core.clock.iso(), platform: "", method: "(accept)" });
  entry.fault = { id, kind: "accept-cut" };
}

// src/emulator/serve.ts
async function serve(options) {
  const { port, stepMs, switches, kubernetes, seedFile } = options;
  const platforms = kubernetes === void 0 ? PLATFORMS : platformsOn(accessOf(kubernetes));
  const seed3 = seedFile === void 0 ? {} : readSeedFile(seedFile);
  if (port !== 0) await refuseTakenPort(port);
  return startEmulator({ port, stepMs, switches, platforms, seed: seed3 });
}
function accessOf({ url, ca }) {
  const token2 = process.env["EMULATOR_KUBERNETES_TOKEN"] ?? "";
  if (token2 === "") throw new Error("--kubernetes needs a token in EMULATOR_KUBERNETES_TOKEN");
  return { url, token: token2, ...ca !== void 0 && { ca: readFileSync(ca, "utf8") } };
}

// src/emulator-action/run-server.ts
var LONGEST = 6 * 60 * 60 * 1e3;
async function runServer(args) {
  try {
    const emulator = await serve(parseCliOptions(args));
    if (!process.connected) return await emulator.close();
    process.stdout.write(`Emulator on ${emulator.url}
`);
    const ready = { outputs: outputsOf(emulator), guide: guide(emulator) };
    process.send?.(ready, () => void 0);
    setTimeout(() => void emulator.close(), LONGEST).unref();
    process.once("SIGTERM", () => void emulator.close());
  } catch (error2) {
    process.stderr.write(`${error2 instanceof Error ? error2.message : "The emulator did not start"}
`);
    process.exitCode = 1;
  }
}
var CREDENTIALS = {
  "dollarbox-token": DEMO_TOKENS.multi,
  "elasticbox-token": DEMO_TOKEN,
  "raidboxes-token": DEMO_TOKEN2,
  "raidboxes-email": DEPLOY_USER.email,
  "raidboxes-password": DEPLOY_USER.password,
  "versio-token": DEMO_TOKENS3.full,
  "github-token": DEMO_TOKENS2.full
};
function outputsOf({ url, port, plugins, control }) {
  const addresses = plugins.map(({ name, prefix }) => [
    name === "github" ? "github-api-url" : `${name}-base-url`,
    url + prefix
  ]);
  return {
    url,
    port: String(port),
    ...Object.fromEntries(addresses),
    "raidboxes-serve-address": control.listeners()["raidboxes"]?.["tls"] ?? "",
    ...CREDENTIALS
  };
}

// lazy:os
function lazy5(name) {
  return function(...given2) {
    const real = process.getBuiltinModule("node:os")[name];
    return new.target ? new real(...given2) : real(...given2);
  };
}
var tmpdir = /* @__PURE__ */ lazy5("tmpdir");
var EOL = /* @__PURE__ */ (() => process.getBuiltinModule("node:os").EOL)();

// src/emulator-action/start.ts

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + EOL);
}
function issue2(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  appendFileSync(filePath, `${toCommandValue(message)}${EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${EOL}${convertedValue}${EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + EOL);
}
function startGroup(name) {
  issue2("group", name);
}
function endGroup() {
  issue2("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/emulator-action/start.ts
async function start2() {
  try {
    const args = readArguments();
    const log = join(process.env["RUNNER_TEMP"] || tmpdir(), `boxwright-emulator-${randomUUID()}.log`);
    saveState("log", log);
    const program = join(dirname(process.argv[1] ?? ""), "serve.js");
    const { outputs, guide: guide2 } = await launch(program, args, log);
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    info(`Emulator on ${outputs["url"]}`);
    startGroup("Addresses and demo data");
    info(guide2.trim());
    endGroup();
    return 0;
  } catch (error2) {
    error(error2 instanceof Error ? error2.message : String(error2), {
      title: "The emulator did not start"
    });
    return 1;
  }
}
function readArguments() {
  const seed3 = getInput("seed");
  const args = [
    `--port=${getInput("port") || "0"}`,
    `--speed=${getInput("speed") || "300"}`,
    ...getMultilineInput("switches").map((text) => `--switch=${text}`),
    ...seed3 === "" ? [] : [`--seed=${resolve(process.env["GITHUB_WORKSPACE"] || ".", seed3)}`]
  ];
  try {
    parseCliOptions(args);
    return args;
  } catch (error2) {
    const message = error2 instanceof Error ? error2.message : String(error2);
    throw new Error(message.replace(/^--switch\b/, "switches").replace(/^--/, ""));
  }
}
var LONGEST_START = 3e4;
var HANDED_ON = ["SystemRoot", "TEMP", "TMP", "TMPDIR"];
function launch(program, args, log) {
  const file = openSync(log, "wx", 384);
  const child = spawn(process.execPath, [program, ...args], {
    detached: true,
    windowsHide: true,
    cwd: tmpdir(),
    stdio: ["ignore", file, file, "ipc"],
    env: Object.fromEntries(HANDED_ON.map((name) => [name, process.env[name]]))
  });
  closeSync(file);
  return new Promise((resolve2, reject) => {
    const late = setTimeout(() => child.kill("SIGKILL"), LONGEST_START);
    child.once("error", reject);
    child.once("exit", () => {
      clearTimeout(late);
      reject(new Error(readFileSync(log, "utf8").trim() || "The emulator did not start within 30 s"));
    });
    child.once("message", (ready) => {
      clearTimeout(late);
      child.removeAllListeners("exit");
      child.disconnect();
      child.unref();
      resolve2(ready);
    });
  });
}

// src/emulator-action/journal-lines.ts
var MAX_LINES = 1e3;
var MAX_WIDTH = 300;
function journalLines(journal) {
  const shown2 = journal.slice(-MAX_LINES);
  const left = journal.length - shown2.length;
  return [...left > 0 ? [`(${left} earlier calls are not shown)`] : [], ...shown2.map(line)];
}
function line({ time, platform, method, path, status, matched, fault }) {
  const notes = [
    ...matched || platform === "" ? [] : ["no such route"],
    ...fault === void 0 ? [] : [`fault: ${fault.kind}`]
  ];
  const text = `${time.slice(11, 19)}  ${platform.padEnd(10)} ${method.padEnd(6)} ${status ?? "---"}  ${path}`;
  return [text, ...notes].join("  ").replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "?").replaceAll("##[", "## [").slice(0, MAX_WIDTH);
}

// src/emulator-action/stop.ts
var PATIENCE2 = 1e4;
async function stop() {
  const log = getState("log");
  const said = log === "" ? "" : textOf3(log);
  const [, url] = /^Emulator on (\S+)$/m.exec(said) ?? [];
  if (url === void 0) return 0;
  try {
    const journal = await call(url, "GET", "journal");
    startGroup(`What the emulator was asked (${journal.length})`);
    for (const line2 of journalLines(journal)) info(line2);
    endGroup();
    await call(url, "POST", "stop");
    info("The emulator has ended");
  } catch {
    warning(`The emulator at ${url} does not answer any more. It said last: ${said.trim().slice(-500)}`);
  }
  rmSync(log, { force: true });
  return 0;
}
async function call(url, method, path) {
  const signal = AbortSignal.timeout(PATIENCE2);
  const answer = await fetch(`${url}/__emulator/${path}`, { method, signal });
  if (answer.headers.get("server") !== "boxwright-emulator") throw new Error("Somebody else answers");
  return answer.json();
}
function textOf3(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
export {
  runServer,
  start2 as start,
  stop
};

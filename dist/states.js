import {
  foreignToken,
  ifMissing,
  readYaml,
  unquoted
} from "./kinds-yaml.js";
import {
  Unfit,
  asLine,
  formatTime,
  id,
  input,
  isObject,
  text,
  time
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/versio/inputs/event.ts
var TEXTS = [
  "trigger",
  "message",
  "sourceType",
  "id",
  "classification",
  "externalIdLink",
  "externalIdName"
];
var KEYS = [...TEXTS, "severity", "utc", "rawEvent"];
function event() {
  return {
    name: "event",
    accepts: "a YAML/JSON map with `trigger` and `message`, and optionally `severity` (0 to 9), `classification`, `sourceType`, `id`, `utc`, `externalIdLink`, `externalIdName`, `rawEvent`",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const typed = await readYaml(value, "core");
      const written = await readYaml(value, "failsafe");
      if (!isObject(typed) || !isObject(written)) throw new Unfit("must be a map of the event\u2019s fields");
      const unknown = Object.keys(typed).find((key) => !KEYS.includes(key));
      if (unknown !== void 0)
        throw new Unfit(
          `has the unknown field ${unknown.slice(0, 40)}; known are ${KEYS.join(", ")}, and rawEvent takes anything`
        );
      return { ...texts(written), ...await others(typed, written, context) };
    }
  };
}
function texts(written) {
  const found = {};
  for (const key of TEXTS) {
    const value = written[key];
    if (value === void 0) continue;
    if (typeof value !== "string" || value.trim() === "") throw new Unfit(`${key} must be text`);
    found[key] = value;
  }
  const { trigger, message } = found;
  if (trigger === void 0 || message === void 0) throw new Unfit("needs a trigger and a message");
  return { ...found, trigger, message };
}
async function others({ severity, utc, rawEvent }, written, context) {
  const found = {};
  if (severity !== void 0) {
    if (typeof severity !== "number" || !(severity >= 0 && severity <= 9))
      throw new Unfit("severity must be a number from 0 (not critical) to 9");
    found.severity = severity;
  }
  if (utc !== void 0) found.utc = await timeOf(written["utc"], context);
  if (rawEvent !== void 0) {
    if (!isObject(rawEvent)) throw new Unfit("rawEvent must be a map");
    found.rawEvent = rawEvent;
  }
  return found;
}
async function timeOf(value, context) {
  try {
    return await time().parse(typeof value === "string" ? value : "", context);
  } catch (error) {
    throw error instanceof Unfit ? new Unfit(`utc ${error.message}`) : error;
  }
}

// src/platforms/versio/inputs/instance-id.ts
function instanceId() {
  return text({
    max: 255,
    matches: {
      pattern: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\s\\]+$/,
      rule: "an id without white space and backslashes, and neither `.` nor `..`"
    }
  });
}

// src/platforms/versio/inputs/states.ts
var KEYS2 = ["entity", "instance", "id", "state", "at"];
var MOST_STATES = 5e3;
function attributes() {
  return {
    name: "attributes",
    accepts: "a YAML/JSON map of attributes (YAML 1.2 core types)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value) => mapOf(await readYaml(unquoted(value), "core"), "must be a map of attributes")
  };
}
function states() {
  return {
    name: "states",
    accepts: "a YAML/JSON list of `{entity, instance, state, at}` (`id` is taken for `instance`; `entity` and `at` may be left out)",
    secret: false,
    confidential: true,
    actionType: { type: "string" },
    parse: async (value, context) => {
      const text2 = unquoted(value);
      const [typed, written] = [await readYaml(text2, "core"), await readYaml(text2, "failsafe")];
      if (!Array.isArray(typed) || !Array.isArray(written)) throw new Unfit("must be a list of states");
      if (typed.length === 0) throw new Unfit("is an empty list");
      if (typed.length > MOST_STATES)
        throw new Unfit(`has ${typed.length} states; at most ${MOST_STATES} are allowed`);
      return Promise.all(typed.map((item, i) => stateOf(item, { written: written[i], i, context })));
    }
  };
}
async function stateOf(item, { written, i, context }) {
  const where = `item ${i + 1}`;
  if (!isObject(item) || !isObject(written))
    throw new Unfit(`${where} must be a map with instance and state`);
  const unknown = Object.keys(item).find((key) => !KEYS2.includes(key));
  if (unknown !== void 0)
    throw new Unfit(`${where} has the unknown key ${unknown.slice(0, 40)}; known are ${KEYS2.join(", ")}`);
  if ("id" in item === "instance" in item)
    throw new Unfit(`${where} needs either instance or id, which mean the same`);
  const instance = await within(
    where,
    "instance",
    instanceId(),
    written["instance"] ?? written["id"],
    context
  );
  if (instance === void 0) throw new Unfit(`${where} has no instance`);
  const entity = await within(where, "entity", instanceId(), written["entity"], context);
  const at = await within(where, "at", time(), written["at"], context);
  const state = mapOf(
    item["state"],
    `${where} (${instance.slice(0, 60)}): state must be a map of attributes`
  );
  return {
    instance,
    state,
    ...entity === void 0 ? {} : { entity },
    ...at === void 0 ? {} : { at }
  };
}
async function within(where, field, kind, value, context) {
  if (value === void 0) return void 0;
  if (typeof value !== "string" || value === "") throw new Unfit(`${where}: ${field} must be text`);
  try {
    return await kind.parse(value, context);
  } catch (error) {
    throw error instanceof Unfit ? new Unfit(`${where}: ${field} ${error.message}`) : error;
  }
}
function mapOf(value, problem) {
  if (!isObject(value)) throw new Unfit(problem);
  return value;
}

// src/platforms/versio/inputs/inputs.ts
var versio = {
  environmentId: input(
    "environment-id",
    id(),
    "Id of the environment, as the dashboard\u2019s first line shows it in brackets. A token belongs to one environment."
  ),
  entity: input(
    "entity",
    instanceId(),
    "The entity, which is the type of a configuration item: `host`, `application`. A new one is made by its first state."
  ),
  instance: input(
    "instance",
    instanceId(),
    "Id of the configuration item, unique within its entity and without spaces."
  ),
  state: input(
    "state",
    attributes(),
    "The whole state of one instance: its attributes. Keep what changes with every run (run ids, times) out of it: every difference is a change in the history."
  ),
  states: input(
    "states",
    states(),
    "States of several instances, instead of `instance` and `state`. Items without an `entity` or `at` have that of the input."
  ),
  at: input(
    "at",
    time(),
    "The moment that counts. When a state is recorded or retired: since when it holds, later than the instance\u2019s last update. When reading: the state at that time, or history up to it. Default: now."
  ),
  event: input(
    "event",
    event(),
    "The event. `sourceType` is `github-actions`, `utc` now and `id` made of the repository, run, attempt, job, trigger and message unless given; the same `id` again overwrites the event."
  ),
  ifMissing
};

// src/platforms/versio/platform.ts
var versioPlatform = {
  id: "versio",
  title: "Versio.io",
  defaultBaseUrl: "https://live.versio.io",
  versionedPart: /\/api-versio\.\w+(?:\/\d+\.\d+)?$/,
  // Looks share the token's 50 requests a minute.
  pollInterval: 3e3,
  inputs: Object.values(versio),
  namedBy: ["entity", "instance"],
  credentialInputs: [],
  checkCredentials: ({ token }) => token === void 0 ? [MISSING] : foreignToken(token, NOT_OURS),
  connect: async (credentials, connection) => {
    const { createClient } = await import(/* webpackIgnore: true */ "./versio-api-client.js");
    return createClient(credentials, connection);
  }
};
var MISSING = { input: "token", problem: "is required: a Versio.io API token" };
var NOT_OURS = { dbx: ", not a Versio.io one", jwt: ", not a Versio.io API token" };

// src/platforms/versio/states/view.ts
var DELETED = 2;
var MOST_FACTS = 30;
var LAST_MOMENT = 864e13;
function labelOf({ entity, instance }) {
  return `${entity} ${instance}`;
}
function entryOf(key) {
  return `state of ${labelOf(key)}`;
}
function capital(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function timeText(utc) {
  if (typeof utc !== "number" || !(Math.abs(utc) <= LAST_MOMENT)) return void 0;
  return formatTime(new Date(utc));
}
function stateResource({ entity, instance }, { state, utc }) {
  return {
    entity,
    instance,
    at: timeText(utc) ?? null,
    utc: utc ?? null,
    state: state ?? null
  };
}
function stateFacts(key, { state, utc }) {
  const since = timeText(utc);
  const attributes2 = Object.entries(isObject(state) ? state : {}).slice(0, MOST_FACTS);
  return [
    { label: "Instance", value: labelOf(key) },
    ...since === void 0 ? [] : [{ label: "Since", value: since }],
    ...attributes2.map(([label, value]) => ({ label: asLine(label), value: asLine(value) }))
  ];
}
function isDeletion({ type, state }) {
  return type === DELETED || state === void 0;
}
function changeResource(change, { entity, instance = "" }) {
  const key = { entity: change.entity ?? entity, instance: change.instance ?? instance };
  return { ...stateResource(key, change), deleted: isDeletion(change) };
}
function recordedFacts(items) {
  return [...Map.groupBy(items, ({ status }) => status)].map(([label, { length }]) => ({
    label: capital(label),
    value: `${length}`
  }));
}
function recordedTable(items) {
  return {
    columns: ["Entity", "Instance", "Time", "Status"],
    rows: items.map(({ recording: { key, utc }, status }) => [
      key.entity,
      key.instance,
      timeText(utc) ?? "",
      status
    ])
  };
}
export {
  versio,
  versioPlatform,
  labelOf,
  entryOf,
  capital,
  timeText,
  stateResource,
  stateFacts,
  isDeletion,
  changeResource,
  recordedFacts,
  recordedTable
};

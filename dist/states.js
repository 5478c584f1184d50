import {
  readYaml
} from "./kinds-yaml.js";
import {
  checkToken,
  ifMissing
} from "./input-rules.js";
import {
  unquoted
} from "./words.js";
import {
  Unfit,
  defineOperation,
  id,
  input,
  isObject,
  text,
  time
} from "./index.js";

// src/platforms/versio/platform.ts
var versioPlatform = {
  id: "versio",
  title: "Versio.io",
  defaultBaseUrl: "https://live.versio.io",
  versionedPart: /\/api-versio\.\w+(?:\/\d+\.\d+(?:\/.*)?)?$/,
  // Looks share the token's 50 requests a minute.
  pollInterval: 3e3,
  namedBy: ["entity", "instance"],
  credentialInputs: [],
  checkCredentials: ({ token }) => checkToken(token, "a Versio.io API token", NOT_OURS),
  connect: async (credentials, connection) => {
    const { createClient } = await import(/* webpackIgnore: true */ "./versio-api-client.js");
    return createClient(credentials, connection);
  }
};
var NOT_OURS = { dbx: ", not a Versio.io one", jwt: ", not a Versio.io API token" };

// src/platforms/kit/all-fit.ts
var MOST_PROBLEMS = 20;
async function allFit(parts) {
  const ended = await Promise.allSettled(parts.map(async (part) => part()));
  const reasons = ended.flatMap((one) => one.status === "rejected" ? [one.reason] : []);
  const other = reasons.find((reason) => !(reason instanceof Unfit));
  if (other !== void 0) throw other;
  const problems = [...new Set(reasons.map((reason) => reason.message))];
  if (problems.length > 0) {
    const more = problems.length > MOST_PROBLEMS ? [`and ${problems.length - MOST_PROBLEMS} more`] : [];
    throw new Unfit([...problems.slice(0, MOST_PROBLEMS), ...more].join("; "));
  }
  return ended.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
}

// src/platforms/versio/inputs/field.ts
async function parseField(name, kind, text2, context) {
  try {
    return await kind.parse(text2, context);
  } catch (error) {
    throw error instanceof Unfit ? new Unfit(`${name} ${error.message}`) : error;
  }
}

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
    confidential: true,
    parse: async (value, context) => {
      const text2 = unquoted(value);
      const [typed, written] = [await readYaml(text2, "core"), await readYaml(text2, "failsafe")];
      if (!isObject(typed) || !isObject(written)) throw new Unfit("must be a map of the event\u2019s fields");
      const [, named, more] = await allFit([
        () => onlyKnown(typed),
        () => texts(written),
        () => others(typed, written, context)
      ]);
      return { ...named, ...more };
    }
  };
}
function onlyKnown(fields) {
  const unknown = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (unknown === void 0) return {};
  throw new Unfit(
    `has the unknown field ${unknown.slice(0, 40)}; known are ${KEYS.join(", ")}, and rawEvent takes anything`
  );
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
  if (utc !== void 0) {
    const text2 = typeof written["utc"] === "string" ? written["utc"] : "";
    found.utc = await parseField("utc", time(), text2, context);
  }
  if (rawEvent !== void 0) {
    if (!isObject(rawEvent)) throw new Unfit("rawEvent must be a map");
    found.rawEvent = rawEvent;
  }
  return found;
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
    confidential: true,
    parse: async (value) => mapOf(await readYaml(unquoted(value), "core"), "must be a map of attributes")
  };
}
function states() {
  return {
    name: "states",
    accepts: "a YAML/JSON list of `{entity, instance, state, at}` (`id` is taken for `instance`; `entity` and `at` may be left out)",
    confidential: true,
    parse: async (value, context) => {
      const text2 = unquoted(value);
      const [typed, written] = [await readYaml(text2, "core"), await readYaml(text2, "failsafe")];
      if (!Array.isArray(typed) || !Array.isArray(written)) throw new Unfit("must be a list of states");
      if (typed.length === 0) throw new Unfit("is an empty list");
      if (typed.length > MOST_STATES)
        throw new Unfit(`has ${typed.length} states; at most ${MOST_STATES} are allowed`);
      return allFit(typed.map((item, i) => () => stateOf(item, { written: written[i], i, context })));
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
  return parseField(`${where}: ${field}`, kind, value, context);
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
    ""
  ),
  entity: input(
    "entity",
    instanceId(),
    ""
  ),
  instance: input(
    "instance",
    instanceId(),
    ""
  ),
  state: input(
    "state",
    attributes(),
    ""
  ),
  states: input(
    "states",
    states(),
    ""
  ),
  at: input(
    "at",
    time(),
    ""
  ),
  event: input(
    "event",
    event(),
    ""
  ),
  ifMissing
};

// src/operations/versio/retire-state.ts
var retireState = defineOperation({
  name: "retire-state",
  platform: versioPlatform,
  inputs: {
    required: [versio.environmentId, versio.entity, versio.instance],
    optional: [versio.at, versio.ifMissing]
  },
  outputs: ["id"],
  outcomes: ["retired", "absent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./retire-state-work.js")).work.run(...given)
});

// src/operations/versio/list-states.ts
var listStates = defineOperation({
  name: "list-states",
  platform: versioPlatform,
  inputs: { required: [versio.environmentId, versio.entity], optional: [versio.at] },
  outputs: ["count"],
  outcomes: ["listed"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./list-states-work.js")).work.run(...given)
});

// src/operations/versio/get-state.ts
var getState = defineOperation({
  name: "get-state",
  platform: versioPlatform,
  inputs: { required: [versio.environmentId, versio.entity, versio.instance], optional: [versio.at] },
  outputs: ["id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-state-work.js")).work.run(...given)
});

// src/operations/versio/get-history.ts
var getHistory = defineOperation({
  name: "get-history",
  platform: versioPlatform,
  inputs: { required: [versio.environmentId, versio.entity], optional: [versio.instance, versio.at] },
  outputs: ["id", "count"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  run: async (...given) => (await import(/* webpackIgnore: true */ "./get-history-work.js")).work.run(...given)
});

// src/operations/versio/send-event.ts
var sendEvent = defineOperation({
  name: "send-event",
  platform: versioPlatform,
  inputs: { required: [versio.environmentId, versio.event], optional: [] },
  outputs: ["id"],
  outcomes: ["sent"],
  run: async (...given) => (await import(/* webpackIgnore: true */ "./send-event-work.js")).work.run(...given)
});
export {
  versioPlatform,
  versio,
  sendEvent,
  retireState,
  listStates,
  getState,
  getHistory
};

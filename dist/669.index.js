export const id = 669;
export const ids = [669];
export const modules = {

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getHistory: () => (/* binding */ getHistory),
/* harmony export */   getState: () => (/* binding */ getState),
/* harmony export */   listStates: () => (/* binding */ listStates),
/* harmony export */   recordState: () => (/* binding */ recordState),
/* harmony export */   retireState: () => (/* binding */ retireState),
/* harmony export */   sendEvent: () => (/* binding */ sendEvent)
/* harmony export */ });
/* harmony import */ var _chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5689);
/* harmony import */ var _chunk_4Y6RKDC2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);
/* harmony import */ var _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7317);
/* harmony import */ var _chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6753);
/* harmony import */ var _chunk_KJLTZG5R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7847);
/* harmony import */ var _chunk_5WOYUFDB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7887);
/* harmony import */ var _chunk_RGYJBBWL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3089);
/* harmony import */ var _chunk_IHIS5XDK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4427);
/* harmony import */ var _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3480);
/* harmony import */ var _chunk_JEV3ZR2M_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(421);
/* harmony import */ var _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1193);
/* harmony import */ var _chunk_VOEMSLEO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8296);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);













// src/platforms/versio/states/read-history.ts
async function readHistory(client, { environment, entity, instance, until }) {
  const changes = await changesOf(client, { environment, entity, instance, until });
  if (changes.length > 0) return changes;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`There is no history of ${entity} ${instance ?? "(any instance)"}.`, {
    next: "Check `environment-id`, the entity, the instance, and `at`."
  });
}
async function changesOf(client, { environment, entity, instance, until }) {
  try {
    if (instance === void 0) return await client.listEntityChanges(environment, entity, until);
    return await client.listChanges({ environment, entity, instance }, until);
  } catch (error) {
    await client.assertAbsent(error, environment);
    return [];
  }
}

// src/platforms/versio/states/view.ts
var DELETED = 2;
var MOST_FACTS = 30;
var LAST_MOMENT = 864e13;
function called({ entity, instance }) {
  return `${entity} ${instance}`;
}
function entryOf(key) {
  return `state of ${called(key)}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function timeText(utc) {
  if (typeof utc !== "number" || !(Math.abs(utc) <= LAST_MOMENT)) return void 0;
  return (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .formatTime */ .fU)(new Date(utc));
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
  const attributes = Object.entries((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .isObject */ .Gv)(state) ? state : {}).slice(0, MOST_FACTS);
  return [
    { label: "Instance", value: called(key) },
    ...since === void 0 ? [] : [{ label: "Since", value: since }],
    ...attributes.map(([label, value]) => ({ label: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(label), value: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(value) }))
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

// src/operations/versio/get-history.ts
var getHistory = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-history",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versioPlatform */ .yI,
  summary: "Read every change of one instance, or of all instances of an entity, the oldest first; with `at` up to that time.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.environmentId, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.entity], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.instance, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.at] },
  outputs: ["id", "count"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
environment-id: my-environment
entity: application
instance: shop
`,
  run: async ({ "environment-id": environment, entity, instance, at }, { client, ledger }) => {
    ledger.know({ id: instance });
    const changes = await readHistory(client, { environment, entity, instance, until: at });
    return {
      outcome: "read",
      changed: false,
      title: `${capital(entity)} ${instance ?? "(all instances)"} has ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(changes.length, "change")}.`,
      resource: changes.map((change) => changeResource(change, { entity, instance })),
      outputs: { id: instance, count: changes.length },
      table: {
        columns: ["Time", "Instance", "Change"],
        rows: changes.map((change) => [
          timeText(change.utc) ?? "",
          change.instance ?? instance ?? "",
          isDeletion(change) ? "deleted" : "saved"
        ])
      }
    };
  }
});

// src/operations/versio/get-state.ts
var getState = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "get-state",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versioPlatform */ .yI,
  summary: "Read the state of one instance, as it is or as it was at a time.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.environmentId, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.entity, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.instance], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.at] },
  outputs: ["id"],
  outcomes: ["read", "absent"],
  waitsByDefault: false,
  example: `
environment-id: my-environment
entity: application
instance: shop
`,
  run: async ({ "environment-id": environment, entity, instance, at }, { client, ledger }) => {
    const key = { environment, entity, instance };
    ledger.know({ id: instance });
    const found = await client.getState(key, at);
    const when = at === void 0 ? "" : ` at ${timeText(at)}`;
    if (!found) {
      throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(`There is no state of ${called(key)}${when}.`, {
        next: "Check `environment-id`, the entity and the instance: it may have been retired, or never recorded."
      });
    }
    return {
      outcome: "read",
      changed: false,
      title: `${capital(called(key))} has a state${when}.`,
      resource: stateResource(key, found),
      outputs: { id: instance },
      facts: stateFacts(key, found)
    };
  }
});

// src/platforms/versio/states/list-instances.ts
async function listInstances(client, { environment, entity, utc }) {
  try {
    return await client.listInstances(environment, entity, utc);
  } catch (error) {
    if (!(0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfKind */ .Q2)(error, "absent", "doubtful")) throw error;
    await client.assertEnvironment(environment);
    return [];
  }
}

// src/operations/versio/list-states.ts
var listStates = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "list-states",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versioPlatform */ .yI,
  summary: "List the ids of an entity\u2019s instances, over all pages. Some servers list retired ones too.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.environmentId, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.entity], optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.at] },
  outputs: ["count"],
  outcomes: ["listed"],
  example: `
environment-id: my-environment
entity: host
`,
  run: async ({ "environment-id": environment, entity, at }, { client }) => {
    const ids = await listInstances(client, { environment, entity, utc: at });
    const when = at === void 0 ? "" : ` at ${timeText(at)}`;
    return {
      outcome: "listed",
      changed: false,
      title: `${capital(entity)} has ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(ids.length, "instance")}${when}.`,
      resource: ids,
      outputs: { count: ids.length },
      table: { columns: ["Instance"], rows: ids.map((id) => [id]) }
    };
  }
});

// src/platforms/versio/states/same-state.ts
function sameState(a, b) {
  return canonical(a) === canonical(b);
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .isObject */ .Gv)(value)) {
    const names = Object.keys(value).filter((name) => value[name] !== void 0);
    return `{${names.sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
  }
  const exact = typeof value !== "number" || Number.isSafeInteger(value) || !Number.isInteger(value);
  return exact ? JSON.stringify(value ?? null) : JSON.stringify(JSON.stringify(value));
}

// src/platforms/versio/states/diff-state.ts
var LONGEST = 200;
function diffStates(from, to, printable, prefix = "") {
  const [before, after] = [(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .isObject */ .Gv)(from) ? from : {}, (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .isObject */ .Gv)(to) ? to : {}];
  const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, fresh] = [own(before, name), own(after, name)];
    const field = prefix + name;
    if (old !== void 0 && fresh !== void 0 && sameState(old, fresh)) return [];
    if ((0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .isObject */ .Gv)(old) && (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .isObject */ .Gv)(fresh)) return diffStates(old, fresh, printable, `${field}.`);
    return [{ field, ...shown("from", old, printable), ...shown("to", fresh, printable) }];
  });
}
function own(holder, name) {
  return Object.hasOwn(holder, name) ? holder[name] : void 0;
}
function shown(key, value, printable) {
  if (value === void 0) return {};
  return { [key]: printable(value, LONGEST) };
}

// src/platforms/versio/states/plan-record.ts
async function planRecord(context, recordings) {
  const { client, log, secrets } = context;
  const states = /* @__PURE__ */ new Map();
  const plan = [];
  let known = false;
  for (const { key, state, utc } of recordings) {
    const target = called(key);
    if (!states.has(target)) {
      const found = await client.getState(key);
      if (!found && !known) await client.assertEnvironment(key.environment);
      known = true;
      if (found?.utc && utc <= found.utc)
        log.warning(
          `The platform will refuse the state of ${target}: it was last changed at ${timeText(found.utc)}, which is not before ${timeText(utc)}.`
        );
      states.set(target, found?.state);
    }
    const fields = diffStates(states.get(target), state, secrets.printable);
    plan.push(planOne(target, states.get(target), fields));
    states.set(target, state);
  }
  return plan;
}
function planOne(target, before, fields) {
  if (before === void 0) return { action: "create", target, fields };
  return { action: fields.length === 0 ? "none" : "update", target, fields };
}

// src/platforms/versio/states/look-back.ts
function isRefusedRepeat(error) {
  return (0,_chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfKind */ .Q2)(error, "invalid", "conflict") && error.unclear || (0,_chunk_ZAPROVFE_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithinSuccess */ .Lt)(error);
}
async function isRecorded(client, { key, state, utc }) {
  try {
    const found = await client.getState(key, utc);
    return found !== void 0 && sameState(found.state, state);
  } catch (error) {
    if (!isFailure(error)) throw error;
    const what = called(key);
    throw new _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .UnknownResultError */ .A4(
      `The state of ${what} may have been recorded: its answer was lost, and it cannot be read back (${error.message}).`,
      what,
      { cause: error, next: `Look at ${what} in Versio.io before running the step again.` }
    );
  }
}
async function whatChanged(client, { key, state, utc }) {
  try {
    const before = await client.getState(key, utc - 1);
    if (!before) return "created";
    return sameState(before.state, state) ? "unchanged" : "updated";
  } catch (error) {
    if (isFailure(error)) return "updated";
    throw error;
  }
}
function isFailure(error) {
  return error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .HttpError */ .j$ || error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .NetworkError */ .Dr || error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .AnswerShapeError */ .UI;
}

// src/platforms/versio/states/saved.ts
var KNOWN = {
  created: "created",
  updated: "updated",
  discarded: "unchanged"
};
var BAD = /error|fail|reject|refus|invalid|denied|forbidden|conflict/i;
function fateOf(told) {
  const { saveStatus = "", error } = told ?? {};
  if (saysSomething(error)) return { kind: "refused", reason: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(error) };
  if (saveStatus === "") return { kind: "unanswered" };
  if (BAD.test(saveStatus)) return { kind: "refused", reason: `saveStatus ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(saveStatus)}` };
  const status = saveStatus.toLowerCase();
  const kind = Object.hasOwn(KNOWN, status) ? KNOWN[status] : void 0;
  return kind ? { kind } : { kind: "other", status: (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .asLine */ .Bd)(saveStatus) };
}
function saysSomething(error) {
  return error !== void 0 && error !== null && error !== "" && error !== false;
}

// src/platforms/versio/states/record-many.ts
var AT_ONCE = 100;
var MOST_NAMED = 20;
async function recordMany(context, environment, recordings) {
  context.ledger.leave("states", `${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(recordings.length, "state")}, possibly recorded`);
  const done = [];
  const failed = [];
  for (let from = 0; from < recordings.length; from += AT_ONCE) {
    const chunk = recordings.slice(from, from + AT_ONCE);
    const open = await round(context, environment, chunk, done);
    if (open.length > 0) context.log.info(`Sending ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(open.length, "state")} once more`);
    const again = open.map(({ recording }) => recording);
    if (open.length > 0) failed.push(...await round(context, environment, again, done));
    context.ledger.know({ count: done.length });
    context.log.info(`Recorded ${done.length} of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(recordings.length, "state")}`);
  }
  if (failed.length > 0) throw notRecorded(failed, recordings.length);
  return inOrder(recordings, done);
}
async function round(context, environment, recordings, done) {
  const open = [];
  for (const judged of await send(context, environment, recordings)) {
    const item = await settled(context, judged);
    if (!item) open.push(judged);
    else done.push(item);
    if (item?.changed) context.ledger.wrote();
  }
  return open;
}
async function send({ client }, environment, recordings) {
  const items = recordings.map(({ key: { entity, instance }, state, utc }) => ({
    entity,
    instance,
    state,
    utc
  }));
  const told = await client.saveStates(environment, items).catch((error) => {
    if (isRefusedRepeat(error)) return [];
    throw error;
  });
  return recordings.map((recording, i) => {
    const fate = fateOf(told[i]);
    return { recording, fate, unclear: told[i]?.unclear ?? fate.kind === "unanswered" };
  });
}
async function settled({ client, log }, { recording, fate, unclear }) {
  if (fate.kind === "refused" || fate.kind === "unanswered") {
    const found = (unclear || fate.kind === "unanswered") && await isRecorded(client, recording);
    return found ? { recording, status: "recorded", changed: true } : void 0;
  }
  if (fate.kind === "unchanged") return { recording, status: "discarded", changed: unclear };
  if (fate.kind !== "other") return { recording, status: fate.kind, changed: true };
  log.notice(`Versio.io answered with the saveStatus "${fate.status}", which is not known.`);
  return { recording, status: fate.status, changed: true };
}
function notRecorded(failed, total) {
  const lines = failed.map(({ recording, fate }) => {
    const why = fate.kind === "refused" ? fate.reason : "the answer does not tell, and it is not there";
    return `${called(recording.key)}: ${why}`;
  });
  const more = lines.length > MOST_NAMED ? `; and ${lines.length - MOST_NAMED} more` : "";
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`${lines.slice(0, MOST_NAMED).join("; ")}${more}`, {
    title: `${failed.length} of ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(total, "state")} ${failed.length === 1 ? "was" : "were"} not recorded`,
    next: "The others are recorded. Correct these and run the step again: what is there already is left as it is.",
    ...more === "" ? {} : { evidence: [{ heading: "States that were not recorded", lines }] }
  });
}
function inOrder(recordings, done) {
  const place = new Map(recordings.map((recording, i) => [recording, i]));
  return done.toSorted((a, b) => (place.get(a.recording) ?? 0) - (place.get(b.recording) ?? 0));
}

// src/platforms/versio/states/record-one.ts
async function recordOne(context, recording) {
  context.ledger.leave(entryOf(recording.key), `the state of ${called(recording.key)}, possibly recorded`);
  const told = await save(context, recording);
  const fate = fateOf(told);
  if (fate.kind === "refused") {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`Versio.io did not save the state of ${called(recording.key)}: ${fate.reason}`);
  }
  const settled2 = fate.kind === "unanswered" || fate.kind === "unchanged" && told?.unclear === true;
  const recorded = settled2 ? await settle(context, recording, told) : fateWords(context, fate);
  if (recorded.outcome !== "unchanged") context.ledger.wrote();
  return recorded;
}
async function save({ client, log }, recording) {
  const { key, state, utc } = recording;
  try {
    return await client.saveState(key, state, utc);
  } catch (error) {
    if (!isRefusedRepeat(error) && !(error instanceof _chunk_QSC7HP4X_js__WEBPACK_IMPORTED_MODULE_8__/* .AnswerShapeError */ .UI)) throw error;
    if (!await isRecorded(client, recording)) throw error;
    log.info(`The answer was lost; the state of ${called(key)} is there`);
    return void 0;
  }
}
async function settle({ client }, recording, told) {
  if (told && fateOf(told).kind === "unanswered" && !await isRecorded(client, recording)) {
    throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(
      `Versio.io took the state of ${called(recording.key)}, but it is not there when read back.`,
      { next: "Run the step again; if it stays, look at the instance in Versio.io." }
    );
  }
  const outcome = await whatChanged(client, recording);
  return { outcome, status: told?.saveStatus ?? "" };
}
function fateWords({ log }, fate) {
  if (fate.kind === "created" || fate.kind === "updated") return { outcome: fate.kind, status: fate.kind };
  if (fate.kind === "unchanged") return { outcome: fate.kind, status: "discarded" };
  const status = fate.kind === "other" ? fate.status : "";
  log.notice(`Versio.io answered with the saveStatus "${status}", which is not known; taken for an update.`);
  return { outcome: "updated", status };
}

// src/platforms/versio/states/recordings.ts
var RECORD_RULES = [
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)("state", "states"),
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .atMostOne */ .jH)("instance", "states"),
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)("instance", "state"),
  (0,_chunk_KJKBQMZ5_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)("entity", "state")
];
function checkRecordings(inputs) {
  const { entity, states } = inputs;
  return states ? [...withoutEntity(states, entity), ...timesThatShrink(inputs)] : [];
}
function recordingsOf(environment, { entity = "", instance, state, states, at }, now) {
  const given = states ?? (instance !== void 0 && state ? [{ instance, state }] : []);
  return given.map((item) => ({
    key: { environment, entity: item.entity ?? entity, instance: item.instance },
    state: item.state,
    utc: item.at ?? at ?? now
  }));
}
function withoutEntity(states, entity) {
  if (entity !== void 0) return [];
  const i = states.findIndex((item) => item.entity === void 0);
  return i < 0 ? [] : [{ input: "entity", problem: `is required: item ${i + 1} of \`states\` has none of its own` }];
}
function timesThatShrink(inputs) {
  const latest = /* @__PURE__ */ new Map();
  for (const { key, utc } of recordingsOf("", inputs, Number.MAX_SAFE_INTEGER)) {
    const name = `${key.entity} ${key.instance}`;
    const before = latest.get(name);
    if (before !== void 0 && utc <= before)
      return [
        { input: "states", problem: `has ${name} several times; each needs an \`at\`, the earliest first` }
      ];
    latest.set(name, utc);
  }
  return [];
}

// src/operations/versio/record-state.ts
var recordState = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "record-state",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versioPlatform */ .yI,
  summary: "Record the state of one instance, or of many at once. A state that is equal to the one before adds no change.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.environmentId],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.entity, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.instance, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.state, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.states, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.at],
    rules: RECORD_RULES
  },
  outputs: ["id", "status", "count"],
  outcomes: ["created", "updated", "unchanged", "recorded"],
  example: `
environment-id: my-environment
entity: application
instance: shop
state: |
  displayName: Shop
  version: 1.4.2
  HostId: [web-1]
`,
  check: checkRecordings,
  run: async (inputs, context) => {
    const environment = inputs["environment-id"];
    const recordings = recordingsOf(environment, inputs, context.timing.clock.wall());
    const [only] = inputs.states ? [] : recordings;
    if (only) context.ledger.know({ id: only.key.instance });
    if (context.dryRun) return planned(await planRecord(context, recordings));
    return only ? one(context, only) : many(context, environment, recordings);
  }
});
async function one(context, recording) {
  const { key } = recording;
  const { outcome, status } = await recordOne(context, recording);
  return {
    outcome,
    changed: outcome !== "unchanged",
    title: `${capital(called(key))}: the state is ${outcome}.`,
    resource: stateResource(key, recording),
    outputs: { id: key.instance, status: status || void 0 },
    facts: stateFacts(key, recording)
  };
}
async function many(context, environment, recordings) {
  const items = await recordMany(context, environment, recordings);
  return {
    outcome: "recorded",
    changed: items.some(({ changed }) => changed),
    title: `Recorded ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(items.length, "state")}.`,
    resource: items.map(({ recording, status }) => ({
      ...stateResource(recording.key, recording),
      status
    })),
    outputs: { count: items.length },
    facts: recordedFacts(items),
    table: recordedTable(items)
  };
}
function planned(plan) {
  const changes = plan.filter(({ action }) => action !== "none").length;
  return {
    outcome: "planned",
    changed: changes > 0,
    title: `Would record ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(changes, "change")} in ${(0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(plan.length, "state")}.`,
    outputs: { count: plan.length },
    plan
  };
}

// src/platforms/versio/states/retire.ts
var MOST_LOOKS = 3;
async function retire(context, key, utc) {
  context.ledger.leave(entryOf(key), `${called(key)}, possibly retired`);
  const deleted = await remove(context, key, utc);
  if (!deleted && await hasState(context, key, utc)) {
    context.log.info(`Versio.io does not know DELETE for ${called(key)}; saving that there is no state`);
    await saveNothing(context, key, utc);
  }
  context.ledger.wrote();
  for (let look = 1; await hasState(context, key, utc); look += 1) {
    if (look >= MOST_LOOKS) throw stillThere(key);
    const { clock, pollInterval, signal, timeline } = context.timing;
    await timeline.during("wait", called(key), () => clock.sleep(pollInterval, signal));
  }
}
async function remove(context, key, utc) {
  try {
    return await context.client.deleteState(key, utc);
  } catch (error) {
    if (isRefusedRepeat(error) && !await hasState(context, key, utc)) return true;
    throw error;
  }
}
async function saveNothing({ client }, key, utc) {
  const { environment, entity, instance } = key;
  const [told] = await client.saveStates(environment, [{ entity, instance, state: null, utc }]);
  const fate = fateOf(told);
  if (fate.kind !== "refused" || told?.unclear) return;
  throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`Versio.io did not retire ${called(key)}: ${fate.reason}`, {
    next: "This server has no call that retires an instance. Record a state that says so instead, such as `lifecycle: retired`."
  });
}
async function hasState({ client }, key, utc) {
  return await client.getState(key, utc) !== void 0;
}
function stillThere(key) {
  return new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .ActionError */ .lZ(`${called(key)} still has a state, although Versio.io accepted that it ends.`, {
    title: `${called(key)} was not retired`,
    next: "Look at the instance in Versio.io, or record a state that says so, such as `lifecycle: retired`."
  });
}

// src/operations/versio/retire-state.ts
var retireState = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "retire-state",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versioPlatform */ .yI,
  summary: "End the state of an instance, as when what it describes is gone, and look that it has ended. Its history stays.",
  inputs: {
    required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.environmentId, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.entity, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.instance],
    optional: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.at, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.ifMissing]
  },
  outputs: ["id"],
  outcomes: ["retired", "absent"],
  example: `
environment-id: my-environment
entity: application
instance: shop-pr-42
`,
  run: async (inputs, context) => {
    const { "environment-id": environment, entity, instance, at, "if-missing": ifMissing } = inputs;
    const key = { environment, entity, instance };
    const outputs = { id: instance };
    context.ledger.know(outputs);
    const found = await context.client.getState(key);
    if (!found) {
      await context.client.assertEnvironment(environment);
      const title = `There is no state of ${called(key)}.`;
      if (ifMissing === "fail")
        throw new _chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .AbsentError */ .Es(title, {
          next: "Check the entity and the instance. Or set `if-missing: ignore`."
        });
      return { outcome: "absent", changed: false, title, outputs };
    }
    const told = { resource: stateResource(key, found), outputs };
    if (context.dryRun) {
      const plan = [{ action: "delete", target: `state of ${called(key)}` }];
      return { ...told, outcome: "planned", changed: true, title: `Would retire ${called(key)}.`, plan };
    }
    await retire(context, key, at ?? context.timing.clock.wall());
    return { ...told, outcome: "retired", changed: true, title: `Retired ${called(key)}.` };
  }
});

// src/platforms/versio/events/new-event.ts

function newEvent({ id, utc, sourceType, ...given }, run, now) {
  return {
    ...given,
    id: id ?? eventId(given, run),
    sourceType: sourceType ?? "github-actions",
    utc: utc ?? now
  };
}
function eventId({ trigger, message }, run) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(JSON.stringify([trigger, message])).digest("hex").slice(0, 12);
  const { repository, runId, runAttempt, job } = run;
  return [repository, runId, runAttempt, job, hash].filter((part) => part !== "").join("/");
}

// src/operations/versio/send-event.ts
var sendEvent = (0,_chunk_G4TUPQ7V_js__WEBPACK_IMPORTED_MODULE_10__/* .defineOperation */ .h9)({
  name: "send-event",
  platform: _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versioPlatform */ .yI,
  summary: "Send an event to the event umbrella; the same `id` again overwrites it.",
  inputs: { required: [_chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.environmentId, _chunk_M564IN5O_js__WEBPACK_IMPORTED_MODULE_2__/* .versio */ .ln.event], optional: [] },
  outputs: ["id"],
  outcomes: ["sent"],
  example: `
environment-id: my-environment
event: |
  trigger: deployment
  message: Shop 1.4.2 is live
  severity: 1
  classification: deployment
`,
  run: async ({ "environment-id": environment, event: given }, context) => {
    const { client, timing, dryRun, run } = context;
    const event = newEvent(given, run, timing.clock.wall());
    const told = { resource: event, outputs: { id: event.id } };
    context.ledger.know(told.outputs);
    if (dryRun) {
      const fields = Object.entries(event).map(([field, to]) => ({
        field,
        to: typeof to === "string" ? to : JSON.stringify(to)
      }));
      const plan = [{ action: "create", target: `event ${given.trigger} (${event.id})`, fields }];
      const title = `Would send the event ${given.trigger}.`;
      return { ...told, outcome: "planned", changed: true, title, plan };
    }
    context.ledger.leave(`event ${event.id}`, `event ${event.id}, possibly sent`);
    await client.sendEvents(environment, [event]);
    context.ledger.wrote();
    return { ...told, outcome: "sent", changed: true, title: `Sent the event ${given.trigger}.` };
  }
});



/***/ })

};

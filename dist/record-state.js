import {
  isRecorded,
  isRefusedRepeat,
  sameState,
  saveResultOf,
  whatChanged
} from "./look-back.js";
import {
  capital,
  entryOf,
  labelOf,
  recordedFacts,
  recordedTable,
  stateFacts,
  stateResource,
  timeText,
  versio,
  versioPlatform
} from "./states.js";
import {
  atMostOne,
  exactlyOne,
  needed
} from "./kinds-yaml.js";
import {
  writing
} from "./poll.js";
import "./classify.js";
import {
  ActionError,
  AftermathError,
  AnswerShapeError,
  count,
  defineOperation,
  isObject,
  isRefusedAtTheDoor
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/versio/states/diff-state.ts
var LONGEST = 200;
function diffStates(from, to, printable, prefix = "") {
  const [before, after] = [isObject(from) ? from : {}, isObject(to) ? to : {}];
  const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, fresh] = [own(before, name), own(after, name)];
    const field = prefix + name;
    if (old !== void 0 && fresh !== void 0 && sameState(old, fresh)) return [];
    if (isObject(old) && isObject(fresh)) return diffStates(old, fresh, printable, `${field}.`);
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
    const target = labelOf(key);
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

// src/platforms/versio/states/record-many.ts
var AT_ONCE = 100;
var MOST_NAMED = 20;
async function recordMany(context, environment, recordings) {
  const done = [];
  const failed = [];
  for (let from = 0; from < recordings.length; from += AT_ONCE) {
    const chunk = recordings.slice(from, from + AT_ONCE);
    const unsent = recordings.length - from - chunk.length;
    const open = () => recordings.length - unsent - done.length - failed.length;
    const stand = (refused = false) => {
      const [possibly, not] = refused ? [0, open()] : [open(), 0];
      return standOf(recordings.length, { recorded: done.length, possibly, refused: not, unsent });
    };
    context.ledger.leave("states", stand());
    try {
      failed.push(...await twice(context, environment, chunk, done));
    } catch (error) {
      const refused = isRefusedAtTheDoor(error);
      if (refused && done.length === 0) context.ledger.gone("states");
      else context.ledger.leave("states", stand(refused));
      throw cutShort(error, stand(refused));
    } finally {
      context.ledger.know({ count: done.length });
    }
    context.log.info(`Recorded ${done.length} of ${count(recordings.length, "state")}`);
  }
  if (failed.length > 0) throw notRecorded(failed, recordings.length);
  return inOrder(recordings, done);
}
async function twice(context, environment, chunk, done) {
  const open = await round(context, environment, chunk, done);
  if (open.length === 0) return [];
  context.log.info(`Sending ${count(open.length, "state")} once more`);
  return round(
    context,
    environment,
    open.map(({ recording }) => recording),
    done
  );
}
function standOf(total, { recorded, possibly, refused, unsent }) {
  const parts = [
    ...recorded > 0 ? [`${recorded} recorded`] : [],
    ...possibly > 0 ? [`${possibly} possibly recorded`] : [],
    ...refused > 0 ? [`${refused} not recorded`] : [],
    ...unsent > 0 ? [`${unsent} not sent`] : []
  ];
  return `${count(total, "state")}: ${parts.join(", ")}`;
}
function cutShort(error, stand) {
  if (!(error instanceof ActionError)) return error;
  const { title, next, evidence } = error;
  return new AftermathError(`${error.message} Of ${stand}.`, {
    ...title === void 0 ? {} : { title },
    ...next === void 0 ? {} : { next },
    evidence,
    cause: error
  });
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
    const result = saveResultOf(told[i]);
    return { recording, result, unclear: told[i]?.unclear ?? result.kind === "unanswered" };
  });
}
async function settled({ client, log }, { recording, result, unclear }) {
  if (result.kind === "refused" || result.kind === "unanswered") {
    const found = (unclear || result.kind === "unanswered") && await isRecorded(client, recording);
    return found ? { recording, status: "recorded", changed: true } : void 0;
  }
  if (result.kind === "unchanged") return { recording, status: "discarded", changed: unclear };
  if (result.kind !== "other") return { recording, status: result.kind, changed: true };
  log.notice(`Versio.io answered with the saveStatus "${result.status}", which is not known.`);
  return { recording, status: result.status, changed: true };
}
function notRecorded(failed, total) {
  const lines = failed.map(({ recording, result }) => {
    const why = result.kind === "refused" ? result.reason : "the answer does not tell, and it is not there";
    return `${labelOf(recording.key)}: ${why}`;
  });
  const more = lines.length > MOST_NAMED ? `; and ${lines.length - MOST_NAMED} more` : "";
  return new ActionError(`${lines.slice(0, MOST_NAMED).join("; ")}${more}`, {
    title: `${failed.length} of ${count(total, "state")} ${failed.length === 1 ? "was" : "were"} not recorded`,
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
  const what = `the state of ${labelOf(recording.key)}, possibly recorded`;
  const told = await writing(context.ledger, entryOf(recording.key), what, () => save(context, recording));
  const result = saveResultOf(told);
  if (result.kind === "refused") {
    throw new ActionError(`Versio.io did not save the state of ${labelOf(recording.key)}: ${result.reason}`);
  }
  const settled2 = result.kind === "unanswered" || result.kind === "unchanged" && told?.unclear === true;
  const recorded = settled2 ? await settle(context, recording, told) : wordsOf(context, result);
  if (recorded.outcome !== "unchanged") context.ledger.wrote();
  return recorded;
}
async function save({ client, log }, recording) {
  const { key, state, utc } = recording;
  try {
    return await client.saveState(key, state, utc);
  } catch (error) {
    if (!isRefusedRepeat(error) && !(error instanceof AnswerShapeError)) throw error;
    if (!await isRecorded(client, recording)) throw error;
    log.info(`The answer was lost; the state of ${labelOf(key)} is there`);
    return void 0;
  }
}
async function settle({ client }, recording, told) {
  if (told && saveResultOf(told).kind === "unanswered" && !await isRecorded(client, recording)) {
    throw new ActionError(
      `Versio.io took the state of ${labelOf(recording.key)}, but it is not there when read back.`,
      { next: "Run the step again; if it stays, look at the instance in Versio.io." }
    );
  }
  const outcome = await whatChanged(client, recording);
  return { outcome, status: told?.saveStatus ?? "" };
}
function wordsOf({ log }, result) {
  if (result.kind === "created" || result.kind === "updated")
    return { outcome: result.kind, status: result.kind };
  if (result.kind === "unchanged") return { outcome: result.kind, status: "discarded" };
  const status = result.kind === "other" ? result.status : "";
  log.notice(`Versio.io answered with the saveStatus "${status}", which is not known; taken for an update.`);
  return { outcome: "updated", status };
}

// src/platforms/versio/states/recordings.ts
var RECORD_RULES = [
  exactlyOne("state", "states"),
  atMostOne("instance", "states"),
  needed("instance", "state"),
  needed("entity", "state")
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
var recordState = defineOperation({
  name: "record-state",
  platform: versioPlatform,
  summary: "Record the state of one instance, or of many at once. A state that is equal to the one before adds no change.",
  inputs: {
    required: [versio.environmentId],
    optional: [versio.entity, versio.instance, versio.state, versio.states, versio.at],
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
    title: `${capital(labelOf(key))}: the state is ${outcome}.`,
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
    title: `Recorded ${count(items.length, "state")}.`,
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
    title: `Would record ${count(changes, "change")} in ${count(plan.length, "state")}.`,
    outputs: { count: plan.length },
    plan
  };
}
export {
  recordState
};

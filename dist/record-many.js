import {
  isRecorded,
  isRefusedRepeat,
  isUnanswered,
  saveResultOf,
  whatChanged
} from "./look-back.js";
import {
  entryOf,
  labelOf
} from "./states-view.js";
import {
  atMostOne,
  exactlyOne,
  needed
} from "./input-rules.js";
import {
  cutShort,
  isRefusedAtTheDoor,
  lookAgain,
  writing
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  ActionError,
  count
} from "./index.js";

// src/platforms/versio/states/record-many.ts
var AT_ONCE = 100;
var MOST_NAMED = 20;
async function recordMany(context, environment, recordings, tell) {
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
    context.ledger.ask("states", stand());
    try {
      failed.push(...await twice(context, environment, chunk, done));
      context.ledger.answered("states");
    } catch (error) {
      const refused = isRefusedAtTheDoor(error) || isNotLetIn(error);
      if (refused) context.ledger.answered("states");
      if (refused && done.length === 0) context.ledger.gone("states");
      else context.ledger.leave("states", stand(refused));
      tell(inOrder(recordings, done));
      throw cutShort(error, `Of ${stand(refused)}`);
    } finally {
      context.ledger.know({ count: done.length });
    }
    context.log.info(`Recorded ${done.length} of ${count(recordings.length, "state")}`);
  }
  const recorded = inOrder(recordings, done);
  if (failed.length === 0) return recorded;
  tell(recorded);
  throw notRecorded(failed, recordings.length);
}
async function twice(context, environment, chunk, done) {
  const open = await round(context, environment, chunk, done);
  const refused = open.filter(({ result }) => result.kind === "refused");
  const untold = open.filter(({ result }) => result.kind !== "refused").map(({ recording }) => recording);
  if (untold.length === 0) return refused;
  context.log.info(`Sending ${count(untold.length, "state")} once more`);
  return [...refused, ...await round(context, environment, untold, done)];
}
function isNotLetIn(error) {
  return isOfKind(error, "unauthenticated", "denied") && !error.unclear;
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
  const answers = await client.saveStates(environment, items).catch((error) => {
    if (isRefusedRepeat(error)) return [];
    throw error;
  });
  return recordings.map((recording, i) => {
    const result = saveResultOf(answers[i]);
    return { recording, result, unclear: answers[i]?.unclear ?? result.kind === "unanswered" };
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
    next: `${failed.length < total ? "The others are recorded. " : ""}Correct these and run the step again: what is there already is left as it is.`,
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
  const answer = await writing(context.ledger, entryOf(recording.key), what, () => save(context, recording));
  const result = saveResultOf(answer);
  if (result.kind === "refused") {
    throw new ActionError(`Versio.io did not save the state of ${labelOf(recording.key)}: ${result.reason}`);
  }
  const recorded = result.kind === "unanswered" || result.kind === "unchanged" && answer?.unclear === true ? await settle(context, recording, answer) : wordsOf(context, result);
  if (recorded.outcome !== "unchanged") context.ledger.wrote();
  return recorded;
}
async function save({ client, log }, recording) {
  const { key, state, utc } = recording;
  try {
    return await client.saveState(key, state, utc);
  } catch (error) {
    if (!isRefusedRepeat(error) && !isUnanswered(error)) throw error;
    if (!await isRecorded(client, recording)) throw error;
    log.info(`The answer was lost; the state of ${labelOf(key)} is there`);
    return void 0;
  }
}
async function settle({ client, timing }, recording, answer) {
  const look = async () => await isRecorded(client, recording) || void 0;
  const isOpen = answer !== void 0 && saveResultOf(answer).kind === "unanswered";
  if (isOpen && !(await look() ?? await lookAgain(timing, labelOf(recording.key), look))) {
    throw new ActionError(
      `Versio.io took the state of ${labelOf(recording.key)}, but it is not there when read back.`,
      { next: "Run the step again; if it stays, look at the instance in Versio.io." }
    );
  }
  const outcome = await whatChanged(client, recording);
  return { outcome, status: answer?.saveStatus ?? "" };
}
function wordsOf({ log }, result) {
  if (result.kind === "unchanged") return { outcome: result.kind, status: "discarded" };
  if (result.kind !== "other") return { outcome: result.kind, status: result.kind };
  const { status } = result;
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
  return given.map((item) => {
    const moment = item.at ?? at;
    return {
      key: { environment, entity: item.entity ?? entity, instance: item.instance },
      state: item.state,
      utc: moment ?? now,
      at: moment
    };
  });
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
export {
  recordMany,
  recordOne,
  RECORD_RULES,
  checkRecordings,
  recordingsOf
};

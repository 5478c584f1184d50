import {
  recordMany,
  recordOne,
  recordingsOf
} from "./record-many.js";
import {
  sameState
} from "./look-back.js";
import {
  labelOf,
  recordedFacts,
  recordedTable,
  stateFacts,
  stateResource,
  timeText
} from "./states-view.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import {
  capital,
  count,
  isObject
} from "./index.js";

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
  for (const { key, state, utc, at } of recordings) {
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
    plan.push(planOne(target, states.get(target), [...fields, ...momentField(fields, at)]));
    states.set(target, state);
  }
  return plan;
}
function momentField(fields, at) {
  const to = timeText(at);
  return fields.length === 0 || to === void 0 ? [] : [{ field: "at", to }];
}
function planOne(target, before, fields) {
  if (before === void 0) return { action: "create", target, fields };
  return { action: fields.length === 0 ? "none" : "update", target, fields };
}

// src/operations/versio/record-state.ts?work
var work = {
  run: async (inputs, context) => {
    const environment = inputs["environment-id"];
    const recordings = recordingsOf(environment, inputs, context.timing.clock.wall());
    const [only] = inputs.states ? [] : recordings;
    if (only) context.ledger.know({ id: only.key.instance });
    if (context.dryRun) return planned(await planRecord(context, recordings));
    return only ? one(context, only) : many(context, environment, recordings);
  }
};
async function one(context, recording) {
  const { key } = recording;
  const { outcome, status } = await recordOne(context, recording);
  return {
    outcome,
    title: `${capital(labelOf(key))}: the state is ${outcome}.`,
    resource: stateResource(key, recording),
    outputs: { id: key.instance, status: status || void 0 },
    facts: stateFacts(key, recording)
  };
}
async function many(context, environment, recordings) {
  const resourceOf = (items2) => items2.map(({ recording, status }) => ({ ...stateResource(recording.key, recording), status }));
  const items = await recordMany(
    context,
    environment,
    recordings,
    (done) => context.ledger.know({ result: resourceOf(done) })
  );
  return {
    outcome: "recorded",
    changed: items.some(({ changed }) => changed),
    title: `Recorded ${count(items.length, "state")}.`,
    resource: resourceOf(items),
    outputs: { count: items.length },
    facts: recordedFacts(items),
    table: recordedTable(items)
  };
}
function planned(plan) {
  const changes = plan.filter(({ action }) => action !== "none").length;
  return {
    outcome: "planned",
    title: `Would record ${count(changes, "change")} in ${count(plan.length, "state")}.`,
    outputs: { count: plan.length },
    plan
  };
}
export {
  work
};

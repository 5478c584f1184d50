import {
  isRefusedRepeat,
  saveResultOf
} from "./look-back.js";
import {
  entryOf,
  labelOf,
  stateResource,
  timeText
} from "./states-view.js";
import {
  nothingThere,
  writing
} from "./poll.js";
import "./classify.js";
import {
  ActionError
} from "./index.js";

// src/platforms/versio/states/retire.ts
var MOST_LOOKS = 3;
async function retire(context, key, at) {
  const utc = at ?? context.timing.clock.wall();
  const stays = async () => await hasState(context, key, utc) && (at !== void 0 || await hasState(context, key));
  await writing(context.ledger, entryOf(key), `${labelOf(key)}, possibly retired`, async () => {
    const deleted = await remove(context, key, utc, stays);
    if (deleted || !await stays()) return;
    context.log.info(`Versio.io does not know DELETE for ${labelOf(key)}; saving that there is no state`);
    await saveNothing(context, key, utc);
  });
  context.ledger.wrote();
  for (let look = 1; await stays(); look += 1) {
    if (look >= MOST_LOOKS) throw stillThere(key);
    const { clock, pollInterval, signal, timeline } = context.timing;
    await timeline.during("wait", labelOf(key), () => clock.sleep(pollInterval, signal));
  }
}
async function remove(context, key, utc, stays) {
  try {
    return await context.client.deleteState(key, utc);
  } catch (error) {
    if (isRefusedRepeat(error) && !await stays()) return true;
    throw error;
  }
}
async function saveNothing({ client }, key, utc) {
  const { environment, entity, instance } = key;
  const [answer] = await client.saveStates(environment, [{ entity, instance, state: null, utc }]);
  const result = saveResultOf(answer);
  if (result.kind !== "refused" || answer?.unclear) return;
  throw new ActionError(`Versio.io did not retire ${labelOf(key)}: ${result.reason}`, {
    next: "This server has no call that retires an instance. Record a state that says so instead, such as `lifecycle: retired`."
  });
}
async function hasState({ client }, key, utc) {
  return await client.getState(key, utc) !== void 0;
}
function stillThere(key) {
  return new ActionError(`${labelOf(key)} still has a state, although Versio.io accepted that it ends.`, {
    title: `${labelOf(key)} was not retired`,
    next: "Look at the instance in Versio.io, or record a state that says so, such as `lifecycle: retired`."
  });
}

// src/operations/versio/retire-state.ts?work
var work = {
  run: async (inputs, context) => {
    const { "environment-id": environment, entity, instance, at, "if-missing": ifMissing } = inputs;
    const key = { environment, entity, instance };
    const outputs = { id: instance };
    context.ledger.know(outputs);
    const found = await context.client.getState(key);
    if (!found) {
      await context.client.assertEnvironment(environment);
      const next = "Check the entity and the instance. Or set `if-missing: ignore`.";
      return nothingThere(`There is no state of ${labelOf(key)}.`, ifMissing, { next, outputs });
    }
    const shown = { resource: stateResource(key, found), outputs };
    if (context.dryRun) {
      const to = timeText(at);
      const fields = to === void 0 ? {} : { fields: [{ field: "at", to }] };
      const plan = [{ action: "delete", target: `state of ${labelOf(key)}`, ...fields }];
      return { ...shown, outcome: "planned", plan, title: `Would retire ${labelOf(key)}.` };
    }
    await retire(context, key, at);
    return { ...shown, outcome: "retired", title: `Retired ${labelOf(key)}.` };
  }
};
export {
  work
};

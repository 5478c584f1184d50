import {
  isRefusedRepeat,
  saveResultOf
} from "./look-back.js";
import {
  entryOf,
  labelOf,
  stateResource,
  versio,
  versioPlatform
} from "./states.js";
import "./kinds-yaml.js";
import {
  planned,
  writing
} from "./poll.js";
import "./classify.js";
import {
  AbsentError,
  ActionError,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/versio/states/retire.ts
var MOST_LOOKS = 3;
async function retire(context, key, utc) {
  await writing(context.ledger, entryOf(key), `${labelOf(key)}, possibly retired`, async () => {
    const deleted = await remove(context, key, utc);
    if (deleted || !await hasState(context, key, utc)) return;
    context.log.info(`Versio.io does not know DELETE for ${labelOf(key)}; saving that there is no state`);
    await saveNothing(context, key, utc);
  });
  context.ledger.wrote();
  for (let look = 1; await hasState(context, key, utc); look += 1) {
    if (look >= MOST_LOOKS) throw stillThere(key);
    const { clock, pollInterval, signal, timeline } = context.timing;
    await timeline.during("wait", labelOf(key), () => clock.sleep(pollInterval, signal));
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
  const result = saveResultOf(told);
  if (result.kind !== "refused" || told?.unclear) return;
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

// src/operations/versio/retire-state.ts
var retireState = defineOperation({
  name: "retire-state",
  platform: versioPlatform,
  summary: "End the state of an instance, as when what it describes is gone, and look that it has ended. Its history stays.",
  inputs: {
    required: [versio.environmentId, versio.entity, versio.instance],
    optional: [versio.at, versio.ifMissing]
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
      const title = `There is no state of ${labelOf(key)}.`;
      if (ifMissing === "fail")
        throw new AbsentError(title, {
          next: "Check the entity and the instance. Or set `if-missing: ignore`."
        });
      return { outcome: "absent", changed: false, title, outputs };
    }
    const told = { resource: stateResource(key, found), outputs };
    if (context.dryRun) {
      const plan = [{ action: "delete", target: `state of ${labelOf(key)}` }];
      return { ...told, ...planned(plan), title: `Would retire ${labelOf(key)}.` };
    }
    await retire(context, key, at ?? context.timing.clock.wall());
    return { ...told, outcome: "retired", changed: true, title: `Retired ${labelOf(key)}.` };
  }
});
export {
  retireState
};

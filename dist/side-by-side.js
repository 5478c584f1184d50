import {
  isTerminated,
  labelOf
} from "./instances-view.js";
import {
  tagMatcher
} from "./linear-pattern.js";
import {
  findWorkspace,
  readInstance
} from "./find-workspace.js";
import {
  exactlyOne,
  needed
} from "./input-rules.js";
import {
  isOfKind
} from "./errors.js";
import {
  LIST_LAG,
  atOnce
} from "./deadline.js";
import {
  AbsentError,
  ActionError,
  list
} from "./index.js";

// src/platforms/elasticbox/instances/side-by-side.ts
var AT_ONCE = 8;
var CUT_SHORT = /* @__PURE__ */ new Set(["cancelled", "timed-out"]);
function sideBySide({ ledger }, instances, work) {
  const all = () => doAll(instances, work);
  return instances.length === 1 ? all() : ledger.amongSeveral(all);
}
async function doAll(instances, work) {
  const done = [];
  const failed = [];
  await atOnce(instances, AT_ONCE, async (instance, index) => {
    try {
      done[index] = { instance, value: await work(instance) };
    } catch (error) {
      failed.push({ instance, error });
    }
  });
  if (failed.length > 0) throw together(failed, instances.length);
  return done;
}
function together(failed, total) {
  const errors = failed.map(({ error }) => error);
  if (total === 1) return errors[0];
  const special = errors.find((error) => !(error instanceof ActionError) || CUT_SHORT.has(error.outcome));
  if (special !== void 0) return special;
  const known = errors.filter((error) => error instanceof ActionError);
  const next = known.find((error) => error.next !== void 0)?.next;
  return new ActionError(
    failed.map(({ instance, error }) => `${labelOf(instance)}: ${error.message}`).join(" "),
    {
      title: `${failed.length} of ${total} instances failed`,
      next,
      evidence: known.flatMap(({ evidence }) => evidence)
    }
  );
}

// src/platforms/elasticbox/instances/confirmed.ts
var PAUSE = 2e3;
async function confirmed(context, listed, { terminated = false } = {}) {
  const read = await sideBySide(context, listed, (instance) => readListed(context, instance));
  return read.map(({ value }) => value).filter((instance) => instance !== void 0).filter((instance) => terminated || !isTerminated(instance));
}
async function readListed({ client, timing }, instance) {
  const { clock, deadline, signal, timeline } = timing;
  const end = clock.now() + Math.min(LIST_LAG, deadline.left());
  for (; ; ) {
    try {
      return await readInstance(client, instance);
    } catch (error) {
      if (error instanceof AbsentError) return void 0;
      if (!isOfKind(error, "denied") || clock.now() + PAUSE > end) throw error;
      await timeline.during("wait", `instance ${instance.id}`, () => clock.sleep(PAUSE, signal));
    }
  }
}

// src/platforms/elasticbox/instances/select-instances.ts
var SELECTION_RULES = [
  exactlyOne("instance", "tags"),
  needed("workspace", "tags")
];
async function selectInstances(context, { instance, tags = [], workspace }, { terminated }) {
  const { client } = context;
  if (instance !== void 0) {
    const found = await selectInstance(client, { instance, workspace });
    return found ? [found] : [];
  }
  if (tags.length === 0 || workspace === void 0) return [];
  const { id } = await findWorkspace(client, workspace);
  const matches = tagMatcher(tags);
  const listed = (await client.listInstances(id)).filter(
    (one) => (one.owner === "" || one.owner === id) && (terminated || !isTerminated(one)) && matches(one)
  );
  return confirmed(context, listed, { terminated });
}
async function selectInstance(client, { instance = "", workspace }) {
  const owner = workspace === void 0 ? void 0 : (await findWorkspace(client, workspace)).id;
  try {
    return await readInstance(client, { id: instance, owner });
  } catch (error) {
    if (error instanceof AbsentError) return void 0;
    throw error;
  }
}
function describeSelection({ instance, tags = [] }) {
  if (instance !== void 0) return `instance ${instance}`;
  return tags.length === 0 ? "instance selected, because no tags are given" : `instance with the tags ${list(tags)}`;
}
export {
  sideBySide,
  confirmed,
  SELECTION_RULES,
  selectInstances,
  selectInstance,
  describeSelection
};

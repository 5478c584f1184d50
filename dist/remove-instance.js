import {
  awaitOperation
} from "./work-on-selected.js";
import {
  describeStatus,
  entryOf,
  hasFailed,
  isBusy,
  isGone,
  isOnline,
  isTerminated,
  labelOf
} from "./instances-view.js";
import {
  meansAbsent,
  readInstance
} from "./find-workspace.js";
import {
  writing
} from "./poll.js";
import {
  isOfKind
} from "./errors.js";
import {
  AbsentError,
  ActionError
} from "./index.js";

// src/platforms/elasticbox/instances/try-removal.ts
async function tryRemoval(client, key, removal) {
  try {
    await client.remove(key.id, removal);
    return "accepted";
  } catch (error) {
    if (isOfKind(error, "conflict")) return "conflict";
    if (await meansAbsent(client, key, error)) return "absent";
    throw error;
  }
}

// src/platforms/elasticbox/instances/remove-instance.ts
var PAUSE = 2e3;
async function removeInstance(context, instance, { force, deleteRecord, wait = context.wait }) {
  try {
    const terminated = !isGone(instance) && await terminate(context, instance, { force, wait });
    if (!deleteRecord) {
      if (wait || !terminated) context.ledger.gone(entryOf(instance));
      return terminated;
    }
    if (!wait && terminated) {
      context.log.notice(
        `${labelOf(instance)}: its record stays, because a step that does not wait cannot delete it.`
      );
      return true;
    }
    const deleted = await deleteRecordOf(context, instance);
    context.ledger.gone(entryOf(instance));
    return deleted || terminated;
  } catch (error) {
    if (error instanceof AbsentError) {
      context.ledger.gone(entryOf(instance));
      return true;
    }
    throw error;
  }
}
async function terminate(context, instance, { force, wait }) {
  const { log } = context;
  if (!force && isTerminated(instance) && isBusy(instance)) {
    if (wait) await awaitTerminated(context, instance, "");
    return true;
  }
  const plain = !force && allowsTerminate(instance);
  if (!force && !plain)
    log.notice(
      `${labelOf(instance)} is ${describeStatus(instance)}: it is terminated by force, without the box\u2019s scripts.`
    );
  const asked = await ask(context, instance, plain ? "terminate" : "force_terminate");
  if (asked === "absent") return false;
  if (!wait) return true;
  try {
    await awaitTerminated(context, instance);
  } catch (error) {
    if (!plain || !(error instanceof ActionError) || error.outcome !== "failed") throw error;
    const stuck = await readInstance(context.client, instance);
    if (!hasFailed(stuck)) throw error;
    log.notice(`${labelOf(stuck)}: terminating failed; trying once more by force.`);
    await ask(context, stuck, "force_terminate");
    await awaitTerminated(context, stuck);
  }
  return true;
}
async function ask(context, instance, removal) {
  const answer = await writing(
    context.ledger,
    entryOf(instance),
    `${labelOf(instance)}, being terminated`,
    () => tryRemoval(context.client, instance, removal)
  );
  if (answer === "accepted") context.ledger.wrote();
  if (answer !== "conflict") return answer;
  const now = await readInstance(context.client, instance);
  if (isTerminated(now) && (isBusy(now) || isGone(now))) {
    context.ledger.wrote();
    return "accepted";
  }
  if (removal === "terminate") {
    context.log.notice(
      `${labelOf(now)} refused to be terminated; doing it by force, without the box\u2019s scripts.`
    );
    return ask(context, now, "force_terminate");
  }
  throw new ActionError(`${labelOf(now)} is ${describeStatus(now)} and refuses to be terminated.`, {
    title: `${labelOf(now)} was not terminated`,
    next: "It may be protected against termination: look at its page."
  });
}
async function awaitTerminated(context, instance, since = instance.updated) {
  await awaitOperation(context, { instance, operation: "terminate", since });
}
async function deleteRecordOf(context, instance) {
  const { client, timing } = context;
  const { clock, signal, timeline } = timing;
  for (; ; ) {
    const answer = await tryRemoval(client, instance, "delete");
    if (answer === "accepted") context.ledger.wrote();
    if (answer !== "conflict") return answer === "accepted";
    await timeline.during("wait", `${labelOf(instance)}: its record`, () => clock.sleep(PAUSE, signal));
  }
}
function allowsTerminate(instance) {
  return isOnline(instance) || instance.state === "unavailable" && isTerminated(instance);
}

// src/platforms/elasticbox/instances/find-instances.ts
async function findInstances(client, { workspace, tags, box, name }) {
  return (await client.listInstances(workspace)).filter(
    (instance) => !isTerminated(instance) && (instance.owner === "" || instance.owner === workspace) && (box === void 0 || isOfBox(instance, box)) && (name === void 0 || instance.name === name) && tags.every((tag) => instance.tags.includes(tag))
  );
}
function isOfBox({ box, boxes }, wanted) {
  return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}
export {
  tryRemoval,
  removeInstance,
  findInstances,
  isOfBox
};

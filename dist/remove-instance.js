import {
  awaitOperation,
  isOfBox,
  isOwnedBy
} from "./await-operation.js";
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
  readIfThere,
  readInstance
} from "./find-workspace.js";
import {
  isOwnerTag,
  ownerMark,
  ownerTag
} from "./path.js";
import {
  writing
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  AbsentError,
  ActionError,
  list
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
    const what = `${labelOf(instance)}, its record being deleted`;
    const answer = await writing(
      context.ledger,
      entryOf(instance),
      what,
      () => tryRemoval(client, instance, "delete")
    );
    if (answer === "accepted") context.ledger.wrote();
    if (answer !== "conflict") return answer === "accepted";
    await timeline.during("wait", `${labelOf(instance)}: its record`, () => clock.sleep(PAUSE, signal));
  }
}
function allowsTerminate(instance) {
  return isOnline(instance) || instance.state === "unavailable" && isTerminated(instance);
}

// src/platforms/elasticbox/previews/preview-instances.ts
async function findPreviews(client, { workspace, name, owner }) {
  const tag = ownerTag(owner);
  const listed = await client.listInstances(workspace.id);
  const named = listed.filter((instance) => isOwnedBy(instance, workspace.id) && isNamed(instance, name));
  return {
    listed,
    own: named.filter(({ tags }) => tags.includes(tag)),
    foreign: named.filter((instance) => !instance.tags.includes(tag) && !isTerminated(instance))
  };
}
async function withDeployed(client, listed, { workspace, deployed }) {
  const all = new Map(listed.map((instance) => [instance.id, instance]));
  for (const id of deployed) {
    const read = all.has(id) ? void 0 : await readIfThere(client, { id, owner: workspace.id });
    if (read) all.set(id, read);
  }
  return [...all.values()];
}
function isNamed(instance, name) {
  return instance.name === name || instance.application?.name === name;
}
function refuseForeign({ foreign }, owner) {
  const [first] = foreign;
  if (!first) return;
  const marked = first.tags.some(isOwnerTag) ? "is the preview of another pull request or repository" : "is nobody\u2019s preview (it has no tag that says so)";
  throw new ActionError(
    `${labelOf(first)} ${marked}, not that of ${ownerMark(owner)}. Nothing was changed.`,
    {
      title: `Instance ${first.name} belongs to somebody else`,
      next: "Choose another `name`, or terminate that instance if nobody needs it."
    }
  );
}
function refuseOtherBox({ own }, box) {
  const others = own.filter(
    (one) => !isTerminated(one) && one.application === void 0 && !isOfBox(one, box.id)
  );
  if (others.length === 0) return;
  throw new ActionError(
    `${list(others.map(labelOf))} is this pull request\u2019s preview of another box than ${box.name}. Nothing was changed.`,
    {
      title: `The preview is of another box`,
      next: "Give each box a `name` of its own, or terminate the instance if the box was changed on purpose."
    }
  );
}
export {
  tryRemoval,
  removeInstance,
  findPreviews,
  withDeployed,
  isNamed,
  refuseForeign,
  refuseOtherBox
};

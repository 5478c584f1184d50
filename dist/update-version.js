import {
  chooseVersion
} from "./choose-version.js";
import {
  noticeOvertaken,
  operateInstance,
  workOnSelected
} from "./plan-changes.js";
import {
  awaitOperation
} from "./await-operation.js";
import {
  entryOf,
  isBusy,
  labelOf,
  versionOf
} from "./instances-view.js";
import {
  numberOf
} from "./words.js";
import {
  readInstance,
  readOnce
} from "./find-workspace.js";
import {
  writing
} from "./poll.js";
import {
  isOfKind
} from "./classify.js";
import {
  AbsentError
} from "./index.js";

// src/platforms/elasticbox/changes/update-version.ts
function versionFor(client, instance, wanted) {
  const { owner, box } = instance;
  return readOnce(client, `${wanted} of box ${box} in ${owner}`, () => find(client, instance, wanted));
}
async function find(client, instance, wanted) {
  const { owner } = instance;
  const boxes = await readOnce(client, `boxes of ${owner}`, () => client.listBoxes(owner));
  const box = boxes.find(({ id }) => id === instance.box);
  if (box) return chooseVersion(client, box, { workspace: { id: owner }, wanted });
  throw new AbsentError(
    `The box of ${labelOf(instance)} (${instance.box}) is not among its workspace\u2019s boxes.`,
    { next: "Have the box shared with the workspace again." }
  );
}
function runsVersion({ boxes }, version) {
  const [main] = boxes;
  if (main?.id !== version.id) return false;
  return version.version !== void 0 || main.updated !== "" && main.updated === version.updated;
}
function moveField(instance, version) {
  return { field: "box version", from: versionOf(instance), to: numberOf(version) };
}
async function updateVersion(context, instance, version) {
  const { client, log } = context;
  log.info(`${labelOf(instance)}: ${version.name} ${versionOf(instance)} \u2192 ${numberOf(version)}`);
  try {
    await writing(
      context.ledger,
      entryOf(instance),
      `${labelOf(instance)}, being updated`,
      () => client.pull(instance.id, version.id)
    );
  } catch (error) {
    const now = isOfKind(error, "conflict") && await readInstance(client, instance);
    if (!now || now.boxes[0]?.id !== version.id) throw error;
  }
  context.ledger.wrote();
  const pulled = await readInstance(client, instance);
  const { event } = pulled.operation;
  const begun = event === "reinstall" && (isBusy(pulled) || instance.operation.event !== event);
  if (!begun) return operateInstance(context, pulled, "reinstall");
  if (!context.wait) return pulled;
  return awaitOperation(context, { instance: pulled, operation: "reinstall", since: instance.updated });
}

// src/operations/elasticbox/instances/update-instance.ts?work
var work = {
  run: ({ "box-version": wanted, ...selection }, context) => {
    const find2 = (instance) => versionFor(context.client, instance, wanted);
    return workOnSelected(context, selection, {
      outcome: "updated",
      check: find2,
      plan: async (instance) => {
        const version = await find2(instance);
        if (runsVersion(instance, version)) return [];
        return [moveField(instance, version), { field: "operation", to: "reinstall" }];
      },
      run: async (instance) => {
        const version = await find2(instance);
        if (runsVersion(instance, version)) return void 0;
        const now = await updateVersion(context, instance, version);
        const written = { instance, variables: [], version: version.id };
        return { instance: now, overtaken: noticeOvertaken(context, written, now) };
      }
    });
  }
};
export {
  runsVersion,
  moveField,
  updateVersion,
  work
};

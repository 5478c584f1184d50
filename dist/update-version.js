import {
  chooseVersion
} from "./choose-version.js";
import {
  isOvertaken,
  operateInstance
} from "./plan-changes.js";
import {
  awaitOperation,
  workOnSelected
} from "./work-on-selected.js";
import {
  entryOf,
  isBusy,
  labelOf,
  numberOf,
  versionOf
} from "./instances-view.js";
import {
  readInstance
} from "./find-workspace.js";
import {
  writing
} from "./poll.js";
import {
  isOfKind
} from "./errors.js";
import {
  AbsentError
} from "./index.js";

// src/platforms/elasticbox/changes/update-version.ts
function versionFinder(context, wanted) {
  const known = /* @__PURE__ */ new Map();
  return (instance) => {
    const key = `${instance.owner} ${instance.box}`;
    const version = known.get(key) ?? versionFor(context, instance, wanted);
    known.set(key, version);
    return version;
  };
}
async function versionFor({ client }, instance, wanted) {
  const boxes = await client.listBoxes(instance.owner);
  const box = boxes.find(({ id }) => id === instance.box);
  if (!box) {
    throw new AbsentError(
      `The box of ${labelOf(instance)} (${instance.box}) is not among its workspace\u2019s boxes.`,
      {
        next: "Have the box shared with the workspace again."
      }
    );
  }
  const workspace = { id: instance.owner, name: "", type: "", email: "" };
  return chooseVersion(client, box, { workspace, wanted });
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
    const versionFor2 = versionFinder(context, wanted);
    return workOnSelected(context, selection, {
      outcome: "updated",
      check: versionFor2,
      plan: async (instance) => {
        const version = await versionFor2(instance);
        if (runsVersion(instance, version)) return [];
        return [moveField(instance, version), { field: "operation", to: "reinstall" }];
      },
      run: async (instance) => {
        const version = await versionFor2(instance);
        if (runsVersion(instance, version)) return void 0;
        const now = await updateVersion(context, instance, version);
        const written = { instance, variables: [], version: version.id };
        return { instance: now, overtaken: isOvertaken(context, written, now) };
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

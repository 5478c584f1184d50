import {
  isOvertaken
} from "./check-variables.js";
import {
  operateInstance
} from "./plan-changes.js";
import {
  chooseVersion
} from "./choose-version.js";
import {
  INSTANCE_OUTPUTS,
  SELECTION_RULES,
  awaitOperation,
  entryOf,
  isBusy,
  labelOf,
  numberOf,
  versionOf,
  workOnSelected
} from "./instances-view.js";
import {
  readInstance
} from "./elasticbox-boxes-find-box.js";
import {
  elasticbox,
  elasticboxPlatform
} from "./elasticbox-inputs-inputs.js";
import {
  health
} from "./health.js";
import {
  writing
} from "./poll.js";
import {
  AbsentError,
  defineOperation,
  isOfKind
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/elasticbox/changes/update-version.ts
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

// src/operations/elasticbox/instances/update-instance.ts
var updateInstance = defineOperation({
  name: "update-instance",
  platform: elasticboxPlatform,
  summary: "Move one instance, or all that have all of the tags, to a version of their box, and wait for the reinstall.",
  inputs: {
    required: [],
    optional: [
      health.check,
      health.status,
      elasticbox.instance,
      elasticbox.selectedTags,
      elasticbox.workspace,
      elasticbox.boxVersion
    ],
    rules: SELECTION_RULES
  },
  outputs: [...INSTANCE_OUTPUTS, "count", "healthy"],
  outcomes: ["updated", "unchanged"],
  resume: { operation: "get-instance", input: "instance", output: "id" },
  example: `
instance: i-abc123
box-version: 1.2.0
`,
  run: ({ "box-version": wanted, ...selection }, context) => workOnSelected(context, selection, {
    outcome: "updated",
    check: (instance) => versionFor(context, instance, wanted),
    plan: async (instance) => {
      const version = await versionFor(context, instance, wanted);
      if (runsVersion(instance, version)) return [];
      return [moveField(instance, version), { field: "operation", to: "reinstall" }];
    },
    run: async (instance) => {
      const version = await versionFor(context, instance, wanted);
      if (runsVersion(instance, version)) return void 0;
      const now = await updateVersion(context, instance, version);
      const written = { instance, variables: [], version: version.id };
      return { instance: now, overtaken: isOvertaken(context, written, now) };
    }
  })
});
export {
  runsVersion,
  moveField,
  updateVersion,
  updateInstance
};

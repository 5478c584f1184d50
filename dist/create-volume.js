import {
  awaitVolume
} from "./await-volume.js";
import "./await-settled.js";
import {
  createOnce
} from "./lost-creation.js";
import {
  volumeFacts,
  volumeOutputs,
  volumeResource
} from "./resources-view.js";
import {
  awaitGone,
  explained,
  lookForTaken,
  madeWithin,
  mayBeTaken,
  undoOf
} from "./resources-remove.js";
import {
  assertOneOrg
} from "./find-org.js";
import {
  VOLUMES,
  allWithKey,
  entryOf,
  isLeaving,
  labelOf,
  oneWithKey
} from "./find.js";
import "./paginate.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  ActionError,
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/volumes/new-volume.ts
var POOL = {
  quota_exceeded: "The volume does not fit into what is left of the org\u2019s storage pool: ask for less, delete volumes that are no longer needed, or grow the pool under Billing in the control panel.",
  billing_error: "Check the org\u2019s subscription under Billing in the control panel; storage is paid in advance, so a larger pool may have to be bought first."
};
async function newVolume(context, name, sizeGb) {
  const { client, ledger } = context;
  const { value: volume, ours } = await explained(
    POOL,
    () => createOnce(
      {
        what: `Volume ${name}`,
        key: `a volume named ${name}`,
        look: (budget) => allWithKey(client.within(budget), VOLUMES, name),
        create: () => client.volumes.create({ name, size_gb: sizeGb }),
        describe: ({ id }) => id,
        unique: true,
        serverTime: () => client.serverTime(),
        isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span),
        made: (one) => ledger.create({
          key: entryOf(VOLUMES, one),
          what: labelOf(VOLUMES, one),
          id: one.id,
          outputs: volumeOutputs(one),
          undo: undoOf(VOLUMES, one)
        }),
        found: (one) => ledger.leave(
          entryOf(VOLUMES, one),
          `${labelOf(VOLUMES, one)}, which may be this step\u2019s or somebody else\u2019s`
        )
      },
      context
    )
  );
  return { volume, ours };
}

// src/platforms/dollarbox/volumes/ensure-volume.ts
async function ensureVolume(context, ensure) {
  const look = () => oneWithKey(context.client, VOLUMES, ensure.name);
  const found = await reusable(context, await look(), ensure);
  if (context.dryRun) return planned(found, ensure);
  if (found) return reuse(context, found);
  const made = await newVolume(context, ensure.name, ensure.sizeGb).catch(async (error) => {
    const volume = mayBeTaken(error) ? await lookForTaken(context, look) : void 0;
    if (!volume) throw error;
    return { volume, ours: false };
  });
  if (made.ours) {
    const volume = context.wait ? await awaitVolume(context, made.volume, true) : made.volume;
    return { outcome: "created", changed: true, volume };
  }
  const taken = await reusable(context, made.volume, ensure);
  return taken ? reuse(context, taken) : ensureVolume(context, ensure);
}
async function reuse(context, found) {
  const volume = context.wait ? await awaitVolume(context, found) : found;
  return { outcome: "unchanged", changed: false, volume };
}
async function reusable(context, volume, { sizeGb, ifExists }) {
  if (!volume) return void 0;
  await assertOneOrg(context.client);
  if (isLeaving(volume)) {
    if (!context.dryRun) await awaitGone(context, VOLUMES, volume);
    return void 0;
  }
  if (ifExists === "fail") {
    throw new ActionError(`There is already a ${labelOf(VOLUMES, volume)}, and \`if-exists\` is \`fail\`.`, {
      title: `Volume ${volume.name} exists`,
      next: "Choose another name, or set `if-exists: reuse`."
    });
  }
  if (volume.size_gb !== null && volume.size_gb !== sizeGb) throw otherSize(volume, sizeGb);
  return volume;
}
function otherSize(volume, wanted) {
  return new ActionError(
    `There is already a ${labelOf(VOLUMES, volume)}, of ${volume.size_gb} GB; ${wanted} GB are asked for. Volumes are immutable: delete and recreate to change the size.`,
    {
      title: `Volume ${volume.name} has another size`,
      next: `Set \`size-gb: ${volume.size_gb}\`, or save its data, delete it with \`operation: delete-volume\` (its data is destroyed) and create it again.`
    }
  );
}
function planned(found, { name, sizeGb }) {
  const action = found ? "none" : "create";
  const target = found ? labelOf(VOLUMES, found) : `volume ${name}`;
  const fields = [
    { field: "name", to: name },
    { field: "size", to: `${sizeGb} GB` }
  ];
  const plan = [{ action, target, fields: found ? [] : fields }];
  return { outcome: "planned", changed: !found, volume: found, plan };
}

// src/operations/dollarbox/volumes/create-volume.ts
var createVolume = defineOperation({
  name: "create-volume",
  platform: dollarboxPlatform,
  summary: "Create a volume, or reuse the one of this name, and wait until it is bound. Volumes are immutable: another size takes deleting (with the data) and recreating.",
  inputs: { required: [dollarbox.name, dollarbox.sizeGb], optional: [dollarbox.volumeIfExists] },
  outputs: ["id", "name", "status"],
  outcomes: ["created", "unchanged"],
  resume: { operation: "get-volume", input: "id", output: "id" },
  example: `
org: acme
name: data
size-gb: 10
`,
  run: async ({ name, "size-gb": sizeGb, "if-exists": ifExists }, context) => {
    const { volume, ...ended } = await ensureVolume(context, { name, sizeGb, ifExists });
    if (!volume)
      return { ...ended, title: `Would create volume ${name} of ${sizeGb} GB.`, outputs: { name } };
    return {
      ...ended,
      title: context.dryRun ? `Looked at volume ${name}.` : `Volume ${name} is ${volume.status}.`,
      resource: volumeResource(volume),
      outputs: volumeOutputs(volume),
      facts: volumeFacts(volume)
    };
  }
});
export {
  createVolume
};

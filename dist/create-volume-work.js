import {
  awaitVolume
} from "./await-volume.js";
import {
  holder,
  madeWithin,
  makeOrFind,
  mustNotExist,
  ofTheName
} from "./name-taken.js";
import {
  createOnce
} from "./lost-creation.js";
import "./resources-remove.js";
import {
  VOLUME_VIEWS,
  volumeOutputs
} from "./resources-view.js";
import {
  explained,
  tellEnsured
} from "./await-settled.js";
import "./find-org.js";
import {
  VOLUMES,
  allWithKey,
  labelOf,
  oneWithKey
} from "./find.js";
import "./input-rules.js";
import "./read-whole.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import {
  ActionError
} from "./index.js";

// src/platforms/dollarbox/volumes/new-volume.ts
var POOL = {
  quota_exceeded: "The volume does not fit into what is left of the org\u2019s storage pool: ask for less, delete volumes that are no longer needed, or grow the pool under Billing in the control panel.",
  billing_error: "Check the org\u2019s subscription under Billing in the control panel; storage is paid in advance, so a larger pool may have to be bought first."
};
function newVolume(context, name, sizeGb) {
  const { client } = context;
  return explained(
    POOL,
    () => createOnce(
      {
        ...ofTheName(context, VOLUMES, volumeOutputs),
        what: `Volume ${name}`,
        key: `a volume named ${name}`,
        look: (budget) => allWithKey(client.within(budget), VOLUMES, name),
        create: () => client.volumes.create({ name, size_gb: sizeGb }),
        isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span)
      },
      context
    )
  );
}

// src/platforms/dollarbox/volumes/ensure-volume.ts
async function ensureVolume(context, ensure) {
  const look = () => oneWithKey(context.client, VOLUMES, ensure.name);
  const found = await reusable(context, await look(), ensure);
  if (context.dryRun) return planned(found, ensure);
  if (found) return reuse(context, found);
  const { value, ours } = await makeOrFind(context, VOLUMES, {
    what: `a volume named ${ensure.name}`,
    make: () => newVolume(context, ensure.name, ensure.sizeGb),
    look
  });
  if (ours)
    return { outcome: "created", item: context.wait ? await awaitVolume(context, value, true) : value };
  const taken = await reusable(context, value, ensure);
  return taken ? reuse(context, taken) : ensureVolume(context, ensure);
}
async function reuse(context, found) {
  return { outcome: "unchanged", item: context.wait ? await awaitVolume(context, found) : found };
}
async function reusable(context, found, { sizeGb, ifExists }) {
  const volume = await holder(context, VOLUMES, found);
  if (!volume) return void 0;
  if (ifExists === "fail")
    throw mustNotExist(VOLUMES, volume, "Choose another name, or set `if-exists: reuse`.");
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
  return { outcome: "planned", item: found, plan };
}

// src/operations/dollarbox/volumes/create-volume.ts?work
var work = {
  run: async ({ name, "size-gb": sizeGb, "if-exists": ifExists }, context) => {
    const ensured = await ensureVolume(context, { name, sizeGb, ifExists });
    return tellEnsured(context, name, ensured, VOLUME_VIEWS, ` of ${sizeGb} GB`);
  }
};
export {
  work
};

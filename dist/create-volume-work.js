import {
  createOne,
  ensure,
  madeWithin
} from "./ensure.js";
import "./lost-creation.js";
import {
  explained
} from "./resources-remove.js";
import {
  leaveAsIs,
  tellEnsured
} from "./await-settled.js";
import {
  VOLUMES,
  labelOf
} from "./container-kind.js";
import "./input-rules.js";
import "./path.js";
import "./poll.js";
import "./classify.js";
import {
  ActionError
} from "./index.js";

// src/platforms/dollarbox/volumes/ensure-volume.ts
var POOL = {
  quota_exceeded: "The volume does not fit into what is left of the org\u2019s storage pool: ask for less, delete volumes that are no longer needed, or grow the pool under Billing in the control panel.",
  billing_error: "Check the org\u2019s subscription under Billing in the control panel; storage is paid in advance, so a larger pool may have to be bought first."
};
function ensureVolume(context, { name, sizeGb, ifExists }) {
  return ensure(context, VOLUMES, {
    key: name,
    ifExists,
    next: "Choose another name, or set `if-exists: reuse`.",
    keep: async (volume) => {
      if (volume.size_gb !== null && volume.size_gb !== sizeGb) throw otherSize(volume, sizeGb);
      return leaveAsIs(context, VOLUMES, volume);
    },
    fields: [
      { field: "name", to: name },
      { field: "size", to: `${sizeGb} GB` }
    ],
    create: () => explained(
      POOL,
      () => createOne(context, VOLUMES, name, {
        create: () => context.client.volumes.create({ name, size_gb: sizeGb }),
        isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span)
      })
    )
  });
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

// src/operations/dollarbox/volumes/create-volume.ts?work
var work = {
  run: async ({ name, "size-gb": sizeGb, "if-exists": ifExists }, context) => {
    const ensured = await ensureVolume(context, { name, sizeGb, ifExists });
    return tellEnsured(context, VOLUMES, name, ensured, ` of ${sizeGb} GB`);
  }
};
export {
  work
};

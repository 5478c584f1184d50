import {
  removal
} from "./resources-remove.js";
import {
  volumeResource
} from "./resources-view.js";
import {
  explained
} from "./await-settled.js";
import {
  VOLUMES,
  select
} from "./find.js";
import "./poll.js";
import "./classify.js";
import "./errors.js";
import "./pem.js";
import "./deadline.js";
import "./index.js";

// src/operations/dollarbox/volumes/delete-volume.ts?work
var DETACH = "If a container uses the volume, detach it first: in the control panel set the container\u2019s volume to \u201CNo volume\u201D and restart it, or delete the container.";
var ATTACHED = { conflict: DETACH, validation_error: DETACH };
var work = {
  run: async ({ id, name: key, "if-missing": ifMissing }, context) => {
    const found = await select(context.client, VOLUMES, { id, key });
    return explained(
      ATTACHED,
      () => removal(context, {
        kind: VOLUMES,
        found,
        selection: { id, key },
        ifMissing,
        verb: "delete",
        outputs: (volume) => ({ id: volume.id, name: volume.name }),
        resource: volumeResource
      })
    );
  }
};
export {
  work
};

import {
  volumeResource
} from "./resources-view.js";
import {
  explained,
  removal
} from "./resources-remove.js";
import {
  VOLUMES,
  select
} from "./find.js";
import {
  dollarbox,
  dollarboxPlatform
} from "./dollarbox-inputs-inputs.js";
import {
  exactlyOne
} from "./kinds-yaml.js";
import "./poll.js";
import "./classify.js";
import {
  defineOperation
} from "./index.js";
import "./runtime.js";

var __webpack_exports__ = {};
// src/operations/dollarbox/volumes/delete-volume.ts
var DETACH = "If a container uses the volume, detach it first: in the control panel set the container\u2019s volume to \u201CNo volume\u201D and restart it, or delete the container.";
var ATTACHED = { conflict: DETACH, validation_error: DETACH };
var deleteVolume = defineOperation({
  name: "delete-volume",
  platform: dollarboxPlatform,
  summary: "Delete a volume with its data and wait until it is gone.",
  inputs: {
    required: [],
    optional: [dollarbox.id, dollarbox.name, dollarbox.ifMissing],
    rules: [exactlyOne("name", "id")]
  },
  outputs: ["id", "name"],
  outcomes: ["deleted", "absent"],
  example: `
org: acme
name: shared
`,
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
});
export {
  deleteVolume
};

import {
  explained,
  removeSelected
} from "./resources-remove.js";
import {
  VOLUMES
} from "./container-kind.js";
import "./input-rules.js";
import "./poll.js";
import "./classify.js";
import "./index.js";

// src/operations/dollarbox/volumes/delete-volume.ts?work
var DETACH = "If a container uses the volume, detach it first: in the control panel set the container\u2019s volume to \u201CNo volume\u201D and restart it, or delete the container.";
var ATTACHED = { conflict: DETACH, validation_error: DETACH };
var work = {
  run: ({ id, name: key, "if-missing": ifMissing }, context) => explained(ATTACHED, () => removeSelected(context, VOLUMES, { id, key }, ifMissing))
};
export {
  work
};

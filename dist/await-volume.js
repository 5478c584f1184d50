import {
  awaitSettled
} from "./await-settled.js";
import {
  volumeOutputs
} from "./resources-view.js";
import {
  VOLUMES,
  capital,
  failureReason,
  judgeVolume,
  labelOf
} from "./find.js";
import {
  VOLUME_SETTLES
} from "./dollarbox-inputs-inputs.js";
import {
  ActionError,
  asLine
} from "./index.js";

var __webpack_exports__ = {};
// src/platforms/dollarbox/volumes/await-volume.ts
function awaitVolume(context, volume, fresh = false) {
  return awaitSettled(context, {
    kind: VOLUMES,
    item: volume,
    judge: judgeVolume,
    fresh,
    settles: VOLUME_SETTLES,
    describe: ({ status }) => status,
    outputs: volumeOutputs,
    failed
  });
}
function failed(volume) {
  const reason = asLine(failureReason(volume));
  return new ActionError(
    `${capital(labelOf(VOLUMES, volume))} ended as ${asLine(volume.status)}${reason ? `: ${reason}` : "; DollarBox gives no reason"}.`,
    {
      title: `Volume ${volume.name} was not provisioned`,
      next: "Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id."
    }
  );
}
export {
  awaitVolume
};

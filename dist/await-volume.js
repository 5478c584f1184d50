import {
  volumeOutputs
} from "./resources-view.js";
import {
  awaitSettled
} from "./await-settled.js";
import {
  VOLUMES,
  judgeVolume
} from "./find.js";
import {
  VOLUME_SETTLES
} from "./input-rules.js";

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
    failed: ({ name }) => ({
      title: `Volume ${name} was not provisioned`,
      next: "Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id."
    })
  });
}
export {
  awaitVolume
};

import type { DollarboxContext } from '../api/client.ts';
import { VOLUMES } from '../api/kinds.ts';
import type { Volume } from '../api/schema.ts';
import { awaitSettled } from '../resources/await-settled.ts';
import { judgeVolume } from '../resources/settle.ts';
import { VOLUME_SETTLES } from '../resources/settle-times.ts';
import { volumeOutputs } from '../resources/view.ts';

/** Waits until the volume is bound. `fresh`: it was created just now. Throws when it ends badly. */
export function awaitVolume(context: DollarboxContext, volume: Volume, fresh = false): Promise<Volume> {
  return awaitSettled<Volume>(context, {
    kind: VOLUMES,
    item: volume,
    judge: judgeVolume,
    fresh,
    settles: VOLUME_SETTLES,
    describe: ({ status }) => status,
    outputs: volumeOutputs,
    failed: ({ name }) => ({
      title: `Volume ${name} was not provisioned`,
      next: 'Delete it with `operation: delete-volume`, which frees its part of the pool, and create it again; if it stays so, ask DollarBox with its id.',
    }),
  });
}

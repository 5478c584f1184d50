import type { Undo } from '../../../contract/ledger.ts';
import { ActionError } from '../../../contract/result/errors.ts';
import type { Clock } from '../../../support/clock.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { readIfThere } from '../instances/read-instance.ts';
import { tryRemoval } from '../instances/try-removal.ts';
import { labelOf } from '../instances/view.ts';

/** Pause between two tries to delete a record while its instance is being terminated, in milliseconds. */
const PAUSE = 1_000;

/**
 * What `on-timeout: cancel` does with an instance that carries the tag of this step's own creation: it is terminated
 * without its scripts, and its record deleted, until the client's own deadline. One that is gone already is fine.
 */
export function undoDeploy(instance: Instance, tag: string, clock: Clock): Undo<ElasticboxClient> {
  return {
    said: `${labelOf(instance)} was created and is terminated and deleted again`,
    work: async (client) => {
      const now = await readIfThere(client, instance);
      if (!now) return;
      // Only what is proven to be ours is terminated, whatever the answer to the creation said.
      if (!now.tags.includes(tag))
        throw new ActionError(`it does not have the tag ${tag} of this step’s creation`);
      if ((await tryRemoval(client, now, 'force_terminate')) === 'absent') return;
      while ((await tryRemoval(client, now, 'delete')) === 'conflict') await clock.sleep(PAUSE);
    },
  };
}

import type { Clock } from '../../../support/clock.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { InstanceKey } from '../instances/read-instance.ts';
import { tryRemoval } from '../instances/try-removal.ts';

/** Pause between two tries to delete a record while its instance is being terminated, in milliseconds. */
const PAUSE = 1_000;

/**
 * Terminates an instance without its scripts and deletes its record, as an undoing does: the client's own
 * deadline ends it. One that is gone already is fine.
 */
export async function forceRemove(client: ElasticboxClient, key: InstanceKey, clock: Clock): Promise<void> {
  if ((await tryRemoval(client, key, 'force_terminate')) === 'absent') return;
  while ((await tryRemoval(client, key, 'delete')) === 'conflict') await clock.sleep(PAUSE);
}

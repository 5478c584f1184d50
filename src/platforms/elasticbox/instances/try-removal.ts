import { isOfKind } from '../../../http/failure/errors.ts';
import type { ElasticboxClient, Removal } from '../api/client.ts';
import { type InstanceKey, meansAbsent } from './read-instance.ts';

/** `conflict`: the state does not allow it now. `absent`: there is no such instance. */
type Removed = 'accepted' | 'conflict' | 'absent';

/** Asks for a removal once; other refusals are thrown. */
export async function tryRemoval(
  client: ElasticboxClient,
  key: InstanceKey,
  removal: Removal,
): Promise<Removed> {
  try {
    await client.remove(key.id, removal);
    return 'accepted';
  } catch (error) {
    if (isOfKind(error, 'conflict')) return 'conflict';
    if (await meansAbsent(client, key, error)) return 'absent';
    throw error;
  }
}

import { AbsentError } from '../../../contract/result/errors.ts';
import { LIST_LAG } from '../../../contract/time/list-lag.ts';
import { isOfKind } from '../../../http/failure/errors.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { readInstance } from './read-instance.ts';
import { isTerminated } from './settle.ts';
import { sideBySide } from './side-by-side.ts';

/** Pause between two looks at an instance that the list still shows, in milliseconds. */
const PAUSE = 2_000;

/**
 * Those of the listed instances that are there, as they are: a list may still show what was deleted or changed.
 * Terminated ones are only among them when asked for.
 */
export async function confirmListed(
  context: ElasticboxContext,
  listed: readonly Instance[],
  { terminated = false }: { readonly terminated?: boolean } = {},
): Promise<readonly Instance[]> {
  const read = await sideBySide(context, listed, (instance) => readListed(context, instance));
  return read
    .filter((instance) => instance !== undefined)
    .filter((instance) => terminated || !isTerminated(instance));
}

/**
 * Later releases answer 403 for what does not exist, and only the list tells that from what is forbidden: while it
 * may lag, it is asked again.
 */
async function readListed(
  { client, timing }: ElasticboxContext,
  instance: Instance,
): Promise<Instance | undefined> {
  const { clock, deadline, signal, timeline } = timing;
  const end = clock.now() + Math.min(LIST_LAG, deadline.left());
  for (;;) {
    try {
      return await readInstance(client, instance);
    } catch (error) {
      if (error instanceof AbsentError) return undefined;
      if (!isOfKind(error, 'denied') || clock.now() + PAUSE > end) throw error;
      await timeline.during('wait', `instance ${instance.id}`, () => clock.sleep(PAUSE, signal));
    }
  }
}

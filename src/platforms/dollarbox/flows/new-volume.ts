import type { Context } from '../../../contract/context.ts';
import { createOnce } from '../../../http/create-once.ts';
import type { DollarboxClient } from '../client.ts';
import { explained, type NextSteps } from '../explained.ts';
import { called, entryOf, VOLUMES } from '../kinds.ts';
import type { Volume } from '../schema.ts';
import { volumeOutputs } from '../view.ts';
import { awaitVolume } from './await-volume.ts';
import { allWithKey } from './find.ts';

/**
 * A volume larger than what is left of the pool is refused. Source:
 * https://dollarbox.dev/docs/persistent-volumes/; which code says so is [inferred].
 */
const POOL: NextSteps = {
  quota_exceeded:
    'The volume does not fit into what is left of the org’s storage pool: ask for less, delete volumes that are no longer needed, or grow the pool under Billing in the control panel.',
  billing_error:
    'Check the org’s subscription under Billing in the control panel; storage is paid in advance, so a larger pool may have to be bought first.',
};

/** Creates a volume exactly once and waits for it; its name is what it is found by again. */
export async function newVolume(
  context: Context<DollarboxClient>,
  name: string,
  sizeGb: number,
): Promise<Volume> {
  const { client } = context;
  const record = (volume: Volume): void => {
    const what = called(VOLUMES, volume);
    context.ledger.create({
      key: entryOf(VOLUMES, volume),
      what,
      id: volume.id,
      outputs: volumeOutputs(volume),
      undo: {
        said: `${what} was created and is deleted again`,
        work: async (own) => void (await own.volumes.remove(volume.id)),
      },
    });
  };
  const { value: volume } = await explained(POOL, () =>
    createOnce<Volume>(
      {
        what: `Volume ${name}`,
        key: `a volume named ${name}`,
        look: (budget) => allWithKey(client.within(budget), VOLUMES, name),
        create: () => client.volumes.create({ name, size_gb: sizeGb }),
        describe: ({ id }) => id,
        made: record,
      },
      context,
    ),
  );
  return context.wait ? awaitVolume(context, volume, true) : volume;
}

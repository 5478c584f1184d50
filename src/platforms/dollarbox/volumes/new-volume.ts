import { createOnce } from '../../../http/creation/create-once.ts';
import type { Created } from '../../../http/creation/creation.ts';
import type { DollarboxContext } from '../api/client.ts';
import { explained, type NextSteps } from '../api/explained.ts';
import { VOLUMES } from '../api/kinds.ts';
import type { Volume } from '../api/schema.ts';
import { allWithKey } from '../resources/find.ts';
import { madeWithin, ofTheName } from '../resources/proof.ts';
import { volumeOutputs } from '../resources/view.ts';

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

/**
 * Creates a volume exactly once. Its name is what it is found by again; it is ours when it has the size that was
 * asked for and was made since.
 */
export function newVolume(context: DollarboxContext, name: string, sizeGb: number): Promise<Created<Volume>> {
  const { client } = context;
  return explained(POOL, () =>
    createOnce<Volume>(
      {
        ...ofTheName(context, VOLUMES, volumeOutputs),
        what: `Volume ${name}`,
        key: `a volume named ${name}`,
        look: (budget) => allWithKey(client.within(budget), VOLUMES, name),
        create: () => client.volumes.create({ name, size_gb: sizeGb }),
        isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span),
      },
      context,
    ),
  );
}

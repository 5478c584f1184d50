import { ActionError } from '../../../contract/result/errors.ts';
import type { DollarboxContext } from '../api/client.ts';
import { explained, type NextSteps } from '../api/explained.ts';
import type { Volume } from '../api/schema.ts';
import { createOne, madeWithin } from '../resources/create-one.ts';
import { ensure } from '../resources/ensure.ts';
import { type Ensured, leaveAsIs } from '../resources/ensured.ts';
import { labelOf } from '../resources/kind.ts';
import { VOLUMES } from './volume-kind.ts';

/** The volume that should be there. */
interface EnsureVolume {
  readonly name: string;
  readonly sizeGb: number;
  readonly ifExists: 'reuse' | 'fail';
}

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
 * Makes sure that a volume of this name and size is there: creates or reuses it. One that is found after a lost answer is
 * ours when it has the size that was asked for and was made since.
 */
export function ensureVolume(
  context: DollarboxContext,
  { name, sizeGb, ifExists }: EnsureVolume,
): Promise<Ensured<Volume>> {
  return ensure(context, VOLUMES, {
    key: name,
    ifExists,
    next: 'Choose another name, or set `if-exists: reuse`.',
    keep: async (volume) => {
      if (volume.size_gb !== null && volume.size_gb !== sizeGb) throw otherSize(volume, sizeGb);
      return leaveAsIs(context, VOLUMES, volume);
    },
    fields: [
      { field: 'name', to: name },
      { field: 'size', to: `${sizeGb} GB` },
    ],
    create: () =>
      explained(POOL, () =>
        createOne(context, VOLUMES, name, {
          create: () => context.client.volumes.create({ name, size_gb: sizeGb }),
          isOurs: (found, span) => found.size_gb === sizeGb && madeWithin(found, span),
        }),
      ),
  });
}

/** Source: https://dollarbox.dev/docs/api/ (volumes are immutable once created). */
function otherSize(volume: Volume, wanted: number): ActionError {
  return new ActionError(
    `There is already a ${labelOf(VOLUMES, volume)}, of ${volume.size_gb} GB; ${wanted} GB are asked for. Volumes are immutable: delete and recreate to change the size.`,
    {
      title: `Volume ${volume.name} has another size`,
      next: `Set \`size-gb: ${volume.size_gb}\`, or save its data, delete it with \`operation: delete-volume\` (its data is destroyed) and create it again.`,
    },
  );
}

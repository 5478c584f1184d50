import { ActionError } from '../../../contract/result/errors.ts';
import type { Outcome } from '../../../contract/result/outcomes.ts';
import type { Change } from '../../../contract/result/result.ts';
import type { DollarboxContext } from '../api/client.ts';
import { labelOf, VOLUMES } from '../api/kinds.ts';
import type { Volume } from '../api/schema.ts';
import { assertOneOrg } from '../orgs/find-org.ts';
import { oneWithKey } from '../resources/find.ts';
import { lookForTaken, mayBeTaken } from '../resources/name-taken.ts';
import { asFound } from '../resources/proof.ts';
import { awaitGone } from '../resources/remove.ts';
import { isLeaving } from '../resources/settle.ts';
import { awaitVolume } from './await-volume.ts';
import { newVolume } from './new-volume.ts';

/** The volume that should be there. */
export interface EnsureVolume {
  readonly name: string;
  readonly sizeGb: number;
  readonly ifExists: 'reuse' | 'fail';
}

/** What was done, or in a dry run would be. */
export interface EnsuredVolume {
  readonly outcome: Outcome;
  /** As it is now; absent in a dry run that would create it. */
  readonly volume: Volume | undefined;
  readonly plan?: readonly Change[];
}

/** Makes sure that a volume of this name and size is there: creates or reuses it. */
export async function ensureVolume(context: DollarboxContext, ensure: EnsureVolume): Promise<EnsuredVolume> {
  const look = () => oneWithKey(context.client, VOLUMES, ensure.name);
  const found = await reusable(context, await look(), ensure);
  if (context.dryRun) return planned(found, ensure);
  if (found) return reuse(context, found);
  const made = await newVolume(context, ensure.name, ensure.sizeGb).catch(async (error: unknown) => {
    // Somebody was faster, or the list lagged behind.
    if (!mayBeTaken(error)) throw error;
    const claim = {
      what: `a volume named ${ensure.name}`,
      refusal: error,
      tell: asFound(context.ledger, VOLUMES),
    };
    return { volume: await lookForTaken(context, claim, look), ours: false };
  });
  if (made.ours) {
    const volume = context.wait ? await awaitVolume(context, made.volume, true) : made.volume;
    return { outcome: 'created', volume };
  }
  const taken = await reusable(context, made.volume, ensure);
  return taken ? reuse(context, taken) : ensureVolume(context, ensure);
}

async function reuse(context: DollarboxContext, found: Volume): Promise<EnsuredVolume> {
  const volume = context.wait ? await awaitVolume(context, found) : found;
  return { outcome: 'unchanged', volume };
}

/** The volume when it can be used; `undefined` when there is none, or none any more. */
async function reusable(
  context: DollarboxContext,
  volume: Volume | undefined,
  { sizeGb, ifExists }: EnsureVolume,
): Promise<Volume | undefined> {
  if (!volume) return undefined;
  await assertOneOrg(context.client);
  if (isLeaving(volume)) {
    if (!context.dryRun) await awaitGone(context, VOLUMES, volume);
    return undefined;
  }
  if (ifExists === 'fail') {
    throw new ActionError(`There is already a ${labelOf(VOLUMES, volume)}, and \`if-exists\` is \`fail\`.`, {
      title: `Volume ${volume.name} exists`,
      next: 'Choose another name, or set `if-exists: reuse`.',
    });
  }
  if (volume.size_gb !== null && volume.size_gb !== sizeGb) throw otherSize(volume, sizeGb);
  return volume;
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

function planned(found: Volume | undefined, { name, sizeGb }: EnsureVolume): EnsuredVolume {
  const action = found ? 'none' : 'create';
  const target = found ? labelOf(VOLUMES, found) : `volume ${name}`;
  const fields = [
    { field: 'name', to: name },
    { field: 'size', to: `${sizeGb} GB` },
  ];
  const plan = [{ action, target, fields: found ? [] : fields }] as const;
  return { outcome: 'planned', volume: found, plan };
}

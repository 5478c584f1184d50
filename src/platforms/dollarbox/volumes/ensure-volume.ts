import { ActionError } from '../../../contract/result/errors.ts';
import type { DollarboxContext } from '../api/client.ts';
import { labelOf, VOLUMES } from '../api/kinds.ts';
import type { Volume } from '../api/schema.ts';
import type { Ensured } from '../resources/ensured.ts';
import { oneWithKey } from '../resources/find.ts';
import { holder, makeOrFind, mustNotExist } from '../resources/holder.ts';
import { awaitVolume } from './await-volume.ts';
import { newVolume } from './new-volume.ts';

/** The volume that should be there. */
interface EnsureVolume {
  readonly name: string;
  readonly sizeGb: number;
  readonly ifExists: 'reuse' | 'fail';
}

/** Makes sure that a volume of this name and size is there: creates or reuses it. */
export async function ensureVolume(
  context: DollarboxContext,
  ensure: EnsureVolume,
): Promise<Ensured<Volume>> {
  const look = () => oneWithKey(context.client, VOLUMES, ensure.name);
  const found = await reusable(context, await look(), ensure);
  if (context.dryRun) return planned(found, ensure);
  if (found) return reuse(context, found);
  const { value, ours } = await makeOrFind(context, VOLUMES, {
    what: `a volume named ${ensure.name}`,
    make: () => newVolume(context, ensure.name, ensure.sizeGb),
    look,
  });
  if (ours)
    return { outcome: 'created', item: context.wait ? await awaitVolume(context, value, true) : value };
  const taken = await reusable(context, value, ensure);
  return taken ? reuse(context, taken) : ensureVolume(context, ensure);
}

async function reuse(context: DollarboxContext, found: Volume): Promise<Ensured<Volume>> {
  return { outcome: 'unchanged', item: context.wait ? await awaitVolume(context, found) : found };
}

/** The volume when it can be used; `undefined` when there is none, or none any more. */
async function reusable(
  context: DollarboxContext,
  found: Volume | undefined,
  { sizeGb, ifExists }: EnsureVolume,
): Promise<Volume | undefined> {
  const volume = await holder(context, VOLUMES, found);
  if (!volume) return undefined;
  if (ifExists === 'fail')
    throw mustNotExist(VOLUMES, volume, 'Choose another name, or set `if-exists: reuse`.');
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

function planned(found: Volume | undefined, { name, sizeGb }: EnsureVolume): Ensured<Volume> {
  const action = found ? 'none' : 'create';
  const target = found ? labelOf(VOLUMES, found) : `volume ${name}`;
  const fields = [
    { field: 'name', to: name },
    { field: 'size', to: `${sizeGb} GB` },
  ];
  const plan = [{ action, target, fields: found ? [] : fields }] as const;
  return { outcome: 'planned', item: found, plan };
}

import type { LeftPreview, LeftQuery } from '../../../previews/left-preview.ts';
import { nameLookAlike } from '../../../previews/look-alike.ts';
import { isSameRepository, MARK_VARIABLE, readMark } from '../../../previews/owner.ts';
import type { DollarboxContext } from '../api/client.ts';
import { leftPreview } from '../previews/left-preview.ts';
import { assertOneOrg } from '../resources/find-org.ts';
import { labelOf } from '../resources/kind.ts';
import { isGone } from '../resources/settle.ts';
import { CONTAINERS } from './container-kind.ts';
import { containerPreviewName } from './preview-name.ts';

/** The org's containers that are previews of this repository: by their mark and, when a base is given, their name. */
export async function leftContainers(
  context: DollarboxContext,
  { repository, base }: LeftQuery,
): Promise<readonly LeftPreview[]> {
  const found = new Map<string, LeftPreview>();
  await assertOneOrg(context.client);
  for await (const container of context.client.containers.list()) {
    if (isGone(container)) continue;
    const { [MARK_VARIABLE]: mark } = container.env;
    const owner = readMark(mark);
    if (mark === undefined)
      nameLookAlike(context, { name: container.name, what: labelOf(CONTAINERS, container), base });
    if (!owner || !isSameRepository(owner.repository, repository)) continue;
    if (base !== undefined && container.name !== containerPreviewName(base, owner.number)) continue;
    found.set(container.id, leftPreview(context, CONTAINERS, container, owner.number));
  }
  return [...found.values()];
}

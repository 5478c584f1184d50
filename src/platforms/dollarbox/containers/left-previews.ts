import type { LeftPreview } from '../../../previews/left-preview.ts';
import { nameLookAlike } from '../../../previews/look-alike.ts';
import { isSameRepository, MARK_VARIABLE, readMark } from '../../../previews/owner.ts';
import type { DollarboxContext } from '../api/client.ts';
import { CONTAINERS, labelOf, type ResourceKind } from '../api/kinds.ts';
import type { Container } from '../api/schema.ts';
import { assertOneOrg } from '../resources/find-org.ts';
import { awaitGone, remove } from '../resources/remove.ts';
import { hasFailed, isGone, isLeaving } from '../resources/settle.ts';
import { containerPreviewName } from './preview-name.ts';

/** Which previews are meant. */
export interface LeftQuery {
  readonly repository: string;
  /** Base of their names; without it those of every name. */
  readonly base: string | undefined;
}

/** The org's containers that are previews of this repository: by their mark and, when a base is given, their name. */
export async function leftContainers(
  context: DollarboxContext,
  { repository, base }: LeftQuery,
): Promise<readonly LeftPreview[]> {
  const found = new Map<string, LeftPreview>();
  await assertOneOrg(context.client);
  for await (const container of context.client.containers.list()) {
    const owner = readMark(container.env[MARK_VARIABLE]);
    if (container.env[MARK_VARIABLE] === undefined && !isGone(container)) {
      nameLookAlike(context, { name: container.name, what: labelOf(CONTAINERS, container), base });
    }
    if (!owner || isGone(container) || !isSameRepository(owner.repository, repository)) continue;
    if (base !== undefined && container.name !== containerPreviewName(base, owner.number)) continue;
    found.set(container.id, leftContainer(context, container, owner.number));
  }
  return [...found.values()];
}

function leftContainer(context: DollarboxContext, container: Container, number: number): LeftPreview {
  const { id, name, created_at } = container;
  return { id, name, number, created: created_at ?? '', ...standing(context, CONTAINERS, container) };
}

/** How something stands that is swept, and how it is removed. */
export function standing<T extends { readonly id: string; readonly status: string }>(
  context: DollarboxContext,
  kind: ResourceKind<T>,
  item: T,
): Pick<LeftPreview, 'status' | 'failed' | 'what' | 'remove'> {
  return {
    status: item.status,
    failed: hasFailed(item),
    what: labelOf(kind, item),
    remove: async () => {
      if (!isLeaving(item)) return remove(context, kind, item);
      if (context.wait) await awaitGone(context, kind, item);
      return false;
    },
  };
}

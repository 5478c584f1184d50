import { ActionError } from '../../../contract/result/errors.ts';
import { isOwnerTag, type Owner, ownerMark, ownerTag } from '../../../previews/owner.ts';
import { list } from '../../../support/text.ts';
import type { Box } from '../api/box-schema.ts';
import type { ElasticboxClient } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import type { Workspace } from '../api/schema.ts';
import { isOfBox, isOwnedBy } from '../instances/find-instances.ts';
import { readIfThere } from '../instances/read-instance.ts';
import { isTerminated } from '../instances/settle.ts';
import { labelOf } from '../instances/view.ts';

/** What instances of a workspace have the name of a preview. */
interface FoundPreviews {
  /** All that the workspace's list shows. */
  readonly listed: readonly Instance[];
  /** The owner's, records of terminated ones included. */
  readonly own: readonly Instance[];
  /** Those of others, or of nobody. */
  readonly foreign: readonly Instance[];
}

/** The workspace's own instances of this name; those of an application have it as the application's name. */
export async function findPreviews(
  client: ElasticboxClient,
  { workspace, name, owner }: { readonly workspace: Workspace; readonly name: string; readonly owner: Owner },
): Promise<FoundPreviews> {
  const tag = ownerTag(owner);
  const listed = await client.listInstances(workspace.id);
  const named = listed.filter((instance) => isOwnedBy(instance, workspace.id) && isNamed(instance, name));
  return {
    listed,
    own: named.filter(({ tags }) => tags.includes(tag)),
    foreign: named.filter((instance) => !instance.tags.includes(tag) && !isTerminated(instance)),
  };
}

/** With those that this step has deployed itself: a list that lags behind may not have them yet. */
export async function withDeployed(
  client: ElasticboxClient,
  listed: readonly Instance[],
  { workspace, deployed }: { readonly workspace: Workspace; readonly deployed: Iterable<string> },
): Promise<readonly Instance[]> {
  const all = new Map(listed.map((instance) => [instance.id, instance]));
  for (const id of deployed) {
    const read = all.has(id) ? undefined : await readIfThere(client, { id, owner: workspace.id });
    if (read) all.set(id, read);
  }
  return [...all.values()];
}

/** Its name, or that of the application it belongs to. */
export function isNamed(instance: Instance, name: string): boolean {
  return instance.name === name || instance.application?.name === name;
}

/** Throws when an instance of the name is another owner's: whose it is cannot be told from a tag, only that. */
export function refuseForeign({ foreign }: FoundPreviews, owner: Owner): void {
  const [first] = foreign;
  if (!first) return;
  const marked = first.tags.some(isOwnerTag)
    ? 'is the preview of another pull request or repository'
    : 'is nobody’s preview (it has no tag that says so)';
  throw new ActionError(
    `${labelOf(first)} ${marked}, not that of ${ownerMark(owner)}. Nothing was changed.`,
    {
      title: `Instance ${first.name} belongs to somebody else`,
      next: 'Choose another `name`, or terminate that instance if nobody needs it.',
    },
  );
}

/** Throws when the owner's own preview of this name is of another box: two steps may have the same `name`. */
export function refuseOtherBox({ own }: FoundPreviews, box: Box): void {
  const others = own.filter(
    (one) => !isTerminated(one) && one.application === undefined && !isOfBox(one, box.id),
  );
  if (others.length === 0) return;
  throw new ActionError(
    `${list(others.map(labelOf))} is this pull request’s preview of another box than ${box.name}. Nothing was changed.`,
    {
      title: `The preview is of another box`,
      next: 'Give each box a `name` of its own, or terminate the instance if the box was changed on purpose.',
    },
  );
}

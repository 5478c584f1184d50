import type { LeftPreview, LeftQuery } from '../../../previews/left-preview.ts';
import { nameLookAlike } from '../../../previews/look-alike.ts';
import { isOwnerTag, readTags } from '../../../previews/owner.ts';
import type { ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { findWorkspace } from '../boxes/find-workspace.ts';
import { isOwnedBy } from '../instances/find-instances.ts';
import { removeInstance } from '../instances/remove-instance.ts';
import { describeStatus, hasFailed, isTerminated } from '../instances/settle.ts';
import { labelOf } from '../instances/view.ts';
import { isNamed } from './preview-instances.ts';
import { instancePreviewName } from './preview-name.ts';

/** Which previews are meant, and where. */
export interface WorkspaceQuery extends LeftQuery {
  /** Id or name. */
  readonly workspace: string;
}

/**
 * The workspace's own instances that are previews of this repository, records of terminated ones included: by
 * their tag and, when a base is given, their name.
 */
export async function leftInstances(
  context: ElasticboxContext,
  query: WorkspaceQuery,
): Promise<readonly LeftPreview[]> {
  const { client } = context;
  const workspace = await findWorkspace(client, query.workspace);
  const left: LeftPreview[] = [];
  for (const instance of await client.listInstances(workspace.id)) {
    const number = readTags(instance.tags, query.repository);
    if (!isOwnedBy(instance, workspace.id)) continue;
    if (!instance.tags.some(isOwnerTag) && !isTerminated(instance)) {
      nameLookAlike(context, { name: instance.name, what: labelOf(instance), base: query.base });
    }
    if (number === undefined) continue;
    if (query.base !== undefined && !isNamed(instance, instancePreviewName(query.base, number))) continue;
    left.push(leftInstance(context, instance, number));
  }
  return left;
}

function leftInstance(context: ElasticboxContext, instance: Instance, number: number): LeftPreview {
  return {
    id: instance.id,
    name: instance.application?.name ?? instance.name,
    number,
    status: describeStatus(instance),
    failed: hasFailed(instance),
    created: instance.created,
    what: labelOf(instance),
    // What is known of one of several is no output of the step.
    remove: () =>
      context.ledger.amongSeveral(() =>
        removeInstance(context, instance, { force: false, deleteRecord: true }),
      ),
  };
}

import type { ElasticboxClient } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { isTerminated } from './settle.ts';

/** What instances are found by. */
export interface InstanceQuery {
  /** Id of the workspace that owns them. */
  readonly workspace: string;
  /** All of them must be there. */
  readonly tags: readonly string[];
  /** Id of the main box. */
  readonly box?: string;
  readonly name?: string;
  /** Name of the application that they are parts of. */
  readonly application?: string;
}

/** The instances that match, terminated ones apart. The API has no filter, so the workspace's whole list is read. */
export async function findInstances(
  client: ElasticboxClient,
  query: InstanceQuery,
): Promise<readonly Instance[]> {
  return matching(await client.listInstances(query.workspace), query);
}

/** Those of the workspace's list that match; instances that others share with the workspace are not touched. */
export function matching(
  listed: readonly Instance[],
  { workspace, tags, box, name, application }: InstanceQuery,
): readonly Instance[] {
  return listed.filter(
    (instance) =>
      !isTerminated(instance) &&
      isOwnedBy(instance, workspace) &&
      (box === undefined || isOfBox(instance, box)) &&
      (name === undefined || instance.name === name) &&
      (application === undefined || instance.application?.name === application) &&
      tags.every((tag) => instance.tags.includes(tag)),
  );
}

/** Not one that another workspace shares with this one. */
export function isOwnedBy({ owner }: Instance, workspace: string): boolean {
  return owner === '' || owner === workspace;
}

/**
 * The instance is of this box. `box` of an instance is the main box; its first copy may be that or one of its
 * versions.
 */
export function isOfBox({ box, boxes }: Instance, wanted: string): boolean {
  return box === wanted || boxes[0]?.id === wanted || boxes[0]?.version?.box === wanted;
}

import { list } from '../../../support/text.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { findWorkspace } from '../boxes/find-workspace.ts';
import { tagMatcher } from '../inputs/tag-matcher.ts';
import { confirmListed } from './confirm-listed.ts';
import { isOwnedBy } from './find-instances.ts';
import { readIfThere } from './read-instance.ts';
import { isTerminated } from './settle.ts';

/** How a step names instances: one by its id, or all that have all of the tags. */
export interface InstanceSelection {
  readonly instance?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly workspace?: string | undefined;
}

/**
 * The instances that are meant; none when nothing matches. No tags select nothing. Terminated instances whose
 * record is still there are only among them when asked for.
 */
export async function selectInstances(
  context: ElasticboxContext,
  { instance, tags = [], workspace }: InstanceSelection,
  { terminated }: { readonly terminated: boolean },
): Promise<readonly Instance[]> {
  const { client } = context;
  if (instance !== undefined) {
    const found = await selectInstance(client, { instance, workspace });
    return found ? [found] : [];
  }
  if (tags.length === 0 || workspace === undefined) return [];
  const { id } = await findWorkspace(client, workspace);
  const matches = tagMatcher(tags);
  const listed = (await client.listInstances(id)).filter(
    (one) => isOwnedBy(one, id) && (terminated || !isTerminated(one)) && matches(one),
  );
  return confirmListed(context, listed, { terminated });
}

/** The instance of this id; `undefined` when it is not there. Without a workspace a 403 stays a 403. */
export async function selectInstance(
  client: ElasticboxClient,
  { instance = '', workspace }: InstanceSelection,
): Promise<Instance | undefined> {
  const owner = workspace === undefined ? undefined : (await findWorkspace(client, workspace)).id;
  return readIfThere(client, { id: instance, owner });
}

/** The selection in words: `instance i-abc123`, `instance with the tags web and pr-41`. */
export function describeSelection({ instance, tags = [] }: InstanceSelection): string {
  if (instance !== undefined) return `instance ${instance}`;
  return tags.length === 0
    ? 'instance selected, because no tags are given'
    : `instance with the tags ${list(tags)}`;
}

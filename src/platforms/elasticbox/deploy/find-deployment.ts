import { ActionError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import type { Instance } from '../api/instance-schema.ts';
import { confirmed } from '../instances/confirmed.ts';
import { findInstances, type InstanceQuery, matching } from '../instances/find-instances.ts';
import type { DeployInputs, DeployTarget } from './deploy-target.ts';

/** What is done with a deployment of the same box, name and tags. */
export type IfExists = 'reconfigure' | 'reinstall' | 'recreate' | 'reuse' | 'create' | 'fail';

/** The deployment that should be there. */
export interface Ensure {
  readonly target: DeployTarget;
  readonly deploy: DeployInputs;
  readonly ifExists: IfExists;
  /** Tags that it is found by; all of the deploy's unless told. */
  readonly foundBy?: readonly string[];
  /** The workspace's instances, where they have just been read. */
  readonly listed?: readonly Instance[];
}

/** The instance of a deployment; of an application those of its services. */
export type Group = readonly Instance[];

/** The one deployment of this box, name and tags that is there. Throws with the ids when there are several. */
export async function findDeployment(context: ElasticboxContext, ensure: Ensure): Promise<Group | undefined> {
  const { target, listed = await context.client.listInstances(target.workspace.id) } = ensure;
  const there = groupsOf(target, await confirmed(context, matching(listed, queryOf(ensure))));
  if (there.length > 1) throw several(target, there);
  return there[0];
}

/** All deployments of this box, name and tags that the workspace's list shows. */
export async function listDeployments(client: ElasticboxClient, ensure: Ensure): Promise<readonly Group[]> {
  return groupsOf(ensure.target, await findInstances(client, queryOf(ensure)));
}

function queryOf({ target, deploy, foundBy }: Ensure): InstanceQuery {
  const { workspace, box, name, isApplication } = target;
  const which = isApplication ? { application: name } : { box: box.id, name };
  return { workspace: workspace.id, tags: foundBy ?? deploy.tags, ...which };
}

function groupsOf({ isApplication }: DeployTarget, instances: Group): readonly Group[] {
  const groups = Map.groupBy(instances, ({ id, application }) => (isApplication ? application?.id : id));
  return [...groups.values()];
}

function several({ isApplication, name, box }: DeployTarget, found: readonly Group[]): ActionError {
  const which = isApplication ? 'Several applications' : `${found.length} instances of box ${box.name}`;
  return new ActionError(
    `${which} are named ${name} and have these tags: ${list(found.flat().map(({ id }) => id))}.`,
    {
      title: `${isApplication ? 'Application' : 'Instance'} ${name} is there more than once`,
      next: 'Terminate those that are not wanted, add a tag that only one of them has, or set `if-exists: create`.',
    },
  );
}

import { ActionError } from '../../../contract/result/errors.ts';
import { list } from '../../../support/text.ts';
import type { ElasticboxClient, ElasticboxContext } from '../api/client.ts';
import { confirmListed } from '../instances/confirm-listed.ts';
import { findInstances, type InstanceQuery, matching } from '../instances/find-instances.ts';
import type { DeployTarget, Ensure, Group } from './deploy-target.ts';

/** The one deployment of this box, name and tags that is there. Throws with the ids when there are several. */
export async function findDeployment(context: ElasticboxContext, ensure: Ensure): Promise<Group | undefined> {
  const { target, listed = await context.client.listInstances(target.workspace.id) } = ensure;
  const there = groupsOf(target, await confirmListed(context, matching(listed, queryOf(ensure))));
  if (there.length > 1) throw several(target, there);
  return there[0];
}

/** All deployments of this box, name and tags that the workspace's list shows. */
export async function listDeployments(client: ElasticboxClient, ensure: Ensure): Promise<readonly Group[]> {
  return groupsOf(ensure.target, await findInstances(client, queryOf(ensure)));
}

function queryOf({ target, how, foundBy }: Ensure): InstanceQuery {
  const { workspace, box, name, isApplication } = target;
  const which = isApplication ? { application: name } : { box: box.id, name };
  return { workspace: workspace.id, tags: foundBy ?? how.tags, ...which };
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

/** For people: `instance` or `application`. */
export function nounOf({ isApplication }: DeployTarget): string {
  return isApplication ? 'application' : 'instance';
}

/** That one is there where `if-exists` is `fail`. */
export function refused({ isApplication, name }: DeployTarget, found: Group): ActionError {
  const ids = list(found.map(({ id }) => id));
  return new ActionError(
    `${isApplication ? `Application ${name} is there already (${ids})` : `There is already an instance ${name} (${ids})`}, and \`if-exists\` is \`fail\`.`,
    {
      title: `${isApplication ? 'Application' : 'Instance'} ${name} exists`,
      next: 'Choose another name or tag, or set `if-exists` to `reconfigure`, `reinstall`, `recreate`, `reuse` or `create`.',
    },
  );
}

import type { Answer, Route } from '../../plugin/plugin.ts';
import type { Deployment } from '../store/model.ts';
import { Refusal } from '../store/refusal.ts';
import { DEPLOYMENTS_PAGE } from '../store/sources.ts';
import type { Hub } from '../store/store.ts';
import { type Call, routesOf } from '../wire/route.ts';
import { deploymentView } from './deployment-view.ts';
import { deploymentOf, READ, WRITE } from './deployments.ts';

/** One deployment: read, delete. */
export function deploymentItemRoutes(hub: Hub): Route[] {
  const reads = routesOf(hub, `${DEPLOYMENTS_PAGE}#get-a-deployment`, READ);
  const deletes = routesOf(hub, `${DEPLOYMENTS_PAGE}#delete-a-deployment`, WRITE);
  const deletion = 'Delete a deployment that is not active, or the only one of the repository';
  return [
    reads('GET /deployments/:id', 'Read a deployment', (call) => ({
      status: 200,
      json: deploymentView(call.request, deploymentOf(hub, call)),
    })),
    deletes('DELETE /deployments/:id', deletion, (call) => deleteDeployment(hub, call)),
  ];
}

function deleteDeployment(hub: Hub, call: Call): Answer {
  const deployment = deploymentOf(hub, call);
  const all = hub.store.deploymentsOf(deployment.repo);
  if (all.length > 1 && isActive(deployment, all)) {
    const message =
      'We cannot delete an active deployment unless it is the only deployment in a given repository.';
    throw new Refusal(422, message);
  }
  hub.store.deployments.delete(deployment.id);
  return { status: 204 };
}

/** Active until it has a status other than success, or a later deployment of its environment succeeded. No status: active [inferred]. */
function isActive(deployment: Deployment, all: readonly Deployment[]): boolean {
  const state = deployment.statuses.at(-1)?.state ?? 'success';
  const replaced = all.some(({ id, environment, statuses }) => {
    const later = id > deployment.id && environment === deployment.environment;
    return later && statuses.at(-1)?.state === 'success';
  });
  return state === 'success' && !replaced;
}

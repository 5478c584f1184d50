import type { EmulatedRequest } from '../../plugin/plugin.ts';
import type { Deployment, DeploymentStatus } from '../store/model.ts';
import { actorView, apiUrl, appView, timestamp } from '../wire/view.ts';

/** A deployment as the API shows it: its state is in its statuses only. Source: https://docs.github.com/rest/deployments/deployments */
export function deploymentView(request: EmulatedRequest, deployment: Deployment): Record<string, unknown> {
  const { id, repo, sha, ref, task, payload, environment, description } = deployment;
  const url = apiUrl(request, `/repos/${repo}/deployments/${id}`);
  return {
    url,
    id,
    sha,
    ref,
    task,
    payload,
    original_environment: deployment.originalEnvironment,
    environment,
    description,
    creator: actorView(deployment.author),
    created_at: timestamp(deployment.createdMs),
    updated_at: timestamp(deployment.updatedMs),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(request, `/repos/${repo}`),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: appView(deployment.app),
  };
}

/** A status as the API shows it; `target_url` repeats `log_url`. Source: https://docs.github.com/rest/deployments/statuses */
export function statusView(
  request: EmulatedRequest,
  { repo, id: deploymentId }: Deployment,
  status: DeploymentStatus,
): Record<string, unknown> {
  const { id, state, author, app, createdMs, description, environment, environmentUrl, logUrl } = status;
  const deployment = apiUrl(request, `/repos/${repo}/deployments/${deploymentId}`);
  return {
    url: `${deployment}/statuses/${id}`,
    id,
    state,
    creator: actorView(author),
    description,
    environment,
    target_url: logUrl,
    created_at: timestamp(createdMs),
    updated_at: timestamp(createdMs),
    deployment_url: deployment,
    repository_url: apiUrl(request, `/repos/${repo}`),
    environment_url: environmentUrl,
    log_url: logUrl,
    performed_via_github_app: appView(app),
  };
}

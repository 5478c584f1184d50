import type { Fields } from '../../kit/fields.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { type Deployment, type DeploymentStatus, STATES } from '../store/model.ts';
import { invalid, type Problem, STATUSES_PAGE } from '../store/refusal.ts';
import { type Hub, nextId } from '../store/store.ts';
import { neededText, optionalFlag, optionalText, readFields } from '../wire/body.ts';
import type { Caller } from '../wire/caller.ts';
import { page } from '../wire/paging.ts';
import { type Call, listsOf, routesOf } from '../wire/route.ts';
import { statusView } from './deployment-view.ts';
import { deploymentOf, READ, WRITE } from './deployments.ts';

const FIRST_ID = 4_100_000_001;

/** The history of a deployment: list, add. */
export function deploymentStatusRoutes(hub: Hub): Route[] {
  const lists = listsOf(hub, `${STATUSES_PAGE}#list-deployment-statuses`, READ);
  const creates = routesOf(hub, `${STATUSES_PAGE}#create-a-deployment-status`, WRITE);
  const list = 'List the statuses of a deployment, the newest first';
  const creation = 'Add a status; a success makes earlier deployments of the environment inactive';
  return [
    ...lists('GET /deployments/:id/statuses', list, (call) => {
      const deployment = deploymentOf(hub, call);
      return page(call, deployment.statuses.toReversed(), (status) =>
        statusView(call.request, deployment, status),
      );
    }),
    creates('POST /deployments/:id/statuses', creation, (call) => createStatus(hub, call)),
  ];
}

/** Adds a status to the history. */
export function addStatus(
  hub: Hub,
  deployment: Deployment,
  { actor, app }: Pick<Caller, 'actor'> & { readonly app?: Caller['app'] | undefined },
  draft: Pick<DeploymentStatus, 'state'> & Partial<DeploymentStatus>,
): DeploymentStatus {
  const createdMs = hub.world.clock.now();
  const status: DeploymentStatus = {
    id: nextId(hub, 'status', FIRST_ID),
    author: actor,
    app,
    createdMs,
    description: '',
    environment: deployment.environment,
    environmentUrl: '',
    logUrl: '',
    ...draft,
  };
  deployment.statuses.push(status);
  deployment.environment = status.environment;
  deployment.updatedMs = createdMs;
  return status;
}

function createStatus(hub: Hub, call: Call): Answer {
  const { request, caller } = call;
  const deployment = deploymentOf(hub, call);
  const { autoInactive, environment = deployment.environment, ...draft } = readStatus(request);
  const status = addStatus(hub, deployment, caller, { ...draft, environment });
  if (status.state === 'success' && autoInactive) retireEarlier(hub, deployment, caller);
  const json = statusView(request, deployment, status);
  return { status: 201, headers: { location: String(json['url']) }, json };
}

/**
 * Ends every earlier deployment of the environment whose last status is a success, unless its environment is transient or
 * a production one. Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
 */
function retireEarlier(hub: Hub, newest: Deployment, caller: Caller): void {
  for (const deployment of hub.store.deploymentsOf(newest.repo)) {
    const { id, environment, transient, production, statuses } = deployment;
    const isEarlier = id < newest.id && environment === newest.environment;
    if (!isEarlier || transient || production || statuses.at(-1)?.state !== 'success') continue;
    addStatus(hub, deployment, caller, { state: 'inactive' });
  }
}

const LONGEST_DESCRIPTION = 140;

/**
 * Reads the body of a new status. Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status;
 * that URLs must be http(s), and the wording of the refusals, is [inferred].
 *
 * @throws Refusal 422
 */
function readStatus(request: EmulatedRequest) {
  const fields = readFields(request);
  const given = neededText(fields, 'state');
  const state = STATES.find((known) => known === given);
  const description = optionalText(fields, 'description') ?? '';
  const problems: Problem[] = [];
  if (state === undefined) problems.push(problem('state', 'state is not included in the list'));
  if ([...description].length > LONGEST_DESCRIPTION) {
    const text = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    problems.push(problem('description', text));
  }
  const logUrl = urlIn(fields, 'log_url', problems) || urlIn(fields, 'target_url', problems);
  const environmentUrl = urlIn(fields, 'environment_url', problems);
  if (problems.length > 0 || state === undefined) throw invalid(...problems);
  const environment = optionalText(fields, 'environment');
  const autoInactive = optionalFlag(fields, 'auto_inactive') ?? true;
  return { state, description, environmentUrl, logUrl, environment, autoInactive };
}

function urlIn(fields: Fields, name: string, problems: Problem[]): string {
  const url = optionalText(fields, name) ?? '';
  if (url !== '' && !/^https?:\/\//i.test(url)) {
    problems.push(problem(name, `${name} must use http(s) scheme`));
  }
  return url;
}

function problem(field: string, message: string): Problem {
  return { resource: 'DeploymentStatus', code: 'custom', field, message };
}

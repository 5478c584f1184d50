import { declaring } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { RATE_LIMIT_PAGE, REPOS_PAGE, USERS_PAGE } from '../store/sources.ts';
import type { Hub } from '../store/store.ts';
import { authenticate, type Caller, forbidden } from './caller.ts';
import { budgetOf } from './limits.ts';
import { enter, routesOf } from './route.ts';
import { actorView, repoView } from './view.ts';

/** Who the token is, what is left of its hour, and what its repository is. */
export function accountRoutes(hub: Hub): Route[] {
  const self = declaring({ source: `${USERS_PAGE}#get-the-authenticated-user` }, (request) => request);
  const limits = declaring({ source: RATE_LIMIT_PAGE }, (request) => request);
  const reads = routesOf(hub, `${REPOS_PAGE}#get-a-repository`);
  const person = 'The person behind the token; an installation has none and is refused';
  return [
    self('GET /user', person, (request) => user(hub, request)),
    limits('GET /rate_limit', 'What is left of the hour; does not count', (request) =>
      rateLimit(hub, request),
    ),
    reads('GET ', 'Read a repository', ({ request, repo, caller }) => {
      const permissions = permissionsOf(caller, repo.fullName);
      return { status: 200, json: { ...repoView(request, repo), archived: false, permissions } };
    }),
  ];
}

function user(hub: Hub, request: EmulatedRequest): Answer {
  const caller = enter(hub, request);
  if (caller.app !== undefined) throw forbidden(caller);
  return { status: 200, json: actorView(caller.actor) };
}

function rateLimit(hub: Hub, request: EmulatedRequest): Answer {
  const { text } = authenticate(hub, request);
  const core = { ...budgetOf(hub, request, text), resource: 'core' };
  return { status: 200, json: { resources: { core }, rate: core } };
}

function permissionsOf({ repos, app }: Caller, fullName: string): Record<string, boolean> {
  const writes = app === undefined && repos.includes(fullName);
  return { admin: false, maintain: false, push: writes, triage: writes, pull: true };
}

import { type Declare, declaring, ok } from '../../kit/routes.ts';
import type { EmulatedRequest, Route } from '../../plugin/plugin.ts';
import type { Repo } from '../store/model.ts';
import { notFound, USERS_PAGE } from '../store/refusal.ts';
import type { Hub } from '../store/store.ts';
import { admit, authenticate, type Caller, forbidden, type Need } from './caller.ts';
import { countRequest, countWrite } from './limits.ts';
import { actorView } from './view.ts';

/** A request that has passed the door of a repository. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly caller: Caller;
  readonly repo: Repo;
}

/** What a call needs; left out: whoever may see the repository. */
type Needed = Need | ((request: EmulatedRequest) => Need) | undefined;

/**
 * Declares calls about a repository, behind the door: token, hourly limit, repository and permission, limit of writes,
 * in this order [inferred]. `source` is also the `documentation_url` of their refusals.
 */
export function routesOf(
  hub: Hub,
  source: string,
  needed?: Needed,
  base = '/repos/:owner/:repo',
): Declare<Call> {
  return declaring({ base, source }, (request) => {
    const caller = enter(hub, request);
    const repo = repoOf(hub, request);
    admit(request, caller, repo, typeof needed === 'function' ? needed(request) : needed);
    countWrite(hub, request, caller);
    return { request, caller, repo };
  });
}

/** Declares a list, which is also there under `/repositories/:repository_id`, where its `Link` leads. */
export function listsOf(hub: Hub, source: string, needed: Needed): DeclareTwice {
  const named = routesOf(hub, source, needed);
  const linked = routesOf(hub, source, needed, '/repositories/:repository_id');
  return (call, summary, handle) => [
    named(call, summary, handle),
    linked(call, `${summary}, as \`Link\` names it`, handle),
  ];
}

type DeclareTwice = (...call: Parameters<Declare<Call>>) => Route[];

/** Token and hourly limit. @throws Refusal */
function enter(hub: Hub, request: EmulatedRequest): Caller {
  const caller = authenticate(hub, request);
  countRequest(hub, request, caller);
  return caller;
}

/** The whole number in a segment of the path. @throws Refusal 404 for anything else */
export function idIn({ params }: EmulatedRequest, name: string): number {
  const text = params[name] ?? '';
  if (!/^\d{1,15}$/.test(text)) throw notFound();
  return Number(text);
}

function repoOf({ store }: Hub, { params }: EmulatedRequest): Repo {
  const { owner, repo, repository_id: id } = params;
  const found =
    id === undefined
      ? store.repos.get(`${owner}/${repo}`.toLowerCase())
      : [...store.repos.values()].find((candidate) => String(candidate.id) === id);
  if (found === undefined) throw notFound();
  return found;
}

/** Who the token is. */
export function accountRoutes(hub: Hub): Route[] {
  const source = `${USERS_PAGE}#get-the-authenticated-user`;
  const route = declaring({ source }, (request) => enter(hub, request));
  const summary = 'The person behind the token; an installation has none and is refused';
  return [
    route('GET /user', summary, (caller) => {
      if (caller.app !== undefined) throw forbidden(caller);
      return ok(actorView(caller.actor));
    }),
  ];
}

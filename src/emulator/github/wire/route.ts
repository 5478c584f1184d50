import { orRefusal } from '../../kit/refusals.ts';
import type { Answer, EmulatedRequest, Mark, Route } from '../../plugin/plugin.ts';
import type { Repo } from '../store/model.ts';
import { notFound, Refusal, refusalAnswer } from '../store/refusal.ts';
import type { Hub } from '../store/store.ts';
import { admit, authenticate, type Caller, type Need } from './caller.ts';
import { countRequest, countWrite } from './limits.ts';

/** A request that has passed the door of a repository. */
export interface Call {
  readonly request: EmulatedRequest;
  readonly caller: Caller;
  readonly repo: Repo;
}

/** A call about a repository, in one object. */
export interface Sketch {
  readonly method: string;
  /** What comes after `/repos/:owner/:repo`. */
  readonly path: string;
  readonly summary: string;
  /** The page and heading that describe it; also the `documentation_url` of its refusals. */
  readonly source: string;
  /** Default: documented. */
  readonly mark?: Mark;
  /** Left out: whoever may see the repository. */
  readonly need?: Need | ((request: EmulatedRequest) => Need);
  /** A list is also there under `/repositories/:repository_id`, where its `Link` leads. */
  readonly listed?: boolean;
  handle(call: Call): Answer;
}

/**
 * A route behind the door: token, hourly limit, repository and permission, limit of writes, in this order [inferred],
 * then the handler. Whatever throws a `Refusal` becomes its error envelope.
 */
export function route(hub: Hub, sketch: Sketch): Route[] {
  const { method, path, summary, source, mark = 'documented', listed = false } = sketch;
  const handle = (request: EmulatedRequest) =>
    answered(source, () => {
      const caller = enter(hub, request);
      const repo = repoOf(hub, request);
      const need = typeof sketch.need === 'function' ? sketch.need(request) : sketch.need;
      admit(request, caller, repo, need);
      countWrite(hub, request, caller);
      return sketch.handle({ request, caller, repo });
    });
  const first: Route = { method, path: `/repos/:owner/:repo${path}`, mark, summary, source, handle };
  if (!listed) return [first];
  const again = { path: `/repositories/:repository_id${path}`, summary: `${summary}, as \`Link\` names it` };
  return [first, { ...first, ...again }];
}

/** Token and hourly limit. @throws Refusal */
export function enter(hub: Hub, request: EmulatedRequest): Caller {
  const caller = authenticate(hub, request);
  countRequest(hub, request, caller);
  return caller;
}

/** Runs a handler and turns a thrown refusal into its answer. */
export function answered(page: string, handle: () => Answer): Answer {
  return orRefusal(Refusal, handle, (refusal) => refusalAnswer(refusal, page));
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

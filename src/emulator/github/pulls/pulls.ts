import { ok } from '../../kit/routes.ts';
import type { Answer, EmulatedRequest, Route } from '../../plugin/plugin.ts';
import { notFound, PULLS_PAGE } from '../store/refusal.ts';
import type { Hub } from '../store/store.ts';
import type { Need } from '../wire/caller.ts';
import { page } from '../wire/paging.ts';
import { type Call, idIn, listsOf, routesOf } from '../wire/route.ts';
import { isPull, listedPullView, type PullThread, pullView } from './pull-view.ts';

const NEED: Need = { any: ['pull_requests'], level: 'read' };

/** Pull requests: list and read. */
export function pullRoutes(hub: Hub): Route[] {
  const lists = listsOf(hub, `${PULLS_PAGE}#list-pull-requests`, NEED);
  const reads = routesOf(hub, `${PULLS_PAGE}#get-a-pull-request`, NEED);
  const list = 'List pull requests; without `state` the open ones, the newest first';
  const one = 'Read a pull request; the number of an issue is not found';
  return [
    ...lists('GET /pulls', list, (call) => listPulls(hub, call)),
    reads('GET /pulls/:number', one, (call) => readPull(hub, call)),
  ];
}

/** Closes a pull request, merged or not, now or at another time. */
export function closePull({ world }: Hub, thread: PullThread, merged = false, ms = world.clock.now()): void {
  thread.pull.state = 'closed';
  thread.pull.closedMs = ms;
  if (merged) thread.pull.mergedMs = ms;
  thread.updatedMs = ms;
}

function listPulls(hub: Hub, call: Call): Answer {
  const { request, repo } = call;
  const fitting = hub.world
    .visible(request, hub.store.threadsOf(repo.fullName))
    .filter(isPull)
    .filter((thread) => fits(request, thread));
  return page(call, sorted(request, fitting), (thread) => listedPullView(hub, request, thread));
}

/** Counts the read; one that was read often enough closes, as if somebody had closed it meanwhile. */
function readPull(hub: Hub, { request, repo }: Call): Answer {
  const thread = hub.store.thread(repo.fullName, idIn(request, 'number'));
  if (thread === undefined || !isPull(thread)) throw notFound();
  const { pull } = thread;
  const limit = pull.closesAfterReads ?? Number(request.switch('closes-after-reads'));
  if (pull.state === 'open' && pull.reads >= limit) closePull(hub, thread);
  pull.reads += 1;
  return ok(pullView(hub, request, thread));
}

function fits({ query }: EmulatedRequest, { pull }: PullThread): boolean {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const [owner = ''] = (pull.head.repo ?? '').split('/');
  if (state !== 'all' && pull.state !== state) return false;
  if (head?.includes(':') === true && head !== `${owner}:${pull.head.ref}`) return false;
  return base === null || base === pull.baseRef;
}

function sorted({ query }: EmulatedRequest, threads: readonly PullThread[]): PullThread[] {
  const byUpdate = query.get('sort') === 'updated';
  const up = (query.get('direction') ?? (byUpdate ? 'asc' : 'desc')) === 'asc';
  const rank = ({ number, updatedMs }: PullThread) => (byUpdate ? updatedMs : number);
  return threads.toSorted((one, other) => (rank(one) - rank(other)) * (up ? 1 : -1));
}

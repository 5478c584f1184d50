import type { Answer, Route } from '../../plugin/plugin.ts';
import { resolveRef } from '../store/commit-refs.ts';
import type { Deployment } from '../store/model.ts';
import { DEPLOYMENTS_PAGE, notFound, Refusal } from '../store/refusal.ts';
import { type Hub, nextId } from '../store/store.ts';
import type { Need } from '../wire/caller.ts';
import { page } from '../wire/paging.ts';
import { type Call, idIn, listsOf, routesOf } from '../wire/route.ts';
import { deploymentView } from './deployment-view.ts';
import { readDeployment } from './new-deployment.ts';

const FIRST_ID = 2_200_000_001;

/** To read deployments. */
export const READ: Need = { any: ['deployments'], level: 'read' };
/** To write them. */
export const WRITE: Need = { any: ['deployments'], level: 'write' };

/** Deployments: list, create. */
export function deploymentRoutes(hub: Hub): Route[] {
  const lists = listsOf(hub, `${DEPLOYMENTS_PAGE}#list-deployments`, READ);
  const creates = routesOf(hub, `${DEPLOYMENTS_PAGE}#create-a-deployment`, WRITE);
  const list = 'List deployments, the newest first, by `sha`, `ref`, `task` and `environment`';
  return [
    ...lists('GET /deployments', list, (call) => listDeployments(hub, call)),
    creates('POST /deployments', 'Create a deployment; it has no status yet', (call) =>
      createDeployment(hub, call),
    ),
  ];
}

/** The deployment of the path. @throws Refusal 404 */
export function deploymentOf({ store }: Hub, { request, repo }: Call): Deployment {
  const deployment = store.deployments.get(idIn(request, 'id'));
  if (deployment?.repo !== repo.fullName) throw notFound();
  return deployment;
}

/** The id of a deployment that a client makes. */
export function nextDeploymentId(hub: Hub): number {
  return nextId(hub, 'deployment', FIRST_ID, hub.store.deployments);
}

/** Puts a deployment into the store; it has no status yet. */
export function addDeployment(
  { store, world }: Hub,
  draft: Pick<Deployment, 'id' | 'repo' | 'sha' | 'ref' | 'author' | 'app'> & Partial<Deployment>,
  createdMs = world.clock.now(),
): Deployment {
  const { environment = 'production' } = draft;
  const deployment: Deployment = {
    ...{ task: 'deploy', payload: {}, description: null, transient: false },
    production: environment === 'production',
    ...draft,
    ...{ environment, originalEnvironment: environment, born: world.born() },
    ...{ createdMs, updatedMs: createdMs, statuses: [] },
  };
  store.deployments.set(deployment.id, deployment);
  return deployment;
}

function listDeployments({ store, world }: Hub, call: Call): Answer {
  const { request, repo } = call;
  const shown = world
    .visible(request, store.deploymentsOf(repo.fullName))
    .filter((deployment) =>
      (['sha', 'ref', 'task', 'environment'] as const).every((name) => {
        const wanted = request.query.get(name);
        return wanted === null || wanted === deployment[name];
      }),
    )
    .toSorted((one, other) => other.id - one.id);
  return page(call, shown, (deployment) => deploymentView(request, deployment));
}

function createDeployment(hub: Hub, call: Call): Answer {
  const { request, caller, repo } = call;
  const { autoMerge, requiredContexts, ...draft } = readDeployment(request);
  const sha = resolveRef(hub, repo, draft.ref);
  const merge = autoMerge ? mergeAnswer(hub, call, draft.ref) : undefined;
  if (merge !== undefined) return merge;
  checkContexts(call, draft.ref, requiredContexts);
  const { actor: author, app } = caller;
  const deployment = addDeployment(hub, {
    ...draft,
    ...{ id: nextDeploymentId(hub), repo: repo.fullName, sha, author, app },
  });
  const json = deploymentView(request, deployment);
  return { status: 201, headers: { location: String(json['url']) }, json };
}

/**
 * A ref that is behind, by the switch `auto-merge`: the default branch is merged into it (202, no deployment; the next
 * request finds it up to date), or cannot be (409).
 */
function mergeAnswer({ store }: Hub, { request, repo }: Call, ref: string): Answer | undefined {
  const way = request.switch('auto-merge');
  const key = `${repo.fullName}:${ref}`;
  const base = repo.defaultBranch;
  if (way === 'up-to-date' || ref === base || store.merged.has(key)) return undefined;
  if (way === 'conflict') throw new Refusal(409, `Conflict merging ${base} into ${ref}.`);
  store.merged.add(key);
  return { status: 202, json: { message: `Auto-merged ${base} into ${ref} on deployment.` } };
}

/** By the switch `commit-checks` one check of the commit is not green. */
function checkContexts({ request }: Call, ref: string, wanted: readonly string[] | undefined): void {
  const state = request.switch('commit-checks');
  if (state === 'success' || wanted?.length === 0) return;
  if (wanted !== undefined && !wanted.includes('build')) return;
  throw new Refusal(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [
      {
        contexts: [{ context: 'build', state }],
        resource: 'Deployment',
        field: 'required_contexts',
        code: 'invalid',
      },
    ],
  });
}

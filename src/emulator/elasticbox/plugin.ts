import type { Answer, EmulatedRequest } from '../plugin/plugin.ts';
import type { PluginFactory } from '../plugin/world.ts';
import { blobRoutes } from './boxes/blob-routes.ts';
import { boxRoutes } from './boxes/box-routes.ts';
import { instanceRoutes, logRoutes } from './instances/instance-routes.ts';
import { showInstance } from './instances/instance-view.ts';
import { operationRoutes } from './instances/operation-routes.ts';
import { settleAll } from './operations/settle.ts';
import { overview } from './overview.ts';
import { applySeed } from './seed/extra-seed.ts';
import { fillBoxes } from './seed/seed-boxes.ts';
import { fillInstances } from './seed/seed-instances.ts';
import { DEMO_TOKEN, fillPeople } from './seed/seed-people.ts';
import type { Refusal } from './store/refusal.ts';
import { Store } from './store/store.ts';
import { SWITCHES } from './switches.ts';
import { callerOf } from './wire/access.ts';
import { providerRoutes } from './workspaces/provider-routes.ts';
import { tokenRoutes } from './workspaces/token-routes.ts';
import { workspaceRoutes } from './workspaces/workspace-routes.ts';

const ROUTES = [
  tokenRoutes,
  workspaceRoutes,
  boxRoutes,
  instanceRoutes,
  operationRoutes,
  logRoutes,
  providerRoutes,
  blobRoutes,
];

/** ElasticBox, later CenturyLink Cloud Application Manager, release 4.0. */
export const createElasticBox: PluginFactory = (world) => {
  const store = new Store(world);
  return {
    name: 'elasticbox',
    prefix: '/elasticbox',
    switches: SWITCHES,
    routes: ROUTES.flatMap((routes) => routes(store)),
    guide: [`elasticbox token: ${DEMO_TOKEN} (workspace operations)`],
    seed: () => {
      store.clear();
      fillPeople(store);
      fillBoxes(store);
      fillInstances(store);
    },
    applySeed: (data) => applySeed(store, data),
    gate: (request, route) => {
      settleAll(store);
      return route.open === true ? undefined : guard(store, request);
    },
    refused: (refusal: Refusal, request) => refusal.answer(request.switch('error-body')),
    // Clients of the time send one slash more [inferred].
    looseSlash: true,
    fallback: ({ path }) => ({ status: 404, json: { message: `Nothing at ${path}` } }),
    finish: (_request, answer) => ({
      ...answer,
      headers: { ...answer.headers, 'ElasticBox-Release': '4.0.0' },
    }),
    overview: () => overview(store),
    inspect: () => ({
      workspaces: [...store.workspaces.values()].map(({ value }) => value),
      boxes: [...store.boxes.values()].map(({ value }) => value),
      instances: [...store.instances.values()].map((instance) => showInstance(store, instance)),
    }),
  };
};

/** Token and release, which every call must carry. What a wrong release does is not told. */
function guard(store: Store, request: EmulatedRequest): Answer | undefined {
  if (callerOf(store, request) === undefined)
    return { status: 401, json: { message: 'Invalid or missing token' } };
  const release = request.headers['elasticbox-release'] ?? '';
  if (request.switch('release-header') === 'required' && !/^4(\.|$)/.test(release)) {
    return { status: 400, json: { message: 'Header ElasticBox-Release: 4.0 is required' } };
  }
  return undefined;
}

import type { Plugin } from '../plugin/plugin.ts';
import type { PluginFactory } from '../plugin/world.ts';
import { kubectlCredentialRoutes } from './kubectl/kubectl-credentials.ts';
import { Face } from './kubernetes/face.ts';
import { RemoteCluster } from './kubernetes/remote.ts';
import type { KubernetesAccess } from './kubernetes/remote-api.ts';
import { inspect, overview } from './overview.ts';
import { invitationRoutes } from './people/invitations.ts';
import { memberRoutes } from './people/members.ts';
import { orgRoutes } from './people/orgs.ts';
import { CONTAINERS } from './resources/containers.ts';
import { NAMESPACES, spacesOf } from './resources/namespaces.ts';
import { provisionedRoutes } from './resources/provisioned-routes.ts';
import { VOLUMES } from './resources/volumes.ts';
import { applySeed } from './seed/apply-seed.ts';
import { GUIDE } from './seed/demo-tokens.ts';
import { seed } from './seed/seed.ts';
import { type Refusal, refusalAnswer } from './store/refusal.ts';
import { type Box, Store } from './store/store.ts';
import { SWITCHES } from './switches.ts';
import { fallback } from './wire/fallback.ts';
import { API, PREFIX } from './wire/route.ts';

/** DollarBox, REST API v1, with a small Kubernetes of its own. Source: https://dollarbox.dev/docs/api/ */
export const createDollarbox: PluginFactory = (world) => {
  const store = new Store();
  const { clock, chance } = world;
  const face = new Face({ clock, chance, spacesOf: (parent) => spacesOf(store, parent) });
  return dollarbox({ world, store, cluster: face });
};

/** The same on a real Kubernetes API server. */
export function createDollarboxOn(access: KubernetesAccess): PluginFactory {
  return (world) => dollarbox({ world, store: new Store(), cluster: new RemoteCluster(access) });
}

function dollarbox(box: Box): Plugin {
  const routes = [
    ...provisionedRoutes(box, CONTAINERS),
    ...provisionedRoutes(box, VOLUMES),
    ...orgRoutes(box),
    ...memberRoutes(box),
    ...invitationRoutes(box),
    ...kubectlCredentialRoutes(box),
    ...provisionedRoutes(box, NAMESPACES),
  ];
  return {
    name: 'dollarbox',
    prefix: PREFIX,
    root: API,
    routes,
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => {
      seed(box);
      box.cluster.reset?.();
    },
    applySeed: (data) => applySeed(box, data),
    refused: (refusal: Refusal, request) => refusalAnswer(refusal, request),
    fallback: (request) => fallback(box, routes, request),
    inspect: () => inspect(box),
    overview: () => overview(box),
    start: async (host) => {
      await box.cluster.start(host);
      return { kubernetes: box.cluster.address.server };
    },
    stop: async () => box.cluster.stop?.(),
  };
}

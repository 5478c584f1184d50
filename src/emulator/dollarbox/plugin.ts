import type { Plugin, PluginFactory } from '../plugin.ts';
import { applySeed } from './apply-seed.ts';
import { containerRoutes } from './containers.ts';
import { fallback } from './fallback.ts';
import { GUIDE } from './guide.ts';
import { inspect } from './inspect.ts';
import { invitationRoutes } from './invitations.ts';
import { kubectlCredentialRoutes } from './kubectl-credentials.ts';
import { Face } from './kubernetes/face.ts';
import { RemoteCluster } from './kubernetes/remote.ts';
import type { KubernetesAccess } from './kubernetes/remote-api.ts';
import { memberRoutes } from './members.ts';
import { spacesOf } from './namespace-names.ts';
import { namespaceRoutes } from './namespaces.ts';
import { orgRoutes } from './orgs.ts';
import { overview } from './overview.ts';
import { seed } from './seed.ts';
import { API, PREFIX } from './sources.ts';
import { type Box, Store } from './store.ts';
import { SWITCHES } from './switches.ts';
import { volumeRoutes } from './volumes.ts';

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
    ...containerRoutes(box),
    ...volumeRoutes(box),
    ...orgRoutes(box),
    ...memberRoutes(box),
    ...invitationRoutes(box),
    ...kubectlCredentialRoutes(box),
    ...namespaceRoutes(box),
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
      box.cluster.reset();
    },
    applySeed: (data) => applySeed(box, data),
    fallback: (request) => fallback(box, routes, request),
    inspect: () => inspect(box),
    overview: () => overview(box),
    start: async (host) => {
      await box.cluster.start(host);
      return { kubernetes: box.cluster.address.server };
    },
    stop: () => box.cluster.stop(),
  };
}

import type { Plugin, PluginFactory } from '../plugin.ts';
import { applySeed } from './apply-seed.ts';
import { containerRoutes } from './containers.ts';
import { fallback } from './fallback.ts';
import { GUIDE } from './guide.ts';
import { inspect } from './inspect.ts';
import { invitationRoutes } from './invitations.ts';
import { kubectlCredentialRoutes } from './kubectl-credentials.ts';
import { memberRoutes } from './members.ts';
import { namespaceRoutes } from './namespaces.ts';
import { orgRoutes } from './orgs.ts';
import { seed } from './seed.ts';
import { PREFIX } from './sources.ts';
import { type Box, Store } from './store.ts';
import { SWITCHES } from './switches.ts';
import { volumeRoutes } from './volumes.ts';

/** DollarBox, REST API v1. Source: https://dollarbox.dev/docs/api/ */
export const createDollarbox: PluginFactory = (world): Plugin => {
  const box: Box = { world, store: new Store() };
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
    routes,
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => seed(box),
    applySeed: (data) => applySeed(box, data),
    fallback: (request) => fallback(box, routes, request),
    inspect: () => inspect(box),
  };
};

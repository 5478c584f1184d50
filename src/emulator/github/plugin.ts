import type { Plugin, PluginFactory } from '../plugin.ts';
import { accountRoutes } from './account-routes.ts';
import { applySeed } from './apply-seed.ts';
import { commentItemRoutes } from './comment-item.ts';
import { commentRoutes } from './comments.ts';
import { deploymentItemRoutes } from './deployment-item.ts';
import { deploymentStatusRoutes } from './deployment-statuses.ts';
import { deploymentRoutes } from './deployments.ts';
import { finish } from './finish.ts';
import { GUIDE } from './guide.ts';
import { inspect } from './inspect.ts';
import { overview } from './overview.ts';
import { pullRoutes } from './pulls.ts';
import { notFound, refusalAnswer } from './refusal.ts';
import { seed } from './seed.ts';
import { PREFIX } from './sources.ts';
import { type Hub, Store } from './store.ts';
import { SWITCHES } from './switches.ts';

/** The calls of GitHub that the action makes: comments, pull requests, deployments. Source: https://docs.github.com/rest */
export const createGithub: PluginFactory = (world): Plugin => {
  const hub: Hub = { world, store: new Store() };
  return {
    name: 'github',
    prefix: PREFIX,
    routes: [
      ...accountRoutes(hub),
      ...commentItemRoutes(hub),
      ...commentRoutes(hub),
      ...pullRoutes(hub),
      ...deploymentRoutes(hub),
      ...deploymentItemRoutes(hub),
      ...deploymentStatusRoutes(hub),
    ],
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => seed(hub),
    applySeed: (data) => applySeed(hub, data),
    fallback: () => refusalAnswer(notFound()),
    finish: (request, answer) => finish(hub, request, answer),
    inspect: () => inspect(hub),
    overview: () => overview(hub),
  };
};

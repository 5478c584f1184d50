import type { Plugin } from '../plugin/plugin.ts';
import type { PluginFactory } from '../plugin/world.ts';
import { commentItemRoutes } from './comments/comment-item.ts';
import { commentRoutes } from './comments/comments.ts';
import { deploymentStatusRoutes } from './deployments/deployment-statuses.ts';
import { deploymentRoutes } from './deployments/deployments.ts';
import { inspect, overview } from './overview.ts';
import { pullRoutes } from './pulls/pulls.ts';
import { applySeed } from './seed/apply-seed.ts';
import { GUIDE } from './seed/demo-tokens.ts';
import { seed } from './seed/seed.ts';
import { notFound, type Refusal, refusalAnswer } from './store/refusal.ts';
import { type Hub, Store } from './store/store.ts';
import { SWITCHES } from './switches.ts';
import { finish } from './wire/limits.ts';
import { accountRoutes } from './wire/route.ts';
import { PREFIX } from './wire/view.ts';

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
      ...deploymentStatusRoutes(hub),
    ],
    switches: SWITCHES,
    guide: GUIDE,
    seed: () => seed(hub),
    applySeed: (data) => applySeed(hub, data),
    refused: (refusal: Refusal, _request, route) => refusalAnswer(refusal, route?.source),
    fallback: () => {
      throw notFound();
    },
    finish: (request, answer) => finish(hub, request, answer),
    inspect: () => inspect(hub),
    overview: () => overview(hub),
  };
};
